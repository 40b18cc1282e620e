// Merges that somebody judged, in one way, the likeliest first; those that are left open only where both entities are there.
// Parameters: state, afterRank (of the row before, or null), afterId (of the row before, or null), limit, counted (whether all are counted)
// Returns: rows (list of properties), total (how many there are over all pages, -1 where they are not counted)
RETURN COLLECT {
  MATCH (d:Decision)
  WHERE d.kind = 'MERGE' AND d.state = $state AND d.rank <= coalesce($afterRank, 1.0) AND d.id IS NOT NULL
    AND ($afterRank IS NULL OR d.rank < $afterRank OR d.id < $afterId)
  WITH d
  ORDER BY d.rank DESC, d.id DESC
  WHERE $state <> 'UNSURE' OR (EXISTS { (:Entity {id: d.subject}) } AND EXISTS { (:Entity {id: d.target}) })
  WITH d
  LIMIT $limit
  RETURN properties(d)
} AS rows, CASE WHEN $counted THEN COUNT {
  MATCH (d:Decision)
  WHERE d.kind = 'MERGE' AND d.state = $state
    AND ($state <> 'UNSURE' OR (EXISTS { (:Entity {id: d.subject}) } AND EXISTS { (:Entity {id: d.target}) }))
} ELSE -1 END AS total
