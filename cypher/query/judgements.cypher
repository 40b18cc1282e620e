// What was said of decisions, the oldest first.
// Parameters: decisions (ids)
// Returns: decision, judgement (properties)
UNWIND $decisions AS id
MATCH (d:Decision {id: id})-[:JUDGED]->(j:Judgement)
RETURN d.id AS decision, properties(j) AS judgement
ORDER BY decision, j.at
