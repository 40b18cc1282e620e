// Chains of dealings between North Korea and the United States, the shortest first
MATCH path = SHORTEST 5
  (a:Entity {id: 'country:KP'})
  ((x:Entity)-[link]-(y:Entity) WHERE link.derived AND NOT y.generic){1,4}
  (b:Entity {id: 'country:US'})
RETURN path
