// A fact, with the ids that it had before decisions joined its participants.
// Parameters: id
// Returns: id, predicate, keys
CALL () {
  MATCH (f:Fact {id: $id})
  RETURN f
  UNION
  MATCH (f:WrongFact {id: $id})
  RETURN f
}
RETURN f.id AS id, f.predicate AS predicate, COLLECT {
  MATCH (f)-[by:EVIDENCED_BY]->()
  WHERE by.readFact IS NOT NULL
  RETURN DISTINCT by.readFact
} + [f.id] AS keys
