package org.actant.relate;

import org.actant.model.Modality;
import org.actant.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a text tells it.
 *
 * @param draft the fact
 * @param source on whose word it is told, or null
 * @param quoted whether it is told in a quotation
 * @param when whether its time lies {@code before} or {@code after} the day of
 * publication, on the {@code same} day, or is not given: an empty string
 */
record Told(Draft draft, @Nullable Source source, boolean quoted, String when) {

	/** How real it is by the rules: tense, mood, governing verbs, and who says so. */
	Modality ruled() {
		Modality modality = this.draft.reality().modality();
		boolean distant = this.source != null && (this.source.hedged() || this.source.stance() == Stance.DENY);
		if (distant && modality == Modality.ASSERTED) {
			modality = Modality.REPORTED;
		}
		boolean due = this.source != null && modality == Modality.PLANNED
				&& Moods.duty(this.draft.tree(), this.draft.governor());
		return due ? Modality.HYPOTHETICAL : modality;
	}

}
