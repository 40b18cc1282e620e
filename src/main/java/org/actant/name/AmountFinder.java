package org.actant.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.actant.lexicon.Table;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Quantity;

import org.jspecify.annotations.Nullable;

/**
 * Finds how many and how much: numbers in digits and words, ranges, qualifiers,
 * currencies and measures.
 */
final class AmountFinder {

	private static final Pattern RANGE = Pattern.compile("(\\d[\\d.,]*)[-–](\\d[\\d.,]*)");

	private static final Pattern MONEY = Pattern.compile("([$€£¥])(\\d.*)");

	private static final Pattern MEASURED = Pattern.compile("(\\d[\\d.,]*)(%|€|\\$|km|kg|cm|mm|m|km/h|mph)");

	private final NumberReader numbers;

	private final Map<String, String> units = new HashMap<>();

	private final Map<String, String> qualifiers = new HashMap<>();

	private final boolean french;

	private AmountFinder(Language language, NumberReader numbers) {
		this.numbers = numbers;
		this.french = language == Language.FRENCH;
		for (Table.Row row : Table.read(language.code() + "/units.tsv").rows()) {
			this.units.put(row.text("word"), row.text("unit"));
		}
		for (Table.Row row : Table.read(language.code() + "/qualifiers.tsv").rows()) {
			this.qualifiers.put(row.text("words"), row.text("meaning"));
		}
	}

	static AmountFinder of(Language language, NumberReader numbers) {
		return new AmountFinder(language, numbers);
	}

