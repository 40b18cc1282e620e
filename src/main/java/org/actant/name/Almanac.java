package org.actant.name;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

import org.actant.model.Time;
import org.actant.model.TimePrecision;

import org.jspecify.annotations.Nullable;

/**
 * Reckons days, weeks, months and years as they are seen from the day of publication.
 * Where that day is unknown only {@link #known()} and what names its year may be asked.
 */
final class Almanac {

	private final @Nullable LocalDate today;

	/**
	 * @param today the day of publication, or null where it is unknown
	 */
	Almanac(@Nullable LocalDate today) {
		this.today = today;
	}

	boolean known() {
		return this.today != null;
	}

	/** The day of that date that is nearest, on the side of today that the verb tells. */
	@Nullable LocalDate nearest(int month, int day, Tense tense) {
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

	/** The last month of that number that is over or nearly. */
	YearMonth latest(int month) {
		YearMonth now = YearMonth.from(today());
		return (month - 2 > now.getMonthValue()) ? YearMonth.of(now.getYear() - 1, month)
				: YearMonth.of(now.getYear(), month);
	}

	static Time months(int year, int first, int count) {
		YearMonth start = YearMonth.of(year, first);
		return span(start.atDay(1), start.plusMonths(count - 1).atEndOfMonth());
	}

	/**
	 * The month of that number that is meant: the last one, or the next of a verb of the
	 * future.
	 */
	YearMonth nearest(int month, Tense tense) {
		YearMonth now = YearMonth.from(today());
		YearMonth same = YearMonth.of(now.getYear(), month);
		if (tense == Tense.FUTURE) {
			return same.isBefore(now) ? same.plusYears(1) : same;
		}
		boolean soon = tense == Tense.UNKNOWN && month - now.getMonthValue() <= 3;
		return (same.isAfter(now) && !soon) ? same.minusYears(1) : same;
	}

	/** A day counted in units is as exact as its unit. */
	Time coarse(LocalDate date, String unit, boolean vague) {
		return switch (unit) {
			case "Y" -> year(date.getYear());
			case "M" -> month(YearMonth.from(date));
			case "W" -> span(date.with(DayOfWeek.MONDAY), date.with(DayOfWeek.SUNDAY));
			default -> vague ? span(date.minusDays(3), date.plusDays(2)) : day(date);
		};
	}

	/** The first, second or last third of a time. */
	static Time cut(Time time, String edge) {
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

	/**
	 * On a Saturday or Sunday this weekend goes on; on another day it is the last one
	 * unless it is still to come.
	 */
	Time weekend(boolean future) {
		LocalDate saturday = today().with(DayOfWeek.SATURDAY);
		if (!future && today().getDayOfWeek().getValue() < 6) {
			saturday = saturday.minusWeeks(1);
		}
		return span(saturday, saturday.plusDays(1));
	}

	@Nullable Time current(@Nullable String unit) {
		return (!known() || unit == null) ? null : coarse(today(), unit, false);
	}

	LocalDate weekday(int weekday, boolean last, boolean next, boolean future) {
		int days = weekday - today().getDayOfWeek().getValue();
		if (future) {
			return today().plusDays((days < 0 || (days == 0 && next)) ? days + 7 : days);
		}
		return today().plusDays((days > 0 || (days == 0 && last)) ? days - 7 : days);
	}

	/**
	 * Meteorological seasons of the northern hemisphere; winter begins in December of the
	 * year before.
	 */
	static Time seasonOf(int year, int season) {
		return (season == 4) ? months(year - 1, 12, 3) : months(year, season * 3, 3);
	}

	LocalDate today() {
		if (this.today == null) {
			throw new IllegalStateException("asked for the day of publication where none is known");
		}
		return this.today;
	}

	LocalDate back(String unit, long count) {
		return ahead(unit, -count);
	}

	LocalDate ahead(String unit, long count) {
		return switch (unit) {
			case "W" -> today().plusWeeks(count);
			case "M" -> today().plusMonths(count);
			case "Y" -> today().plusYears(count);
			default -> today().plusDays(count);
		};
	}

	static Time day(LocalDate date) {
		return new Time(date, date, TimePrecision.DAY);
	}

	static Time month(YearMonth month) {
		return new Time(month.atDay(1), month.atEndOfMonth(), TimePrecision.MONTH);
	}

	static Time year(int year) {
		return new Time(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), TimePrecision.YEAR);
	}

	static @Nullable Time years(int first, int last) {
		return (last < first) ? null : span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
	}

	static Time span(LocalDate first, LocalDate last) {
		return new Time(first, last, TimePrecision.SPAN);
	}

}
