// Pairs of entities that were proposed or judged before, as they count now.
// Parameters: none
// Returns: left, right
MATCH (d:Decision)
WHERE d.kind = 'MERGE' AND d.state IN ['PROPOSED', 'UNSURE', 'REJECTED', 'UNDONE']
OPTIONAL MATCH (l:Ruling {key: 'ENTITY ' + d.subject})
OPTIONAL MATCH (r:Ruling {key: 'ENTITY ' + d.target})
RETURN coalesce(l.to, d.subject) AS left, coalesce(r.to, d.target) AS right
