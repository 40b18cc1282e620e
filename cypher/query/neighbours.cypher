// Whom entities act on and who acts on them, the best supported first.
// Parameters: entities (ids), links (relationships, or null for all), direction (OUT, IN or null for both), generic (whether unnamed things count), afterFacts (facts of the row before, or null), afterKey (key of the row before, or null), limit (rows an entity at most)
// Returns: entity, neighbours (list of maps), total
UNWIND $entities AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[l]-(other:Entity)
  WHERE l.derived AND ($links IS NULL OR type(l) IN $links) AND ($generic OR NOT other.generic)
    AND ($direction IS NULL OR (($direction = 'OUT') = (startNode(l) = e)))
  RETURN count(l) AS total
}
CALL (e) {
  MATCH (e)-[l]-(other:Entity)
  WHERE l.derived AND ($links IS NULL OR type(l) IN $links) AND ($generic OR NOT other.generic)
    AND ($direction IS NULL OR (($direction = 'OUT') = (startNode(l) = e)))
    AND ($afterFacts IS NULL OR l.facts <= $afterFacts)
  WITH l, other, CASE WHEN startNode(l) = e THEN 'OUT' ELSE 'IN' END AS direction
  WITH l, other, direction, other.id + ' ' + type(l) + ' ' + direction AS key
  WHERE $afterFacts IS NULL OR l.facts < $afterFacts OR key > $afterKey
  WITH l, other, direction, key
  ORDER BY l.facts DESC, key
  LIMIT $limit
  RETURN collect(l {.facts, .documents, .publishers, .first, .last, .roles, link: type(l), direction: direction, key: key,
    other: other {.id, .type, .name, .aliases, .generic}}) AS neighbours
}
RETURN id AS entity, neighbours, total
