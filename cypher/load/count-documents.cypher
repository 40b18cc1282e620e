// Keeps with entities how many documents mention them; each is kept from others first, so that of two loaders the second counts what the first wrote.
// Parameters: entities (ids)
// Returns: nothing
UNWIND $entities AS id
MATCH (e:Entity {id: id})
SET e.locked = true
REMOVE e.locked
WITH e, COUNT { (e)<-[:MENTIONS]-() } AS documents
SET e.documents = nullIf(documents, 0)
