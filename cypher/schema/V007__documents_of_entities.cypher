// How many documents mention entities is kept with them, so that hubs are told from others and names that are searched for are put in order without counting.
CREATE INDEX entity_documents IF NOT EXISTS FOR (e:Entity) ON (e.documents, e.id);
MATCH (e:Entity)
CALL (e) {
  WITH e, COUNT { (e)<-[:MENTIONS]-() } AS documents
  SET e.documents = nullIf(documents, 0)
} IN TRANSACTIONS OF 2000 ROWS;
