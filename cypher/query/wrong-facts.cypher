// Facts that were marked as wrong, the newest first.
// Parameters: afterDay (of the row before, or null), afterId (of the row before, or null), limit
// Returns: fact (properties)
MATCH (f:WrongFact)
WHERE $afterDay IS NULL OR f.day < $afterDay OR (f.day = $afterDay AND f.id < $afterId)
RETURN properties(f) AS fact
ORDER BY f.day DESC, f.id DESC
LIMIT $limit
