package org.actant.relate;

import java.util.List;

import org.actant.model.Attribution;
import org.actant.model.Entity;
import org.actant.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * On whose word a stretch of text is told.
 *
 * @param speaker who says so
 * @param others who says so with him
 * @param verb English verb of saying
 * @param stance whether the speaker affirms or denies
 * @param hedged whether the text keeps its distance from what is said
 */
record Source(Participant speaker, List<Participant> others, String verb, Stance stance, boolean hedged) {

	Source {
		others = List.copyOf(others);
	}

	Attribution attribution() {
		Entity entity = this.speaker.entity();
		return new Attribution((entity != null) ? entity.id() : null, this.speaker.text(), this.verb, this.stance);
	}

}
