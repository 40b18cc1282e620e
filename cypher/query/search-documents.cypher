// Documents by words of title or text, the best matches first.
// Parameters: search (Lucene query), publisher (or null), language (or null), from (day, or null), to (day, or null), afterRank (of the row before, or null), afterId (of the row before, or null), limit (rows at most)
// Returns: document, rank
CALL db.index.fulltext.queryNodes('document_text', $search) YIELD node AS d, score
WHERE ($publisher IS NULL OR d.publisher = $publisher)
  AND ($language IS NULL OR d.language = $language)
  AND ($from IS NULL OR d.day >= $from)
  AND ($to IS NULL OR d.day <= $to)
WITH d, round(score, 4) AS rank
WHERE $afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND d.id > $afterId)
WITH d, rank
ORDER BY rank DESC, d.id
LIMIT $limit
RETURN d {.id, .url, .title, .publisher, .publishedAt, .publishedBasis, .language, .sha256, .ingestedAt, .day} AS document, rank
