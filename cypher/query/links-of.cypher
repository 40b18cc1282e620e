// The links from and to entities, the best supported first: a level of a search for chains. An entity that is a hub or an unnamed thing is left out unless it is to be kept.
// Parameters: entities (ids), mostDocuments (entities that more documents mention are not followed; null where all are), direction (OUT, IN or null for both), minPublishers, circumstances (whether links to mere places and topics count), generic (whether unnamed things count), hubDocuments (more documents than these mention a hub; null where hubs count), keep (ids of entities that count whatever they are), avoid (ids of entities that do not), limit (links an entity at most)
// Returns: entity, links (list of maps, one more than the limit where there are more)
UNWIND $entities AS id
MATCH (e:Entity {id: id})
WHERE $mostDocuments IS NULL OR coalesce(e.documents, 0) <= $mostDocuments
CALL (e) {
  CALL (e) {
    WITH e WHERE coalesce($direction, 'OUT') = 'OUT'
    MATCH (e)-[l]->(o)
    RETURN l, o
    UNION ALL
    WITH e WHERE coalesce($direction, 'IN') = 'IN'
    MATCH (e)<-[l:!AGENT&!RECIPIENT&!THEME&!INSTRUMENT&!PLACE&!ORIGIN&!DESTINATION&!TOPIC&!CLAIMED_BY&!MENTIONS&!IMPLIES]-(o)
    RETURN l, o
  }
  WITH e, l, o
  WHERE l.publishers >= $minPublishers AND o <> e
    AND ($circumstances OR NOT type(l) IN ['ACTS_IN', 'SPEAKS_OF'])
    AND (size($avoid) = 0 OR NOT o.id IN $avoid)
    AND ((($generic OR NOT o:Thing) AND ($hubDocuments IS NULL OR coalesce(o.documents, 0) <= $hubDocuments)) OR o.id IN $keep)
  WITH l, o
  ORDER BY l.publishers DESC, l.documents DESC, l.facts DESC
  LIMIT $limit + 1
  WITH l, o
  ORDER BY l.publishers DESC, l.documents DESC, l.facts DESC, o.id, type(l)
  RETURN collect(l {.facts, .documents, .publishers, .first, .last, link: type(l), from: startNode(l).id, to: endNode(l).id}) AS links
}
RETURN id AS entity, links
