// Writes entities that the graph does not have yet, the name of those it only knew by id, and the names it does not know of the others.
// Parameters: entities (maps of id, name, named, type, generic, names; each id once), labels (node label by type)
// Returns: nothing
UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.name = row.name, e.named = row.named, e.type = row.type, e.generic = row.generic, e.aliases = []
SET e:$($labels[e.type])
WITH e, row, row.named AND NOT e.named AS better
WITH e, row, better, CASE WHEN better THEN row.name ELSE e.name END AS name
WITH e, better, name, [alias IN row.names WHERE alias <> name AND NOT alias IN e.aliases] AS unknown
WHERE better OR size(unknown) > 0
SET e.name = name, e.named = e.named OR better, e.aliases = e.aliases + unknown
