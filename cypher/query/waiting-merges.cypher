// Merges that wait for somebody's word, the likeliest first, in the order of an index; the database counts the label by itself.
// Parameters: afterRank (of the row before, or null), afterId (of the row before, or null), limit, counted (whether all are counted)
// Returns: rows (list of properties), total (how many there are over all pages, -1 where they are not counted)
RETURN COLLECT {
  MATCH (d:Waiting)
  WHERE d.rank <= coalesce($afterRank, 1.0) AND d.id IS NOT NULL AND ($afterRank IS NULL OR d.rank < $afterRank OR d.id < $afterId)
  WITH d
  ORDER BY d.rank DESC, d.id DESC
  LIMIT $limit
  RETURN properties(d)
} AS rows, CASE WHEN $counted THEN COUNT { MATCH (d:Waiting) } ELSE -1 END AS total
