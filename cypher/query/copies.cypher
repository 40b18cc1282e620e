// The documents that are copies of some, the earliest first, and the first one of which each is a copy.
// Parameters: documents (ids), limit (copies a document at most)
// Returns: id, first (properties without the text, or null), copies (list of properties without the text)
UNWIND $documents AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (first:Document {id: d.dispatch})
WHERE first <> d
OPTIONAL CALL (d) {
  MATCH (copy:Document {dispatch: d.id})
  WHERE copy <> d
  RETURN copy
  ORDER BY copy.day, copy.id
  LIMIT $limit
}
WITH id, first, collect(copy) AS copies
RETURN id, first {.id, .url, .title, .publisher, .publishedAt, .publishedBasis, .language, .sha256, .ingestedAt, .day} AS first,
  [copy IN copies | copy {.id, .url, .title, .publisher, .publishedAt, .publishedBasis, .language, .sha256, .ingestedAt, .day}] AS copies
