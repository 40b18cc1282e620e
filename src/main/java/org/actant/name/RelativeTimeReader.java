package org.actant.name;

import java.time.LocalDate;
import java.util.List;

import org.actant.model.Time;

import org.jspecify.annotations.Nullable;

/** Reads times counted from the day of publication: "hier", "two years ago", "lundi". */
final class RelativeTimeReader {

	private final TimeText text;

	private final Almanac almanac;

	private final Tenses tenses;

	RelativeTimeReader(TimeText text, Almanac almanac, Tenses tenses) {
		this.text = text;
		this.almanac = almanac;
		this.tenses = tenses;
	}

	// hier, yesterday evening, cette nuit, this morning.
	@Nullable TimeHit relativeDay(int at) {
		Integer days = this.text.number("day", at);
		int end = at + 1;
		if (days == null && "aujourd'".equals(this.text.low(at)) && "hui".equals(this.text.low(at + 1))) {
			days = 0;
			end++;
		}
		if (days == null && this.text.is("this", at) && this.text.is("part", at + 1)) {
			days = 0;
			end++;
		}
		if (days == null && this.text.is("last", at) && "night".equals(this.text.low(at + 1))) {
			days = -1;
			end++;
		}
		if (days == null) {
			return null;
		}
		end = this.text.is("part", end) ? end + 1 : end;
		return new TimeHit(at, end, !this.almanac.known() ? null : Almanac.day(this.almanac.today().plusDays(days)));
	}

	// il y a trois jours, two years ago, dans six mois, six mois plus tôt.
	@Nullable TimeHit counted(int at) {
		if ("il".equals(this.text.low(at)) && "y".equals(this.text.low(at + 1)) && "a".equals(this.text.low(at + 2))) {
			TimeHit hit = count(at + 3, -1);
			return (hit == null) ? null : hit.from(at);
		}
		boolean after = this.text.is("after", at) && !this.text.low(at).equals("within");
		if (after && this.tenses.of(at) == Tense.FUTURE) {
			TimeHit hit = count(at + 1, 1);
			return (hit == null || this.text.is("of", hit.end())) ? null : hit.from(at);
		}
		TimeHit hit = count(at, -1);
		if (hit == null) {
			return null;
		}
		int end = hit.end();
		if (this.text.is("ago", end)) {
			return hit.to(end + 1);
		}
		boolean twoWords = this.text.has(end + 1)
				&& this.text.is("ago", this.text.low(end) + " " + this.text.low(end + 1));
		return twoWords ? hit.to(end + 2) : null;
	}

	private @Nullable TimeHit count(int at, int direction) {
		int start = at;
		NumberReader.Number number = this.text.count(at);
		double value = 3;
		if (number != null) {
			value = number.value();
			start = number.end();
		}
		else if (List.of("quelques", "several", "few").contains(this.text.low(at))) {
			start = at + 1;
		}
		else if ("a".equals(this.text.low(at)) && "few".equals(this.text.low(at + 1))) {
			start = at + 2;
		}
		else if ("a".equals(this.text.low(at)) || "an".equals(this.text.low(at))) {
			value = 1;
			start = at + 1;
		}
		else {
			return null;
		}
		String unit = this.text.unit(start);
		if (unit == null || value > 5000) {
			return null;
		}
		if (!this.almanac.known()) {
			return new TimeHit(at, start + 1, null);
		}
		LocalDate date = (direction < 0) ? this.almanac.back(unit, (long) value)
				: this.almanac.ahead(unit, (long) value);
		return new TimeHit(at, start + 1, this.almanac.coarse(date, unit, number == null));
	}

