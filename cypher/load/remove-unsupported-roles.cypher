// Removes participants and sources of some facts that no evidence names any more.
// Parameters: facts (ids)
// Returns: nothing
UNWIND $facts AS id
MATCH (f:Fact {id: id})-[r:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC|CLAIMED_BY]->(e:Entity)
WHERE NOT EXISTS {
  MATCH (f)-[by:EVIDENCED_BY]->()
  WHERE CASE type(r)
    WHEN 'CLAIMED_BY' THEN by.source = e.id AND by.stance = r.stance
    ELSE type(r) + ' ' + e.id IN by.participants
  END
}
DELETE r
