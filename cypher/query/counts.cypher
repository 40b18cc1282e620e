// How much the graph holds. Sums over relationships come from the database's own counters.
// Parameters: none
// Returns: documents, entities, facts, evidence, links, contested, entitiesByType, factsByType
CALL () { MATCH (d:Document) RETURN count(d) AS documents }
CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
CALL () { MATCH (f:Fact) RETURN count(f) AS facts }
CALL () { MATCH ()-[r:EVIDENCED_BY]->() RETURN count(r) AS evidence }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
CALL () { MATCH (:Document)-[r]->() RETURN count(r) AS ofDocuments }
CALL () { MATCH (:Fact)-[r]->() RETURN count(r) AS ofFacts }
CALL () { MATCH ()-[r:OF|HOLDS|IN|PART_OF]->() WHERE r.key IS NOT NULL RETURN count(r) AS ties }
CALL () { MATCH (f:Fact) WHERE f.contested RETURN count(f) AS contested }
CALL () {
  MATCH (e:Entity)
  WITH e.type AS type, count(*) AS count ORDER BY count DESC, type
  RETURN collect({type: type, count: count}) AS entitiesByType
}
CALL () {
  MATCH (f:Fact)
  WITH f.type AS type, count(*) AS count ORDER BY count DESC, type
  RETURN collect({type: type, count: count}) AS factsByType
}
RETURN documents, entities, facts, evidence, relationships - ofDocuments - ofFacts - ties AS links, contested, entitiesByType, factsByType
