// Takes back mentions, with the names and aliases that only these documents gave.
// Parameters: documents (ids)
// Returns: entity (id of each that was mentioned)
UNWIND $documents AS id
MATCH (:Document {id: id})-[m:MENTIONS|IMPLIES]->(e:Entity)
WITH e, collect(m) AS gone, reduce(names = [], n IN collect(m.aliases + m.name) | names + n) AS suspects
FOREACH (m IN gone | DELETE m)
WITH e, suspects
CALL (e) {
  OPTIONAL MATCH (:Document)-[m:MENTIONS|IMPLIES]->(e)
  WHERE m.name = e.name AND m.named
  RETURN m IS NOT NULL AS kept
  LIMIT 1
}
CALL (e, kept) {
  WITH e, kept
  WHERE NOT kept
  OPTIONAL MATCH (:Document)-[m:MENTIONS|IMPLIES]->(e)
  WITH m.name AS name, m.named AS named, count(*) AS times
  ORDER BY named DESC, times DESC, name
  RETURN collect({name: name, named: named})[0] AS usual
  UNION
  WITH e, kept
  WHERE kept
  RETURN {name: e.name, named: e.named} AS usual
}
WITH e, suspects, coalesce(usual.name, e.name) AS name, coalesce(usual.named, e.named) AS named
WITH e, name, named, [alias IN e.aliases + [former IN [e.name] WHERE former <> name]
  WHERE alias <> name AND (NOT (alias IN suspects OR alias = e.name) OR EXISTS {
    MATCH (:Document)-[m:MENTIONS|IMPLIES]->(e)
    WHERE alias IN m.aliases OR alias = m.name AND m.named
  })] AS aliases
SET e.name = name, e.named = named, e.aliases = aliases
RETURN e.id AS entity
