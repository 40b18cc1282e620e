// Writes decisions over what is known of them, each with a line of its history. What a person proposes goes before all that the program does.
// Parameters: decisions (maps of id, properties and judgement)
// Returns: nothing
UNWIND $decisions AS row
MERGE (d:Decision {id: row.id})
SET d += row.properties
SET d.rank = coalesce(d.score, 1.0)
CREATE (d)-[:JUDGED]->(j:Judgement)
SET j = row.judgement
