// How many facts were marked as wrong, in all, by the rule that read them and by predicate.
// Parameters: limit (sorts at most)
// Returns: facts, wrong, byRule, byPredicate (lists of maps of name, facts or null, wrong)
CALL () {
  MATCH (f:Fact)
  RETURN count(f) AS right
}
CALL () {
  MATCH (f:WrongFact)
  RETURN count(f) AS wrong
}
CALL () {
  MATCH (f:WrongFact)-[by:EVIDENCED_BY]->()
  WITH by.rule AS rule, count(DISTINCT f) AS wrong
  ORDER BY wrong DESC, rule
  LIMIT $limit
  RETURN collect({name: rule, facts: null, wrong: wrong}) AS byRule
}
CALL () {
  MATCH (f:WrongFact)
  WITH f.predicate AS predicate, count(f) AS wrong
  ORDER BY wrong DESC, predicate
  LIMIT $limit
  RETURN collect({name: predicate, facts: wrong + COUNT { MATCH (x:Fact) WHERE x.predicate = predicate AND x.id IS NOT NULL }, wrong: wrong}) AS byPredicate
}
RETURN right + wrong AS facts, wrong, byRule, byPredicate
