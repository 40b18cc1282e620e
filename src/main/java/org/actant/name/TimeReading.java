package org.actant.name;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.actant.model.Time;
import org.actant.model.TimePrecision;

import org.jspecify.annotations.Nullable;

/**
 * The times of one sentence, read on one day: spans first, then what stands for itself.
 */
final class TimeReading {

	private static final Pattern TURN = Pattern.compile("((?:1[5-9]|20)\\d\\d)[-–]((?:1[5-9]|20)?\\d\\d)");

	private final TimeText text;

	private final Almanac almanac;

	private final DateReader dates;

	private final RelativeTimeReader relatives;

	private final PeriodReader periods;

	TimeReading(TimeText text, Almanac almanac, Tenses tenses) {
		this.text = text;
		this.almanac = almanac;
		this.dates = new DateReader(text, almanac, tenses);
		this.relatives = new RelativeTimeReader(text, almanac, tenses);
		this.periods = new PeriodReader(text, almanac, this.dates, this.relatives);
	}

	@Nullable TimeHit any(int at) {
		TimeHit hit = turn(at);
		hit = (hit != null) ? hit : range(at);
		hit = (hit != null) ? hit : since(at);
		return (hit != null) ? hit : point(at);
	}

	// 2014-16: from one year to another.
	private @Nullable TimeHit turn(int at) {
		Matcher turn = TURN.matcher(this.text.low(at));
		if (!turn.matches()) {
			return null;
		}
		int first = Integer.parseInt(turn.group(1));
		int last = Integer.parseInt(turn.group(2));
		return new TimeHit(at, at + 1, Almanac.years(first, (last < 100) ? first / 100 * 100 + last : last));
	}

	// From one day to another: du 3 au 5 mars, entre 2014 et 2016, from March to May.
	private @Nullable TimeHit range(int at) {
		if (!this.text.is("from", at)) {
			return null;
		}
		int start = this.text.skip(at + 1);
		TimeHit sooner = pointOrYear(start);
		Integer day = (sooner == null || sooner.end() == start + 1) ? this.text.dayNumber(start) : null;
		if (day != null && this.text.is("to", start + 1)) {
			return fromDay(at, start + 1, day);
		}
		return (sooner != null && this.text.is("to", sooner.end())) ? between(at, sooner, sooner.end()) : null;
	}

	/** "du 3 au 5 mars": the month stands by the second day alone. */
	private @Nullable TimeHit fromDay(int at, int to, int day) {
		int next = this.text.skip(to + 1);
		TimeHit later = pointOrYear(next);
		Time end = (later != null) ? later.time() : null;
		if (later == null || end == null || end.precision() != TimePrecision.DAY || day > end.end().getDayOfMonth()) {
			return (later != null && end == null && later.end() > next + 1) ? later.from(at) : null;
		}
		return new TimeHit(at, later.end(), Almanac.span(end.end().withDayOfMonth(day), end.end()));
	}

	private @Nullable TimeHit between(int at, TimeHit sooner, int to) {
		TimeHit later = pointOrYear(this.text.skip(to + 1));
		Time begin = sooner.time();
		Time end = (later != null) ? later.time() : null;
		if (later == null || begin == null || end == null) {
			return (later != null) ? new TimeHit(at, later.end(), null) : null;
		}
		LocalDate first = begin.start();
		if (begin.precision() == TimePrecision.MONTH) {
			boolean oneYear = end.precision() == TimePrecision.MONTH && !this.text.isYear(to - 1);
			first = oneYear ? first.withYear(end.start().getYear()) : first;
			first = first.isAfter(oneYear ? end.start() : end.end()) ? first.minusYears(1) : first;
		}
		return first.isAfter(end.end()) ? null : new TimeHit(at, later.end(), Almanac.span(first, end.end()));
	}

	private @Nullable TimeHit pointOrYear(int at) {
		TimeHit hit = point(at);
		if (hit == null && this.text.isYear(at)) {
			hit = new TimeHit(at, at + 1, Almanac.year(this.text.year(at)));
		}
		return hit;
	}

	// Up to now: depuis six jours, since 2011.
	private @Nullable TimeHit since(int at) {
		if (!this.text.is("since", at)) {
			return null;
		}
		int start = this.text.skip(at + 1);
		NumberReader.Number number = this.text.count(start);
		String unit = (number == null) ? null : this.text.unit(number.end());
		if (number != null && unit != null && this.text.french()) {
			return new TimeHit(at, number.end() + 1, !this.almanac.known() ? null
					: Almanac.span(this.almanac.back(unit, (long) number.value()), this.almanac.today()));
		}
		TimeHit point = pointOrYear(start);
		if (point == null) {
			return null;
		}
		Time time = point.time();
		boolean open = time != null && this.almanac.known() && time.start().isBefore(this.almanac.today());
		return (open && time != null) ? new TimeHit(at, point.end(), Almanac.span(time.start(), this.almanac.today()))
				: point.from(at);
	}

	private @Nullable TimeHit point(int at) {
		if (!this.text.has(at)) {
			return null;
		}
		TimeHit hit = this.dates.written(at);
		hit = (hit != null) ? hit : this.dates.weekdayAndDate(at);
		hit = (hit != null) ? hit : this.dates.date(at);
		hit = (hit != null) ? hit : this.periods.edge(at);
		hit = (hit != null) ? hit : this.periods.quarter(at);
		hit = (hit != null) ? hit : this.dates.month(at);
		hit = (hit != null) ? hit : this.relatives.relativeDay(at);
		hit = (hit != null) ? hit : this.relatives.counted(at);
		hit = (hit != null) ? hit : this.relatives.nearUnit(at);
		hit = (hit != null) ? hit : this.relatives.weekday(at);
		hit = (hit != null) ? hit : this.periods.season(at);
		return (hit != null) ? hit : this.dates.bareYear(at);
	}

}