	// la semaine dernière, next year, ce mois-ci, ces derniers jours, the past two
	// months.
	@Nullable TimeHit nearUnit(int at) {
		boolean pointed = this.text.is("this", at);
		int start = pointed ? at + 1 : at;
		boolean led = this.text.is("last", start) || this.text.is("next", start);
		int direction = direction(start);
		int count = led ? start + 1 : start;
		NumberReader.Number number = this.text.count(count);
		boolean unitNext = this.text.unit(count) != null || this.text.is("span", count);
		if (number != null && !unitNext) {
			boolean behind = !led && (this.text.is("last", number.end()) || this.text.is("next", number.end()))
					&& this.text.unit(number.end() + 1) != null;
			int unitAt = behind ? number.end() + 1 : number.end();
			if ((led || behind) && this.text.unit(unitAt) != null) {
				return around(at, unitAt + 1, unitAt, (long) number.value(),
						behind ? direction(number.end()) : direction);
			}
			return null;
		}
		if (!unitNext) {
			return null;
		}
		boolean trailing = !led && (this.text.is("last", count + 1) || this.text.is("next", count + 1));
		boolean plural = this.text.low(count).endsWith("s") && !this.text.low(count).equals("mois");
		plural = plural || (pointed && "ces".equals(this.text.low(at)));
		if (!led && !trailing) {
			return (pointed && !plural && !"D".equals(this.text.unit(count))) ? thisUnit(at, count) : null;
		}
		int way = trailing ? direction(count + 1) : direction;
		int end = trailing ? count + 2 : count + 1;
		if (!trailing && "recent".equals(this.text.low(start)) && !plural) {
			return null;
		}
		return plural ? around(at, end, count, 3, way)
				: new TimeHit(at, end, !this.almanac.known() ? null : next(count, way));
	}

	private int direction(int at) {
		return this.text.is("next", at) ? 1 : -1;
	}

	private TimeHit around(int at, int end, int unitAt, long count, int way) {
		String unit = this.text.unit(unitAt);
		if (!this.almanac.known() || unit == null || count > 5000) {
			return new TimeHit(at, end, null);
		}
		return new TimeHit(at, end, (way < 0) ? Almanac.span(this.almanac.back(unit, count), this.almanac.today())
				: Almanac.span(this.almanac.today(), this.almanac.ahead(unit, count)));
	}

	private TimeHit thisUnit(int at, int unitAt) {
		int end = unitAt + 1;
		if ("-ci".equals(this.text.low(end)) || "ci".equals(this.text.low(end))) {
			end++;
		}
		if (!this.almanac.known()) {
			return new TimeHit(at, end, null);
		}
		return new TimeHit(at, end,
				this.text.is("span", unitAt) ? this.almanac.weekend(this.tenses.of(at) == Tense.FUTURE)
						: this.almanac.current(this.text.unit(unitAt)));
	}

	// lundi, mardi dernier, last Tuesday, dans la nuit de samedi à dimanche.
	@Nullable TimeHit weekday(int at) {
		boolean pointed = this.text.is("this", at) && this.text.weekdayNumber(at + 1) != null;
		boolean led = (this.text.is("last", at) || this.text.is("next", at)) && this.text.weekdayNumber(at + 1) != null;
		int core = (pointed || led) ? at + 1 : at;
		Integer weekday = this.text.weekdayNumber(core);
		if (weekday == null) {
			return null;
		}
		int end = core + 1;
		boolean last = led && this.text.is("last", at);
		boolean next = led && this.text.is("next", at);
		if (!led && (this.text.is("last", end) || this.text.is("next", end)) && this.text.french()) {
			last = this.text.is("last", end);
			next = this.text.is("next", end);
			end++;
		}
		end = this.text.is("part", end) ? end + 1 : end;
		if (!this.almanac.known()) {
			return new TimeHit(at, end, null);
		}
		boolean future = next || (!last && this.tenses.of(at) == Tense.FUTURE);
		return new TimeHit(at, end, Almanac.day(this.almanac.weekday(weekday, last, next, future)));
	}

	private Time next(int unitAt, int way) {
		if (this.text.is("span", unitAt)) {
			return this.almanac.weekend(way > 0);
		}
		LocalDate date = switch (String.valueOf(this.text.unit(unitAt))) {
			case "W" -> this.almanac.today().plusWeeks(way);
			case "M" -> this.almanac.today().plusMonths(way);
			case "Y" -> this.almanac.today().plusYears(way);
			default -> this.almanac.today().plusDays(way);
		};
		return this.almanac.coarse(date, String.valueOf(this.text.unit(unitAt)), false);
	}

}
