// A decision.
// Parameters: id
// Returns: decision (properties)
MATCH (d:Decision {id: $id})
RETURN properties(d) AS decision
