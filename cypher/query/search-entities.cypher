// Entities by name or alias, the best matches first; of equal matches those that more documents mention.
// Parameters: search (Lucene query), types (or null for all), generic (whether unnamed things count), afterRank (of the row before, or null), afterId (of the row before, or null), limit (rows at most)
// Returns: id, type, name, aliases, generic, rank
CALL db.index.fulltext.queryNodes('entity_names', $search) YIELD node AS e, score
WHERE ($types IS NULL OR e.type IN $types) AND ($generic OR NOT e.generic)
WITH e, round(score * (1 + log10(1 + COUNT { (e)<-[:MENTIONS]-() })), 4) AS rank
WHERE $afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND e.id > $afterId)
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, e.generic AS generic, rank
ORDER BY rank DESC, id
LIMIT $limit
