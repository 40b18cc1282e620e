package org.actant.link;

import java.util.List;

import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.jspecify.annotations.Nullable;

/** Reads "the former Chilean president": whoever the text has called so, if only one. */
final class FormerHolders {

	private final Scene scene;

	private final TitlePhrases phrases;

	private final OfficeHolders holders;

	FormerHolders(Scene scene, TitlePhrases phrases, OfficeHolders holders) {
		this.scene = scene;
		this.phrases = phrases;
		this.holders = holders;
	}

	void read(Mention mention, Title title) {
		if (!this.phrases.former(mention)) {
			return;
		}
		String body = this.phrases.body(mention, title);
		List<Actor> held = called(title, body);
		if (held.size() == 1) {
			this.scene.cast().link(held.getFirst(), mention, 0.8, "title");
		}
		else if (held.isEmpty() && body == null && this.phrases.definite(mention)) {
			holder(mention, title);
		}
	}

	private List<Actor> called(Title title, @Nullable String body) {
		String former = OfficeHolders.former(title) + "@";
		return this.scene.cast()
			.all(EntityType.PERSON)
			.stream()
			.filter((actor) -> actor.offices()
				.stream()
				.anyMatch((office) -> office.startsWith(former)
						&& (body == null || office.endsWith("@") || office.endsWith("@" + body))))
			.toList();
	}

	/** The only one told of who holds the office: the text may call him former later. */
	private void holder(Mention mention, Title title) {
		List<Actor> holders = this.scene.cast()
			.before(mention, 1000, (actor) -> actor.type() == EntityType.PERSON && actor.mayBe(title.gender()))
			.stream()
			.map(Cast.Recent::actor)
			.filter((actor) -> this.holders.holds(actor, title.key()))
			.toList();
		if (holders.size() == 1) {
			this.scene.cast().link(holders.getFirst(), mention, 0.7, "title");
		}
	}

}
