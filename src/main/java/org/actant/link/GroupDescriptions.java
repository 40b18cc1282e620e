package org.actant.link;

import java.util.List;
import java.util.function.Predicate;

import org.actant.lexicon.NameKey;
import org.actant.lexicon.Noun;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** Reads descriptions of groups: "ces réfugiés", "the rebels". */
final class GroupDescriptions {

	private final Scene scene;

	private final DescriptionClues clues;

	private final Salience salience;

	GroupDescriptions(Scene scene, DescriptionClues clues, Salience salience) {
		this.scene = scene;
		this.clues = clues;
		this.salience = salience;
	}

	/** A group told of before; failing that one of its own, where it acts. */
	void group(Mention mention) {
		Noun noun = GroupReader.noun(this.scene, mention);
		boolean owned = this.scene.before(mention, 1).matches("son|sa|ses|leurs?|his|her|its|their|notre|our|nos");
		if (noun == null || owned || mention.first() != mention.last()) {
			return;
		}
		Predicate<Actor> wanted = (actor) -> actor.type() == EntityType.GROUP
				&& (actor.kind().equals(noun.english()) || actor.id()
					.replaceFirst("~.*", "")
					.endsWith(GroupReader.isForce(noun) ? "-forces"
							: "-" + NameKey.of(noun.english()).replace(' ', '-')));
		boolean part = this.scene.before(mention, 2)
			.matches("un|une|one|deux|trois|plusieurs|several|some|two|three|certains");
		long alike = this.scene.cast().all().stream().filter(wanted).count();
		if (!part) {
			this.clues.nearest(mention, (alike == 1) ? 12 : 1, wanted, (alike == 1) ? 0.7 : 0.6);
		}
		Actor armed = (alike == 0 && noun.kind().equals("armed")) ? armed(mention) : null;
		if (armed != null && !part) {
			this.scene.cast().link(armed, mention, 0.65, "description");
		}
		boolean bare = !this.scene.french() && bare(this.scene.token(mention, mention.first() - 1));
		if (this.scene.cast().open(mention) && this.clues.acts(mention) && !part && alike == 0
				&& (bare || this.scene.before(mention, 1).matches("les|the|aux|des|ces|these"))) {
			Actor actor = this.scene.cast()
				.of("group:the-" + NameKey.of(noun.english()).replace(' ', '-') + "~" + this.clues.text(),
						EntityType.GROUP);
			actor.kind(noun.english());
			actor.named(noun.english());
			actor.named(mention.text());
			this.scene.cast().link(actor, mention, 0.6, "group");
		}
	}

	/** Whether no article or adjective stands before a noun. */
	private static boolean bare(@Nullable Token before) {
		return before == null || switch (before.tag()) {
			case VERB, AUX, PUNCT, SCONJ, CCONJ, ADV, ADP -> true;
			default -> false;
		};
	}

	private static long named(Actor actor) {
		return actor.links().stream().filter((link) -> link.mention().kind() == MentionKind.NAME).count();
	}

	/** The armed movement that the text tells of, if it is clear which. */
	private @Nullable Actor armed(Mention mention) {
		List<Salience.Rival> rivals = this.salience.rivals(mention, 12,
				(actor) -> actor.type() == EntityType.ORGANIZATION && actor.kind().equals("armed") && named(actor) > 1,
				(actor) -> 1, (sentence, token) -> false);
		boolean clear = rivals.size() == 1
				|| rivals.size() > 1 && rivals.getFirst().weight() > 1.5 * rivals.get(1).weight();
		return clear ? rivals.getFirst().actor() : null;
	}

}
