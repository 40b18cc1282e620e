// The facts that documents tell, with who takes part.
// Parameters: documents (ids)
// Returns: fact (properties), document (properties without the text), actors (ids), known (whether another document tells it too)
UNWIND $documents AS id
MATCH (d:Document {id: id})<-[:EVIDENCED_BY]-(f:Fact)
WITH DISTINCT d, f
RETURN properties(f) AS fact,
  d {.id, .url, .title, .publisher, .publishedAt, .publishedBasis, .language, .sha256, .ingestedAt, .day} AS document,
  COLLECT { MATCH (f)-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC|CLAIMED_BY]->(e:Entity) RETURN DISTINCT e.id } AS actors,
  EXISTS { MATCH (f)-[:EVIDENCED_BY]->(other:Document) WHERE other <> d } AS known
ORDER BY f.day, f.id
