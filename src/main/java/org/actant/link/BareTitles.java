package org.actant.link;

import java.util.List;
import java.util.Set;

import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** Reads "le président", "the lawyer": a title without its body. */
final class BareTitles {

	private static final Set<String> POSSESSIVES = Set.of("son", "sa", "leur", "his", "her", "its", "their");

	private final Scene scene;

	private final TitlePhrases phrases;

	private final OfficeHolders holders;

	private final Salience salience;

	BareTitles(Scene scene, TitlePhrases phrases, OfficeHolders holders) {
		this.scene = scene;
		this.phrases = phrases;
		this.holders = holders;
		this.salience = new Salience(scene);
	}

	/** "le président" alone: the last one told of who holds such an office. */
	void read(Mention mention, Title title) {
		if (!this.phrases.definite(mention)) {
			return;
		}
		String gender = this.phrases.gender(mention, title);
		List<Actor> people = this.scene.cast()
			.before(mention, 1000, (actor) -> actor.type() == EntityType.PERSON && actor.mayBe(gender))
			.stream()
			.map(Cast.Recent::actor)
			.toList();
		for (Actor actor : people) {
			if (this.holders.holds(actor, title.key())) {
				this.scene.cast().link(actor, mention, 0.7, "title");
				return;
			}
		}
		Actor once = TitleSort.HIGHEST.has(title) ? once(people, title) : null;
		if (once != null) {
			this.scene.cast().link(once, mention, 0.65, "title");
		}
		else if (title.kind() == Title.Kind.TRADE) {
			trade(mention, title, people);
		}
	}

	private @Nullable Actor once(List<Actor> people, Title title) {
		List<Actor> once = people.stream().filter((actor) -> this.holders.everHeld(actor, title)).toList();
		return (once.size() == 1) ? once.getFirst() : null;
	}

	private void trade(Mention mention, Title title, List<Actor> people) {
		if (this.phrases.aged(mention) || !TitleSort.STRANGER.has(title)) {
			salient(mention, title);
		}
		else if (this.scene.cast().all(EntityType.PERSON).size() == 1 && people.size() == 1
				&& people.getFirst().offices().isEmpty()) {
			this.scene.cast().link(people.getFirst(), mention, 0.62, "title");
		}
	}

	/**
	 * "l'attaquant": whoever the text tells of most here, if nobody else may be meant.
	 */
	private void salient(Mention mention, Title title) {
		boolean aged = this.phrases.aged(mention);
		if (!aged && !whole(mention) || POSSESSIVES.contains(this.scene.before(mention, 1))
				|| this.phrases.body(mention, title) != null) {
			return;
		}
		String gender = this.phrases.gender(mention, title);
		List<Salience.Rival> rivals = this.salience.rivals(mention, aged ? 4 : 2,
				(actor) -> actor.type() == EntityType.PERSON && actor.mayBe(gender)
						&& (actor.offices().isEmpty() || this.holders.holds(actor, title.key())),
				(actor) -> 1, (sentence, token) -> false);
		double margin = (rivals.size() > 1) ? rivals.getFirst().weight() / rivals.get(1).weight() : 2;
		Actor first = rivals.isEmpty() ? null : rivals.getFirst().actor();
		if (first != null && margin > 1.3) {
			this.scene.cast().link(first, mention, 0.65, "title");
		}
	}

	/** Whether nothing that tells more of whom it means follows the phrase. */
	private boolean whole(Mention mention) {
		Token next = this.scene.token(mention, mention.last() + 1);
		return next == null || switch (next.tag()) {
			case VERB, AUX, PUNCT, ADV, CCONJ, PRON -> true;
			default -> false;
		};
	}

}
