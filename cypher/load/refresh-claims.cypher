// Gives some facts the sources that their evidence names, with the verb of the surest.
// Parameters: facts (ids)
// Returns: nothing
UNWIND $facts AS id
MATCH (f:Fact {id: id})-[by:EVIDENCED_BY]->(d:Document)
WHERE by.source IS NOT NULL
WITH f, by, d ORDER BY by.confidence DESC, d.id, by.start
WITH f, by.source AS source, by.stance AS stance, collect(by.verb)[0] AS verb, count(DISTINCT d) AS documents
MATCH (e:Entity {id: source})
MERGE (f)-[c:CLAIMED_BY {stance: stance}]->(e)
SET c.verb = verb, c.documents = documents
