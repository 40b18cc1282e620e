// What documents are evidence of, with what was read before decisions joined its participants.
// Parameters: documents (ids)
// Returns: document, fact (id, predicate, polarity, link), evidence (properties)
UNWIND $documents AS id
MATCH (d:Document {id: id})<-[by:EVIDENCED_BY]-(f:Fact)
RETURN d.id AS document, f {.id, .predicate, .polarity, .link} AS fact, properties(by) AS evidence
ORDER BY document, by.sentenceStart, by.start, f.id
