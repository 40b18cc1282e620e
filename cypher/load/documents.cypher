// Writes documents over what the graph knows of them.
// Parameters: documents (maps of id and properties; a property that is null goes away)
// Returns: nothing
UNWIND $documents AS row
MATCH (d:Document {id: row.id})
SET d = row.properties, d.id = row.id, d.ingestedAt = datetime()
