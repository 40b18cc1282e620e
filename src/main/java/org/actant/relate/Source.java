package org.actant.relate;

import org.actant.model.Attribution;
import org.actant.model.Entity;
import org.actant.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * On whose word a stretch of text is told.
 *
 * @param speaker who says so
 * @param verb English verb of saying
 * @param stance whether the speaker affirms or denies
 * @param hedged whether the text keeps its distance from what is said
 */
record Source(Participant speaker, String verb, Stance stance, boolean hedged) {

	Attribution attribution() {
		Entity entity = this.speaker.entity();
		return new Attribution((entity != null) ? entity.id() : null, this.speaker.text(), this.verb, this.stance);
	}

}
