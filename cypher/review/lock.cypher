// Lets one decision be made at a time, and tells loaders that there is a new one.
// Parameters: none
// Returns: epoch
MERGE (r:Ruling {key: 'EPOCH'})
SET r.kind = 'EPOCH', r.epoch = coalesce(r.epoch, 0) + 1
RETURN r.epoch AS epoch
