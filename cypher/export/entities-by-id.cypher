// Some entities.
// Parameters: ids
// Returns: id, type, name, aliases, generic
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, coalesce(e.generic, false) AS generic
ORDER BY id
