package org.actant.name;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.actant.model.PartOfSpeech;

import org.jspecify.annotations.Nullable;

/** Reads days, months and years of the calendar: "12 novembre 2024", "last March". */
final class DateReader {

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

	private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

	private static final Pattern DECADE = Pattern.compile("((?:1[5-9]|20)\\d0)'?s");

	private static final Set<String> ADDRESSES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "lord", "lady",
			"sir", "dr", "dr.");

	private final TimeText text;

	private final Almanac almanac;

	private final Tenses tenses;

	DateReader(TimeText text, Almanac almanac, Tenses tenses) {
		this.text = text;
		this.almanac = almanac;
		this.tenses = tenses;
	}

	@Nullable TimeHit written(int at) {
		Matcher iso = ISO.matcher(this.text.low(at));
		if (iso.matches()) {
			return day(at, at + 1, number(iso, 1), number(iso, 2), number(iso, 3));
		}
		Matcher slashed = SLASHED.matcher(this.text.low(at));
		if (slashed.matches()) {
			boolean monthFirst = !this.text.french() && number(slashed, 1) <= 12;
			return day(at, at + 1, number(slashed, 3), number(slashed, monthFirst ? 1 : 2),
					number(slashed, monthFirst ? 2 : 1));
		}
		return null;
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	@Nullable TimeHit weekdayAndDate(int at) {
		int core = this.text.is("this", at) ? at + 1 : at;
		if (this.text.weekdayNumber(core) == null) {
			return null;
		}
		int next = core + 1;
		if (",".equals(this.text.low(next))) {
			next++;
		}
		if ("le".equals(this.text.low(next)) || "the".equals(this.text.low(next))) {
			next++;
		}
		TimeHit date = date(next);
		return (date == null) ? null : date.from(at);
	}

	// 12 novembre 2024, le 1er mai, November 12, 2024, the 3rd of March.
	@Nullable TimeHit date(int at) {
		Integer day = this.text.dayNumber(at);
		if (day != null) {
			int next = (!this.text.french() && "of".equals(this.text.low(at + 1))) ? at + 2 : at + 1;
			Integer month = this.text.monthNumber(next);
			return (month == null) ? null : dated(at, next + 1, month, day);
		}
		Integer month = this.text.french() ? null : this.text.monthNumber(at);
		Integer after = (month == null) ? null : this.text.dayNumber(at + 1);
		if (month == null || after == null || isNoun(at + 2)) {
			return null;
		}
		return dated(at, at + 2, month, after);
	}

	private boolean isNoun(int at) {
		return this.text.tagged(at, PartOfSpeech.NOUN) && !this.text.isYear(at);
	}

	@Nullable TimeHit dated(int at, int end, int month, int day) {
		int next = ",".equals(this.text.low(end)) ? end + 1 : end;
		if (this.text.isYear(next)) {
			return day(at, next + 1, this.text.year(next), month, day);
		}
		int year = this.text.modifierYear(end);
		if (year != 0 && this.almanac.known()) {
			return day(at, end + this.text.modifierLength(end), this.almanac.today().getYear() + ((year < 0) ? -1 : 1),
					month, day);
		}
		if (!this.almanac.known()) {
			return new TimeHit(at, end, null);
		}
		LocalDate nearest = this.almanac.nearest(month, day, this.tenses.of(at));
		return new TimeHit(at, end, (nearest == null) ? null : Almanac.day(nearest));
	}

	@Nullable TimeHit month(int at) {
		boolean led = (this.text.is("last", at) || this.text.is("next", at)) && this.text.monthNumber(at + 1) != null;
		Integer month = this.text.monthNumber(led ? at + 1 : at);
		if (month == null || !led && surname(at)) {
			return null;
		}
		return led ? shifted(at, at + 2, month, this.text.is("last", at)) : monthYear(at, at + 1, month);
	}

	/** "Theresa May", "Mrs May", "when May left": no month. */
	private boolean surname(int at) {
		boolean dated = this.text.isYear(at + 1) || this.text.is("last", at + 1) || this.text.is("next", at + 1);
		if (this.text.french() || dated || at == 0 && !acts(at + 1)) {
			return false;
		}
		boolean named = ADDRESSES.contains(this.text.low(at - 1))
				|| this.text.tagged(at - 1, PartOfSpeech.PROPN) && this.text.weekdayNumber(at - 1) == null;
		boolean opens = at == 0 || this.text.tagged(at - 1, PartOfSpeech.SCONJ)
				|| this.text.tagged(at - 1, PartOfSpeech.CCONJ) || this.text.tagged(at - 1, PartOfSpeech.PUNCT);
		return named || opens && acts(at + 1);
	}

	private boolean acts(int at) {
		return this.text.tagged(at, PartOfSpeech.VERB) || this.text.tagged(at, PartOfSpeech.AUX);
	}

	@Nullable TimeHit monthYear(int at, int end, int month) {
		int next = end;
		if (this.text.is("of", next) || ",".equals(this.text.low(next))) {
			next++;
		}
		if (this.text.isYear(next)) {
			return new TimeHit(at, next + 1, Almanac.month(YearMonth.of(this.text.year(next), month)));
		}
		if (this.text.is("last", end) || this.text.is("next", end)) {
			return shifted(at, end + 1, month, this.text.is("last", end));
		}
		int year = this.text.modifierYear(end);
		if (!this.almanac.known()) {
			return new TimeHit(at, end, null);
		}
		if (year != 0) {
			return new TimeHit(at, end + this.text.modifierLength(end),
					Almanac.month(YearMonth.of(this.almanac.today().getYear() + year, month)));
		}
		return new TimeHit(at, end, Almanac.month(this.almanac.nearest(month, this.tenses.of(at))));
	}

	TimeHit shifted(int at, int end, int month, boolean back) {
		if (!this.almanac.known()) {
			return new TimeHit(at, end, null);
		}
		YearMonth now = YearMonth.from(this.almanac.today());
		YearMonth same = YearMonth.of(now.getYear(), month);
		if (back) {
			return new TimeHit(at, end, Almanac.month(same.isBefore(now) ? same : same.minusYears(1)));
		}
		return new TimeHit(at, end, Almanac.month(same.isAfter(now) ? same : same.plusYears(1)));
	}

	@Nullable TimeHit bareYear(int at) {
		String low = this.text.low(at);
		Matcher decade = DECADE.matcher(low);
		if (decade.matches()) {
			int first = Integer.parseInt(decade.group(1));
			return new TimeHit(at, at + 1, Almanac.years(first, first + 9));
		}
		if (!TimeText.isYear(low)) {
			return null;
		}
		int year = Integer.parseInt(low);
		if ("années".equals(this.text.low(at - 1)) && year % 10 == 0) {
			return new TimeHit(at, at + 1, Almanac.years(year, year + 9));
		}
		boolean led = this.text.is("year-lead", at - 1) || "(".equals(this.text.low(at - 1))
				|| this.text.low(at - 1).equals("l'an");
		boolean counts = this.text.tagged(at + 1, PartOfSpeech.NOUN) || this.text.tagged(at + 1, PartOfSpeech.SYM)
				|| this.text.tagged(at + 1, PartOfSpeech.ADJ) || "%".equals(this.text.low(at + 1)) || currency(at - 1);
		return (led && !counts) ? new TimeHit(at, at + 1, Almanac.year(year)) : null;
	}

	private boolean currency(int at) {
		return this.text.tagged(at, PartOfSpeech.SYM);
	}

	private static @Nullable TimeHit day(int first, int end, int year, int month, int day) {
		boolean valid = month >= 1 && month <= 12 && day >= 1 && YearMonth.of(year, month).isValidDay(day);
		return valid ? new TimeHit(first, end, Almanac.day(LocalDate.of(year, month, day))) : null;
	}

}
