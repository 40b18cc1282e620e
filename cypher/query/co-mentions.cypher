// Entities that the same documents mention, those of the newest documents, the most often first.
// Parameters: entities (ids), newest (documents an entity at most), generic (whether unnamed things count), limit (rows an entity at most)
// Returns: entity, found (list of maps)
UNWIND $entities AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(d:Document)
  WITH e, d ORDER BY d.day DESC, d.id DESC
  LIMIT $newest
  MATCH (d)-[:MENTIONS]->(o:Entity)
  WHERE o <> e AND ($generic OR NOT o.generic)
  WITH o, count(d) AS documents
  ORDER BY documents DESC, o.id
  LIMIT $limit
  RETURN collect({documents: documents, entity: o {.id, .type, .name, .aliases, .generic}}) AS found
}
RETURN id AS entity, found
