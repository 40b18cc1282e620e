// The documents that mention entities, the newest first.
// Parameters: entities (ids), afterDay (of the row before, or null), afterId (of the row before, or null), limit (rows an entity at most)
// Returns: entity, documents (list of maps), total
UNWIND $entities AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(d:Document)
  WHERE $afterDay IS NULL OR d.day < $afterDay OR (d.day = $afterDay AND d.id < $afterId)
  WITH d
  ORDER BY d.day DESC, d.id DESC
  LIMIT $limit
  RETURN collect(d {.id, .url, .title, .publisher, .publishedAt, .publishedBasis, .language, .sha256, .ingestedAt, .day}) AS documents
}
RETURN id AS entity, documents, coalesce(e.documents, 0) AS total
