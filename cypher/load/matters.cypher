// What some facts are about.
// Parameters: facts (ids)
// Returns: id, matter
UNWIND $facts AS id
MATCH (f:Fact {id: id})
RETURN f.id AS id, f.matter AS matter
