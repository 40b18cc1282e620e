// The actors that play parts in the most facts. Nobody plays them in more facts than it takes part in, which is kept with it: what those that take part in the most come to bounds who else can be among the first, and only these are counted. ACTS_ON stands for the parts.
// Parameters: generic (whether unnamed things count), limit
// Returns: entity (map), facts
CALL () {
  MATCH (e:Entity)
  WHERE e.facts > 0 AND ($generic OR NOT e.generic)
  WITH e ORDER BY e.facts DESC
  LIMIT $limit
  WITH COUNT { MATCH (e)<-[:ACTS_ON]-(f:Fact) RETURN DISTINCT f } AS facts
  WITH min(facts) AS least, count(*) AS known
  RETURN CASE WHEN known < $limit OR least < 1 THEN 1 ELSE least END AS least
}
MATCH (e:Entity)
WHERE e.facts >= least AND ($generic OR NOT e.generic)
WITH e, COUNT { MATCH (e)<-[:ACTS_ON]-(f:Fact) RETURN DISTINCT f } AS facts
WHERE facts > 0
WITH e, facts
ORDER BY facts DESC, e.id
LIMIT $limit
RETURN e {.id, .type, .name, .aliases, .generic} AS entity, facts
