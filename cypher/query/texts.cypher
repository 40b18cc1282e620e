// The texts of documents.
// Parameters: documents (ids)
// Returns: document, text
UNWIND $documents AS id
MATCH (d:Document {id: id})
RETURN id AS document, d.text AS text
