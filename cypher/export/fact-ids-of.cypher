// Ids of the facts in which so many of some entities take part, in order, a page at a time.
// Parameters: entities (ids), least (how many of them), after (the last one of the page before, or empty), limit
// Returns: id
UNWIND $entities AS entity
MATCH (e:Entity {id: entity})<-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]-(f:Fact)
WHERE f.id > $after
WITH f.id AS id, count(DISTINCT e) AS taking
WHERE taking >= $least
RETURN id
ORDER BY id
LIMIT $limit
