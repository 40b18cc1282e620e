// What Blinken promises, and where it is told
MATCH path = (blinken:Person)<-[:AGENT]-(f:Fact {predicate: 'promise'})-[:THEME|RECIPIENT|TOPIC]->(:Entity)
WHERE any(name IN blinken.aliases + blinken.name WHERE name CONTAINS 'Blinken')
OPTIONAL MATCH told = (f)-[:EVIDENCED_BY]->(:Document)
RETURN path, told
LIMIT 100
