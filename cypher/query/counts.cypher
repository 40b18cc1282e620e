// How much the graph holds. Sums over nodes and relationships come from the database's own counters, those by type from indexes.
// Parameters: none
// Returns: documents, entities, facts, evidence, links, contested, entitiesByType, factsByType
WITH COUNT { MATCH (d:Document) } AS documents, COUNT { MATCH (e:Entity) } AS entities, COUNT { MATCH (f:Fact) } AS facts,
  COUNT { MATCH ()-[r:EVIDENCED_BY]->() } AS evidence, COUNT { MATCH (:Entity)-[r]->() } AS ofEntities,
  COUNT { MATCH ()-[r:OF|HOLDS|IN|PART_OF]->() WHERE r.key IS NOT NULL } AS ties,
  COUNT { MATCH (f:Fact) WHERE f.contested = true AND f.day IS NOT NULL AND f.id IS NOT NULL } AS contested,
  COLLECT {
    MATCH (e:Entity) WHERE e.type IS NOT NULL
    WITH e.type AS type, count(*) AS count ORDER BY count DESC, type
    RETURN {type: type, count: count}
  } AS entitiesByType,
  COLLECT {
    MATCH (f:Fact) WHERE f.type IS NOT NULL AND f.day IS NOT NULL AND f.id IS NOT NULL
    WITH f.type AS type, count(*) AS count ORDER BY count DESC, type
    RETURN {type: type, count: count}
  } AS factsByType
RETURN documents, entities, facts, evidence, ofEntities - ties AS links, contested, entitiesByType, factsByType
