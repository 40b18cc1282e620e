// Whether the graph has a document at all.
// Parameters: none
// Returns: id (of one of them)
MATCH (d:Document)
RETURN d.id AS id
LIMIT 1
