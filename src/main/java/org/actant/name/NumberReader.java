package org.actant.name;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.actant.lexicon.Table;
import org.actant.model.Language;

import org.jspecify.annotations.Nullable;

/**
 * Reads numbers written in digits and words, with the thousands separators of their
 * language: {@code 10 000}, {@code 10.000} and {@code 1,5} in French, {@code 10,000} and
 * {@code 1.5} in English, {@code trente-quatre}, {@code two million}.
 */
final class NumberReader {

	private static final Pattern FRENCH = Pattern
		.compile("\\d{1,3}(?:[ .\u00a0\u202f\u2009']\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?");

	private static final Pattern ENGLISH = Pattern
		.compile("\\d{1,3}(?:[,\u00a0\u202f\u2009]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

	private static final Pattern GLUED = Pattern.compile("(\\d[\\d.,]*)(bn|mn|m|k|tn)");

	private final boolean french;

	private final Map<String, Word> words = new HashMap<>();

	private NumberReader(boolean french) {
		this.french = french;
	}

	static NumberReader of(Language language) {
		NumberReader reader = new NumberReader(language == Language.FRENCH);
		for (Table.Row row : Table.read(language.code() + "/numbers.tsv").rows()) {
			reader.words.putIfAbsent(row.text("word"), new Word(row.number("value"), row.choice("kind", Kind.class)));
		}
		return reader;
	}

	/**
	 * @param words a sentence
	 * @param from where the number may begin
	 * @return the longest number that begins there, or null where none does
	 */
	@Nullable Number read(Wording words, int from) {
		Tally tally = new Tally();
		int at = from;
		int end = from;
		boolean digits = false;
		while (words.has(at)) {
			String low = words.low(at);
			Double figure = figure(low);
			if (figure != null) {
				if (at > from && !(digits && isGroup(low) && closeTo(words, at) && this.french)) {
					break;
				}
				tally.figure(figure, at > from);
				digits = true;
				end = ++at;
			}
			else if (tally.word(this, low)) {
				digits = false;
				end = ++at;
			}
			else if (isLink(low) && at > from && words.has(at + 1) && linkable(words, at)) {
				at++;
			}
			else {
				break;
			}
		}
		return (end == from) ? null : tally.number(end);
	}

	private static boolean isGroup(String low) {
		return low.length() == 3 && low.chars().allMatch(Character::isDigit);
	}

	private static boolean closeTo(Wording words, int at) {
		return words.token(at).span().start() - words.token(at - 1).span().end() <= 1;
	}

	private static boolean isLink(String low) {
		return low.equals("et") || low.equals("and") || low.equals("-") || low.equals("a");
	}

	// "vingt et un", "two hundred and five", but not "five and six".
	private boolean linkable(Wording words, int at) {
		Word before = this.words.get(words.low(at - 1));
		Word after = this.words.get(words.low(at + 1));
		if (before == null || after == null || after.kind != Kind.UNIT) {
			return false;
		}
		return (words.low(at).equals("et"))
				? before.value >= 20 && before.value <= 60 && after.value == 1 || after.value == 11
				: before.kind == Kind.SCALE || words.low(at).equals("-");
	}

	/**
	 * @param low a word in lower case
	 * @return the number that its digits write, or null where it is not in digits
	 */
	@Nullable Double figure(String low) {
		if (low.isEmpty() || !Character.isDigit(low.charAt(0))
				|| low.chars().anyMatch((c) -> c > 127 && Character.isDigit(c))) {
			return null;
		}
		Matcher glued = GLUED.matcher(low);
		if (glued.matches()) {
			Double value = figure(glued.group(1));
			return (value == null) ? null : value * scale(glued.group(2));
		}
		if (this.french && FRENCH.matcher(low).matches()) {
			boolean grouped = low.matches("\\d{1,3}(\\D\\d{3})+(,\\d+)?") && !low.matches("\\d{1,3},\\d{3}");
			String plain = grouped ? low.replaceAll("[^\\d,]", "") : low;
			return Double.valueOf(plain.replace(',', '.'));
		}
		if (!this.french && ENGLISH.matcher(low).matches()) {
			return Double.valueOf(low.replaceAll("[^\\d.]", ""));
		}
		return null;
	}

	private static double scale(String letters) {
		return switch (letters) {
			case "k" -> 1e3;
			case "bn" -> 1e9;
			case "tn" -> 1e12;
			default -> 1e6;
		};
	}

	/** What a number word does. */
	enum Kind {

		UNIT, SCALE, ABOUT, MANY

	}

	private record Word(long value, Kind kind) {
	}

	/**
	 * A number in a text.
	 *
	 * @param value its value
	 * @param end number of the word after it
	 * @param qualifier what the number word itself says of its exactness, or null
	 */
	record Number(double value, int end, @Nullable String qualifier) {
	}

	/** Adds up the words of one number. */
	private static final class Tally {

		private double total;

		private double part;

		private @Nullable String qualifier;

		private boolean some;

		void figure(double figure, boolean continued) {
			this.part = continued ? this.part * 1000 + figure : figure;
			this.some = true;
		}

		boolean word(NumberReader reader, String low) {
			Word whole = reader.words.get(low);
			if (whole != null) {
				return take(whole);
			}
			if (low.indexOf('-') <= 0) {
				return false;
			}
			for (String part : low.split("-")) {
				Word word = reader.words.get(part);
				if (!part.equals("et") && (word == null || word.kind == Kind.MANY || word.kind == Kind.ABOUT)) {
					return false;
				}
			}
			for (String part : low.split("-")) {
				Word word = reader.words.get(part);
				if (word != null) {
					take(word);
				}
			}
			return true;
		}

		private boolean take(Word word) {
			return switch (word.kind) {
				case UNIT -> add(word.value);
				case SCALE -> multiply(word.value);
				case ABOUT -> set(word.value, "about");
				case MANY -> set(word.value, "at least");
			};
		}

		// Four-twenty is eighty in French; any other pair of units that does not fit
		// together is two numbers.
		private boolean add(double value) {
			if (this.some && this.part == 4 && value == 20) {
				this.part = 80;
				return true;
			}
			boolean fits = !this.some || (this.part % 100 == 0 && value < 100) || (this.part % 10 == 0 && value < 20);
			if (fits) {
				this.part += value;
				this.some = true;
			}
			return fits;
		}

		private boolean multiply(double scale) {
			if (!this.some && scale >= 1e6) {
				this.qualifier = "at least";
			}
			if (scale >= 1000) {
				this.total += Math.max(1, this.part) * scale;
				this.part = 0;
			}
			else {
				this.part = Math.max(1, this.part) * scale;
			}
			this.some = true;
			return true;
		}

		private boolean set(double value, String meaning) {
			this.part = (this.some && this.part > 0) ? this.part * value : value;
			this.qualifier = meaning;
			this.some = true;
			return true;
		}

		Number number(int end) {
			return new Number(this.total + this.part, end, this.qualifier);
		}

	}

}
