package org.actant.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

import org.actant.model.PartOfSpeech;

/**
 * One of LanguageTool's dictionaries, its tags brought to Universal Dependencies.
 *
 * @see <a href="https://github.com/languagetool-org/languagetool">LanguageTool</a>
 */
final class WordList {

	/** So many words are remembered. */
	private static final int REMEMBERED = 60_000;

	private static final int LONGEST_WORD = 60;

	private final Pool<DictionaryLookup> lookups;

	private final Function<String, Reading> tags;

	private final Map<String, List<Reading>> remembered = new ConcurrentHashMap<>();

	private final Map<String, Reading> rememberedTags = new ConcurrentHashMap<>();

	private WordList(Dictionary dictionary, Function<String, Reading> tags) {
		this.lookups = new Pool<>(() -> new DictionaryLookup(dictionary));
		this.tags = tags;
	}

	/**
	 * @param resource the dictionary on the class path
	 * @param tags what a tag of the dictionary means; the class X for one that means
	 * nothing here
	 */
	static WordList load(String resource, Function<String, Reading> tags) {
		URL url = WordList.class.getResource(resource);
		if (url == null) {
			throw new IllegalStateException(resource + " is missing from the class path");
		}
		try {
			return new WordList(Dictionary.read(url), tags);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(resource, ex);
		}
	}

	/**
	 * @param form a word as the dictionary writes it, with a straight apostrophe
	 * @return everything that it can be; nothing where the dictionary lacks it
	 */
	List<Reading> readings(String form) {
		if (form.length() > LONGEST_WORD) {
			return List.of();
		}
		List<Reading> known = this.remembered.get(form);
		if (known == null) {
			known = this.lookups.use((lookup) -> lookUp(lookup, form));
			if (this.remembered.size() >= REMEMBERED) {
				this.remembered.clear();
			}
			this.remembered.put(form, known);
		}
		return known;
	}

	private List<Reading> lookUp(DictionaryLookup lookup, String form) {
		List<Reading> readings = new ArrayList<>();
		for (WordData word : lookup.lookup(form)) {
			if (word.getStem() != null && word.getTag() != null) {
				Reading meaning = this.rememberedTags.computeIfAbsent(word.getTag().toString(), this.tags);
				if (meaning.tag() != PartOfSpeech.X) {
					readings.add(new Reading(word.getStem().toString(), meaning.tag(), meaning.features()));
				}
			}
		}
		return List.copyOf(readings);
	}

}
