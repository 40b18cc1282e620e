package org.actant.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Dates as metadata and datelines write them. */
final class Dates {

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?![0-9]).*", Pattern.DOTALL);

	private static final Map<String, Month> MONTHS = months();

	private static final String MONTH = "(?<month>\\p{L}{3,9}\\.?)";

	private static final String DAY_FIRST = "(?<day>\\d{1,2})(?:er|st|nd|rd|th)?\\s+" + MONTH + "\\s+(?<year>\\d{4})";

	private static final String MONTH_FIRST = "(?<month2>\\p{L}{3,9}\\.?)\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year2>\\d{4})";

	private static final Pattern WRITTEN = Pattern.compile(DAY_FIRST + "|" + MONTH_FIRST);

	private static final Pattern PUBLISHED = Pattern.compile(
			"^\\s*(?:publié|mis en ligne|paru|mis à jour|published|posted|updated|date)\\b[^\\n]{0,20}?\\b(?=\\d|\\p{L}{3,9}\\.?\\s+\\d)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

	/**
	 * PLACE, 3 March 2025 (Agency) — text, where the place may be missing and the agency
	 * may stand before the date.
	 */
	private static final Pattern DATELINE = Pattern.compile(
			"^\\s*(?:\\p{Lu}[^\\n,()—–-]{1,40}(?:,|\\s*\\([^)\\n]{2,30}\\),?)?[,\\s]+)?(?:le\\s+|on\\s+)?(?=\\d|\\p{L}{3,9}\\.?\\s+\\d)");

	private static final Pattern AFTER_DATELINE = Pattern
		.compile("^\\s*(?:\\([^)\\n]{2,30}\\))?\\s*(?:[—–-]|·|\\||\\n|$|à\\s+\\d|,?\\s*\\d{1,2}[:h]\\d{2})");

	private static final int LINES_LOOKED_AT = 4;

	private Dates() {
	}

	private static Map<String, Month> months() {
		Map<String, Month> months = new HashMap<>();
		for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
			for (Month month : Month.values()) {
				for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
					months.put(key(month.getDisplayName(style, locale)), month);
				}
			}
		}
		return months;
	}

	private static String key(String month) {
		String lower = month.toLowerCase(Locale.ROOT);
		return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
	}

	/**
	 * @param text a date in ISO 8601, RFC 1123, or as French and English write it
	 * @return the day, or null where it is none
	 */
	static @Nullable LocalDate parse(String text) {
		String stripped = text.strip();
		Matcher iso = ISO.matcher(stripped);
		if (iso.matches()) {
			return day(Integer.parseInt(iso.group(1)), Month.of(clamp(Integer.parseInt(iso.group(2)))),
					Integer.parseInt(iso.group(3)));
		}
		Matcher written = WRITTEN.matcher(stripped);
		if (written.find()) {
			return written(written);
		}
		try {
			return OffsetDateTime.parse(stripped, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * @param text a document's text
	 * @return the day that a dateline or a line "Publié le …" near its top gives, or null
	 */
	static @Nullable LocalDate dateline(String text) {
		return text.lines()
			.limit(LINES_LOOKED_AT)
			.map(Dates::ofLine)
			.filter((day) -> day != null)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable LocalDate ofLine(String line) {
		for (Pattern opening : List.of(PUBLISHED, DATELINE)) {
			Matcher before = opening.matcher(line);
			if (before.find()) {
				Matcher date = WRITTEN.matcher(line).region(before.end(), line.length());
				if (date.lookingAt()
						&& (opening == PUBLISHED || AFTER_DATELINE.matcher(line.substring(date.end())).find())) {
					return written(date);
				}
			}
		}
		return null;
	}

	private static @Nullable LocalDate written(Matcher date) {
		boolean dayFirst = date.group("day") != null;
		Month month = MONTHS.get(key(date.group(dayFirst ? "month" : "month2")));
		return (month == null) ? null : day(Integer.parseInt(date.group(dayFirst ? "year" : "year2")), month,
				Integer.parseInt(date.group(dayFirst ? "day" : "day2")));
	}

	private static int clamp(int month) {
		return Math.clamp(month, 1, 12);
	}

	private static @Nullable LocalDate day(int year, Month month, int day) {
		return (day < 1 || day > month.length(Year.isLeap(year))) ? null : LocalDate.of(year, month, day);
	}

}
