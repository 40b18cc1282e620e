// Which of some facts were marked as wrong.
// Parameters: ids
// Returns: id
UNWIND $ids AS id
MATCH (f:WrongFact {id: id})
RETURN f.id AS id
