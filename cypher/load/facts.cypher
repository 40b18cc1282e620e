// Writes facts that the graph does not have yet, without what follows from their evidence.
// Parameters: facts (maps of id and properties)
// Returns: nothing
UNWIND $facts AS row
MERGE (f:Fact {id: row.id})
ON CREATE SET f += row.properties
