// How many facts were marked as wrong.
// Parameters: none
// Returns: total
MATCH (f:WrongFact)
RETURN count(f) AS total
