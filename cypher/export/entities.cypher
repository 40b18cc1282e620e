// Entities in order of id, a page at a time.
// Parameters: after (id of the last one of the page before, or empty), limit
// Returns: id, type, name, aliases, generic
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, coalesce(e.generic, false) AS generic
ORDER BY e.id
LIMIT $limit
