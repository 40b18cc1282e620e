// Brings rulings into force.
// Parameters: rulings (maps of properties, key among them)
// Returns: nothing
UNWIND $rulings AS row
MERGE (r:Ruling {key: row.key})
SET r = row
