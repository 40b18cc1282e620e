// Named actors whose names were not looked at yet, in order of id.
// Parameters: types, after (id of the last one of the page before, or empty), limit
// Returns: id, type, name, aliases
MATCH (e:Entity)
WHERE e.id > $after AND e.type IN $types AND NOT e.generic AND NOT EXISTS { (:NameKeys {id: e.id}) }
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases
ORDER BY e.id
LIMIT $limit
