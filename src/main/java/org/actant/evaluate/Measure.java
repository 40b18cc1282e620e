package org.actant.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

/** The scorer's measures, in the order of its table. */
public enum Measure {

	/** Entities that are in the gold, of those given. */
	ENTITY_PRECISION("entP", Count.ENTITIES_HIT, Count.ENTITIES_GIVEN),

	/** Entities found, of those wanted. */
	ENTITY_RECALL("entR", Count.ENTITIES_HIT, Count.ENTITIES_WANTED),

	/** Harmonic mean of the two. */
	ENTITY_F1("entF1", (c) -> 2 * c.get(Count.ENTITIES_HIT),
			(c) -> c.get(Count.ENTITIES_GIVEN) + c.get(Count.ENTITIES_WANTED)),

	/** Right types, of the entities found. */
	TYPE("type", Count.TYPES_RIGHT, Count.ENTITIES_HIT),

	/** Entities given in several pieces. */
	SPLIT("split", Count.SPLITS),

	/** Entities given as one that are several. */
	MERGE("merge", Count.MERGES),

	/** Facts found, of those wanted. */
	FACT_RECALL("factR", Count.FACTS_HIT, Count.FACTS_WANTED),

	/** Core facts found, of those wanted. */
	CORE_RECALL("coreR", Count.CORE_HIT, Count.CORE_WANTED),

	/** Facts whose participants were found, whatever the predicate. */
	PAIR_RECALL("pairR", Count.FACTS_PAIRED, Count.FACTS_WANTED),

	/** The same of core facts. */
	CORE_PAIR_RECALL("corePairR", Count.CORE_PAIRED, Count.CORE_WANTED),

	/** Facts that the gold vouches for, of those that count. */
	FACT_PRECISION("factP", Count.FACTS_VOUCHED, Count.FACTS_COUNTED),

	/** The same whatever the predicate. */
	PAIR_PRECISION("pairP", Count.PAIRS_VOUCHED, Count.FACTS_COUNTED),

	/** Right polarity, of the facts found. */
	POLARITY("pol", Count.POLARITY_RIGHT, Count.FACTS_HIT),

	/** Right modality, of the facts found. */
	MODALITY("mod", Count.MODALITY_RIGHT, Count.FACTS_HIT),

	/** Real (asserted, reported) or unreal (planned, hypothetical) rightly told. */
	REALITY("mod2", Count.REALITY_RIGHT, Count.FACTS_HIT),

	/** Right source and stance, of the facts found. */
	ATTRIBUTION("attr", Count.SOURCE_RIGHT, Count.FACTS_HIT),

	/** Facts given. */
	FACTS("facts", Count.FACTS_GIVEN),

	/** Facts given that link two entities, or an agent and a thing. */
	COUNTED("counted", Count.FACTS_COUNTED);

	private final String label;

	private final ToIntFunction<Counts> part;

	private final @Nullable ToIntFunction<Counts> whole;

	Measure(String label, Count part, Count whole) {
		this(label, (counts) -> counts.get(part), (counts) -> counts.get(whole));
	}

	Measure(String label, Count number) {
		this(label, (counts) -> counts.get(number), null);
	}

	Measure(String label, ToIntFunction<Counts> part, @Nullable ToIntFunction<Counts> whole) {
		this.label = label;
		this.part = part;
		this.whole = whole;
	}

	/**
	 * @return its column's heading
	 */
	public String label() {
		return this.label;
	}

	/**
	 * @return whether it is a share from 0 to 1; otherwise it is a number of things
	 */
	public boolean share() {
		return this.whole != null;
	}

	/**
	 * @param counts counts of a text or of many
	 * @return the number, or the share rounded to four places; null where there is
	 * nothing to have a share of
	 */
	@Nullable Number of(Counts counts) {
		int above = this.part.applyAsInt(counts);
		if (this.whole == null) {
			return above;
		}
		int below = this.whole.applyAsInt(counts);
		return (below == 0) ? null : rounded((double) above / below, 4).doubleValue();
	}

	String cell(Counts counts) {
		Number value = of(counts);
		return (value instanceof Double share) ? rounded(share, 3).toPlainString()
				: (value != null) ? value.toString() : "-";
	}

	private static BigDecimal rounded(double value, int places) {
		return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN);
	}

}
