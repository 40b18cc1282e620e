// All copies of the dispatches that some documents are copies of, those documents included.
// Parameters: documents (ids)
// Returns: id, day, publisher, dispatch, origin, sketch
UNWIND $documents AS id
MATCH (d:Document {id: id})
WHERE d.dispatch IS NOT NULL
WITH DISTINCT d.dispatch AS dispatch
MATCH (copy:Document {dispatch: dispatch})
RETURN copy.id AS id, copy.day AS day, copy.publisher AS publisher, copy.dispatch AS dispatch, copy.origin AS origin, copy.sketch AS sketch
