// Documents whose texts may be copies of those of some documents, with all copies that these are known to have.
// Parameters: documents (maps of id and bands), most (that are looked at for each)
// Returns: id, day, publisher, dispatch, origin, sketch
UNWIND $documents AS row
CALL db.index.fulltext.queryNodes('document_bands', row.bands, {limit: $most}) YIELD node
WITH DISTINCT node
WITH node.dispatch AS dispatch, node
CALL (node, dispatch) {
  RETURN node AS copy
  UNION
  MATCH (copy:Document {dispatch: dispatch})
  RETURN copy
}
WITH DISTINCT copy
RETURN copy.id AS id, copy.day AS day, copy.publisher AS publisher, copy.dispatch AS dispatch, copy.origin AS origin, copy.sketch AS sketch
