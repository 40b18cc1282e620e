// Works out what follows from the evidence of some facts: how real, how sure, when, and how many documents and publishers stand behind them or deny them.
// Parameters: facts (ids), rank (of each precision of time, the most exact least)
// Returns: nothing
UNWIND $facts AS id
MATCH (f:Fact {id: id})-[e:EVIDENCED_BY]->(d:Document)
WITH f, e, d, coalesce(e.stance, 'AFFIRM') = 'DENY' AS denies
ORDER BY e.confidence DESC, d.id, e.start
WITH f, collect(e) AS surest, max(e.confidence) AS confidence, min(d.day) AS day,
  count(DISTINCT CASE WHEN denies THEN d END) AS denials,
  count(DISTINCT CASE WHEN NOT denies THEN d END) AS documents,
  count(DISTINCT CASE WHEN NOT denies THEN coalesce(d.origin, d.publisher) END) AS publishers
WITH f, surest, confidence, day, denials, documents, publishers,
  [m IN ['ASSERTED', 'REPORTED', 'PLANNED', 'HYPOTHETICAL'] WHERE m IN [e IN surest | e.modality]][0] AS modality,
  reduce(best = null, e IN surest | CASE
    WHEN e.timePrecision IS NULL THEN best
    WHEN best IS NULL THEN e
    WHEN $rank[e.timePrecision] < $rank[best.timePrecision] THEN e
    ELSE best
  END) AS exact
SET f.type = surest[0].type,
  f.mode = surest[0].mode,
  f.modality = modality,
  f.confidence = confidence,
  f.denials = denials,
  f.documents = documents,
  f.publishers = CASE WHEN documents > 0 AND publishers = 0 THEN 1 ELSE publishers END,
  f.time = exact.time,
  f.timeEnd = exact.timeEnd,
  f.timePrecision = exact.timePrecision,
  f.day = coalesce(exact.time, day)
