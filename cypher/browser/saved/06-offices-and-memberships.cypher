// Who holds which office, what belongs to what
MATCH path = (:Entity)-[tie:HOLDS|PART_OF|OF|IN]->(:Entity)
WHERE tie.key IS NOT NULL
RETURN path
LIMIT 100
