// The sentences behind what North Korea does, as a table
MATCH (:Country {id: 'country:KP'})<-[:AGENT]-(f:Fact)-[by:EVIDENCED_BY]->(d:Document)
RETURN f.predicate AS predicate, by.sentence AS sentence, by.sourceText AS source, by.stance AS stance,
  d.publisher AS publisher, d.publishedAt AS published, by.confidence AS confidence
ORDER BY published DESC, confidence DESC
LIMIT 100
