// Everybody who takes part in the facts of an entity, or says that they are so, the entity included.
// Parameters: entity (id)
// Returns: id
MATCH (e:Entity {id: $entity})<-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]-(f:Fact)
MATCH (f)-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC|CLAIMED_BY]->(o:Entity)
RETURN DISTINCT o.id AS id
ORDER BY id
