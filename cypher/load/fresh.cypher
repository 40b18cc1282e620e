// Notes that documents stand as the decisions want them, and keeps others away from them until this transaction ends.
// Parameters: documents (ids)
// Returns: nothing
UNWIND $documents AS id
MATCH (d:Document {id: id})
REMOVE d:Stale
