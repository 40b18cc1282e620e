// Gives entities back the names and types that texts give, so that loading works on those.
// Parameters: documents (ids of those that mention them), entities (ids), labels (node label by type)
// Returns: nothing
CALL () {
  UNWIND $documents AS id
  MATCH (:Document {id: id})-[:MENTIONS|IMPLIES]->(e:Entity)
  RETURN e
  UNION
  UNWIND $entities AS id
  MATCH (e:Entity {id: id})
  RETURN e
}
WITH DISTINCT e
WHERE e.readName IS NOT NULL
REMOVE e:$($labels[e.type])
SET e:$($labels[e.readType]), e.name = e.readName, e.aliases = e.readAliases, e.type = e.readType, e.generic = e.readGeneric
REMOVE e.readName, e.readAliases, e.readType, e.readGeneric
