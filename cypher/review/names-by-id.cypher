// Some named actors.
// Parameters: ids, types
// Returns: id, type, name, aliases
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.type IN $types AND NOT e.generic
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases
