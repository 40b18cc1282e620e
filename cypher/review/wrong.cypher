// Ids of all facts that were decided to be wrong.
// Parameters: none
// Returns: id
MATCH (f:WrongFact)
RETURN f.id AS id
