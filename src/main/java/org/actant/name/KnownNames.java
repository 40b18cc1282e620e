package org.actant.name;

import java.util.Arrays;

import org.actant.lexicon.Knowledge;
import org.actant.lexicon.KnownEntity;
import org.actant.model.EntityType;
import org.actant.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Names that the lexicon knows, where nothing in the sentence speaks against them. */
final class KnownNames {

	/**
	 * Weight of a known name of several words, which no given name within it outweighs.
	 */
	private static final double CERTAIN = 7;

	private final NameSentence sentence;

	private final NameWords lexicon;

	private final Wording words;

	private final Terms terms;

	private final Casing casing;

	private final OfficeParts offices;

	private final NameEnds ends;

	/** Where known names end, as far as they were looked for; -1 elsewhere. */
	private final int[] knownEnds;

	KnownNames(NameSentence sentence, OfficeParts offices, NameEnds ends) {
		this.sentence = sentence;
		this.lexicon = sentence.lexicon();
		this.words = sentence.words();
		this.terms = sentence.terms();
		this.casing = sentence.casing();
		this.offices = offices;
		this.ends = ends;
		this.knownEnds = new int[this.words.size()];
		Arrays.fill(this.knownEnds, -1);
	}

	/**
	 * @param at a word's number
	 * @return where the known name that begins there ends; the word itself for none
	 */
	int end(int at) {
		if (this.knownEnds[at] < 0) {
			NameRun known = at(at);
			this.knownEnds[at] = (known != null) ? known.last() + 1 : at;
		}
		return this.knownEnds[at];
	}

	/**
	 * @param at a word's number
	 * @return the known name that begins there, or null
	 */
	@Nullable NameRun at(int at) {
		Knowledge.NameMatch match = isWord(at) ? this.terms.name(at).orElse(null) : null;
		if (match == null || this.sentence.currency(at) || beginsLater(at, match) || closesOffice(at, match)
				|| this.sentence.taken(last(at, match))) {
			return null;
		}
		boolean single = match.length() == 1;
		return (single && (isUnknownPlace(at, match) || isCommon(at, match))) ? null : run(at, match);
	}

	private NameRun run(int at, Knowledge.NameMatch match) {
		NameRun run = new NameRun(this.words, at, last(at, match)).known(match.entities().getFirst().type());
		double weight = !match.exact() ? 2 : (match.length() > 1) ? CERTAIN : 4;
		for (KnownEntity entity : match.entities()) {
			run.add(entity.type(), weight + (entity.type() == EntityType.COUNTRY ? 2 : 0));
			weight = (weight == CERTAIN) ? 1 : Math.max(0, weight - 3);
		}
		return match.exact() ? run.surely() : run;
	}

	private boolean isWord(int at) {
		String form = this.words.form(at);
		return !form.isEmpty() && Character.isLetterOrDigit(form.charAt(0));
	}

	private static int last(int at, Knowledge.NameMatch match) {
		return at + match.length() - 1;
	}

	// "les Nations unies", "the Hague Convention": the article is not the name's, or not
	// of this one.
	private boolean beginsLater(int at, Knowledge.NameMatch match) {
		int last = last(at, match);
		if (last == at || !this.sentence.articleWord(at)) {
			return false;
		}
		boolean small = !this.words.capital(at);
		boolean without = this.terms.name(at + 1)
			.filter((inner) -> inner.length() >= match.length()
					|| small && inner.entities().getFirst().equals(match.entities().getFirst()))
			.isPresent();
		boolean two = last == at + 1;
		boolean partial = two && small && !this.words.french() && this.ends.runEnd(at + 1) > last + 1;
		return without || partial || two && !this.words.capital(last);
	}

	// "Affaires étrangères" of "ministre des Affaires étrangères"
	private boolean closesOffice(int at, Knowledge.NameMatch match) {
		int end = last(at, match) + 1;
		return this.offices.within(at) && !this.offices.within(end) && this.offices.titleEnd(at) == end;
	}

	private boolean isUnknownPlace(int at, Knowledge.NameMatch match) {
		KnownEntity entity = match.entities().getFirst();
		if (entity.type() != EntityType.PLACE) {
			return false;
		}
		boolean small = entity.weight() < 300000 || this.words.form(at).length() < 6;
		return !match.exact() && small || this.offices.field(at) || isOtherAcronym(at, entity);
	}

	private boolean isCommon(int at, Knowledge.NameMatch match) {
		if (this.lexicon.notName(this.words.form(at))) {
			return true;
		}
		String low = this.words.low(at);
		boolean opening = this.words.opening(at);
		boolean unlike = !this.words.allCapital(at)
				&& (this.sentence.closed(at) || opening && isUnlike(at, match.entities().getFirst()));
		boolean everyday = (opening || this.sentence.titled()) && this.casing.inLower(low) && !this.casing.inUpper(low);
		return unlike || everyday || !match.exact() && opening && !this.words.is(at, PartOfSpeech.PROPN);
	}

	// Capitals throughout are an acronym: "ARC" is not the river Arc.
	private boolean isOtherAcronym(int at, KnownEntity entity) {
		String form = this.words.form(at);
		boolean acronym = this.words.allCapital(at) && form.length() <= 4 && form.length() > 1
				&& !this.sentence.titled();
		return acronym && !entity.name().equals(form) && !entity.french().equals(form)
				&& !entity.aliases().contains(form);
	}

	// A word that opens a sentence and is no noun is hardly a small town ("Most",
	// "Nice").
	private boolean isUnlike(int at, KnownEntity entity) {
		boolean noun = this.words.isAny(at, PartOfSpeech.PROPN, PartOfSpeech.NOUN) || this.words.is(at, PartOfSpeech.X);
		return !noun && entity.type() != EntityType.COUNTRY && !this.casing.inUpper(this.words.low(at));
	}

}
