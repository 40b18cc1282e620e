// Which of some documents the graph has, and what was read out of them.
// Parameters: documents (ids)
// Returns: id, extraction (digest of what was loaded)
MATCH (d:Document)
WHERE d.id IN $documents
RETURN d.id AS id, d.extraction AS extraction
