package org.actant.name;

import java.util.EnumMap;
import java.util.Map;

import org.actant.model.EntityType;
import org.actant.model.PartOfSpeech;

import org.jspecify.annotations.Nullable;

/** A stretch of words that may be a name, with what speaks for each type. */
final class NameRun {

	private final Wording words;

	private final int first;

	private final int last;

	private final String text;

	private final Map<EntityType, Double> scores = new EnumMap<>(EntityType.class);

	private @Nullable EntityType known;

	private boolean common;

	private boolean team;

	private boolean sure;

	private boolean doubted;

	NameRun(Wording words, int first, int last) {
		this.words = words;
		this.first = first;
		this.last = last;
		this.text = words.text(first, last);
	}

	Wording words() {
		return this.words;
	}

	int first() {
		return this.first;
	}

	int last() {
		return this.last;
	}

	int length() {
		return this.last - this.first + 1;
	}

	String text() {
		return this.text;
	}

	Map<EntityType, Double> scores() {
		return this.scores;
	}

	NameRun add(EntityType type, double weight) {
		this.scores.merge(type, weight, Double::sum);
		return this;
	}

	NameRun addAll(Map<EntityType, Double> weights) {
		weights.forEach(this::add);
		return this;
	}

	NameRun known(EntityType type) {
		this.known = type;
		return this;
	}

	/**
	 * @return what knowledge of the world says that it is, or null where it has no such
	 * name
	 */
	@Nullable EntityType known() {
		return this.known;
	}

	/** Notes that it stands for a club. */
	void team() {
		this.team = true;
	}

	boolean isTeam() {
		return this.team;
	}

	NameRun common(boolean value) {
		this.common = value;
		return this;
	}

	/**
	 * @return whether it is made of words of everyday
	 */
	boolean common() {
		return this.common;
	}

	/**
	 * @return this run, a name beyond doubt by its own words
	 */
	NameRun surely() {
		this.sure = true;
		return this;
	}

	boolean sure() {
		return this.sure;
	}

	/**
	 * @return whether it is tagged as a proper noun
	 */
	boolean proper() {
		return this.words.is(this.first, PartOfSpeech.PROPN);
	}

	/**
	 * Notes that the statistical model sees no name here.
	 */
	void doubt() {
		this.doubted = true;
	}

	boolean doubted() {
		return this.doubted;
	}

}
