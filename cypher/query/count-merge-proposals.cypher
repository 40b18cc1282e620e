// How many merges stand in one way; those that wait only where both entities are there.
// Parameters: state
// Returns: total
MATCH (d:Decision)
WHERE d.state = $state AND d.kind = 'MERGE'
  AND (NOT $state IN ['PROPOSED', 'UNSURE'] OR (EXISTS { (:Entity {id: d.subject}) } AND EXISTS { (:Entity {id: d.target}) }))
RETURN count(d) AS total
