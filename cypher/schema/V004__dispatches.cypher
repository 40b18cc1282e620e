// Copies of one dispatch are found by what their texts share.
CREATE INDEX document_dispatch IF NOT EXISTS FOR (d:Document) ON (d.dispatch);
CREATE FULLTEXT INDEX document_bands IF NOT EXISTS FOR (d:Document) ON EACH [d.bands]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
