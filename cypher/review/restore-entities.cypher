// Makes entities that a decision had joined to others anew, under the names that they had.
// Parameters: entities (maps of id, name, type), labels (node label by type)
// Returns: nothing
UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.name = row.name, e.named = true, e.type = row.type, e.generic = (row.type = 'THING'), e.aliases = []
SET e:$($labels[e.type])
