// The entities that are linked with each of several others, the best supported first. ACTS_ON stands for all types of links, which the graph itself names.
// Parameters: entities (ids), minPublishers, circumstances (whether links to mere places and topics count), generic (whether unnamed things count), limit (rows at most)
// Returns: id, type, name, aliases, generic, publishers (of the weakest), links (list of maps)
UNWIND $entities AS id
MATCH (e:Entity {id: id})
MATCH (e)-[l:ACTS_ON]-(o:Entity)
WHERE l.derived AND l.publishers >= $minPublishers AND NOT o.id IN $entities
  AND ($circumstances OR NOT type(l) IN ['ACTS_IN', 'SPEAKS_OF'])
  AND ($generic OR NOT o.generic)
WITH o, e, max(l.publishers) AS strongest, collect(l) AS links
WITH o, count(e) AS joined, min(strongest) AS publishers, collect(links) AS each, sum(size(links)) AS width
WHERE joined = size($entities)
WITH o, publishers, each, width
ORDER BY publishers DESC, width DESC, o.id
LIMIT $limit
RETURN o.id AS id, o.type AS type, o.name AS name, o.aliases AS aliases, o.generic AS generic, publishers,
  reduce(flat = [], some IN each | flat + [l IN some | l {.facts, .documents, .publishers, .first, .last, link: type(l), from: startNode(l).id, to: endNode(l).id}]) AS links
