// Named actors that documents mention.
// Parameters: documents (ids), types
// Returns: id, type, name, aliases
UNWIND $documents AS id
MATCH (:Document {id: id})-[:MENTIONS]->(e:Entity)
WHERE e.type IN $types AND NOT e.generic
WITH DISTINCT e
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases
