// Takes back the standing ties that only these documents gave.
// Parameters: documents (ids)
// Returns: nothing
UNWIND $documents AS id
MATCH (:Document {id: id})-[m:MENTIONS|IMPLIES]->(e:Entity)
UNWIND m.ties AS key
WITH DISTINCT e, key
WHERE NOT EXISTS {
  MATCH (other:Document)-[o:MENTIONS|IMPLIES]->(e)
  WHERE NOT other.id IN $documents AND key IN o.ties
}
MATCH (e)-[tie:OF|HOLDS|IN|PART_OF {key: key}]->(:Entity)
DELETE tie
