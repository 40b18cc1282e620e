// Who tells facts: publishers with the documents in which they tell or deny them, the most first.
// Parameters: facts (ids), limit (publishers a fact at most)
// Returns: id (of the fact), voices (list of maps)
UNWIND $facts AS id
CALL (id) {
  MATCH (f:Fact {id: id})-[by:EVIDENCED_BY]->(d:Document)
  WITH d.publisher AS publisher, coalesce(by.stance, 'AFFIRM') AS stance, count(DISTINCT d) AS documents,
    min(d.day) AS first, max(d.day) AS last
  ORDER BY stance, documents DESC, publisher
  LIMIT $limit
  RETURN collect({publisher: publisher, stance: stance, documents: documents, first: first, last: last}) AS voices
}
RETURN id, voices
