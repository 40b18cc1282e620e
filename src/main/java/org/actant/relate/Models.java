package org.actant.relate;

/**
 * What is learned about reading facts.
 *
 * @param senses tells what verbs tell
 * @param parts tells who takes part in what
 * @param facts tells how likely a fact is right
 * @param realities tells how real a text means it
 */
record Models(SenseModel senses, PartModel parts, FactModel facts, RealityModel realities) {

	/** Nothing learned: by the constructions alone, each as sure as it is by itself. */
	static Models none() {
		return new Models(SenseModel.byFit(), (scenario) -> new Likelihoods(),
				(draft, sure, source, likelihoods) -> sure, RealityModel.byRules());
	}

	/** The models that ship. */
	static Models standard() {
		return new Models(SenseModel.standard(), PartModel.standard(), FactModel.standard(), RealityModel.standard());
	}

}
