// Merges that wait for somebody's word bear a label, which the database counts by itself, and are in order by an index; so are decisions by what they are about.
CREATE INDEX waiting_rank IF NOT EXISTS FOR (d:Waiting) ON (d.rank, d.id);
CREATE INDEX decision_rank IF NOT EXISTS FOR (d:Decision) ON (d.kind, d.state, d.rank, d.id);
CREATE INDEX decision_latest IF NOT EXISTS FOR (d:Decision) ON (d.kind, d.state, d.at, d.id);
CREATE INDEX decision_subject IF NOT EXISTS FOR (d:Decision) ON (d.subject);
CREATE INDEX decision_target IF NOT EXISTS FOR (d:Decision) ON (d.target);
DROP INDEX decision_score IF EXISTS;
DROP INDEX decision_at IF EXISTS;
MATCH (d:Decision)
CALL (d) {
  SET d.rank = coalesce(d.score, 1.0)
  WITH d
  WHERE d.kind = 'MERGE' AND d.state = 'PROPOSED' AND EXISTS { (:Entity {id: d.subject}) } AND EXISTS { (:Entity {id: d.target}) }
  SET d:Waiting
} IN TRANSACTIONS OF 2000 ROWS;
