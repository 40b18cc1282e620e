// The days that the facts of entities tell of. Those of an entity that takes part in very many are met soon in the order of days; where few days go by without it, that is cheaper than to look at all its facts.
// Parameters: entities (ids), steps (facts gone through in the order of days)
// Returns: entity, first, last
UNWIND $entities AS id
MATCH (e:Entity {id: id})
CALL (e) {
  WITH e, coalesce(e.facts, 0) AS facts
  WHERE facts * facts > 10 * COUNT { MATCH (n:Fact) }
  CALL (e) {
    MATCH (f:Fact)
    WHERE f.day IS NOT NULL AND f.id IS NOT NULL
    WITH e, f ORDER BY f.day, f.id
    LIMIT $steps
    WHERE EXISTS { (f)-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(x WHERE x = e) }
    RETURN f.day AS first
    LIMIT 1
  }
  CALL (e) {
    MATCH (f:Fact)
    WHERE f.day IS NOT NULL AND f.id IS NOT NULL
    WITH e, f ORDER BY f.day DESC, f.id DESC
    LIMIT $steps
    WHERE EXISTS { (f)-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(x WHERE x = e) }
    RETURN f.day AS newest
    LIMIT 1
  }
  CALL (e, newest) {
    MATCH (f:Fact)
    WHERE f.timeEnd > newest
      AND EXISTS { (f)-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(x WHERE x = e) }
    WITH f.timeEnd AS end ORDER BY end DESC
    LIMIT 1
    RETURN collect(end)[0] AS end
  }
  RETURN collect({first: first, last: coalesce(end, newest)})[0] AS met
}
CALL (e, met) {
  WITH e, met
  WHERE met IS NULL
  MATCH (e)<-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]-(f:Fact)
  RETURN min(f.day) AS first, max(coalesce(f.timeEnd, f.day)) AS last
}
RETURN id AS entity, coalesce(met.first, first) AS first, coalesce(met.last, last) AS last
