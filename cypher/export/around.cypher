// Whom some actors act on and who acts on them; nobody is reached through an unnamed thing.
// Parameters: entities (ids), limit
// Returns: id
UNWIND $entities AS id
MATCH (e:Entity {id: id})-[l]-(n:Entity)
WHERE l.derived AND NOT e.generic
WITH n, max(l.publishers) AS publishers, sum(l.facts) AS facts
ORDER BY publishers DESC, facts DESC, n.id
LIMIT $limit
RETURN n.id AS id
