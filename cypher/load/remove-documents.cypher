// Removes documents that nothing hangs on any more.
// Parameters: documents (ids)
// Returns: removed (how many)
UNWIND $documents AS id
MATCH (d:Document {id: id})
DETACH DELETE d
RETURN count(*) AS removed
