// What documents mention and imply, with what was read before decisions joined it.
// Parameters: documents (ids)
// Returns: document, entity, type (as texts give it), mention (properties)
UNWIND $documents AS id
MATCH (d:Document {id: id})-[m:MENTIONS|IMPLIES]->(e:Entity)
RETURN d.id AS document, e.id AS entity, coalesce(e.readType, e.type) AS type, properties(m) AS mention
ORDER BY document, entity