	/**
	 * @param words a sentence
	 * @param taken for each word whether it tells a time or belongs to a name
	 * @return the amounts in order, without overlap
	 */
	List<Found> find(Wording words, boolean[] taken) {
		List<Found> found = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			Found amount = taken[at] ? null : read(words, at);
			if (amount != null && !taken[amount.last()]) {
				found.add(amount);
				at = amount.last() + 1;
			}
			else {
				at++;
			}
		}
		return found;
	}

	private @Nullable Found read(Wording words, int at) {
		String before = money(words, at);
		Value low = value(words, (before != null && this.units.containsKey(words.low(at))) ? at + 1 : at);
		if (low == null) {
			return null;
		}
		Value high = (low.high != null) ? null : upper(words, low.end, at);
		Value last = (high != null) ? high : low;
		String unit = (before != null) ? before : (last.unit != null) ? last.unit : null;
		int end = last.end;
		if (unit == null) {
			Unit after = unitAfter(words, end);
			unit = (after == null) ? null : after.name;
			end = (after == null) ? end : after.end;
		}
		if (unit == null && !counts(words, at, end, low)) {
			return null;
		}
		int first = qualified(words, at);
		String qualifier = (first < at) ? meaning(words, first, at) : null;
		boolean ranged = high != null && qualifier == null;
		if (ranged && between(words, at - 1)) {
			first = at - 1;
		}
		Double upper = (low.high != null) ? low.high : (high == null) ? null : Double.valueOf(high.value);
		Double lower = low.value;
		if (high != null && high.scaled >= 1000 && low.value < 1000 && low.scaled == 1) {
			lower = low.value * high.scaled;
		}
		return new Found(first, end - 1, new Quantity(lower, (upper != null && upper > lower) ? upper : null, unit,
				(qualifier != null) ? qualifier : last.qualifier));
	}

	private @Nullable Value value(Wording words, int at) {
		String form = words.low(at);
		Matcher money = MONEY.matcher(form);
		String unit = null;
		if (money.matches()) {
			unit = this.units.get(money.group(1));
			form = money.group(2);
		}
		Matcher measured = MEASURED.matcher(form);
		if (measured.matches() && this.numbers.figure(measured.group(1)) != null && unit == null) {
			Double value = this.numbers.figure(measured.group(1));
			return (value == null) ? null : new Value(value, null,
					this.units.getOrDefault(measured.group(2), measured.group(2)), at + 1, null, 1);
		}
		Matcher range = RANGE.matcher(form);
		if (range.matches()) {
			Double low = this.numbers.figure(range.group(1));
			Double high = this.numbers.figure(range.group(2));
			boolean rises = low != null && high != null && low < high;
			return (rises && low != null && high != null) ? new Value(low, high, unit, at + 1, null, 1) : null;
		}
		Double figure = money.matches() ? this.numbers.figure(form) : null;
		if (figure != null) {
			NumberReader.Number scale = this.numbers.read(words, at + 1);
			boolean scaled = scale != null && scale.value() >= 1000 && words.low(at + 1).matches("\\p{L}+");
			return (scaled && scale != null)
					? new Value(figure * scale.value(), null, unit, scale.end(), null, scale.value())
					: new Value(figure, null, unit, at + 1, null, 1);
		}
		NumberReader.Number number = this.numbers.read(words, at);
		if (number == null || alone(words, at, number)) {
			return null;
		}
		return new Value(number.value(), null, null, number.end(), number.qualifier(), scaleOf(words, number));
	}

	private double scaleOf(Wording words, NumberReader.Number number) {
		NumberReader.Number last = this.numbers.read(words, number.end() - 1);
		return (last != null && last.value() >= 1000 && !Character.isDigit(words.low(number.end() - 1).charAt(0)))
				? last.value() : 1;
	}

	// "un", "une" and "one" alone are articles and pronouns.
	private static boolean alone(Wording words, int at, NumberReader.Number number) {
		return number.end() == at + 1 && number.value() == 1 && !words.low(at).equals("1");
	}

	private @Nullable Value upper(Wording words, int end, int at) {
		boolean between = between(words, at - 1);
		String link = words.low(end);
		boolean links = link.equals("à") || link.equals("to") || link.equals("-") || link.equals("–")
				|| (between && (link.equals("et") || link.equals("and")));
		if (!links) {
			return null;
		}
		Value high = value(words, end + 1);
		Value low = value(words, at);
		return (high != null && low != null && high.high == null && high.value > low.value && !spread(words, end))
				? high : null;
	}

	// "trois morts à 20 km": a range links bare numbers, so nothing may stand between.
	private static boolean spread(Wording words, int end) {
		return words.is(end - 1, PartOfSpeech.NOUN) && !words.low(end - 1).startsWith("million")
				&& !words.low(end - 1).startsWith("milliard") && !words.low(end - 1).startsWith("billion");
	}

	private boolean between(Wording words, int at) {
		return words.low(at).equals("entre") || words.low(at).equals("between") || words.low(at).equals("from")
				|| words.low(at).equals("de");
	}

	private @Nullable String money(Wording words, int at) {
		String sign = words.low(at);
		boolean sole = sign.equals("$") || sign.equals("€") || sign.equals("£") || sign.equals("¥")
				|| sign.equals("us$");
		Matcher money = MONEY.matcher(sign);
		return sole ? this.units.getOrDefault(sign, sign) : money.matches() ? this.units.get(money.group(1)) : null;
	}

	private @Nullable Unit unitAfter(Wording words, int end) {
		int at = end;
		if (words.low(at).equals("de") || words.low(at).equals("d'") || words.low(at).equals("of")) {
			at++;
		}
		for (int length = 3; length >= 1; length--) {
			if (words.has(at + length - 1)) {
				String unit = this.units.get(joined(words, at, at + length));
				if (unit != null && (at == end || Character.isUpperCase(unit.charAt(0)))) {
					return new Unit(unit, at + length);
				}
			}
		}
		return null;
	}

	private static String joined(Wording words, int from, int to) {
		StringBuilder joined = new StringBuilder(words.low(from));
		for (int at = from + 1; at < to; at++) {
			joined.append(' ').append(words.low(at));
		}
		return joined.toString();
	}

	// A bare number counts something: it stands before or hangs by a noun, or follows a
	// qualifier; house numbers, scores and parts of names do not.
	private boolean counts(Wording words, int at, int end, Value number) {
		if (number.qualifier != null || number.scaled > 1 || qualified(words, at) < at) {
			return true;
		}
		int next = end;
		while (words.is(next, PartOfSpeech.ADJ) || words.low(next).equals("de") || words.low(next).equals("d'")
				|| words.low(next).equals("of") || words.low(next).equals("the") || words.low(next).equals("autres")) {
			next++;
		}
		if (words.isAny(next, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
			return !words.capital(next) || words.is(next, PartOfSpeech.NOUN) || !words.capital(at - 1);
		}
		boolean listed = words.low(at - 1).equals("(") && words.low(end).equals(")");
		boolean verbal = words.is(end, PartOfSpeech.VERB) || words.is(end, PartOfSpeech.AUX)
				|| words.is(end, PartOfSpeech.PRON);
		return !listed && (verbal || number.value > 31 && !words.capital(at - 1) && words.isMark(end));
	}

	private int qualified(Wording words, int at) {
		for (int length = 4; length >= 1; length--) {
			if (at - length >= 0 && this.qualifiers.containsKey(joined(words, at - length, at))) {
				return at - length;
			}
		}
		boolean split = this.french && words.low(at - 1).equals("de") && at >= 2
				&& this.qualifiers.containsKey(words.low(at - 2) + " de");
		return split ? at - 2 : at;
	}

	private @Nullable String meaning(Wording words, int first, int at) {
		return this.qualifiers.get(joined(words, first, at));
	}

	/**
	 * An amount found.
	 *
	 * @param first number of its first word
	 * @param last number of its last word
	 * @param quantity what it means
	 */
	record Found(int first, int last, Quantity quantity) {
	}

	private record Value(double value, @Nullable Double high, @Nullable String unit, int end,
			@Nullable String qualifier, double scaled) {
	}

	private record Unit(String name, int end) {
	}

}
