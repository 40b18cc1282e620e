package org.actant.query;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;

import org.actant.query.QueryException.Reason;

/**
 * A place in a list: the values that the list is sorted by. It stays good when rows come
 * and go, since it names a place and not a number of rows.
 *
 * @param list name of the list
 * @param values what the row there is sorted by
 */
public record Cursor(String list, List<String> values) {

	private static final String SEPARATOR = "\u001f";

	public Cursor {
		values = List.copyOf(values);
	}

	static Cursor of(String list, Object... values) {
		return new Cursor(list, List.of(values).stream().map(Object::toString).toList());
	}

	/**
	 * @return the cursor as clients see it
	 */
	public String text() {
		String plain = this.list + SEPARATOR + String.join(SEPARATOR, this.values);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * @param text a cursor as clients see it
	 * @param list name of the list that it must belong to
	 * @param values how many values the list is sorted by
	 * @return the cursor
	 * @throws QueryException where no page of that list gave it
	 */
	static Cursor parse(String text, String list, int values) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			List<String> parts = List.of(plain.split(SEPARATOR, -1));
			if (parts.getFirst().equals(list) && parts.size() == values + 1) {
				return new Cursor(list, parts.subList(1, parts.size()));
			}
		}
		catch (IllegalArgumentException ex) {
			// Told below like any other text that is no cursor.
		}
		throw bad(text, list);
	}

	String value(int index) {
		return this.values.get(index);
	}

	LocalDate day(int index) {
		try {
			return LocalDate.parse(value(index));
		}
		catch (DateTimeParseException ex) {
			throw bad(text(), this.list);
		}
	}

	double number(int index) {
		try {
			return Double.parseDouble(value(index));
		}
		catch (NumberFormatException ex) {
			throw bad(text(), this.list);
		}
	}

	static QueryException bad(String text, String list) {
		return new QueryException(Reason.BAD_CURSOR,
				"\"%s\" is no cursor of this list (%s): give the endCursor of a page of the same list, or leave it away for the first page."
					.formatted(text, list));
	}

}
