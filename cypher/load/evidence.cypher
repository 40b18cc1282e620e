// Writes where documents say so.
// Parameters: evidence (maps of fact, document and properties)
// Returns: nothing
UNWIND $evidence AS row
MATCH (f:Fact {id: row.fact})
MATCH (d:Document {id: row.document})
CREATE (f)-[e:EVIDENCED_BY]->(d)
SET e = row.properties
