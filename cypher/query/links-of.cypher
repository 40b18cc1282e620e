// The links from and to entities, the best supported first: a level of a search for chains. An entity that is a hub or an unnamed thing is left out unless it is to be kept. Where an entity has very many links, those that several publishers tell are enough if they are many, and the others are not looked at. ACTS_ON stands for all types of links, which the graph itself names, so that nothing else of a busy entity is gone through.
// Parameters: entities (ids), mostDocuments (entities that more documents mention are not followed; null where all are), direction (OUT, IN or null for both), minPublishers, circumstances (whether links to mere places and topics count), generic (whether unnamed things count), hubDocuments (more documents than these mention a hub; null where hubs count), keep (ids of entities that count whatever they are), avoid (ids of entities that do not), limit (links an entity at most), enough (links of an entity that has very many)
// Returns: entity, links (list of maps), more (whether there are more)
WITH COLLECT { MATCH (k:Entity) WHERE k.id IN $keep RETURN k } AS kept
UNWIND $entities AS id
MATCH (e:Entity {id: id})
WHERE $mostDocuments IS NULL OR coalesce(e.documents, 0) <= $mostDocuments
CALL (e, kept) {
  WITH e, kept
  WHERE $minPublishers < 2 AND COUNT { (e)-[:ACTS_ON]-() } > 5 * $limit
  CALL (e, kept) {
    WITH e, kept WHERE coalesce($direction, 'OUT') = 'OUT'
    MATCH (e)-[l:ACTS_ON]->(o)
    WHERE l.publishers > 1 OR o IN kept
    RETURN l, o
    UNION ALL
    WITH e, kept WHERE coalesce($direction, 'IN') = 'IN'
    MATCH (e)<-[l:ACTS_ON]-(o)
    WHERE l.publishers > 1 OR o IN kept
    RETURN l, o
  }
  WITH e, l, o
  WHERE o <> e AND (size($avoid) = 0 OR NOT o.id IN $avoid)
    AND ((($generic OR NOT o:Thing) AND ($hubDocuments IS NULL OR coalesce(o.documents, 0) <= $hubDocuments)) OR o.id IN $keep)
    AND ($circumstances OR NOT type(l) IN ['ACTS_IN', 'SPEAKS_OF'])
  WITH l, o
  ORDER BY l.publishers DESC, l.documents DESC, l.facts DESC
  LIMIT $limit + 1
  WITH l, o
  ORDER BY l.publishers DESC, l.documents DESC, l.facts DESC, o.id, type(l)
  RETURN collect(l {.facts, .documents, .publishers, .first, .last, link: type(l), from: startNode(l).id, to: endNode(l).id}) AS several
}
CALL (e, several) {
  WITH e, several
  WHERE size(several) < $enough
  CALL (e) {
    WITH e WHERE coalesce($direction, 'OUT') = 'OUT'
    MATCH (e)-[l:ACTS_ON]->(o)
    WHERE l.publishers >= $minPublishers
    RETURN l, o
    UNION ALL
    WITH e WHERE coalesce($direction, 'IN') = 'IN'
    MATCH (e)<-[l:ACTS_ON]-(o)
    WHERE l.publishers >= $minPublishers
    RETURN l, o
  }
  WITH e, l, o
  WHERE o <> e AND (size($avoid) = 0 OR NOT o.id IN $avoid)
    AND ((($generic OR NOT o:Thing) AND ($hubDocuments IS NULL OR coalesce(o.documents, 0) <= $hubDocuments)) OR o.id IN $keep)
    AND ($circumstances OR NOT type(l) IN ['ACTS_IN', 'SPEAKS_OF'])
  WITH l, o
  ORDER BY l.publishers DESC, l.documents DESC, l.facts DESC
  LIMIT $limit + 1
  WITH l, o
  ORDER BY l.publishers DESC, l.documents DESC, l.facts DESC, o.id, type(l)
  RETURN collect(l {.facts, .documents, .publishers, .first, .last, link: type(l), from: startNode(l).id, to: endNode(l).id}) AS every
}
WITH id, CASE WHEN size(several) < $enough THEN every ELSE several END AS links, size(several) >= $enough AS others
RETURN id AS entity, links[..$limit] AS links, others OR size(links) > $limit AS more
