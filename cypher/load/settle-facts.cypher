// Takes those of some facts that were decided to be wrong from among the facts: they are kept under another label, and are contested only by what their own evidence says.
// Parameters: facts (ids)
// Returns: nothing
UNWIND $facts AS id
MATCH (f:Fact {id: id})-[:EVIDENCED_BY]->()
WITH DISTINCT f
WHERE EXISTS { MATCH (r:Ruling {id: f.id}) WHERE r.kind = 'FACT' }
  OR NOT EXISTS {
    MATCH (f)-[by:EVIDENCED_BY]->()
    WHERE NOT EXISTS { MATCH (r:Ruling {id: by.readFact}) WHERE r.kind = 'FACT' }
  }
SET f:WrongFact, f.contested = EXISTS {
  MATCH (f)-[by:EVIDENCED_BY]->()
  WHERE by.contested OR by.stance = 'DENY'
}
REMOVE f:Fact
WITH f
MATCH (f)-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(e:Entity)
WITH e, count(DISTINCT f) AS fewer
SET e.locked = true
REMOVE e.locked
WITH e, fewer
SET e.facts = nullIf(coalesce(e.facts, 0) - fewer, 0)
