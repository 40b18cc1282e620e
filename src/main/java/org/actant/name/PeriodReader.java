package org.actant.name;

import java.util.List;

import org.actant.model.PartOfSpeech;
import org.actant.model.Time;

import org.jspecify.annotations.Nullable;

/** Reads parts of the year: "fin mars 2024", "early 2016", "last summer". */
final class PeriodReader {

	private final TimeText text;

	private final Almanac almanac;

	private final DateReader dates;

	private final RelativeTimeReader relatives;

	PeriodReader(TimeText text, Almanac almanac, DateReader dates, RelativeTimeReader relatives) {
		this.text = text;
		this.almanac = almanac;
		this.dates = dates;
		this.relatives = relatives;
	}

	// fin mars 2024, début 2016, mid-November, la fin de l'année, early last year.
	@Nullable TimeHit edge(int at) {
		String edge = edgeOf(at);
		if (edge == null) {
			return null;
		}
		String low = this.text.low(at);
		int start = at + 1;
		TimeHit inner = null;
		int hyphen = low.indexOf('-');
		if (hyphen > 0 && hyphen < low.length() - 1) {
			inner = hyphenated(at, low.substring(hyphen + 1));
		}
		else {
			while (this.text.is("of", start) || "-".equals(this.text.low(start))) {
				start++;
			}
			inner = this.dates.month(start);
			if (inner == null && this.text.isYear(start)) {
				inner = new TimeHit(start, start + 1, Almanac.year(this.text.year(start)));
			}
			inner = (inner != null) ? inner : this.relatives.nearUnit(start);
			if (inner == null && start > at + 1 && this.text.unit(start) != null && !"D".equals(this.text.unit(start))
					&& !this.text.low(start).endsWith("s")) {
				inner = new TimeHit(start, start + 1, this.almanac.current(this.text.unit(start)));
			}
			if (inner == null && "Y".equals(this.text.unit(start))) {
				inner = new TimeHit(start, start + 1, this.almanac.current("Y"));
			}
		}
		if (inner == null || (inner.end() <= start && hyphen <= 0)) {
			return null;
		}
		Time time = inner.time();
		return new TimeHit(at, inner.end(), (time == null) ? null : Almanac.cut(time, edge));
	}

	private @Nullable TimeHit hyphenated(int at, String rest) {
		Integer month = this.text.number("month", rest);
		if (month != null) {
			return this.dates.monthYear(at, at + 1, month);
		}
		return TimeText.isYear(rest) ? new TimeHit(at, at + 1, Almanac.year(Integer.parseInt(rest))) : null;
	}

	private @Nullable String edgeOf(int at) {
		String low = this.text.low(at);
		int hyphen = low.indexOf('-');
		String word = (hyphen > 0) ? low.substring(0, hyphen) : low;
		for (String kind : List.of("early", "middle", "late")) {
			if (this.text.is(kind, word)) {
				return kind;
			}
		}
		return null;
	}

	@Nullable TimeHit quarter(int at) {
		Integer ordinal = this.text.number("ordinal", at);
		boolean quarter = this.text.is("quarter", at + 1);
		if (ordinal == null || !(quarter || this.text.is("half", at + 1)) || ordinal > (quarter ? 4 : 2)) {
			return null;
		}
		int start = at + 2;
		while (this.text.is("of", start)) {
			start++;
		}
		boolean dated = this.text.isYear(start);
		if (!dated && !quarter) {
			return null;
		}
		int months = quarter ? 3 : 6;
		if (dated) {
			int year = this.text.year(start);
			return new TimeHit(at, start + 1, Almanac.months(year, (ordinal - 1) * months + 1, months));
		}
		return new TimeHit(at, at + 2, !this.almanac.known() ? null
				: Almanac.months(this.almanac.latest(ordinal * months).getYear(), (ordinal - 1) * months + 1, months));
	}

	@Nullable TimeHit season(int at) {
		boolean led = this.text.is("last", at) || this.text.is("next", at) || this.text.is("this", at);
		int core = led ? at + 1 : at;
		Integer season = this.text.number("season", core);
		if (season == null || !this.text.tagged(core, PartOfSpeech.NOUN)) {
			return null;
		}
		int end = core + 1;
		int of = this.text.is("of", end) ? end + 1 : end;
		if (this.text.isYear(of)) {
			return new TimeHit(at, of + 1, Almanac.seasonOf(this.text.year(of), season));
		}
		boolean trailing = this.text.is("last", end) || this.text.is("next", end);
		if (!led && !trailing) {
			return null;
		}
		end = trailing ? end + 1 : end;
		if (!this.almanac.known()) {
			return new TimeHit(at, end, null);
		}
		boolean back = this.text.is("last", trailing ? end - 1 : at);
		boolean on = this.text.is("next", trailing ? end - 1 : at);
		Time time = Almanac.seasonOf(this.almanac.today().getYear(), season);
		if (back && !time.end().isBefore(this.almanac.today())) {
			time = Almanac.seasonOf(this.almanac.today().getYear() - 1, season);
		}
		else if (on && !time.start().isAfter(this.almanac.today())) {
			time = Almanac.seasonOf(this.almanac.today().getYear() + 1, season);
		}
		return new TimeHit(at, end, time);
	}

}
