// Writes which dispatch documents are copies of, and who published it first.
// Parameters: documents (maps of id, dispatch and origin, which may be null)
// Returns: nothing
UNWIND $documents AS row
MATCH (d:Document {id: row.id})
SET d.dispatch = row.dispatch, d.origin = row.origin
