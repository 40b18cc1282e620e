// Everybody who takes part in some facts, or says that they are so.
// Parameters: ids (of facts)
// Returns: id
MATCH (f:Fact)
WHERE f.id IN $ids
MATCH (f)-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC|CLAIMED_BY]->(o:Entity)
RETURN DISTINCT o.id AS id
