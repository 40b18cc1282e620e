// What speaks for and against pairs of entities being one: with whom both deal, and whether one document mentions both.
// Parameters: pairs (maps of left and right, ids), most (neighbours that are looked at)
// Returns: left, right, leftDocuments, rightDocuments (that mention each), shared (names of those with whom both deal), together (whether one document mentions both)
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.left})
MATCH (b:Entity {id: pair.right})
CALL (a, b) {
  MATCH (a)-[l]-(n:Entity)
  WHERE l.derived AND NOT n.generic AND n <> b
  WITH DISTINCT n, b
  LIMIT $most
  WHERE EXISTS { MATCH (n)-[o]-(b) WHERE o.derived }
  RETURN collect(n.name) AS shared
}
RETURN pair.left AS left, pair.right AS right,
  coalesce(a.documents, 0) AS leftDocuments, coalesce(b.documents, 0) AS rightDocuments,
  shared, EXISTS { (a)<-[:MENTIONS]-(:Document)-[:MENTIONS]->(b) } AS together
