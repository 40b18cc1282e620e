// Some documents whose reading is to be held against new decisions.
// Parameters: limit
// Returns: id
MATCH (d:Stale)
RETURN d.id AS id
LIMIT $limit
