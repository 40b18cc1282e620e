package org.actant.model;

/**
 * What sort of thing a fact is: the sixteen event types of PLOVER, and five that Actant
 * adds.
 *
 * @see <a href="https://osf.io/preprints/osf/rm5dw">PLOVER and POLECAT: A New Political
 * Event Ontology and Dataset</a>
 */
public enum FactType {

	AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION,
	MOBILIZE, COERCE, ASSAULT,

	/** Says, reports, confirms. */
	STATE,

	/** Takes or holds territory. */
	OCCUPY,

	/** Holds an office, belongs to. */
	ROLE,

	/** Is in, moves to. */
	LOCATE,

	/** Anything else that joins actors. */
	OTHER

}
