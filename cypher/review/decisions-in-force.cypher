// The decisions that hold, in the order in which they came into force.
// Parameters: none
// Returns: decision (properties)
MATCH (d:Decision)
WHERE d.state = 'ACCEPTED'
RETURN properties(d) AS decision
ORDER BY d.since, d.id
