package org.actant.model;

/** How a text refers to somebody or something. */
public enum MentionKind {

	/** A name, whole or in part, or an acronym: Volodymyr Zelensky, Zelensky, OTAN. */
	NAME,

	/**
	 * An adjective or noun of a nation or place: "frappe <em>russe</em>", "les
	 * <em>Russes</em>".
	 */
	DEMONYM,

	/** A common noun with a nation, cause or institution: "soldats nord-coréens". */
	GROUP,

	/** An office without its holder's name: "le président ukrainien". */
	TITLE,

	/** Another description: "la capitale", "le groupe", "l'entreprise". */
	DESCRIPTION,

	/** A pronoun or possessive: il, ce dernier, its. */
	PRONOUN

}
