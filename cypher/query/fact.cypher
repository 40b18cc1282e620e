// One fact.
// Parameters: id
// Returns: fact
MATCH (f:Fact {id: $id})
RETURN f {.id, .predicate, .type, .mode, .polarity, .modality, .time, .timeEnd, .timePrecision, .confidence, .contested, .documents, .publishers, .denials, .day} AS fact
