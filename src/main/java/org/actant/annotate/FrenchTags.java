package org.actant.annotate;

import java.util.Map;
import java.util.TreeMap;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;

/**
 * The tags of LanguageTool's French dictionary, such as {@code V etre ind pres 3 s}. The
 * last letter of a tag is the word's frequency.
 */
final class FrenchTags {

	private FrenchTags() {
	}

	static Reading meaning(String tagAndFrequency) {
		String tag = tagAndFrequency.substring(0, Math.max(0, tagAndFrequency.length() - 1)).trim();
		String[] parts = tag.split(" +");
		Map<String, String> features = new TreeMap<>();
		for (int i = 1; i < parts.length; i++) {
			add(parts[i], features);
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

	private static void add(String part, Map<String, String> features) {
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
				// "e" is both genders, "sp" both numbers; the rest has no counterpart
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
