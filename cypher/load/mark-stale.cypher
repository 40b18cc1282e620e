// Marks documents whose reading is to be held against new decisions.
// Parameters: documents (ids)
// Returns: nothing
UNWIND $documents AS id
MATCH (d:Document {id: id})
SET d:Stale
