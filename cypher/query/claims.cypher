// Who says that facts are so, and who denies it.
// Parameters: facts (ids)
// Returns: fact, stance, verb, documents, source
UNWIND $facts AS id
MATCH (f:Fact {id: id})-[c:CLAIMED_BY]->(e:Entity)
RETURN id AS fact, c.stance AS stance, c.verb AS verb, c.documents AS documents,
  e {.id, .type, .name, .aliases, .generic} AS source
ORDER BY fact, stance, documents DESC, e.id
