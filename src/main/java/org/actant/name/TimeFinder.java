package org.actant.name;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Time;
import org.actant.model.TimePrecision;

import org.jspecify.annotations.Nullable;

/**
 * Finds when things happened: dates, relative days, spans, in the words of one language,
 * seen from the day of publication. Durations and ages are no times.
 */
final class TimeFinder {

	private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

	private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(er|st|nd|rd|th)?");

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

	private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

	private static final Pattern DECADE = Pattern.compile("((?:1[5-9]|20)\\d0)'?s");

	private static final Pattern TURN = Pattern.compile("((?:1[5-9]|20)\\d\\d)[-–]((?:1[5-9]|20)?\\d\\d)");

	private final TimeWords lexicon;

	private final NumberReader numbers;

	private final boolean french;

	private TimeFinder(Language language, NumberReader numbers) {
		this.lexicon = TimeWords.of(language);
		this.numbers = numbers;
		this.french = language == Language.FRENCH;
	}

	static TimeFinder of(Language language, NumberReader numbers) {
		return new TimeFinder(language, numbers);
	}

	/**
	 * @param words a sentence
	 * @param published the day of publication, or null where it is unknown: then only
	 * times that name their year are resolved
	 * @return what tells when, in order, without overlap
	 */
	List<Hit> find(Wording words, @Nullable LocalDate published) {
		List<Hit> hits = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			Hit hit = new Reading(words, published).any(at);
			if (hit != null) {
				hits.add(hit);
			}
			at = (hit != null) ? hit.end() : at + 1;
		}
		return hits;
	}

	/**
	 * A time found.
	 *
	 * @param first number of its first word
	 * @param end number of the word after it
	 * @param time what it means, or null where that cannot be told
	 */
	record Hit(int first, int end, @Nullable Time time) {

		Hit from(int start) {
			return new Hit(start, this.end, this.time);
		}

		Hit to(int stop) {
			return new Hit(this.first, stop, this.time);
		}

	}

	private enum Tense {

		PAST, FUTURE, UNKNOWN

	}

	/** The reading of one sentence on one day. */
	private final class Reading {

		private final Wording words;

		private final @Nullable LocalDate today;

		Reading(Wording words, @Nullable LocalDate today) {
			this.words = words;
			this.today = today;
		}

		@Nullable Hit any(int at) {
			Hit hit = range(at);
			if (hit == null) {
				hit = since(at);
			}
			return (hit != null) ? hit : point(at);
		}

		// From one day to another: du 3 au 5 mars, entre 2014 et 2016, from March to May.
		private @Nullable Hit range(int at) {
			Matcher turn = TURN.matcher(this.words.low(at));
			if (turn.matches()) {
				int first = Integer.parseInt(turn.group(1));
				int last = Integer.parseInt(turn.group(2));
				return hit(at, at + 1, years(first, (last < 100) ? first / 100 * 100 + last : last));
			}
			if (!is("from", at)) {
				return null;
			}
			int start = skip(at + 1);
			Hit later = null;
			int middle = -1;
			Hit sooner = pointOrYear(start);
			Integer bare = (sooner == null || sooner.end() == start + 1) ? dayNumber(start) : null;
			if (bare != null && is("to", start + 1)) {
				middle = start + 1;
			}
			else if (sooner != null && is("to", sooner.end())) {
				middle = sooner.end();
				bare = null;
			}
			else {
				return null;
			}
			later = pointOrYear(skip(middle + 1));
			if (later == null) {
				return null;
			}
			Time end = later.time();
			if (bare != null) {
				if (end == null || end.precision() != TimePrecision.DAY || bare > end.end().getDayOfMonth()) {
					return (end == null && later.end() > skip(middle + 1) + 1) ? new Hit(at, later.end(), null) : null;
				}
				return hit(at, later.end(), span(end.end().withDayOfMonth(bare), end.end()));
			}
			Time begin = (sooner != null) ? sooner.time() : null;
			if (begin == null || end == null) {
				return new Hit(at, later.end(), null);
			}
			LocalDate first = begin.start();
			if (first.isAfter(end.end()) && begin.precision() == TimePrecision.MONTH) {
				first = first.minusYears(1);
			}
			boolean sameYear = begin.precision() == TimePrecision.MONTH && end.precision() == TimePrecision.MONTH
					&& !YEAR.matcher(this.words.low(middle - 1)).matches();
			if (sameYear) {
				first = first.withYear(end.start().getYear());
				first = first.isAfter(end.start()) ? first.minusYears(1) : first;
			}
			return first.isAfter(end.end()) ? null : hit(at, later.end(), span(first, end.end()));
		}

		private @Nullable Hit pointOrYear(int at) {
			Hit hit = point(at);
			if (hit == null && YEAR.matcher(this.words.low(at)).matches()) {
				hit = hit(at, at + 1, year(Integer.parseInt(this.words.low(at))));
			}
			return hit;
		}

		// Up to now: depuis six jours, since 2011.
		private @Nullable Hit since(int at) {
			if (!is("since", at)) {
				return null;
			}
			int start = skip(at + 1);
			NumberReader.Number number = TimeFinder.this.numbers.read(this.words, start);
			String unit = (number == null) ? null : unit(number.end());
			if (number != null && unit != null && TimeFinder.this.french) {
				return hit(at, number.end() + 1,
						(this.today == null) ? null : span(back(unit, (long) number.value()), this.today));
			}
			Hit point = pointOrYear(start);
			if (point == null) {
				return null;
			}
			Time time = point.time();
			boolean open = time != null && this.today != null && time.start().isBefore(this.today);
			return (open && time != null && this.today != null) ? hit(at, point.end(), span(time.start(), this.today))
					: point.from(at);
		}

		@Nullable Hit point(int at) {
			if (!this.words.has(at)) {
				return null;
			}
			Hit hit = written(at);
			hit = (hit != null) ? hit : weekdayAndDate(at);
			hit = (hit != null) ? hit : date(at);
			hit = (hit != null) ? hit : edge(at);
			hit = (hit != null) ? hit : quarter(at);
			hit = (hit != null) ? hit : month(at);
			hit = (hit != null) ? hit : relativeDay(at);
			hit = (hit != null) ? hit : counted(at);
			hit = (hit != null) ? hit : nearUnit(at);
			hit = (hit != null) ? hit : weekday(at);
			hit = (hit != null) ? hit : season(at);
			return (hit != null) ? hit : bareYear(at);
		}

		private @Nullable Hit written(int at) {
			Matcher iso = ISO.matcher(this.words.low(at));
			if (iso.matches()) {
				return day(at, at + 1, number(iso, 1), number(iso, 2), number(iso, 3));
			}
			Matcher slashed = SLASHED.matcher(this.words.low(at));
			if (slashed.matches()) {
				boolean monthFirst = !TimeFinder.this.french && number(slashed, 1) <= 12;
				return day(at, at + 1, number(slashed, 3), number(slashed, monthFirst ? 1 : 2),
						number(slashed, monthFirst ? 2 : 1));
			}
			return null;
		}

		private static int number(Matcher matcher, int group) {
			return Integer.parseInt(matcher.group(group));
		}

		private @Nullable Hit weekdayAndDate(int at) {
			int core = is("this", at) ? at + 1 : at;
			if (weekdayNumber(core) == null) {
				return null;
			}
			int next = core + 1;
			if (",".equals(this.words.low(next))) {
				next++;
			}
			if ("le".equals(this.words.low(next)) || "the".equals(this.words.low(next))) {
				next++;
			}
			Hit date = date(next);
			return (date == null) ? null : date.from(at);
		}

		// 12 novembre 2024, le 1er mai, November 12, 2024, the 3rd of March.
		private @Nullable Hit date(int at) {
			Integer day = dayNumber(at);
			if (day != null) {
				int next = (!TimeFinder.this.french && "of".equals(this.words.low(at + 1))) ? at + 2 : at + 1;
				Integer month = monthNumber(next);
				return (month == null) ? null : dated(at, next + 1, month, day);
			}
			Integer month = TimeFinder.this.french ? null : monthNumber(at);
			Integer after = (month == null) ? null : dayNumber(at + 1);
			if (month == null || after == null || isNoun(at + 2)) {
				return null;
			}
			return dated(at, at + 2, month, after);
		}

		private boolean isNoun(int at) {
			return this.words.is(at, PartOfSpeech.NOUN) && !YEAR.matcher(this.words.low(at)).matches();
		}

		private @Nullable Hit dated(int at, int end, int month, int day) {
			int next = ",".equals(this.words.low(end)) ? end + 1 : end;
			if (YEAR.matcher(this.words.low(next)).matches()) {
				return day(at, next + 1, Integer.parseInt(this.words.low(next)), month, day);
			}
			int year = modifierYear(end);
			if (year != 0 && this.today != null) {
				return day(at, end + modifierLength(end), this.today.getYear() + ((year < 0) ? -1 : 1), month, day);
			}
			if (this.today == null) {
				return new Hit(at, end, null);
			}
			LocalDate nearest = nearest(month, day, tense(at));
			return hit(at, end, (nearest == null) ? null : new Time(nearest, nearest, TimePrecision.DAY));
		}

		// "l'an dernier", "last year" after a date or month: -1, next year: 1, else 0.
		private int modifierYear(int at) {
			int start = skip(",".equals(this.words.low(at)) ? at + 1 : at);
			if ("Y".equals(unit(start)) && (is("last", start + 1) || is("next", start + 1))) {
				return is("last", start + 1) ? -1 : 1;
			}
			if ("Y".equals(unit(start + 1)) && (is("last", start) || is("next", start))) {
				return is("last", start) ? -1 : 1;
			}
			return 0;
		}

		private int modifierLength(int at) {
			return skip(",".equals(this.words.low(at)) ? at + 1 : at) + 2 - at;
		}

		private @Nullable LocalDate nearest(int month, int day, Tense tense) {
			LocalDate now = today();
			LocalDate best = null;
			for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
				if (!YearMonth.of(year, month).isValidDay(day)) {
					continue;
				}
				LocalDate date = LocalDate.of(year, month, day);
				boolean allowed = (tense == Tense.UNKNOWN)
						|| ((tense == Tense.FUTURE) ? !date.isBefore(now) : !date.isAfter(now));
				if (allowed && (best == null || distance(date) < distance(best))) {
					best = date;
				}
			}
			return best;
		}

		private long distance(LocalDate date) {
			return Math.abs(date.toEpochDay() - today().toEpochDay());
		}

		// fin mars 2024, début 2016, mid-November, la fin de l'année, early last year.
		private @Nullable Hit edge(int at) {
			String edge = edgeOf(at);
			if (edge == null) {
				return null;
			}
			String low = this.words.low(at);
			int start = at + 1;
			Hit inner = null;
			int hyphen = low.indexOf('-');
			if (hyphen > 0 && hyphen < low.length() - 1) {
				inner = hyphenated(at, low.substring(hyphen + 1));
			}
			else {
				while (is("of", start) || "-".equals(this.words.low(start))) {
					start++;
				}
				inner = month(start);
				if (inner == null && YEAR.matcher(this.words.low(start)).matches()) {
					inner = hit(start, start + 1, year(Integer.parseInt(this.words.low(start))));
				}
				inner = (inner != null) ? inner : nearUnit(start);
				if (inner == null && start > at + 1 && unit(start) != null && !"D".equals(unit(start))
						&& !this.words.low(start).endsWith("s")) {
					inner = hit(start, start + 1, current(unit(start)));
				}
				if (inner == null && "Y".equals(unit(start))) {
					inner = hit(start, start + 1, current("Y"));
				}
			}
			if (inner == null || (inner.end() <= start && hyphen <= 0)) {
				return null;
			}
			Time time = inner.time();
			return hit(at, inner.end(), (time == null) ? null : cut(time, edge));
		}

		private @Nullable Hit hyphenated(int at, String rest) {
			Integer month = TimeFinder.this.lexicon.number("month", rest);
			if (month != null) {
				return monthYear(at, at + 1, month);
			}
			return YEAR.matcher(rest).matches() ? hit(at, at + 1, year(Integer.parseInt(rest))) : null;
		}

		private @Nullable String edgeOf(int at) {
			String low = this.words.low(at);
			int hyphen = low.indexOf('-');
			String word = (hyphen > 0) ? low.substring(0, hyphen) : low;
			for (String kind : List.of("early", "middle", "late")) {
				if (TimeFinder.this.lexicon.is(kind, word)) {
					return kind;
				}
			}
			return null;
		}

		private Time cut(Time time, String edge) {
			if (time.precision() != TimePrecision.YEAR && time.precision() != TimePrecision.SPAN) {
				return time;
			}
			long days = time.end().toEpochDay() - time.start().toEpochDay() + 1;
			LocalDate first = time.start()
				.plusDays(edge.equals("early") ? 0 : edge.equals("middle") ? days / 3 : days * 2 / 3);
			LocalDate last = time.start()
				.plusDays((edge.equals("early") ? days / 3 : edge.equals("middle") ? days * 2 / 3 : days) - 1);
			return span(first, last.isBefore(first) ? first : last);
		}

		private @Nullable Hit quarter(int at) {
			Integer ordinal = TimeFinder.this.lexicon.number("ordinal", this.words.low(at));
			boolean quarter = is("quarter", at + 1);
			if (ordinal == null || !(quarter || is("half", at + 1)) || ordinal > (quarter ? 4 : 2)) {
				return null;
			}
			int start = at + 2;
			while (is("of", start)) {
				start++;
			}
			boolean dated = YEAR.matcher(this.words.low(start)).matches();
			if (!dated && !quarter) {
				return null;
			}
			int months = quarter ? 3 : 6;
			if (dated) {
				int year = Integer.parseInt(this.words.low(start));
				return hit(at, start + 1, months(year, (ordinal - 1) * months + 1, months));
			}
			return hit(at, at + 2, (this.today == null) ? null
					: months(latest(ordinal * months).getYear(), (ordinal - 1) * months + 1, months));
		}

		private YearMonth latest(int month) {
			YearMonth now = YearMonth.from(today());
			return (month - 2 > now.getMonthValue()) ? YearMonth.of(now.getYear() - 1, month)
					: YearMonth.of(now.getYear(), month);
		}

		private Time months(int year, int first, int count) {
			YearMonth start = YearMonth.of(year, first);
			return span(start.atDay(1), start.plusMonths(count - 1).atEndOfMonth());
		}

		private @Nullable Hit month(int at) {
			boolean led = (is("last", at) || is("next", at)) && monthNumber(at + 1) != null;
			Integer month = monthNumber(led ? at + 1 : at);
			if (month == null) {
				return null;
			}
			return led ? shifted(at, at + 2, month, is("last", at)) : monthYear(at, at + 1, month);
		}

		private @Nullable Hit monthYear(int at, int end, int month) {
			int next = end;
			if (is("of", next) || ",".equals(this.words.low(next))) {
				next++;
			}
			if (YEAR.matcher(this.words.low(next)).matches()) {
				return hit(at, next + 1, month(YearMonth.of(Integer.parseInt(this.words.low(next)), month)));
			}
			if (is("last", end) || is("next", end)) {
				return shifted(at, end + 1, month, is("last", end));
			}
			int year = modifierYear(end);
			if (this.today == null) {
				return new Hit(at, end, null);
			}
			if (year != 0) {
				return hit(at, end + modifierLength(end), month(YearMonth.of(this.today.getYear() + year, month)));
			}
			return hit(at, end, month(nearest(month, tense(at))));
		}

		private YearMonth nearest(int month, Tense tense) {
			YearMonth now = YearMonth.from(today());
			YearMonth same = YearMonth.of(now.getYear(), month);
			if (tense == Tense.FUTURE) {
				return same.isBefore(now) ? same.plusYears(1) : same;
			}
			boolean soon = tense == Tense.UNKNOWN && month - now.getMonthValue() <= 3;
			return (same.isAfter(now) && !soon) ? same.minusYears(1) : same;
		}

		private Hit shifted(int at, int end, int month, boolean back) {
			if (this.today == null) {
				return new Hit(at, end, null);
			}
			YearMonth now = YearMonth.from(this.today);
			YearMonth same = YearMonth.of(now.getYear(), month);
			if (back) {
				return hit(at, end, month(same.isBefore(now) ? same : same.minusYears(1)));
			}
			return hit(at, end, month(same.isAfter(now) ? same : same.plusYears(1)));
		}

		// hier, yesterday evening, cette nuit, this morning.
		private @Nullable Hit relativeDay(int at) {
			Integer days = TimeFinder.this.lexicon.number("day", this.words.low(at));
			int end = at + 1;
			if (days == null && "aujourd'".equals(this.words.low(at)) && "hui".equals(this.words.low(at + 1))) {
				days = 0;
				end++;
			}
			if (days == null && is("this", at) && is("part", at + 1)) {
				days = 0;
				end++;
			}
			if (days == null && is("last", at) && "night".equals(this.words.low(at + 1))) {
				days = -1;
				end++;
			}
			if (days == null) {
				return null;
			}
			end = is("part", end) ? end + 1 : end;
			return hit(at, end, (this.today == null) ? null : day(this.today.plusDays(days)));
		}

		// il y a trois jours, two years ago, dans six mois, six mois plus tôt.
		private @Nullable Hit counted(int at) {
			if ("il".equals(this.words.low(at)) && "y".equals(this.words.low(at + 1))
					&& "a".equals(this.words.low(at + 2))) {
				Hit hit = count(at + 3, -1);
				return (hit == null) ? null : hit.from(at);
			}
			boolean after = is("after", at) && !this.words.low(at).equals("within");
			if (after && tense(at) == Tense.FUTURE) {
				Hit hit = count(at + 1, 1);
				return (hit == null || isOf(hit.end())) ? null : hit.from(at);
			}
			Hit hit = count(at, -1);
			if (hit == null) {
				return null;
			}
			int end = hit.end();
			if (is("ago", end)) {
				return hit.to(end + 1);
			}
			boolean twoWords = this.words.has(end + 1)
					&& TimeFinder.this.lexicon.is("ago", this.words.low(end) + " " + this.words.low(end + 1));
			return twoWords ? hit.to(end + 2) : null;
		}

		private boolean isOf(int at) {
			return is("of", at);
		}

		private @Nullable Hit count(int at, int direction) {
			int start = at;
			NumberReader.Number number = TimeFinder.this.numbers.read(this.words, at);
			double value = 3;
			if (number != null) {
				value = number.value();
				start = number.end();
			}
			else if (List.of("quelques", "several", "few").contains(this.words.low(at))) {
				start = at + 1;
			}
			else if ("a".equals(this.words.low(at)) && "few".equals(this.words.low(at + 1))) {
				start = at + 2;
			}
			else if ("a".equals(this.words.low(at)) || "an".equals(this.words.low(at))) {
				value = 1;
				start = at + 1;
			}
			else {
				return null;
			}
			String unit = unit(start);
			if (unit == null || value > 5000) {
				return null;
			}
			if (this.today == null) {
				return new Hit(at, start + 1, null);
			}
			LocalDate date = (direction < 0) ? back(unit, (long) value) : ahead(unit, (long) value);
			return hit(at, start + 1, coarse(date, unit, number == null));
		}

		private Time coarse(LocalDate date, String unit, boolean vague) {
			return switch (unit) {
				case "Y" -> year(date.getYear());
				case "M" -> month(YearMonth.from(date));
				case "W" -> span(date.with(DayOfWeek.MONDAY), date.with(DayOfWeek.SUNDAY));
				default -> vague ? span(date.minusDays(3), date.plusDays(2)) : day(date);
			};
		}

		// la semaine dernière, next year, ce mois-ci, ces derniers jours, the past two
		// months.
		private @Nullable Hit nearUnit(int at) {
			boolean pointed = is("this", at);
			int start = pointed ? at + 1 : at;
			boolean led = is("last", start) || is("next", start);
			int direction = direction(start);
			int count = led ? start + 1 : start;
			NumberReader.Number number = TimeFinder.this.numbers.read(this.words, count);
			boolean unitNext = unit(count) != null || is("span", count);
			if (number != null && !unitNext) {
				boolean behind = !led && (is("last", number.end()) || is("next", number.end()))
						&& unit(number.end() + 1) != null;
				int unitAt = behind ? number.end() + 1 : number.end();
				if ((led || behind) && unit(unitAt) != null) {
					return around(at, unitAt + 1, unitAt, (long) number.value(),
							behind ? direction(number.end()) : direction);
				}
				return null;
			}
			if (!unitNext) {
				return null;
			}
			boolean trailing = !led && (is("last", count + 1) || is("next", count + 1));
			boolean plural = this.words.low(count).endsWith("s") && !this.words.low(count).equals("mois");
			plural = plural || (pointed && "ces".equals(this.words.low(at)));
			if (!led && !trailing) {
				return (pointed && !plural && !"D".equals(unit(count))) ? thisUnit(at, count) : null;
			}
			int way = trailing ? direction(count + 1) : direction;
			int end = trailing ? count + 2 : count + 1;
			if (!trailing && "recent".equals(this.words.low(start)) && !plural) {
				return null;
			}
			return plural ? around(at, end, count, 3, way)
					: hit(at, end, (this.today == null) ? null : next(count, way));
		}

		private int direction(int at) {
			return is("next", at) ? 1 : -1;
		}

		private Hit around(int at, int end, int unitAt, long count, int way) {
			String unit = unit(unitAt);
			if (this.today == null || unit == null || count > 5000) {
				return new Hit(at, end, null);
			}
			return hit(at, end, (way < 0) ? span(back(unit, count), this.today) : span(this.today, ahead(unit, count)));
		}

		private Hit thisUnit(int at, int unitAt) {
			int end = unitAt + 1;
			if ("-ci".equals(this.words.low(end)) || "ci".equals(this.words.low(end))) {
				end++;
			}
			if (this.today == null) {
				return new Hit(at, end, null);
			}
			return hit(at, end, is("span", unitAt) ? weekend(tense(at) == Tense.FUTURE) : current(unit(unitAt)));
		}

		private Time next(int unitAt, int way) {
			if (is("span", unitAt)) {
				return weekend(way > 0);
			}
			LocalDate date = switch (String.valueOf(unit(unitAt))) {
				case "W" -> today().plusWeeks(way);
				case "M" -> today().plusMonths(way);
				case "Y" -> today().plusYears(way);
				default -> today().plusDays(way);
			};
			return coarse(date, String.valueOf(unit(unitAt)), false);
		}

		// On a Saturday or Sunday this weekend goes on; on another day it is the last one
		// unless it is still to come.
		private Time weekend(boolean future) {
			LocalDate saturday = today().with(DayOfWeek.SATURDAY);
			if (!future && today().getDayOfWeek().getValue() < 6) {
				saturday = saturday.minusWeeks(1);
			}
			return span(saturday, saturday.plusDays(1));
		}

		private @Nullable Time current(@Nullable String unit) {
			return (this.today == null || unit == null) ? null : coarse(this.today, unit, false);
		}

		// lundi, mardi dernier, last Tuesday, dans la nuit de samedi à dimanche.
		private @Nullable Hit weekday(int at) {
			boolean pointed = is("this", at) && weekdayNumber(at + 1) != null;
			boolean led = (is("last", at) || is("next", at)) && weekdayNumber(at + 1) != null;
			int core = (pointed || led) ? at + 1 : at;
			Integer weekday = weekdayNumber(core);
			if (weekday == null) {
				return null;
			}
			int end = core + 1;
			boolean last = led && is("last", at);
			boolean next = led && is("next", at);
			if (!led && (is("last", end) || is("next", end)) && TimeFinder.this.french) {
				last = is("last", end);
				next = is("next", end);
				end++;
			}
			end = is("part", end) ? end + 1 : end;
			if (this.today == null) {
				return new Hit(at, end, null);
			}
			boolean future = next || (!last && tense(at) == Tense.FUTURE);
			return hit(at, end, day(weekday(weekday, last, next, future)));
		}

		private LocalDate weekday(int weekday, boolean last, boolean next, boolean future) {
			int days = weekday - today().getDayOfWeek().getValue();
			if (future) {
				return today().plusDays((days < 0 || (days == 0 && next)) ? days + 7 : days);
			}
			return today().plusDays((days > 0 || (days == 0 && last)) ? days - 7 : days);
		}

		private @Nullable Hit season(int at) {
			boolean led = is("last", at) || is("next", at) || is("this", at);
			int core = led ? at + 1 : at;
			Integer season = TimeFinder.this.lexicon.number("season", this.words.low(core));
			if (season == null || !this.words.is(core, PartOfSpeech.NOUN)) {
				return null;
			}
			int end = core + 1;
			int of = is("of", end) ? end + 1 : end;
			if (YEAR.matcher(this.words.low(of)).matches()) {
				return hit(at, of + 1, seasonOf(Integer.parseInt(this.words.low(of)), season));
			}
			boolean trailing = is("last", end) || is("next", end);
			if (!led && !trailing) {
				return null;
			}
			end = trailing ? end + 1 : end;
			if (this.today == null) {
				return new Hit(at, end, null);
			}
			boolean back = is("last", trailing ? end - 1 : at);
			boolean on = is("next", trailing ? end - 1 : at);
			Time time = seasonOf(this.today.getYear(), season);
			if (back && !time.end().isBefore(this.today)) {
				time = seasonOf(this.today.getYear() - 1, season);
			}
			else if (on && !time.start().isAfter(this.today)) {
				time = seasonOf(this.today.getYear() + 1, season);
			}
			return hit(at, end, time);
		}

		// Meteorological seasons of the northern hemisphere; winter begins in December of
		// the year before.
		private Time seasonOf(int year, int season) {
			return (season == 4) ? months(year - 1, 12, 3) : months(year, season * 3, 3);
		}

		private @Nullable Hit bareYear(int at) {
			String low = this.words.low(at);
			Matcher decade = DECADE.matcher(low);
			if (decade.matches()) {
				int first = Integer.parseInt(decade.group(1));
				return hit(at, at + 1, years(first, first + 9));
			}
			if (!YEAR.matcher(low).matches()) {
				return null;
			}
			int year = Integer.parseInt(low);
			if ("années".equals(this.words.low(at - 1)) && year % 10 == 0) {
				return hit(at, at + 1, years(year, year + 9));
			}
			boolean led = is("year-lead", at - 1) || "(".equals(this.words.low(at - 1))
					|| this.words.low(at - 1).equals("l'an");
			boolean counts = this.words.is(at + 1, PartOfSpeech.NOUN) || this.words.is(at + 1, PartOfSpeech.SYM)
					|| this.words.is(at + 1, PartOfSpeech.ADJ) || "%".equals(this.words.low(at + 1))
					|| currency(at - 1);
			return (led && !counts) ? hit(at, at + 1, year(year)) : null;
		}

		private boolean currency(int at) {
			return this.words.is(at, PartOfSpeech.SYM);
		}

		private boolean is(String kind, int at) {
			return TimeFinder.this.lexicon.is(kind, this.words.low(at));
		}

		private @Nullable String unit(int at) {
			return TimeFinder.this.lexicon.value("unit", this.words.low(at));
		}

		private int skip(int at) {
			int next = at;
			while (List.of("le", "la", "l'", "les", "the").contains(this.words.low(next))) {
				next++;
			}
			return next;
		}

		private @Nullable Integer weekdayNumber(int at) {
			Integer number = TimeFinder.this.lexicon.number("weekday", this.words.low(at));
			if (number == null) {
				return null;
			}
			return (TimeFinder.this.french || this.words.capital(at)) ? number : null;
		}

		// English months are capital: "may" and "march" are verbs; the French planet Mars
		// is told from the month by a number beside it.
		private @Nullable Integer monthNumber(int at) {
			Integer number = TimeFinder.this.lexicon.number("month", this.words.low(at));
			if (number == null) {
				return null;
			}
			if (TimeFinder.this.french) {
				boolean planet = this.words.form(at).equals("Mars") && dayNumber(at - 1) == null
						&& !YEAR.matcher(this.words.low(at + 1)).matches();
				return planet ? null : number;
			}
			boolean doubtful = number == 3 || number == 5;
			boolean verb = doubtful && (this.words.is(at, PartOfSpeech.AUX) || this.words.is(at, PartOfSpeech.VERB));
			return (this.words.capital(at) && !verb) ? number : null;
		}

		private @Nullable Integer dayNumber(int at) {
			Matcher day = DAY.matcher(this.words.low(at));
			return day.matches() ? Integer.valueOf(day.group(1)) : null;
		}

		private LocalDate today() {
			if (this.today == null) {
				throw new IllegalStateException("asked for the day of publication where none is known");
			}
			return this.today;
		}

		private LocalDate back(String unit, long count) {
			return ahead(unit, -count);
		}

		private LocalDate ahead(String unit, long count) {
			return switch (unit) {
				case "W" -> today().plusWeeks(count);
				case "M" -> today().plusMonths(count);
				case "Y" -> today().plusYears(count);
				default -> today().plusDays(count);
			};
		}

		private Hit hit(int first, int end, @Nullable Time time) {
			return new Hit(first, end, time);
		}

		private @Nullable Hit day(int first, int end, int year, int month, int day) {
			try {
				return hit(first, end, day(LocalDate.of(year, month, day)));
			}
			catch (DateTimeException ex) {
				return null;
			}
		}

		private Time day(LocalDate date) {
			return new Time(date, date, TimePrecision.DAY);
		}

		private Time month(YearMonth month) {
			return new Time(month.atDay(1), month.atEndOfMonth(), TimePrecision.MONTH);
		}

		private Time year(int year) {
			return new Time(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), TimePrecision.YEAR);
		}

		private @Nullable Time years(int first, int last) {
			return (last < first) ? null : span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
		}

		private Time span(LocalDate first, LocalDate last) {
			return new Time(first, last, TimePrecision.SPAN);
		}

		// The tense of the verb that governs a word, or of the verb that governs that
		// infinitive.
		private Tense tense(int at) {
			int verb = at;
			for (int step = 0; step < 8 && verb >= 0 && !isVerb(verb); step++) {
				verb = this.words.token(verb).head();
			}
			if (verb < 0 || !isVerb(verb)) {
				return Tense.UNKNOWN;
			}
			Tense tense = ofVerb(verb);
			int head = this.words.token(verb).head();
			if (tense == Tense.UNKNOWN && head >= 0 && this.words.token(verb).is("xcomp")) {
				tense = ofVerb(head);
				boolean willing = TimeFinder.this.lexicon.is("future", this.words.lemma(head));
				return willing ? Tense.FUTURE : tense;
			}
			if (head >= 0 && this.words.token(verb).is("acl")
					&& TimeFinder.this.lexicon.is("future", this.words.lemma(head))) {
				return Tense.FUTURE;
			}
			return tense;
		}

		private boolean isVerb(int at) {
			return this.words.isAny(at, PartOfSpeech.VERB, PartOfSpeech.AUX);
		}

		private Tense ofVerb(int verb) {
			Tense tense = ofWord(verb);
			for (int at = 0; at < this.words.size(); at++) {
				boolean helper = this.words.token(at).head() == verb && this.words.is(at, PartOfSpeech.AUX);
				if (helper && (TimeFinder.this.lexicon.is("future", this.words.lemma(at))
						|| TimeFinder.this.lexicon.is("future", this.words.low(at)))) {
					return Tense.FUTURE;
				}
				if (helper && ofWord(at) != Tense.UNKNOWN) {
					tense = ofWord(at);
				}
			}
			return tense;
		}

		private Tense ofWord(int at) {
			if (this.words.token(at).features().has("Tense", "Fut")) {
				return Tense.FUTURE;
			}
			boolean past = this.words.token(at).features().has("Tense", "Past")
					|| this.words.token(at).features().has("Tense", "Imp");
			return past ? Tense.PAST : Tense.UNKNOWN;
		}

	}

}
