// How many decisions there are.
// Parameters: kinds (or null for all), states (or null for all), about (id of an entity or fact, or null)
// Returns: total
MATCH (d:Decision)
WHERE ($kinds IS NULL OR d.kind IN $kinds)
  AND ($states IS NULL OR d.state IN $states)
  AND ($about IS NULL OR d.subject = $about OR d.target = $about)
RETURN count(d) AS total
