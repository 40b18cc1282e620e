// Says of proposed merges whether they wait: where both entities are there. Each that may have changed is kept from others first, so that of two loaders that bring one entity each the second sees both.
// Parameters: decisions (ids), entities (ids of entities that came or went)
// Returns: nothing
CALL () {
  UNWIND $decisions AS id
  MATCH (d:Decision {id: id})
  RETURN d
  UNION
  UNWIND $entities AS id
  MATCH (d:Decision {subject: id})
  RETURN d
  UNION
  UNWIND $entities AS id
  MATCH (d:Decision {target: id})
  RETURN d
}
WITH d
WHERE d.kind = 'MERGE' AND (d:Waiting OR d.state = 'PROPOSED')
  AND NOT (d:Waiting AND d.state = 'PROPOSED' AND EXISTS { (:Entity {id: d.subject}) } AND EXISTS { (:Entity {id: d.target}) })
WITH d ORDER BY d.id
SET d.locked = true
REMOVE d.locked, d:Waiting
WITH d
WHERE d.state = 'PROPOSED' AND EXISTS { (:Entity {id: d.subject}) } AND EXISTS { (:Entity {id: d.target}) }
SET d:Waiting
