// Some documents.
// Parameters: ids
// Returns: id, document (properties without the text)
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d {.id, .title, .url, .publisher, .language, publishedAt: toString(d.publishedAt)} AS document
ORDER BY id
