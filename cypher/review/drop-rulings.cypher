// Takes rulings out of force.
// Parameters: keys
// Returns: nothing
UNWIND $keys AS key
MATCH (r:Ruling {key: key})
DELETE r
