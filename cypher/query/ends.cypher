// The actors that a question names, and the types of links that there are in the graph.
// Parameters: ids
// Returns: id, type, name, aliases, generic, links (list of relationship types)
CALL db.relationshipTypes() YIELD relationshipType AS link
WHERE NOT link IN ['AGENT', 'RECIPIENT', 'THEME', 'INSTRUMENT', 'PLACE', 'ORIGIN', 'DESTINATION', 'TOPIC', 'CLAIMED_BY', 'EVIDENCED_BY', 'MENTIONS', 'IMPLIES', 'OF', 'HOLDS', 'IN', 'PART_OF', 'JUDGED']
WITH collect(link) AS links
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, e.generic AS generic, links
