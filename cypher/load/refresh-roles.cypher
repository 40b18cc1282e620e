// Gives some facts the participants that their evidence names, in the words of the surest.
// Parameters: facts (ids)
// Returns: nothing
UNWIND $facts AS id
MATCH (f:Fact {id: id})-[by:EVIDENCED_BY]->(d:Document)
WITH f, by, d ORDER BY by.confidence DESC, d.id, by.start
UNWIND range(0, size(by.participants) - 1) AS i
WITH f, by.participants[i] AS participant,
  collect({text: by.texts[i], head: by.heads[i], start: by.starts[i], end: by.ends[i], quantity: split(by.quantities[i], '|'), document: d.id})[0] AS best
WITH f, best, split(participant, ' ')[0] AS role, substring(participant, size(split(participant, ' ')[0]) + 1) AS entity
MATCH (e:Entity {id: entity})
MERGE (f)-[r:$(role)]->(e)
SET r = {
  text: best.text, head: best.head, start: best.start, end: best.end, document: best.document,
  quantity: toFloatOrNull(best.quantity[0]), quantityHigh: toFloatOrNull(best.quantity[1]),
  unit: nullIf(best.quantity[2], ''), qualifier: nullIf(best.quantity[3], '')
}
