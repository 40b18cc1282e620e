// What is contested, with those who say so and those who deny it
MATCH (f:Fact)
WHERE f.contested
MATCH path = (f)-[:AGENT|THEME|RECIPIENT|DESTINATION|CLAIMED_BY]->(:Entity)
RETURN path
LIMIT 200
