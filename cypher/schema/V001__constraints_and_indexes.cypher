// What must be unique, and what is looked up by.
CREATE CONSTRAINT schema_version IF NOT EXISTS FOR (v:SchemaVersion) REQUIRE v.version IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (d:Document) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (f:Fact) REQUIRE f.id IS UNIQUE;

CREATE INDEX document_day IF NOT EXISTS FOR (d:Document) ON (d.day, d.id);
CREATE INDEX document_publisher IF NOT EXISTS FOR (d:Document) ON (d.publisher);
CREATE INDEX document_sha256 IF NOT EXISTS FOR (d:Document) ON (d.sha256);
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name, e.id);
CREATE INDEX fact_day IF NOT EXISTS FOR (f:Fact) ON (f.day, f.id);
CREATE INDEX fact_type IF NOT EXISTS FOR (f:Fact) ON (f.type, f.day, f.id);
CREATE INDEX fact_predicate IF NOT EXISTS FOR (f:Fact) ON (f.predicate, f.day, f.id);
CREATE INDEX fact_matter IF NOT EXISTS FOR (f:Fact) ON (f.matter);

// standard-folding makes search blind to accents and case.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX document_text IF NOT EXISTS FOR (d:Document) ON EACH [d.title, d.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
