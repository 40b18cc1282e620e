// How many documents a search finds.
// Parameters: search (Lucene query), publisher (or null), language (or null), from (day, or null), to (day, or null)
// Returns: total
CALL db.index.fulltext.queryNodes('document_text', $search) YIELD node AS d
WHERE ($publisher IS NULL OR d.publisher = $publisher)
  AND ($language IS NULL OR d.language = $language)
  AND ($from IS NULL OR d.day >= $from)
  AND ($to IS NULL OR d.day <= $to)
RETURN count(d) AS total
