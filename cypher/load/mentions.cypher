// Writes where documents mention entities, and which they only imply by a tie.
// Parameters: mentions (maps of document, entity and properties)
// Returns: nothing
UNWIND $mentions AS row
MATCH (d:Document {id: row.document})
MATCH (e:Entity {id: row.entity})
CREATE (d)-[m:$(CASE row.properties.count WHEN 0 THEN 'IMPLIES' ELSE 'MENTIONS' END)]->(e)
SET m = row.properties
