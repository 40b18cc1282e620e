// How many facts tell the opposite of facts, of the same or an open time.
// Parameters: ids (of facts)
// Returns: id, count
UNWIND $ids AS id
MATCH (f:Fact {id: id})
RETURN id, COUNT {
  MATCH (o:Fact {matter: f.matter})
  WHERE o.polarity <> f.polarity AND o.modality IN ['ASSERTED', 'REPORTED'] AND f.modality IN ['ASSERTED', 'REPORTED']
    AND (f.time IS NULL OR o.time IS NULL OR (f.time <= o.timeEnd AND o.time <= f.timeEnd))
} AS count
