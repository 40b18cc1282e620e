// The participants of facts.
// Parameters: facts (ids)
// Returns: id (of the fact), name, text, head, quantity, quantityHigh, unit, qualifier, entity
UNWIND $facts AS id
MATCH (f:Fact {id: id})-[r:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(e:Entity)
RETURN id, type(r) AS name, r.text AS text, r.head AS head, r.quantity AS quantity,
  r.quantityHigh AS quantityHigh, r.unit AS unit, r.qualifier AS qualifier,
  e {.id, .type, .name, .aliases, .generic} AS entity, r.start AS start
ORDER BY id, start, name
