// The facts that tell the opposite of facts, of the same or an open time.
// Parameters: facts (ids), limit (facts a fact at most)
// Returns: id (of the fact), opposed (list of maps)
UNWIND $facts AS id
MATCH (f:Fact {id: id})
CALL (f) {
  MATCH (o:Fact {matter: f.matter})
  WHERE o.polarity <> f.polarity AND o.modality IN ['ASSERTED', 'REPORTED'] AND f.modality IN ['ASSERTED', 'REPORTED']
    AND (f.time IS NULL OR o.time IS NULL OR (f.time <= o.timeEnd AND o.time <= f.timeEnd))
  WITH o ORDER BY o.publishers DESC, o.id
  LIMIT $limit
  RETURN collect(o {.id, .predicate, .type, .mode, .polarity, .modality, .time, .timeEnd, .timePrecision, .confidence, .contested, .documents, .publishers, .denials, .day}) AS opposed
}
RETURN id, opposed
