// Facts in order of id, a page at a time, with their participants, claims and evidence.
// Parameters: after (id of the last one of the page before, or empty), limit
// Returns: id, fact (properties), roles, claims, evidence (lists of maps)
MATCH (f:Fact)
WHERE f.id > $after
WITH f
ORDER BY f.id
LIMIT $limit
RETURN f.id AS id,
       f {.predicate, .type, .mode, .polarity, .modality, .confidence, .contested, .documents, .publishers, .denials,
          time: toString(f.time), timeEnd: toString(f.timeEnd), .timePrecision} AS fact,
       COLLECT {
         MATCH (f)-[r:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(e:Entity)
         RETURN {role: type(r), entity: e.id, name: e.name, text: r.text, head: r.head}
       } AS roles,
       COLLECT {
         MATCH (f)-[r:CLAIMED_BY]->(e:Entity)
         RETURN {entity: e.id, name: e.name, stance: r.stance, verb: r.verb}
       } AS claims,
       COLLECT {
         MATCH (f)-[r:EVIDENCED_BY]->(d:Document)
         RETURN {document: d.id, title: d.title, publisher: d.publisher, publishedAt: toString(d.publishedAt),
                 sentence: r.sentence, sentenceStart: r.sentenceStart, sentenceEnd: r.sentenceEnd, surface: r.surface,
                 start: r.start, end: r.end, confidence: r.confidence, rule: r.rule}
       } AS evidence
ORDER BY id
