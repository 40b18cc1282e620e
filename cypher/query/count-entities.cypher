// How many entities there are.
// Parameters: types (or null for all), generic (whether unnamed things count)
// Returns: total
MATCH (e:Entity)
WHERE e.name IS NOT NULL
  AND ($types IS NULL OR e.type IN $types)
  AND ($generic OR NOT e.generic)
RETURN count(e) AS total
