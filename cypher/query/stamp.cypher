// What changes whenever anything in the graph does, all of it known without counting.
// Parameters: none
// Returns: documents, entities, facts, evidence, latest (when the last document was loaded), epoch (of decisions), stale (documents that decisions still bear on)
WITH COUNT { MATCH (d:Document) } AS documents, COUNT { MATCH (e:Entity) } AS entities, COUNT { MATCH (f:Fact) } AS facts,
  COUNT { MATCH ()-[r:EVIDENCED_BY]->() } AS evidence, COUNT { MATCH (d:Stale) } AS stale
RETURN documents, entities, facts, evidence, stale, COLLECT {
  MATCH (d:Document) WHERE d.ingestedAt IS NOT NULL AND d.id IS NOT NULL
  RETURN d.ingestedAt ORDER BY d.ingestedAt DESC LIMIT 1
} AS latest, COLLECT { MATCH (r:Ruling {key: 'EPOCH'}) RETURN r.epoch } AS epoch
