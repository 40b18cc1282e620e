// The facts that documents are evidence of.
// Parameters: documents (ids)
// Returns: id, matter
UNWIND $documents AS id
MATCH (:Document {id: id})<-[:EVIDENCED_BY]-(f:Fact)
RETURN DISTINCT f.id AS id, f.matter AS matter
