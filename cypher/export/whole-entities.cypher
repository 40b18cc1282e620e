// Some entities with all that they have, and all that leads from them.
// Parameters: ids
// Returns: id, labels, properties, out (list of maps of type, label and to of the other end, and properties)
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r]->(o)
    RETURN {type: type(r), label: CASE WHEN o:Document THEN 'Document' WHEN o:Fact THEN 'Fact' ELSE 'Entity' END, to: o.id, properties: properties(r)}
    ORDER BY type(r), o.id, r.start
  } AS out
ORDER BY id
