package org.actant.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Whether a given name is a man's or a woman's ({@code given-name-genders.tsv}). */
public final class GivenNames {

	private static final Map<String, String> GENDERS = read();

	private GivenNames() {
	}

	private static Map<String, String> read() {
		Map<String, String> genders = new HashMap<>();
		Table.read("given-name-genders.tsv").rows().forEach((row) -> genders.put(row.text("name"), row.text("gender")));
		return genders;
	}

	/**
	 * @param fullName given name and surname
	 * @return {@code m} or {@code f} by the first word; empty where it is both or
	 * unknown, or where a single word is no full name
	 */
	public static String gender(String fullName) {
		int end = fullName.indexOf(' ');
		return (end > 0) ? GENDERS.getOrDefault(fullName.substring(0, end), "") : "";
	}

}
