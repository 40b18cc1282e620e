package org.actant.link;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How likely one told of before must be to be meant. Chosen on the annotated stories, by
 * models that had not seen the story: where more of what is linked begins to be wrong.
 *
 * @param least who is less likely is not meant
 * @param ruled whom the rules hold to be meant may be less likely
 */
record Threshold(double least, double ruled) {

	/** Who is meant: the likeliest of those likely enough, or nobody. */
	@Nullable Actor meant(List<ReferentModel.Candidate> candidates, double[] likely, @Nullable Actor held) {
		Actor meant = null;
		double most = 0;
		for (int i = 0; i < likely.length; i++) {
			Actor actor = candidates.get(i).actor();
			if (likely[i] > most && likely[i] > ((actor == held) ? this.ruled : this.least)) {
				meant = actor;
				most = likely[i];
			}
		}
		return meant;
	}

}
