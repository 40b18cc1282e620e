// Whether the graph has a document at all.
// Parameters: none
// Returns: id (of one of them)
MATCH (d:Document)
WHERE d.id > ''
RETURN d.id AS id
LIMIT 1
