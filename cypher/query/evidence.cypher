// Where documents tell facts, the surest first.
// Parameters: facts (ids), limit (pieces a fact at most)
// Returns: fact, evidence (list of maps; document without its text)
UNWIND $facts AS id
CALL (id) {
  MATCH (f:Fact {id: id})-[by:EVIDENCED_BY]->(d:Document)
  WITH by, d
  ORDER BY by.confidence DESC, d.id, by.start
  LIMIT $limit
  RETURN collect(by {.*, document: d {.id, .url, .title, .publisher, .publishedAt, .publishedBasis, .language, .sha256, .ingestedAt, .day}}) AS evidence
}
RETURN id AS fact, evidence
