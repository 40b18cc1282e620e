// Writes standing ties between entities: a group and its country, an office and its holder.
// Parameters: ties (maps of from, to, kind, key, label, since, until)
// Returns: nothing
UNWIND $ties AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[tie:$(row.kind) {key: row.key}]->(to)
SET tie.label = row.label, tie.since = row.since, tie.until = row.until
