package org.actant.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;

import org.actant.lexicon.Table;
import org.actant.model.Language;

import org.jspecify.annotations.Nullable;

/** The words by which a language tells when, by kind: {@code lexicon/xx/times.tsv}. */
final class TimeWords {

	private final Map<String, Map<String, String>> kinds = new HashMap<>();

	private final Set<String> known = new HashSet<>();

	private TimeWords() {
	}

	static TimeWords of(Language language) {
		TimeWords words = new TimeWords();
		for (Table.Row row : Table.read(language.code() + "/times.tsv").rows()) {
			words.kinds.computeIfAbsent(row.text("kind"), (kind) -> new HashMap<>())
				.put(row.text("word"), row.text("value"));
			words.known.add(row.text("word"));
		}
		return words;
	}

	boolean is(String kind, String word) {
		return value(kind, word) != null;
	}

	/**
	 * @param kind a kind of word
	 * @param word a word in lower case
	 * @return the value, or null where the word is none of that kind
	 */
	@Nullable String value(String kind, String word) {
		Map<String, String> values = this.kinds.get(kind);
		return (values == null) ? null : values.get(word);
	}

	/**
	 * @param kind a kind of word with a number
	 * @param word a word in lower case
	 * @return the number, or null where the word is none of that kind
	 */
	@Nullable Integer number(String kind, String word) {
		String value = value(kind, word);
		return (value == null) ? null : Integer.valueOf(value);
	}

}
