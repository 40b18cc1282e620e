// How many dealings two entities have with each other in some periods, by who acts and what sort of thing it is. It goes from the one with fewer facts: the other may have very many.
// Parameters: a (id), b (id), mutual (types that count where both do them), types (or null for all), periods (maps of number, begin and end, each a day or null), unreal (whether what is not told as real counts)
// Returns: period (number), agent (null for both), type, facts, documents, first, last
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
WITH f, collect(DISTINCT way.from) AS agents
WITH f, CASE size(agents) WHEN 1 THEN agents[0] END AS agent
UNWIND $periods AS period
WITH period, agent, f
WHERE (period.begin IS NULL OR coalesce(f.timeEnd, f.day) >= period.begin) AND (period.end IS NULL OR f.day <= period.end)
RETURN period.number AS period, agent, f.type AS type, count(f) AS facts, sum(f.documents) AS documents,
  min(f.day) AS first, max(coalesce(f.timeEnd, f.day)) AS last
ORDER BY period, facts DESC, type, agent
