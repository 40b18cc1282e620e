// Who says that facts are so, and who denies it, of those marked as wrong too.
// Parameters: facts (ids)
// Returns: id (of the fact), stance, verb, documents, source, fact (map)
UNWIND $facts AS id
CALL (id) {
  MATCH (f:Fact {id: id})
  RETURN f
  UNION
  MATCH (f:WrongFact {id: id})
  RETURN f
}
MATCH (f)-[c:CLAIMED_BY]->(e:Entity)
RETURN id, c.stance AS stance, c.verb AS verb, c.documents AS documents,
  e {.id, .type, .name, .aliases, .generic} AS source,
  f {.id, .predicate, .type, .mode, .polarity, .modality, .time, .timeEnd, .timePrecision, .confidence, .contested, .documents, .publishers, .denials, .day} AS fact
ORDER BY id, stance, documents DESC, e.id
