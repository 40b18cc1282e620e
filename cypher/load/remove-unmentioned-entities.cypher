// Removes those of some entities that no document mentions or implies any more.
// Parameters: entities (ids)
// Returns: removed (how many)
UNWIND $entities AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (:Document)-[:MENTIONS|IMPLIES]->(e) }
DETACH DELETE e
RETURN count(*) AS removed
