// Who acts on whom in some facts.
// Parameters: facts (ids)
// Returns: from (id of the agent), to (id of the other participant)
UNWIND $facts AS id
MATCH (from:Entity)<-[:AGENT]-(f:Fact {id: id})-[:RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(to:Entity)
WHERE from <> to
RETURN DISTINCT from.id AS from, to.id AS to
