// The links among some entities, the best supported first. ACTS_ON stands for all types of links, which the graph itself names.
// Parameters: ids, minPublishers, circumstances (whether links to mere places and topics count), limit (rows at most)
// Returns: from, to, link, facts, documents, publishers, first, last
MATCH (n:Entity)
WHERE n.id IN $ids
WITH collect(n) AS nodes
UNWIND nodes AS e
MATCH (e)-[l:ACTS_ON]->(o:Entity)
WHERE o IN nodes AND o <> e AND l.derived AND l.publishers >= $minPublishers
  AND ($circumstances OR NOT type(l) IN ['ACTS_IN', 'SPEAKS_OF'])
RETURN e.id AS from, o.id AS to, type(l) AS link, l.facts AS facts, l.documents AS documents, l.publishers AS publishers, l.first AS first, l.last AS last
ORDER BY publishers DESC, documents DESC, facts DESC, from, to, link
LIMIT $limit
