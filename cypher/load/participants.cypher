// In how many of some facts entities take part.
// Parameters: facts (ids)
// Returns: entity (id), facts
UNWIND $facts AS id
MATCH (f:Fact {id: id})-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(e:Entity)
WITH DISTINCT f, e
RETURN e.id AS entity, count(f) AS facts
