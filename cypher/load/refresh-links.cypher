// Works out the links from one actor to another from the facts that are told as real: what happens somewhere is ACTS_IN, what only speaks of somebody SPEAKS_OF. It goes from the one with fewer facts: the other may have very many.
// Parameters: pairs (maps of from and to)
// Returns: nothing
UNWIND $pairs AS pair
MATCH (from:Entity {id: pair.from})
MATCH (to:Entity {id: pair.to})
CALL (from, to) {
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
  WITH from, to, f, role
  WHERE f.polarity = 'POSITIVE' AND f.modality IN ['ASSERTED', 'REPORTED']
  MATCH (f)-[by:EVIDENCED_BY]->(d:Document)
  WHERE coalesce(by.stance, 'AFFIRM') <> 'DENY' AND 'AGENT ' + from.id IN by.participants AND role + ' ' + to.id IN by.participants
  WITH f, d, role, CASE role WHEN 'PLACE' THEN 'ACTS_IN' WHEN 'TOPIC' THEN 'SPEAKS_OF' ELSE f.link END AS link
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
