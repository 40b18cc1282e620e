// What lists of facts and documents are sorted by besides the day, and what is counted.
CREATE INDEX fact_confidence IF NOT EXISTS FOR (f:Fact) ON (f.confidence, f.id);
CREATE INDEX fact_publishers IF NOT EXISTS FOR (f:Fact) ON (f.publishers, f.id);
CREATE INDEX fact_documents IF NOT EXISTS FOR (f:Fact) ON (f.documents, f.id);
CREATE INDEX fact_contested IF NOT EXISTS FOR (f:Fact) ON (f.contested, f.day, f.id);
CREATE INDEX fact_predicate_id IF NOT EXISTS FOR (f:Fact) ON (f.predicate, f.id);
CREATE INDEX document_ingested_at IF NOT EXISTS FOR (d:Document) ON (d.ingestedAt, d.id);
CREATE INDEX entity_type IF NOT EXISTS FOR (e:Entity) ON (e.type);
