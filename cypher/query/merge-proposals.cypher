// Merges that stand in one way, the likeliest first; those that wait only where both entities are there, which is looked up for as many as the page takes.
// Parameters: state, afterScore (of the row before, or null), afterId (of the row before, or null), limit, counted (whether all are counted)
// Returns: rows (list of properties), total (how many there are over all pages, -1 where they are not counted)
RETURN COLLECT {
  MATCH (d:Decision)
  WHERE d.state = $state AND d.kind = 'MERGE'
    AND ($afterScore IS NULL OR coalesce(d.score, 1.0) < $afterScore OR (coalesce(d.score, 1.0) = $afterScore AND d.id > $afterId))
  WITH d
  ORDER BY coalesce(d.score, 1.0) DESC, d.id
  WHERE NOT $state IN ['PROPOSED', 'UNSURE'] OR (EXISTS { (:Entity {id: d.subject}) } AND EXISTS { (:Entity {id: d.target}) })
  WITH d
  LIMIT $limit
  RETURN properties(d)
} AS rows, CASE WHEN $counted THEN COUNT {
  MATCH (d:Decision)
  WHERE d.state = $state AND d.kind = 'MERGE'
    AND (NOT $state IN ['PROPOSED', 'UNSURE'] OR (EXISTS { (:Entity {id: d.subject}) } AND EXISTS { (:Entity {id: d.target}) }))
} ELSE -1 END AS total
