package org.actant.link;

/**
 * What was learned from annotated stories of whom nouns and pronouns mean.
 *
 * @param descriptions whom a noun means that was told of before
 * @param pronouns whom a pronoun means
 * @param newcomers whom a noun brings into the text
 */
record LinkModels(ReferentModel descriptions, ReferentModel pronouns, NewcomerModel newcomers) {

	/** The models that ship. */
	static LinkModels standard() {
		return new LinkModels(ReferentModel.descriptions(), ReferentModel.pronouns(), NewcomerModel.standard());
	}

	/** The word of the rules, whatever else is likely. */
	static LinkModels byRules() {
		return new LinkModels(ReferentModel.byRules(), ReferentModel.byRules(), NewcomerModel.byRules());
	}

}
