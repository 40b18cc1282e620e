// The participants of facts, those marked as wrong included.
// Parameters: facts (ids)
// Returns: id (of the fact), name, text, head, quantity, quantityHigh, unit, qualifier, entity
UNWIND $facts AS id
CALL (id) {
  MATCH (f:Fact {id: id})
  RETURN f
  UNION
  MATCH (f:WrongFact {id: id})
  RETURN f
}
MATCH (f)-[r:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(e:Entity)
RETURN id, type(r) AS name, r.text AS text, r.head AS head, r.quantity AS quantity,
  r.quantityHigh AS quantityHigh, r.unit AS unit, r.qualifier AS qualifier,
  e {.id, .type, .name, .aliases, .generic} AS entity, r.start AS start
ORDER BY id, start, name
