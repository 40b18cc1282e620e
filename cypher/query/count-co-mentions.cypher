// How many entities the newest documents mention that mention some.
// Parameters: ids (of entities), newest (documents an entity at most), generic (whether unnamed things count)
// Returns: id, count
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(d:Document)
  WITH e, d ORDER BY d.day DESC, d.id DESC
  LIMIT $newest
  MATCH (d)-[:MENTIONS]->(o:Entity)
  WHERE o <> e AND ($generic OR NOT o.generic)
  RETURN count(DISTINCT o) AS count
}
RETURN id, count
