// The newest facts of entities. Those of an entity that takes part in very many are met soon in the order of days; where few days go by without it, that is cheaper than to put all its facts in order.
// Parameters: entities (ids), afterDay (of the row before, or null), afterId (of the row before, or null), steps (facts gone through in the order of days), limit (rows an entity at most), counted (whether all are counted)
// Returns: anchor (id), facts (maps of node and key), total (-1 where they are not counted)
UNWIND $entities AS id
OPTIONAL MATCH (e:Entity {id: id})
CALL (e) {
  WITH e, coalesce(e.facts, 0) AS facts
  WHERE facts * facts > 10 * $limit * COUNT { MATCH (n:Fact) }
  MATCH (f:Fact)
  WHERE f.day <= coalesce($afterDay, date('9999-12-31')) AND f.id IS NOT NULL AND ($afterDay IS NULL OR f.day < $afterDay OR f.id < $afterId)
  WITH e, f ORDER BY f.day DESC, f.id DESC
  LIMIT $steps
  WHERE EXISTS { (f)-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(x WHERE x = e) }
  WITH f
  LIMIT $limit
  RETURN collect(f) AS met
}
CALL (e, met) {
  WITH e, met
  WHERE size(met) < $limit
  MATCH (e)<-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]-(f:Fact)
  WHERE $afterDay IS NULL OR f.day < $afterDay OR (f.day = $afterDay AND f.id < $afterId)
  WITH DISTINCT f
  ORDER BY f.day DESC, f.id DESC
  LIMIT $limit
  RETURN collect(f) AS sought
}
RETURN id AS anchor, CASE WHEN $counted THEN coalesce(e.facts, 0) ELSE -1 END AS total,
  [f IN CASE WHEN size(met) < $limit THEN sought ELSE met END | {key: f.day, node: f {.id, .predicate, .type, .mode, .polarity, .modality, .time, .timeEnd, .timePrecision, .confidence, .contested, .documents, .publishers, .denials, .day}}] AS facts
