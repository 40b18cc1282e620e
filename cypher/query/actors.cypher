// Entities by id, however many.
// Parameters: ids
// Returns: id, type, name, aliases, generic
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, e.generic AS generic
