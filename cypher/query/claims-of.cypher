// What entities say or deny, the newest first.
// Parameters: sources (ids), stance (AFFIRM, DENY or null for both), about (id of an entity that takes part, or null), begin (day, or null), end (day, or null), afterDay (of the row before, or null), afterKey (key of the row before, or null), limit (rows a source at most)
// Returns: entity (id of the source), claims (list of maps), total
UNWIND $sources AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[c:CLAIMED_BY]-(f:Fact)
  WHERE ($stance IS NULL OR c.stance = $stance)
    AND ($begin IS NULL OR coalesce(f.timeEnd, f.day) >= $begin)
    AND ($end IS NULL OR f.day <= $end)
    AND ($about IS NULL OR EXISTS { (f)-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(:Entity {id: $about}) })
  RETURN count(c) AS total
}
CALL (e) {
  MATCH (e)<-[c:CLAIMED_BY]-(f:Fact)
  WHERE ($stance IS NULL OR c.stance = $stance)
    AND ($begin IS NULL OR coalesce(f.timeEnd, f.day) >= $begin)
    AND ($end IS NULL OR f.day <= $end)
    AND ($about IS NULL OR EXISTS { (f)-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(:Entity {id: $about}) })
    AND ($afterDay IS NULL OR f.day <= $afterDay)
  WITH e, c, f, f.id + ' ' + c.stance AS key
  WHERE $afterDay IS NULL OR f.day < $afterDay OR key < $afterKey
  WITH e, c, f, key
  ORDER BY f.day DESC, key DESC
  LIMIT $limit
  RETURN collect({day: f.day, key: key, stance: c.stance, verb: c.verb, documents: c.documents,
    fact: f {.id, .predicate, .type, .mode, .polarity, .modality, .time, .timeEnd, .timePrecision, .confidence, .contested, .documents, .publishers, .denials, .day},
    source: e {.id, .type, .name, .aliases, .generic}}) AS claims
}
RETURN id AS entity, total, claims
