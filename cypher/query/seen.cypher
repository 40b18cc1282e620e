// The days that the facts of entities tell of.
// Parameters: entities (ids)
// Returns: entity, first, last
UNWIND $entities AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)<-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]-(f:Fact)
RETURN id AS entity, min(f.day) AS first, max(coalesce(f.timeEnd, f.day)) AS last
