// Entities as they are, with the names and types that texts give them.
// Parameters: ids
// Returns: id, name, type, aliases
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, coalesce(e.readName, e.name) AS name, coalesce(e.readType, e.type) AS type, coalesce(e.readAliases, e.aliases) AS aliases
