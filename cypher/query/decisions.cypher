// Decisions of some kinds that stand in some ways, the latest first: so many of each kind and way from an index, then the latest among those.
// Parameters: kinds, states, afterAt (of the row before, or null), afterId (of the row before, or null), limit, counted (whether all are counted)
// Returns: rows (list of properties), total (how many there are over all pages, -1 where they are not counted)
RETURN COLLECT {
  UNWIND $kinds AS kind
  UNWIND $states AS state
  CALL (kind, state) {
    MATCH (d:Decision)
    WHERE d.kind = kind AND d.state = state AND d.at <= coalesce($afterAt, datetime('9999-12-31')) AND d.id IS NOT NULL
      AND ($afterAt IS NULL OR d.at < $afterAt OR d.id < $afterId)
    RETURN d
    ORDER BY d.at DESC, d.id DESC
    LIMIT $limit
  }
  WITH d
  ORDER BY d.at DESC, d.id DESC
  LIMIT $limit
  RETURN properties(d)
} AS rows, CASE WHEN $counted THEN COUNT {
  MATCH (d:Decision)
  WHERE d.kind IN $kinds AND d.state IN $states
} ELSE -1 END AS total
