package org.actant.link;

import org.actant.lexicon.KnownEntity;
import org.actant.lexicon.Office;
import org.actant.model.EntityTie;
import org.actant.model.EntityType;

/** Adds the ties that knowledge has of the entities of a text. */
final class TieReader {

	private final Scene scene;

	TieReader(Scene scene) {
		this.scene = scene;
	}

	void read() {
		for (Actor actor : this.scene.cast().all()) {
			KnownEntity known = actor.known();
			if (known != null && known.home() != null) {
				home(actor, known.type(), known.home());
			}
			for (Office office : this.scene.knowledge().offices(actor.id())) {
				actor.tie(new EntityTie("HOLDS", office.body(), office.label(), office.since(), office.until()));
			}
		}
	}

	private static void home(Actor actor, EntityType type, String home) {
		switch (type) {
			case PLACE -> actor.tie(new EntityTie("IN", home, null, null, null));
			case ORGANIZATION -> actor.tie(new EntityTie("PART_OF", home, null, null, null));
			default -> {
			}
		}
	}

}
