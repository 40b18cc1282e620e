// Decisions about an entity or a fact, the latest first.
// Parameters: about (id), kinds, states, afterAt (of the row before, or null), afterId (of the row before, or null), limit, counted (whether all are counted)
// Returns: rows (list of properties), total (how many there are over all pages, -1 where they are not counted)
CALL () {
  MATCH (d:Decision {subject: $about})
  RETURN d
  UNION
  MATCH (d:Decision {target: $about})
  RETURN d
}
WITH d
WHERE d.kind IN $kinds AND d.state IN $states
ORDER BY d.at DESC, d.id DESC
WITH collect(d) AS found
RETURN [d IN found WHERE $afterAt IS NULL OR d.at < $afterAt OR (d.at = $afterAt AND d.id < $afterId) | properties(d)][..$limit] AS rows,
  CASE WHEN $counted THEN size(found) ELSE -1 END AS total
