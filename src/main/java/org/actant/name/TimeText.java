package org.actant.name;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.actant.model.Language;
import org.actant.model.PartOfSpeech;

import org.jspecify.annotations.Nullable;

/** The words of a sentence as they tell when: months, days, units, first and last. */
final class TimeText {

	private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

	private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(er|st|nd|rd|th)?");

	private final Wording words;

	private final TimeWords lexicon;

	private final NumberReader numbers;

	TimeText(Wording words, TimeWords lexicon, NumberReader numbers) {
		this.words = words;
		this.lexicon = lexicon;
		this.numbers = numbers;
	}

	boolean french() {
		return this.words.language() == Language.FRENCH;
	}

	boolean has(int at) {
		return this.words.has(at);
	}

	String low(int at) {
		return this.words.low(at);
	}

	boolean tagged(int at, PartOfSpeech tag) {
		return this.words.is(at, tag);
	}

	NumberReader.@Nullable Number count(int at) {
		return this.numbers.read(this.words, at);
	}

	static boolean isYear(String word) {
		return YEAR.matcher(word).matches();
	}

	boolean isYear(int at) {
		return isYear(low(at));
	}

	/** The year that a word writes in figures. */
	int year(int at) {
		return Integer.parseInt(low(at));
	}

	/** The number of a word of a kind, such as that of a month, or null. */
	@Nullable Integer number(String kind, int at) {
		return number(kind, low(at));
	}

	@Nullable Integer number(String kind, String word) {
		return this.lexicon.number(kind, word);
	}

	boolean is(String kind, String word) {
		return this.lexicon.is(kind, word);
	}

	// "l'an dernier", "last year" after a date or month: -1, next year: 1, else 0.
	int modifierYear(int at) {
		int start = skip(",".equals(low(at)) ? at + 1 : at);
		if ("Y".equals(unit(start)) && (is("last", start + 1) || is("next", start + 1))) {
			return is("last", start + 1) ? -1 : 1;
		}
		if ("Y".equals(unit(start + 1)) && (is("last", start) || is("next", start))) {
			return is("last", start) ? -1 : 1;
		}
		return 0;
	}

	int modifierLength(int at) {
		return skip(",".equals(low(at)) ? at + 1 : at) + 2 - at;
	}

	boolean is(String kind, int at) {
		return this.lexicon.is(kind, low(at));
	}

	@Nullable String unit(int at) {
		return this.lexicon.value("unit", low(at));
	}

	int skip(int at) {
		int next = at;
		while (List.of("le", "la", "l'", "les", "the").contains(low(next))) {
			next++;
		}
		return next;
	}

	@Nullable Integer weekdayNumber(int at) {
		Integer number = number("weekday", at);
		if (number == null) {
			return null;
		}
		return (french() || this.words.capital(at)) ? number : null;
	}

	// English months are capital: "may" and "march" are verbs; the French planet Mars
	// is told from the month by a number beside it.
	@Nullable Integer monthNumber(int at) {
		Integer number = number("month", at);
		if (number == null) {
			return null;
		}
		if (french()) {
			boolean planet = this.words.form(at).equals("Mars") && dayNumber(at - 1) == null && !isYear(at + 1);
			return planet ? null : number;
		}
		boolean doubtful = number == 3 || number == 5;
		boolean verb = doubtful && (tagged(at, PartOfSpeech.AUX) || tagged(at, PartOfSpeech.VERB));
		return (this.words.capital(at) && !verb) ? number : null;
	}

	@Nullable Integer dayNumber(int at) {
		Matcher day = DAY.matcher(low(at));
		return day.matches() ? Integer.valueOf(day.group(1)) : null;
	}

}
