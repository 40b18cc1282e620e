// Whom Russia and North Korea have both dealt with, the best supported first
MATCH path = (a:Entity {id: 'country:RU'})-[one]-(both:Entity)-[other]-(b:Entity {id: 'country:KP'})
WHERE one.derived AND other.derived AND NOT both.generic
RETURN path
ORDER BY one.publishers + other.publishers DESC
LIMIT 60
