// Adds to the number of facts in which entities take part; each is kept from others first, so that none of two loaders' additions is lost.
// Parameters: changes (maps of entity and change, which may be negative)
// Returns: nothing
UNWIND $changes AS row
MATCH (e:Entity {id: row.entity})
SET e.locked = true
REMOVE e.locked
WITH e, row.change AS change
SET e.facts = nullIf(coalesce(e.facts, 0) + change, 0)
