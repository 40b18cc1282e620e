// Named actors in order of id, a page at a time.
// Parameters: types, after (id of the last one of the page before, or empty), limit
// Returns: id, type, name, aliases
MATCH (e:Entity)
WHERE e.id > $after AND e.type IN $types AND NOT e.generic
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases
ORDER BY e.id
LIMIT $limit
