// The entities that meet by keys; a key that many share tells nothing.
// Parameters: keys, most (entities a key)
// Returns: key, ids
UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('name_keys', key, {limit: $most + 1}) YIELD node
  RETURN collect(node.id) AS ids
}
WITH key, ids
WHERE size(ids) > 1 AND size(ids) <= $most
RETURN key, ids
