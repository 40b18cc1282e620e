// How many documents there are.
// Parameters: publisher (or null), language (or null), from (day, or null), to (day, or null)
// Returns: total
MATCH (d:Document)
WHERE d.day IS NOT NULL
  AND ($publisher IS NULL OR d.publisher = $publisher)
  AND ($language IS NULL OR d.language = $language)
  AND ($from IS NULL OR d.day >= $from)
  AND ($to IS NULL OR d.day <= $to)
RETURN count(d) AS total
