// The entities that documents mention, the most mentioned first.
// Parameters: documents (ids), limit (entities a document at most)
// Returns: document, count, offsets, entity
UNWIND $documents AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[m:MENTIONS]->(e:Entity)
  RETURN m, e
  ORDER BY m.count DESC, e.id
  LIMIT $limit
}
RETURN id AS document, m.count AS count, m.offsets AS offsets, e {.id, .type, .name, .aliases, .generic} AS entity
