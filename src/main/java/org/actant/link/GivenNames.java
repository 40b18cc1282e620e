package org.actant.link;

import java.util.HashMap;
import java.util.Map;

import org.actant.lexicon.Table;

/** Whether a given name is a man's or a woman's. */
final class GivenNames {

	private static final Map<String, String> GENDERS = read();

	private GivenNames() {
	}

	private static Map<String, String> read() {
		Map<String, String> genders = new HashMap<>();
		Table.read("given-name-genders.tsv").rows().forEach((row) -> genders.put(row.text("name"), row.text("gender")));
		return genders;
	}

	/**
	 * {@code m} or {@code f} by the first word of a full name; empty where it is both or
	 * unknown.
	 */
	static String gender(String fullName) {
		int end = fullName.indexOf(' ');
		return (end > 0) ? GENDERS.getOrDefault(fullName.substring(0, end), "") : "";
	}

}
