// How many dealings two entities have with each other.
// Parameters: a (id), b (id), mutual (types that count where both do them), types (or null for all), begin (day, or null), end (day, or null), unreal (whether what is not told as real counts)
// Returns: total
UNWIND [{from: $a, to: $b}, {from: $b, to: $a}] AS way
MATCH (from:Entity {id: way.from})<-[:AGENT]-(f:Fact)-[r:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(to:Entity {id: way.to})
WHERE (type(r) <> 'AGENT' OR f.type IN $mutual)
  AND ($types IS NULL OR f.type IN $types)
  AND ($unreal OR (f.polarity = 'POSITIVE' AND f.modality IN ['ASSERTED', 'REPORTED']))
  AND ($begin IS NULL OR coalesce(f.timeEnd, f.day) >= $begin)
  AND ($end IS NULL OR f.day <= $end)
RETURN count(DISTINCT f) AS total
