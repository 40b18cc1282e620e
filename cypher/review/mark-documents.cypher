// Marks the documents that rulings about entities bear on, so that their reading is held against them.
// Parameters: moves (maps of id, the entity as texts are read; from, the entity that it counted as; document, or null for all)
// Returns: documents (how many)
UNWIND $moves AS move
MATCH (d:Document)-[m:MENTIONS|IMPLIES]->(e:Entity {id: move.from})
WHERE (move.document IS NULL OR d.id = move.document)
  AND CASE WHEN m.read IS NULL THEN e.id = move.id ELSE move.id IN m.read END
WITH DISTINCT d
SET d:Stale
RETURN count(d) AS documents
