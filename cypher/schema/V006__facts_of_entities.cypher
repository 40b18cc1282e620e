// In how many facts entities take part is kept with them, so that the busiest are found at once.
CREATE INDEX entity_facts IF NOT EXISTS FOR (e:Entity) ON (e.facts);
MATCH (e:Entity)
CALL (e) {
  OPTIONAL MATCH (e)<-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]-(f:Fact)
  WITH e, count(DISTINCT f) AS facts
  SET e.facts = nullIf(facts, 0)
} IN TRANSACTIONS OF 500 ROWS;
