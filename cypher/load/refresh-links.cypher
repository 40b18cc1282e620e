// Works out the links from one actor to another from the facts that are told as real: what happens somewhere is ACTS_IN, what only speaks of somebody SPEAKS_OF.
// Parameters: pairs (maps of from and to)
// Returns: nothing
UNWIND $pairs AS pair
MATCH (from:Entity {id: pair.from})
MATCH (to:Entity {id: pair.to})
CALL (from, to) {
  OPTIONAL MATCH (from)<-[:AGENT]-(f:Fact)-[r:RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(to)
  WHERE f.polarity = 'POSITIVE' AND f.modality IN ['ASSERTED', 'REPORTED']
  OPTIONAL MATCH (f)-[by:EVIDENCED_BY]->(d:Document)
  WHERE coalesce(by.stance, 'AFFIRM') <> 'DENY' AND 'AGENT ' + from.id IN by.participants AND type(r) + ' ' + to.id IN by.participants
  WITH f, by, d, type(r) AS role, CASE type(r) WHEN 'PLACE' THEN 'ACTS_IN' WHEN 'TOPIC' THEN 'SPEAKS_OF' ELSE f.link END AS link
  WHERE by IS NOT NULL
  WITH link, count(DISTINCT f) AS facts, count(DISTINCT d) AS documents, count(DISTINCT coalesce(d.origin, d.publisher)) AS publishers,
    min(coalesce(f.time, d.day)) AS first, max(coalesce(f.timeEnd, f.time, d.day)) AS last, collect(DISTINCT role) AS roles
  RETURN collect({type: link, facts: facts, documents: documents,
    publishers: CASE publishers WHEN 0 THEN 1 ELSE publishers END, first: first, last: last, roles: roles}) AS links
}
CALL (from, to, links) {
  MATCH (from)-[stale]->(to)
  WHERE stale.derived AND NOT type(stale) IN [link IN links | link.type]
  DELETE stale
}
UNWIND links AS link
MERGE (from)-[l:$(link.type) {derived: true}]->(to)
SET l.facts = link.facts, l.documents = link.documents, l.publishers = link.publishers,
  l.first = link.first, l.last = link.last, l.roles = link.roles
