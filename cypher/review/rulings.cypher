// All that is in force.
// Parameters: none
// Returns: ruling (properties)
MATCH (r:Ruling)
WHERE r.kind <> 'EPOCH'
RETURN properties(r) AS ruling
