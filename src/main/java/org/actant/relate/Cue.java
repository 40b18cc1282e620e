package org.actant.relate;

/** What a function word of the cue list tells about the fact beside it. */
enum Cue {

	/** A participle behind an event noun that names its target: <em>visant</em> X. */
	AIM,

	/** A word in the name of whoever arrests people: <em>police</em>. */
	ARRESTING,

	/** A word in the name of whoever sentences people: <em>court</em>. */
	JUDGING,

	/** A verb that colours another, which is the fact: <em>continuer à</em> frapper. */
	ASPECT,

	/** A verb whose complement did not come about: <em>échouer à</em>. */
	FAIL,

	/** A verb or noun whose complement is willed or expected: <em>espérer</em>. */
	PLAN,

	/**
	 * A verb or adjective whose complement comes only if somebody so chooses: <em>menacer
	 * de</em>, <em>disposé à</em>.
	 */
	OFFER,

	/**
	 * A verb that keeps a thing from happening but, where it is negated, leaves it
	 * thinkable: n'<em>exclut</em> pas de.
	 */
	EXCLUDE,

	/** A verb that keeps its object or complement from happening: <em>éviter</em>. */
	AVERT,

	/** A verb whose object or complement is feared or thinkable: <em>craindre</em>. */
	FEAR,

	/** A verb or noun whose clause is feared or thinkable: the <em>risk</em> that. */
	FEARED,

	/** A decision, by which a thing is as good as done: <em>décider</em> de. */
	DECIDED,

	/** A verb of using, whose purpose is what is done: <em>use</em> planes to spray. */
	USE,

	/** A modal of possibility: <em>could</em>. */
	CAN,

	/** A modal of duty or expectation: <em>devoir</em>. */
	MUST,

	/** An auxiliary of the future: <em>will</em>. */
	FUTURE,

	/** A word that negates its verb. */
	NEGATION,

	/** A determiner or pronoun that negates: <em>aucun</em>. */
	NONE,

	/** A preposition that negates: <em>sans</em>. */
	WITHOUT,

	/** A day or time of the day, which is no object. */
	DAY,

	/** A noun that only opens a clause: le <em>fait</em> que. */
	FACT,

	/** A preposition of what has come about before: <em>après</em>. */
	AFTER,

	/** A preposition that names a source: <em>selon</em>. */
	SOURCE,

	/** A conjunction of a condition: <em>si</em>. */
	IF,

	/** A conjunction that makes its main clause depend: <em>si</em>. */
	CONDITION,

	/** A preposition or conjunction of purpose: <em>afin de</em>. */
	PURPOSE,

	/** An adjective of the unproven: <em>supposée</em>. */
	ALLEGED,

	/** An adjective of the possible: <em>éventuel</em>. */
	POSSIBLE,

	/** An adjective of the future: <em>prochaine</em>. */
	UPCOMING,

	/** A noun that only counts what follows: <em>la plupart</em> des soldats. */
	PARTITIVE,

	/**
	 * A preposition of several words, or one that means the same as another; the value is
	 * the preposition that frames know.
	 */
	PREPOSITION,

	/** A noun of people or bodies that act for a nation: <em>troupes</em>. */
	ACTOR,

	/** A body or medium that may say something: <em>quotidien</em>. */
	SPEAKER,

	/** A noun of people that names no nation's: <em>worker</em>. */
	PEOPLE,

	/** A verb whose object is the doer of its infinitive: <em>forcer</em>. */
	OBJECT_CONTROL,

	/**
	 * A verb that moves with être though nothing is done to its subject: <em>aller</em>.
	 */
	UNACCUSATIVE,

	/** A relative pronoun. */
	RELATIVE,

	/** The relative pronoun of an owner: l'usine <em>dont</em> le directeur. */
	WHOSE,

	/**
	 * A noun that says no more than the event noun behind it: une <em>série</em>
	 * d'attaques.
	 */
	GENERIC,

	/** A verb of being or becoming: <em>demeurer</em>. */
	BE,

	/** An occasion that is no participant: <em>lors de</em>. */
	OCCASION,

	/** A noun of an office that the list of titles does not have. */
	OFFICE,

	/** A noun whose name stands right behind it: le <em>groupe</em> Untel. */
	BEARER,

	/** A verb of telling so strong that the telling itself is news: <em>annoncer</em>. */
	NEWS,

	/** What a court condemns to: <em>prison</em>. */
	PENALTY,

	/** A verb that means something else with se: <em>jouer</em>. */
	OTHERWISE,

	/** A form of a verb by which its subject undergoes an infinitive: <em>fait</em>. */
	UNDERGOING,

	/** A verb that tells nothing where it joins nobody: <em>continuer</em>. */
	EMPTY

}
