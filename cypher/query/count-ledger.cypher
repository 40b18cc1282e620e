// How many dealings two entities have with each other. It goes from the one with fewer facts: the other may have very many.
// Parameters: a (id), b (id), mutual (types that count where both do them), types (or null for all), begin (day, or null), end (day, or null), unreal (whether what is not told as real counts)
// Returns: total
UNWIND [{from: $a, to: $b}, {from: $b, to: $a}] AS way
MATCH (from:Entity {id: way.from})
WITH DISTINCT way, from
MATCH (to:Entity {id: way.to})
CALL (from, to) {
  WITH from, to
  WHERE COUNT { (from)<-[:AGENT]-() } <= COUNT { (to)<-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]-() }
  MATCH (from)<-[:AGENT]-(f:Fact)
  WITH DISTINCT f, to
  MATCH (f)-[r:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(to)
  RETURN f, type(r) AS role
  UNION ALL
  WITH from, to
  WHERE COUNT { (from)<-[:AGENT]-() } > COUNT { (to)<-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]-() }
  MATCH (to)<-[r:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]-(f:Fact)
  WITH DISTINCT f, type(r) AS role, from
  MATCH (f)-[:AGENT]->(from)
  RETURN f, role
}
WITH way, f, role
WHERE (role <> 'AGENT' OR f.type IN $mutual)
  AND ($types IS NULL OR f.type IN $types)
  AND ($unreal OR (f.polarity = 'POSITIVE' AND f.modality IN ['ASSERTED', 'REPORTED']))
  AND ($begin IS NULL OR coalesce(f.timeEnd, f.day) >= $begin)
  AND ($end IS NULL OR f.day <= $end)
RETURN count(DISTINCT f) AS total
