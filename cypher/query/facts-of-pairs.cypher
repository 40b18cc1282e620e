// The facts behind links between pairs of entities, told as real, the best supported first. It goes from the one with fewer facts: the other may have very many.
// Parameters: pairs (maps of key, from and to), directed (whether only facts that from does), types (or null for all), begin (day, or null), end (day, or null), circumstances (whether mere places and topics count), limit (facts a pair at most)
// Returns: pair (key), facts (list of maps)
UNWIND $pairs AS pair
CALL (pair) {
  UNWIND CASE WHEN $directed THEN [pair] ELSE [pair, {from: pair.to, to: pair.from}] END AS way
  MATCH (from:Entity {id: way.from})
  WITH DISTINCT way, from
  MATCH (to:Entity {id: way.to})
  CALL (from, to) {
    WITH from, to
    WHERE COUNT { (from)<-[:AGENT]-() } <= COUNT { (to)<-[:RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]-() }
    MATCH (from)<-[:AGENT]-(f:Fact)
    WITH DISTINCT f, to
    MATCH (f)-[r:RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(to)
    RETURN f, type(r) AS role
    UNION ALL
    WITH from, to
    WHERE COUNT { (from)<-[:AGENT]-() } > COUNT { (to)<-[:RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]-() }
    MATCH (to)<-[r:RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]-(f:Fact)
    WITH DISTINCT f, type(r) AS role, from
    MATCH (f)-[:AGENT]->(from)
    RETURN f, role
  }
  WITH f, role
  WHERE f.polarity = 'POSITIVE' AND f.modality IN ['ASSERTED', 'REPORTED']
    AND ($types IS NULL OR f.type IN $types)
    AND ($begin IS NULL OR coalesce(f.timeEnd, f.day) >= $begin)
    AND ($end IS NULL OR f.day <= $end)
    AND ($circumstances OR NOT role IN ['PLACE', 'TOPIC'])
  WITH DISTINCT f
  ORDER BY f.publishers DESC, f.documents DESC, f.day DESC, f.id
  LIMIT $limit
  RETURN collect(f {.id, .predicate, .type, .mode, .polarity, .modality, .time, .timeEnd, .timePrecision, .confidence, .contested, .documents, .publishers, .denials, .day}) AS facts
}
RETURN pair.key AS pair, facts
