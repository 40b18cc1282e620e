// Dealings of North Korea and Russia in order of time, as a table
MATCH (a:Entity {id: 'country:KP'})<--(f:Fact)-->(b:Entity {id: 'country:RU'})
MATCH (f)-[by:EVIDENCED_BY]->(d:Document)
RETURN DISTINCT coalesce(f.time, toString(d.publishedAt)) AS day, f.predicate AS predicate, f.type AS type, by.sentence AS sentence, d.publisher AS publisher
ORDER BY day
LIMIT 200
