// What was decided about some entities: what they are joined to or called, everywhere or in some documents.
// Parameters: ids (of entities as texts are read), documents (ids)
// Returns: id, document (null for all), to, name, type
UNWIND $ids AS id
MATCH (r:Ruling {id: id})
WHERE r.kind = 'ENTITY' AND (r.document IS NULL OR r.document IN $documents)
RETURN r.id AS id, r.document AS document, r.to AS to, r.name AS name, r.type AS type
