// Removes those of some entities that no document mentions or implies.
// Parameters: ids
// Returns: removed (how many)
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (:Document)-[:MENTIONS|IMPLIES]->(e) }
DETACH DELETE e
RETURN count(*) AS removed
