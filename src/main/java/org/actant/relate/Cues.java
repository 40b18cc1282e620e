package org.actant.relate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.actant.lexicon.Table;
import org.actant.model.Language;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The function words of a language that tell how facts are meant, from
 * {@code lexicon/<language>/fact-cues.tsv}.
 */
final class Cues {

	private static final Map<Language, Cues> STANDARD = Map.of(Language.FRENCH, read(Language.FRENCH), Language.ENGLISH,
			read(Language.ENGLISH));

	private final Map<Cue, Map<String, String>> words = new EnumMap<>(Cue.class);

	private Cues() {
		for (Cue cue : Cue.values()) {
			this.words.put(cue, new HashMap<>());
		}
	}

	static Cues of(Language language) {
		Cues cues = STANDARD.get(language);
		if (cues == null) {
			throw new IllegalArgumentException("no cue list for " + language);
		}
		return cues;
	}

	private static Cues read(Language language) {
		Cues cues = new Cues();
		for (Table.Row row : Table.read(language.code() + "/fact-cues.tsv").rows()) {
			String value = row.optional("value");
			for (String word : row.list("words")) {
				cues.of(row.choice("cue", Cue.class)).put(word, (value != null) ? value : word);
			}
		}
		return cues;
	}

	private Map<String, String> of(Cue cue) {
		return this.words.computeIfAbsent(cue, (key) -> new HashMap<>());
	}

	boolean has(Cue cue, String word) {
		return of(cue).containsKey(word);
	}

	/** Whether the word's lemma or form is such a cue. */
	boolean has(Cue cue, @Nullable Token token) {
		return token != null && (has(cue, token.lemma()) || has(cue, token.form())
				|| has(cue, token.form().toLowerCase(Locale.ROOT)));
	}

	@Nullable String value(Cue cue, String word) {
		return of(cue).get(word);
	}

}
