// North Korea sends troops: what, to whom, where, on whose word
MATCH path = (:Country {id: 'country:KP'})<-[:AGENT]-(f:Fact)-[:THEME|RECIPIENT|DESTINATION|PLACE]->(:Entity)
WHERE f.type IN ['AID', 'MOBILIZE']
OPTIONAL MATCH word = (f)-[:CLAIMED_BY]->(:Entity)
OPTIONAL MATCH told = (f)-[:EVIDENCED_BY]->(:Document)
RETURN path, word, told
LIMIT 200
