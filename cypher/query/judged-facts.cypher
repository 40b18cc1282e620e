// Some facts, those marked as wrong included.
// Parameters: ids
// Returns: fact (properties), wrong
UNWIND $ids AS id
CALL (id) {
  MATCH (f:Fact {id: id})
  RETURN f, false AS wrong
  UNION
  MATCH (f:WrongFact {id: id})
  RETURN f, true AS wrong
}
RETURN properties(f) AS fact, wrong
