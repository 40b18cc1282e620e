// The story at a glance: the best supported links between actors
MATCH path = (a:Entity)-[link]->(b:Entity)
WHERE link.derived AND NOT a.generic AND NOT b.generic
RETURN path
ORDER BY link.publishers DESC, link.documents DESC
LIMIT 60
