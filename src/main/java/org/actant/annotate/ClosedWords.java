package org.actant.annotate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Pronouns, articles, auxiliaries and such, from {@code closed-words.tsv}. */
final class ClosedWords {

	private final Map<PartOfSpeech, Map<String, Reading>> readings = new EnumMap<>(PartOfSpeech.class);

	private ClosedWords() {
	}

	static ClosedWords load(Language language) {
		ClosedWords words = new ClosedWords();
		for (List<String> row : Rows.of("/lexicon/%s/closed-words.tsv".formatted(language.code()), 4)) {
			PartOfSpeech tag = PartOfSpeech.valueOf(row.get(1));
			words.readings.computeIfAbsent(tag, (key) -> new HashMap<>())
				.put(row.get(0), new Reading(row.get(2), tag, Features.parse(row.get(3))));
		}
		return words;
	}

	@Nullable Reading get(String form, PartOfSpeech tag) {
		return this.readings.getOrDefault(tag, Map.of()).get(form);
	}

}
