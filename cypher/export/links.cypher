// Links that leave a page of entities: what the facts told as real come to between actors.
// Parameters: sources (ids of entities)
// Returns: source, link, target, facts, documents, publishers, first, last
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id IN $sources AND r.derived
RETURN a.id AS source, type(r) AS link, b.id AS target, r.facts AS facts, r.documents AS documents,
       r.publishers AS publishers, toString(r.first) AS first, toString(r.last) AS last
ORDER BY source, link, target
