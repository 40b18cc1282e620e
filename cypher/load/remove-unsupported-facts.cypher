// Removes those of some facts that no document is evidence of any more.
// Parameters: facts (ids)
// Returns: removed (how many)
UNWIND $facts AS id
MATCH (f:Fact {id: id})
WHERE NOT EXISTS { (f)-[:EVIDENCED_BY]->() }
REMOVE f:Fact
DETACH DELETE f
RETURN count(*) AS removed
