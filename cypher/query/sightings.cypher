// Where documents mention entities, the newest first.
// Parameters: entities (ids), limit (places an entity at most)
// Returns: entity, document (properties without the text), text (of the document), start, end (of the mention)
UNWIND $entities AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[m:MENTIONS]-(d:Document)
  RETURN d, m
  ORDER BY d.day DESC, d.id
  LIMIT $limit
}
RETURN id AS entity,
  d {.id, .url, .title, .publisher, .publishedAt, .publishedBasis, .language, .sha256, .ingestedAt, .day} AS document,
  d.text AS text, m.offsets[0] AS start, m.offsets[1] AS end
