// The actors that take part in the most facts, by the number that is kept with them.
// Parameters: generic (whether unnamed things count), limit
// Returns: entity (map), facts
MATCH (e:Entity)
WHERE e.facts > 0 AND ($generic OR NOT e.generic)
WITH e ORDER BY e.facts DESC, e.id
LIMIT $limit
RETURN e {.id, .type, .name, .aliases, .generic} AS entity, e.facts AS facts
