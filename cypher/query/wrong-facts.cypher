// Facts that were marked as wrong, the newest first.
// Parameters: afterDay (of the row before, or null), afterId (of the row before, or null), limit, counted (whether all are counted)
// Returns: rows (list of properties), total (how many there are over all pages, -1 where they are not counted)
RETURN COLLECT {
  MATCH (f:WrongFact)
  WHERE $afterDay IS NULL OR f.day < $afterDay OR (f.day = $afterDay AND f.id < $afterId)
  WITH f
  ORDER BY f.day DESC, f.id DESC
  LIMIT $limit
  RETURN properties(f)
} AS rows, CASE WHEN $counted THEN COUNT { MATCH (f:WrongFact) } ELSE -1 END AS total
