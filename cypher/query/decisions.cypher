// Decisions, the latest first.
// Parameters: kinds (or null for all), states (or null for all), about (id of an entity or fact, or null), afterAt (of the row before, or null), afterId (of the row before, or null), limit, counted (whether all are counted)
// Returns: rows (list of properties), total (how many there are over all pages, -1 where they are not counted)
RETURN COLLECT {
  MATCH (d:Decision)
  WHERE d.at IS NOT NULL
    AND ($kinds IS NULL OR d.kind IN $kinds)
    AND ($states IS NULL OR d.state IN $states)
    AND ($about IS NULL OR d.subject = $about OR d.target = $about)
    AND ($afterAt IS NULL OR d.at < $afterAt OR (d.at = $afterAt AND d.id < $afterId))
  WITH d
  ORDER BY d.at DESC, d.id DESC
  LIMIT $limit
  RETURN properties(d)
} AS rows, CASE WHEN $counted THEN COUNT {
  MATCH (d:Decision)
  WHERE ($kinds IS NULL OR d.kind IN $kinds)
    AND ($states IS NULL OR d.state IN $states)
    AND ($about IS NULL OR d.subject = $about OR d.target = $about)
} ELSE -1 END AS total
