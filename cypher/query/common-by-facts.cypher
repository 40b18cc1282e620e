// The entities that are linked with each of several others by facts of some types or of a period, the best supported first.
// Parameters: entities (ids), types (or null for all), begin (day, or null), end (day, or null), minPublishers, circumstances (whether links to mere places and topics count), generic (whether unnamed things count), limit (rows at most)
// Returns: id, type, name, aliases, generic, publishers (of the weakest), links (list of maps)
UNWIND $entities AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:AGENT]-(f:Fact)
  WHERE f.polarity = 'POSITIVE' AND f.modality IN ['ASSERTED', 'REPORTED']
    AND ($types IS NULL OR f.type IN $types)
    AND ($begin IS NULL OR coalesce(f.timeEnd, f.day) >= $begin)
    AND ($end IS NULL OR f.day <= $end)
  WITH e, f
  MATCH (f)-[r:RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(o:Entity)
  RETURN f, type(r) AS role, e AS from, o AS to, o
  UNION ALL
  MATCH (e)<-[r:RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]-(f:Fact)
  WHERE f.polarity = 'POSITIVE' AND f.modality IN ['ASSERTED', 'REPORTED']
    AND ($types IS NULL OR f.type IN $types)
    AND ($begin IS NULL OR coalesce(f.timeEnd, f.day) >= $begin)
    AND ($end IS NULL OR f.day <= $end)
  WITH e, r, f
  MATCH (f)-[:AGENT]->(o:Entity)
  RETURN f, type(r) AS role, o AS from, e AS to, o
}
WITH e, f, role, from, to, o
WHERE NOT o.id IN $entities AND ($circumstances OR NOT role IN ['PLACE', 'TOPIC'])
  AND ($generic OR NOT o.generic)
MATCH (f)-[by:EVIDENCED_BY]->(d:Document)
WHERE coalesce(by.stance, 'AFFIRM') <> 'DENY' AND 'AGENT ' + from.id IN by.participants AND role + ' ' + to.id IN by.participants
WITH e, from, to, o, CASE role WHEN 'PLACE' THEN 'ACTS_IN' WHEN 'TOPIC' THEN 'SPEAKS_OF' ELSE f.link END AS link, f, d
WITH e, from, to, o, link, count(DISTINCT f) AS facts, count(DISTINCT d) AS documents, count(DISTINCT coalesce(d.origin, d.publisher)) AS publishers,
  min(coalesce(f.time, d.day)) AS first, max(coalesce(f.timeEnd, f.time, d.day)) AS last
WITH e, o, {from: from.id, to: to.id, link: link, facts: facts, documents: documents, first: first, last: last,
  publishers: CASE publishers WHEN 0 THEN 1 ELSE publishers END} AS l
WHERE l.publishers >= $minPublishers
WITH o, e, max(l.publishers) AS strongest, collect(l) AS links
WITH o, count(e) AS joined, min(strongest) AS publishers, reduce(flat = [], some IN collect(links) | flat + some) AS links
WHERE joined = size($entities)
RETURN o.id AS id, o.type AS type, o.name AS name, o.aliases AS aliases, o.generic AS generic, publishers, links
ORDER BY publishers DESC, size(links) DESC, id
LIMIT $limit
