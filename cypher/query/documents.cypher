// Documents, the newest first.
// Parameters: publisher (or null), language (or null), from (day, or null), to (day, or null), afterDay (of the row before, or null), afterId (of the row before, or null), limit (rows at most)
// Returns: document
MATCH (d:Document)
WHERE d.day IS NOT NULL
  AND ($publisher IS NULL OR d.publisher = $publisher)
  AND ($language IS NULL OR d.language = $language)
  AND ($from IS NULL OR d.day >= $from)
  AND ($to IS NULL OR d.day <= $to)
  AND ($afterDay IS NULL OR d.day < $afterDay OR (d.day = $afterDay AND d.id < $afterId))
WITH d
ORDER BY d.day DESC, d.id DESC
LIMIT $limit
RETURN d {.id, .url, .title, .publisher, .publishedAt, .publishedBasis, .language, .sha256, .ingestedAt, .day} AS document
