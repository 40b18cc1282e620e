// How many publishers tell facts or give somebody's denial of them; one that does both counts twice.
// Parameters: ids (of facts)
// Returns: id, count
UNWIND $ids AS id
CALL (id) {
  MATCH (f:Fact {id: id})-[by:EVIDENCED_BY]->(d:Document)
  WITH DISTINCT d.publisher AS publisher, coalesce(by.stance, 'AFFIRM') AS stance
  RETURN count(*) AS count
}
RETURN id, count
