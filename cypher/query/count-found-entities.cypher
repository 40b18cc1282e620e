// How many entities a search finds.
// Parameters: search (Lucene query), types (or null for all), generic (whether unnamed things count)
// Returns: total
CALL db.index.fulltext.queryNodes('entity_names', $search) YIELD node AS e
WHERE ($types IS NULL OR e.type IN $types) AND ($generic OR NOT e.generic)
RETURN count(e) AS total
