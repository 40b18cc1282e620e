// Whom entities act on and who acts on them, the best supported first.
// Parameters: entities (ids), links (relationships, or null for all), direction (OUT, IN or null for both), generic (whether unnamed things count), afterFacts (facts of the row before, or null), afterKey (key of the row before, or null), limit (rows an entity at most)
// Returns: entity, neighbours (list of maps), total
UNWIND $entities AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[l]-(other:Entity)
  WHERE l.derived AND ($links IS NULL OR type(l) IN $links) AND ($generic OR NOT other.generic)
  WITH l, other, CASE WHEN startNode(l) = e THEN 'OUT' ELSE 'IN' END AS direction
  WHERE $direction IS NULL OR direction = $direction
  WITH l, other, direction, other.id + ' ' + type(l) + ' ' + direction AS key
  ORDER BY l.facts DESC, key
  RETURN collect(l {.facts, .documents, .publishers, .first, .last, .roles, link: type(l), direction: direction, key: key,
    other: other {.id, .type, .name, .aliases, .generic}}) AS found
}
WITH id, found, [row IN found WHERE $afterFacts IS NULL OR row.facts < $afterFacts OR (row.facts = $afterFacts AND row.key > $afterKey)] AS rest
RETURN id AS entity, rest[0..$limit] AS neighbours, size(found) AS total
