// Which of some decisions there are.
// Parameters: ids
// Returns: id
UNWIND $ids AS id
MATCH (d:Decision {id: id})
RETURN d.id AS id
