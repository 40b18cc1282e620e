package org.actant.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;

/** Who was told of before a place in a text, and by what mentions. */
final class Past {

	/**
	 * Of somebody told of more often, only what was told not long before is looked at: a
	 * text of any length takes time in proportion.
	 */
	private static final int OFTEN = 200;

	private final Cast cast;

	/**
	 * Somebody told of before the place.
	 *
	 * @param actor who
	 * @param mentions the mentions before the place, in order
	 */
	record Told(Actor actor, List<Mention> mentions) {

		Mention last() {
			return this.mentions.getLast();
		}

	}

	Past(Cast cast) {
		this.cast = cast;
	}

	/**
	 * Those told of before, the latest first.
	 * @param mention the place
	 * @param back how many sentences may lie between
	 * @param most how many are looked at
	 */
	List<Told> before(Mention mention, int back, int most) {
		List<Told> told = new ArrayList<>();
		for (Cast.Recent recent : this.cast.before(mention, back, (actor) -> true)) {
			List<Mention> mentions = (told.size() < most) ? mentions(recent.actor(), mention, back) : List.of();
			if (!mentions.isEmpty()) {
				told.add(new Told(recent.actor(), mentions));
			}
		}
		return told;
	}

	private List<Mention> mentions(Actor actor, Mention mention, int back) {
		Stream<Mention> mentions = (actor.links().size() <= OFTEN) ? actor.links().stream().map(Link::mention)
				: recent(actor, mention.sentence(), back);
		return mentions
			.filter((one) -> one.kind() != MentionKind.DEMONYM && one.span().compareTo(mention.span()) < 0
					&& !one.span().overlaps(mention.span()))
			.sorted(Comparator.comparing(Mention::span))
			.toList();
	}

	private Stream<Mention> recent(Actor actor, int sentence, int back) {
		return IntStream.rangeClosed(Math.max(0, sentence - back), sentence)
			.mapToObj(this.cast::in)
			.flatMap(List::stream)
			.filter((told) -> told.actor() == actor)
			.map(Cast.Told::mention);
	}

}
