// Entities in order of name.
// Parameters: types (or null for all), generic (whether unnamed things count), afterName (of the row before, or null), afterId (of the row before, or null), limit (rows at most)
// Returns: id, type, name, aliases, generic
MATCH (e:Entity)
WHERE e.name IS NOT NULL
  AND ($types IS NULL OR e.type IN $types)
  AND ($generic OR NOT e.generic)
  AND ($afterName IS NULL OR e.name >= $afterName)
  AND ($afterName IS NULL OR e.name > $afterName OR e.id > $afterId)
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, e.generic AS generic
ORDER BY e.name, e.id
LIMIT $limit
