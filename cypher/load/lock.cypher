// Keeps other loaders away from some documents until this transaction ends, so that two that read the same folder do not load a document twice.
// Parameters: documents (ids)
// Returns: id, extraction (null where the document is new)
UNWIND $documents AS id
MERGE (d:Document {id: id})
SET d.locked = true
REMOVE d.locked
RETURN d.id AS id, d.extraction AS extraction
