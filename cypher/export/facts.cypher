// Some facts with their participants, claims and evidence.
// Parameters: ids
// Returns: id, fact (properties), roles, claims, evidence (lists of maps)
UNWIND $ids AS id
MATCH (f:Fact {id: id})
RETURN f.id AS id,
       f {.predicate, .type, .mode, .polarity, .modality, .confidence, .contested, .documents, .publishers, .denials,
          time: toString(f.time), timeEnd: toString(f.timeEnd), .timePrecision, day: toString(f.day)} AS fact,
       COLLECT {
         MATCH (f)-[r:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(e:Entity)
         RETURN {role: type(r), entity: e.id, name: e.name, type: e.type, text: r.text, head: r.head} ORDER BY type(r), e.id
       } AS roles,
       COLLECT {
         MATCH (f)-[r:CLAIMED_BY]->(e:Entity)
         RETURN {entity: e.id, name: e.name, stance: r.stance, verb: r.verb} ORDER BY e.id, r.stance
       } AS claims,
       COLLECT {
         MATCH (f)-[r:EVIDENCED_BY]->(d:Document)
         RETURN {document: d.id, title: d.title, publisher: d.publisher, publishedAt: toString(d.publishedAt), url: d.url,
                 sentence: r.sentence, sentenceStart: r.sentenceStart, sentenceEnd: r.sentenceEnd, surface: r.surface,
                 start: r.start, end: r.end, confidence: r.confidence, rule: r.rule} ORDER BY r.confidence DESC, d.id, r.start
       } AS evidence
ORDER BY id
