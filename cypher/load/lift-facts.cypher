// Makes facts again of what was decided to be wrong, so that loading works on them.
// Parameters: documents (ids of those that tell them), facts (ids)
// Returns: nothing
CALL () {
  UNWIND $documents AS id
  MATCH (:Document {id: id})<-[:EVIDENCED_BY]-(f:WrongFact)
  RETURN f
  UNION
  UNWIND $facts AS id
  MATCH (f:WrongFact {id: id})
  RETURN f
}
WITH DISTINCT f
SET f:Fact
REMOVE f:WrongFact
WITH f
MATCH (f)-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(e:Entity)
WITH e, count(DISTINCT f) AS more
SET e.locked = true
REMOVE e.locked
WITH e, more
SET e.facts = nullIf(coalesce(e.facts, 0) + more, 0)
