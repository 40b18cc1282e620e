// The links from and to entities as facts of some types or of a period make them, the best supported first: a level of a search for chains.
// Parameters: entities (ids), mostDocuments (entities that more documents mention are not followed; null where all are), types (or null for all), begin (day, or null), end (day, or null), direction (OUT, IN or null for both), minPublishers, circumstances (whether links to mere places and topics count), generic (whether unnamed things count), hubDocuments (more documents than these mention a hub; null where hubs count), keep (ids of entities that count whatever they are), avoid (ids of entities that do not), limit (links an entity at most)
// Returns: entity, links (list of maps), more (whether there are more)
UNWIND $entities AS id
MATCH (e:Entity {id: id})
WHERE $mostDocuments IS NULL OR coalesce(e.documents, 0) <= $mostDocuments
CALL (e) {
  CALL (e) {
    WITH e WHERE coalesce($direction, 'OUT') = 'OUT'
    MATCH (e)<-[:AGENT]-(f:Fact)
    WHERE f.polarity = 'POSITIVE' AND f.modality IN ['ASSERTED', 'REPORTED']
      AND ($types IS NULL OR f.type IN $types)
      AND ($begin IS NULL OR coalesce(f.timeEnd, f.day) >= $begin)
      AND ($end IS NULL OR f.day <= $end)
    WITH e, f
    MATCH (f)-[r:RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(o:Entity)
    RETURN f, type(r) AS role, e AS from, o AS to, o
    UNION ALL
    WITH e WHERE coalesce($direction, 'IN') = 'IN'
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
  WHERE o <> e AND ($circumstances OR NOT role IN ['PLACE', 'TOPIC'])
    AND NOT o.id IN $avoid
    AND (o.id IN $keep OR (($generic OR NOT o.generic) AND ($hubDocuments IS NULL OR coalesce(o.documents, 0) <= $hubDocuments)))
  MATCH (f)-[by:EVIDENCED_BY]->(d:Document)
  WHERE coalesce(by.stance, 'AFFIRM') <> 'DENY' AND 'AGENT ' + from.id IN by.participants AND role + ' ' + to.id IN by.participants
  WITH from, to, o, CASE role WHEN 'PLACE' THEN 'ACTS_IN' WHEN 'TOPIC' THEN 'SPEAKS_OF' ELSE f.link END AS link, f, d
  WITH from, to, o, link, count(DISTINCT f) AS facts, count(DISTINCT d) AS documents, count(DISTINCT coalesce(d.origin, d.publisher)) AS publishers,
    min(coalesce(f.time, d.day)) AS first, max(coalesce(f.timeEnd, f.time, d.day)) AS last
  WITH from, to, o, link, facts, documents, CASE publishers WHEN 0 THEN 1 ELSE publishers END AS publishers, first, last
  WHERE publishers >= $minPublishers
  WITH from, to, o, link, facts, documents, publishers, first, last
  ORDER BY publishers DESC, documents DESC, facts DESC, o.id, link
  LIMIT $limit + 1
  RETURN collect({from: from.id, to: to.id, link: link, facts: facts, documents: documents, publishers: publishers, first: first, last: last}) AS links
}
RETURN id AS entity, links[..$limit] AS links, size(links) > $limit AS more
