// Some documents.
// Parameters: ids
// Returns: document (properties without the text)
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d {.id, .url, .title, .publisher, .publishedAt, .publishedBasis, .language, .sha256, .ingestedAt, .day} AS document
