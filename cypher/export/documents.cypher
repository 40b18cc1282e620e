// Documents in order of id, a page at a time.
// Parameters: after (id of the last one of the page before, or empty), limit
// Returns: id, document (properties without the text)
MATCH (d:Document)
WHERE d.id > $after
RETURN d.id AS id, d {.id, .title, .url, .publisher, .language, publishedAt: toString(d.publishedAt)} AS document
ORDER BY d.id
LIMIT $limit
