// What people decide about the graph, and what is in force of it.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT ruling_key IF NOT EXISTS FOR (r:Ruling) REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT wrong_fact_id IF NOT EXISTS FOR (f:WrongFact) REQUIRE f.id IS UNIQUE;
CREATE INDEX ruling_id IF NOT EXISTS FOR (r:Ruling) ON (r.id);
CREATE INDEX decision_score IF NOT EXISTS FOR (d:Decision) ON (d.state, d.kind, d.score, d.id);
CREATE INDEX decision_at IF NOT EXISTS FOR (d:Decision) ON (d.at, d.id);
