// Ids of facts in order, a page at a time.
// Parameters: after (the last one of the page before, or empty), limit
// Returns: id
MATCH (f:Fact)
WHERE f.id > $after
RETURN f.id AS id
ORDER BY f.id
LIMIT $limit
