// Writes decisions over what is known of them, each with a line of its history.
// Parameters: decisions (maps of id, properties and judgement)
// Returns: nothing
UNWIND $decisions AS row
MERGE (d:Decision {id: row.id})
SET d += row.properties
CREATE (d)-[:JUDGED]->(j:Judgement)
SET j = row.judgement
