// Entities whose names may be one meet by what their names have in common.
CREATE CONSTRAINT name_keys_id IF NOT EXISTS FOR (n:NameKeys) REQUIRE n.id IS UNIQUE;
CREATE FULLTEXT INDEX name_keys IF NOT EXISTS FOR (n:NameKeys) ON EACH [n.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
