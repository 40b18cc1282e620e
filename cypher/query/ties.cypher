// The standing ties of entities.
// Parameters: entities (ids), limit (ties an entity and direction at most)
// Returns: entity, direction, kind, label, since, until, other
UNWIND $entities AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[t:OF|HOLDS|IN|PART_OF]->(other:Entity)
  WHERE t.key IS NOT NULL
  RETURN 'OUT' AS direction, t, other
  ORDER BY type(t), other.name, other.id
  LIMIT $limit
  UNION ALL
  MATCH (e)<-[t:OF|HOLDS|IN|PART_OF]-(other:Entity)
  WHERE t.key IS NOT NULL
  RETURN 'IN' AS direction, t, other
  ORDER BY type(t), other.name, other.id
  LIMIT $limit
}
RETURN id AS entity, direction, type(t) AS kind, t.label AS label, t.since AS since, t.until AS until,
  other {.id, .type, .name, .aliases, .generic} AS other
