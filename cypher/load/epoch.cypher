// How many times decisions came into force or went out of it.
// Parameters: none
// Returns: epoch
OPTIONAL MATCH (r:Ruling {key: 'EPOCH'})
RETURN coalesce(r.epoch, 0) AS epoch
