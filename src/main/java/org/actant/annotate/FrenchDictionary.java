package org.actant.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * LanguageTool's French dictionary, with its tags brought to Universal Dependencies.
 *
 * @see <a href=
 * "https://github.com/languagetool-org/languagetool/tree/master/languagetool-language-modules/fr">
 * LanguageTool, French module</a>
 */
final class FrenchDictionary {

	private static final String RESOURCE = "/org/languagetool/resource/fr/french.dict";

	/** So many words are remembered. */
	private static final int REMEMBERED = 60_000;

	private static final int LONGEST_WORD = 60;

	private final Pool<DictionaryLookup> lookups;

	private final Map<String, List<Reading>> remembered = new ConcurrentHashMap<>();

	private final Map<String, Reading> tags = new ConcurrentHashMap<>();

	private FrenchDictionary(Dictionary dictionary) {
		this.lookups = new Pool<>(() -> new DictionaryLookup(dictionary));
	}

	static FrenchDictionary load() {
		URL resource = FrenchDictionary.class.getResource(RESOURCE);
		if (resource == null) {
			throw new IllegalStateException(RESOURCE + " is missing from the class path");
		}
		try {
			return new FrenchDictionary(Dictionary.read(resource));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(RESOURCE, ex);
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
				Reading reading = reading(word.getStem().toString(), word.getTag().toString());
				if (reading != null) {
					readings.add(reading);
				}
			}
		}
		return List.copyOf(readings);
	}

	/** The tag's last letter is the word's frequency and not part of the tag. */
	private @Nullable Reading reading(String lemma, String tagAndFrequency) {
		String tag = tagAndFrequency.substring(0, Math.max(0, tagAndFrequency.length() - 1));
		Reading known = this.tags.computeIfAbsent(tag, FrenchDictionary::parse);
		return (known.tag() == PartOfSpeech.X) ? null : new Reading(lemma, known.tag(), known.features());
	}

	private static Reading parse(String tag) {
		String[] parts = tag.trim().split(" +");
		Map<String, String> features = new TreeMap<>();
		for (int i = 1; i < parts.length; i++) {
			feature(parts[i], features);
		}
		PartOfSpeech pos = switch (parts[0]) {
			case "N" -> PartOfSpeech.NOUN;
			case "J" -> PartOfSpeech.ADJ;
			case "Z" -> PartOfSpeech.PROPN;
			case "V" -> PartOfSpeech.VERB;
			case "A" -> PartOfSpeech.ADV;
			case "D" -> PartOfSpeech.DET;
			case "R" -> PartOfSpeech.PRON;
			case "P" -> PartOfSpeech.ADP;
			case "C" -> tag.contains("coor") ? PartOfSpeech.CCONJ : PartOfSpeech.SCONJ;
			case "I" -> PartOfSpeech.INTJ;
			case "K" -> PartOfSpeech.NUM;
			default -> PartOfSpeech.X;
		};
		return new Reading("", pos, new Features(features));
	}

	private static void feature(String part, Map<String, String> features) {
		switch (part) {
			case "m" -> features.put("Gender", "Masc");
			case "f" -> features.put("Gender", "Fem");
			case "s" -> features.put("Number", "Sing");
			case "p" -> features.put("Number", "Plur");
			case "1", "2", "3" -> features.put("Person", part);
			case "ind" -> finite(features, "Ind");
			case "con" -> finite(features, "Cnd");
			case "sub" -> finite(features, "Sub");
			case "imp" -> finite(features, "Imp");
			case "pres" -> features.put("Tense", "Pres");
			case "impa" -> features.put("Tense", "Imp");
			case "futu" -> features.put("Tense", "Fut");
			case "psim" -> features.put("Tense", "Past");
			case "inf" -> features.put("VerbForm", "Inf");
			case "ppr" -> participle(features, "Pres");
			case "ppa" -> participle(features, "Past");
			case "pers" -> features.put("PronType", "Prs");
			case "dem" -> features.put("PronType", "Dem");
			case "rel" -> features.put("PronType", "Rel");
			default -> {
				// "e" and "sp" are both genders, both numbers; the rest has no
				// counterpart
			}
		}
	}

	private static void finite(Map<String, String> features, String mood) {
		features.put("VerbForm", "Fin");
		features.put("Mood", mood);
	}

	private static void participle(Map<String, String> features, String tense) {
		features.put("VerbForm", "Part");
		features.put("Tense", tense);
	}

}
