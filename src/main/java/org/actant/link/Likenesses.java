package org.actant.link;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.actant.lexicon.Meanings.Meaning;
import org.actant.model.Mention;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * How alike a noun is, in meaning, to what a text tells of each of those whom it may
 * mean.
 */
final class Likenesses {

	private final Remarks remarks;

	private final Token noun;

	private final @Nullable Meaning meaning;

	private final Map<Past.Told, Likeness> found = new IdentityHashMap<>();

	/**
	 * How alike the noun is to the likest word of each kind: a cosine, or
	 * {@link Remarks#UNKNOWN}.
	 *
	 * @param nouns of those that somebody was called by
	 * @param words of those that described him
	 * @param deeds of the verbs he stood under
	 * @param around of those near his mentions
	 */
	record Likeness(double nouns, double words, double deeds, double around) {

		double most() {
			return Math.max(Math.max(this.nouns, this.words), Math.max(this.deeds, this.around));
		}

	}

	Likenesses(Remarks remarks, Token noun) {
		this.remarks = remarks;
		this.noun = noun;
		this.meaning = remarks.meaning(noun.lemma());
	}

	/** What the noun means, if that is known. */
	@Nullable Meaning meaning() {
		return this.meaning;
	}

	Likeness of(Past.Told told) {
		return this.found.computeIfAbsent(told, this::compare);
	}

	private Likeness compare(Past.Told told) {
		Remarks.Known before = this.remarks.portrait(told.mentions()).known();
		return new Likeness(likeness(before.nouns().stream()), likeness(before.words().stream()),
				likeness(before.deeds().stream().map(Remarks.Done::verb)),
				likeness(told.mentions().stream().flatMap(this::around)));
	}

	private double likeness(Stream<Meaning> others) {
		return Remarks.likeness(this.meaning, others);
	}

	private Stream<Meaning> around(Mention mention) {
		return this.remarks.near(mention)
			.stream()
			.filter((near) -> near.word() != this.noun)
			.map(Remarks.Near::meaning);
	}

	/** The most that the noun is like one of them all, in tenths. */
	String most(List<Past.Told> all, ToDoubleFunction<Likeness> kind) {
		return Remarks
			.tenths(all.stream().mapToDouble((told) -> kind.applyAsDouble(of(told))).max().orElse(Remarks.UNKNOWN));
	}

	/** Whether nobody else of the type is liker. */
	String best(Past.Told told, List<Past.Told> all, ToDoubleFunction<Likeness> kind) {
		double own = kind.applyAsDouble(of(told));
		boolean best = all.stream()
			.filter((other) -> other.actor().type() == told.actor().type())
			.allMatch((other) -> kind.applyAsDouble(of(other)) <= own);
		return (own < 0) ? "?" : best ? "best" : "other";
	}

}
