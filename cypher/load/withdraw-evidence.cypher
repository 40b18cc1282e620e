// Takes back what documents say.
// Parameters: documents (ids)
// Returns: nothing
UNWIND $documents AS id
MATCH (:Document {id: id})<-[by:EVIDENCED_BY]-(:Fact)
DELETE by
