package org.actant.link;

import java.util.ArrayList;
import java.util.List;

import org.actant.lexicon.Office;
import org.actant.model.EntityType;
import org.actant.model.Mention;

/** Reads "son homologue turc": whoever holds the same office elsewhere. */
final class Counterparts {

	private final Scene scene;

	private final TitlePhrases phrases;

	private final OfficeHolders holders;

	Counterparts(Scene scene, TitlePhrases phrases, OfficeHolders holders) {
		this.scene = scene;
		this.phrases = phrases;
		this.holders = holders;
	}

	/** "son homologue turc": the office of the person spoken of, in the other country. */
	void read(Mention mention) {
		String body = this.phrases.nation(mention);
		if (body == null) {
			colleague(mention);
			return;
		}
		for (Cast.Recent recent : this.scene.cast().before(mention, 2, (actor) -> actor.type() == EntityType.PERSON)) {
			for (String title : this.holders.titles(recent.actor())) {
				Actor actor = this.holders.inText(title, body, "");
				Office office = this.holders.known(title, body);
				if (actor != null && actor != recent.actor()) {
					this.scene.cast().link(actor, mention, 0.8, "counterpart");
					return;
				}
				if (office != null && !office.person().equals(recent.actor().id())) {
					this.holders.link(office, mention);
					return;
				}
			}
		}
	}

	/**
	 * "son homologue" without a nation: the other one told of who holds such an office.
	 */
	private void colleague(Mention mention) {
		List<Cast.Recent> recent = this.scene.cast().before(mention, 3, (actor) -> actor.type() == EntityType.PERSON);
		Actor one = recent.isEmpty() ? null : recent.getFirst().actor();
		List<Actor> others = new ArrayList<>();
		for (Cast.Recent other : recent) {
			boolean alike = one != null && other.actor() != one
					&& this.holders.titles(one).stream().anyMatch((title) -> this.holders.holds(other.actor(), title));
			if (alike) {
				others.add(other.actor());
			}
		}
		if (others.size() == 1) {
			this.scene.cast().link(others.getFirst(), mention, 0.7, "counterpart");
		}
	}

}
