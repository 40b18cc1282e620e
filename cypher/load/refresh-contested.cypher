// Works out which of the facts of some matters are contested: somebody denies them in a document, or another document tells the opposite of the same time.
// Parameters: matters (digests of predicate and participants)
// Returns: nothing
UNWIND $matters AS matter
MATCH (f:Fact {matter: matter})
WITH f, EXISTS {
    MATCH (f)-[by:EVIDENCED_BY]->()
    WHERE by.contested OR by.stance = 'DENY'
  } AS denied, EXISTS {
    MATCH (other:Fact {matter: f.matter})
    WHERE other.polarity <> f.polarity
      AND f.modality IN ['ASSERTED', 'REPORTED'] AND other.modality IN ['ASSERTED', 'REPORTED']
      AND (f.time IS NULL OR other.time IS NULL OR (f.time <= other.timeEnd AND other.time <= f.timeEnd))
  } AS opposed
SET f.contested = denied OR opposed
