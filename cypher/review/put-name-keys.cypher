// Remembers by what the names of entities meet others.
// Parameters: rows (maps of id and keys)
// Returns: nothing
UNWIND $rows AS row
MERGE (n:NameKeys {id: row.id})
SET n.keys = row.keys
