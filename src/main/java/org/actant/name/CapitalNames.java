package org.actant.name;

import java.util.regex.Pattern;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.Noun;
import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Names that are but sequences of capital words. */
final class CapitalNames implements NamePattern {

	private static final Pattern TICKER = Pattern.compile("[A-Z]{3,5}\\.[A-Z]{1,2}");

	private static final Pattern ROMAN = Pattern.compile("[IVXLC]{2,}");

	private final NameWords lexicon;

	private final Wording words;

	private final Terms terms;

	private final NumberReader numbers;

	private final OfficeParts offices;

	private final NameEnds ends;

	private final NameableWords nameable;

	CapitalNames(NameSentence sentence, NumberReader numbers, NameEnds ends) {
		this.lexicon = sentence.lexicon();
		this.words = sentence.words();
		this.terms = sentence.terms();
		this.numbers = numbers;
		this.offices = ends.offices();
		this.ends = ends;
		this.nameable = ends.nameable();
	}

	@Override
	public @Nullable NameRun at(int at) {
		if (isNumeral(at) || !this.nameable.has(at) || this.offices.field(at) || this.offices.within(at)
				|| withinDemonym(at) || isPeople(at) || isNumber(at) || isAdjective(at)) {
			return null;
		}
		int end = this.ends.runEnd(at);
		if (end == at + 1 && (this.ends.breaks().politician(at) || this.lexicon.notName(this.words.form(at)))) {
			return null;
		}
		return isTerm(at, end) ? null : weighed(new NameRun(this.words, at, end - 1));
	}

	// "the Kremlin said": a seat that stands for the power that sits there.
	private NameRun weighed(NameRun run) {
		boolean power = this.lexicon.knowledge()
			.seats()
			.get(run.text())
			.stream()
			.anyMatch((seat) -> seat.place() == null);
		return power ? run.add(EntityType.ORGANIZATION, 3).surely() : run;
	}

	// "(AAPL.O)", "XIV", "5G"
	private boolean isNumeral(int at) {
		boolean ticker = this.words.low(at - 1).equals("(") && TICKER.matcher(this.words.form(at)).matches();
		return ticker || ROMAN.matcher(this.words.form(at)).matches() || isUnit(at);
	}

	/** The letter of "5G", "12 V". */
	private boolean isUnit(int at) {
		return this.words.form(at).length() == 1 && this.words.is(at - 1, PartOfSpeech.NUM);
	}

	private boolean isAdjective(int at) {
		return this.words.is(at, PartOfSpeech.ADJ) && !this.words.capital(at + 1)
				&& this.words.is(at + 1, PartOfSpeech.NOUN);
	}

	/** Whether the words are a title or a demonym, and no body called after it. */
	private boolean isTerm(int at, int end) {
		Terms.Term<Title> title = this.terms.title(at);
		Terms.Term<Demonym> demonym = this.terms.demonym(at);
		boolean institution = (title != null || demonym != null) && end > at + 1 && isInstitution(at, end);
		boolean address = title != null && title.meaning().kind() == Title.Kind.ADDRESS;
		if (title != null && (!institution || address) && !isSurname(at, title)) {
			return true;
		}
		return demonym != null && (!institution || end <= demonym.end());
	}

	private boolean withinDemonym(int at) {
		for (int start = Math.max(0, at - 2); start < at; start++) {
			Terms.Term<Demonym> demonym = this.terms.demonym(start);
			if (demonym != null && demonym.end() > at) {
				return true;
			}
		}
		return false;
	}

	private boolean isPeople(int at) {
		Terms.Term<Noun> group = this.terms.group(at);
		return group != null && group.end() == at + 1 && group.meaning().kind().equals("people");
	}

	private boolean isNumber(int at) {
		return this.words.opening(at) && this.numbers.read(this.words, at) != null;
	}

	// "Stephen King" has gone by whole; "Mr King" and "King" after a given name are
	// names.
	private boolean isSurname(int at, Terms.Term<Title> title) {
		boolean addressed = this.terms.title(at - 1) != null && at > 0;
		return addressed && title.end() == at + 1 && !this.nameable.has(at + 1);
	}

	private boolean isInstitution(int at, int end) {
		int last = end - 1;
		Terms.Term<Title> title = this.terms.title(last);
		if (title != null && title.end() == end && !this.words.french()) {
			return false;
		}
		boolean closes = this.terms.body(last) != null || this.terms.event(last) != null
				|| this.terms.place(last) != null || !this.lexicon.cues("last", this.words.low(last)).isEmpty();
		boolean opens = !this.lexicon.cues("first", this.words.low(at)).isEmpty();
		boolean linked = false;
		for (int i = at; i < end; i++) {
			linked = linked || (this.words.low(i).equals("of") && this.terms.body(i - 1) != null);
		}
		return closes || opens || linked;
	}

}
