package org.actant.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.actant.annotate.tag.PlainForm;
import org.actant.annotate.tag.WordTag;
import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * French lemmas and features: of the dictionary's readings that go with the word class,
 * the one that fits what stands before the word.
 */
final class FrenchMorphology implements Morphology {

	private static final List<String> AGREEING = List.of("Gender", "Number");

	private static final Set<String> AUXILIARIES = Set.of("être", "avoir", "faire");

	private static final List<PartOfSpeech> WITHIN_VERB = List.of(PartOfSpeech.ADV, PartOfSpeech.PRON);

	private final WordList words = WordList.load("/org/languagetool/resource/fr/french.dict", FrenchTags::meaning);

	private final ClosedWords closed = ClosedWords.load(Language.FRENCH);

	private final Map<String, String> meant = new HashMap<>();

	private final Set<String> feminine = new HashSet<>();

	FrenchMorphology() {
		Rows.of("/lexicon/fr/feminine-nouns.tsv", 1).forEach((row) -> this.feminine.add(row.getFirst()));
		for (List<String> row : Rows.of("/lexicon/fr/ambiguous-verbs.tsv", 2)) {
			this.meant.put(row.get(0), row.get(1));
		}
	}

	@Override
	public boolean knows(String word) {
		return this.words.readings(word).stream().anyMatch((reading) -> reading.tag() != PartOfSpeech.PROPN);
	}

	@Override
	public List<Reading> analyse(List<String> forms, List<WordTag> tags) {
		List<Reading> readings = new ArrayList<>(forms.size());
		for (int i = 0; i < forms.size(); i++) {
			readings.add(reading(forms.get(i), tags.get(i).word(), readings));
		}
		return readings;
	}

	private Reading reading(String written, PartOfSpeech tag, List<Reading> before) {
		String form = PlainForm.of(written, Language.FRENCH);
		String lower = form.toLowerCase(Locale.FRENCH);
		Reading known = this.closed.get(lower, tag);
		if (known != null) {
			return known;
		}
		if (tag == PartOfSpeech.PROPN) {
			return new Reading(form, tag, withArticle(Readings.common(fitting(form, tag)), before));
		}
		List<Reading> fitting = fitting(lower, tag);
		if (fitting.isEmpty() && !lower.equals(form)) {
			fitting = fitting(form, tag);
		}
		if (fitting.isEmpty()) {
			return unknown(form, lower, tag, before);
		}
		return (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) ? verb(lower, tag, fitting, before)
				: noun(lower, tag, fitting, before);
	}

	/**
	 * Acronyms and figures keep their capitals; an unknown noun's plural goes by its
	 * article.
	 */
	private static Reading unknown(String form, String lower, PartOfSpeech tag, List<Reading> before) {
		Features features = (tag == PartOfSpeech.NOUN) ? withArticle(Features.NONE, before) : Features.NONE;
		if (tag == PartOfSpeech.NUM || (form.length() > 1 && form.equals(form.toUpperCase(Locale.FRENCH)))) {
			return new Reading(form, tag, features);
		}
		boolean plural = features.has("Number", "Plur") && lower.length() > 3 && lower.endsWith("s");
		return new Reading(plural ? lower.substring(0, lower.length() - 1) : lower, tag, features);
	}

	private List<Reading> fitting(String form, PartOfSpeech tag) {
		List<Reading> readings = this.words.readings(form);
		List<Reading> exact = readings.stream().filter((reading) -> goesWith(reading, tag)).toList();
		if (exact.isEmpty() && (tag == PartOfSpeech.ADJ || tag == PartOfSpeech.NOUN)) {
			return readings.stream()
				.filter(FrenchMorphology::declined)
				.map((reading) -> masculine(form, reading))
				.toList();
		}
		return exact;
	}

	private static boolean goesWith(Reading reading, PartOfSpeech tag) {
		return switch (tag) {
			case AUX -> reading.tag() == PartOfSpeech.VERB && AUXILIARIES.contains(reading.lemma());
			case NUM -> reading.tag() == PartOfSpeech.NUM || reading.tag() == PartOfSpeech.DET;
			default -> reading.tag() == tag;
		};
	}

	private static boolean declined(Reading reading) {
		return reading.tag() == PartOfSpeech.NOUN || reading.tag() == PartOfSpeech.ADJ
				|| reading.can("VerbForm", "Part");
	}

	/** A participle used as adjective or noun is named by its masculine singular. */
	private static Reading masculine(String form, Reading reading) {
		if (!reading.can("VerbForm", "Part")) {
			return reading;
		}
		String singular = without(form, "s", reading.can("Number", "Plur"));
		return new Reading(without(singular, "e", reading.can("Gender", "Fem")), reading.tag(), reading.features());
	}

	private static String without(String form, String ending, boolean wanted) {
		return (wanted && form.endsWith(ending)) ? form.substring(0, form.length() - 1) : form;
	}

	private Reading noun(String form, PartOfSpeech tag, List<Reading> readings, List<Reading> before) {
		List<Reading> left = Readings.nearest(agreeing(readings, before), form);
		Features features = Readings.common(left);
		return new Reading(lemma(form, tag, left.getFirst().lemma()), tag,
				(tag == PartOfSpeech.NOUN) ? withArticle(features, before) : features);
	}

	/** "commune" is a noun of its own, not the feminine of "commun". */
	private String lemma(String form, PartOfSpeech tag, String filed) {
		String singular = without(form, "s", true);
		return (tag != PartOfSpeech.NOUN) ? filed
				: this.feminine.contains(form) ? form : this.feminine.contains(singular) ? singular : filed;
	}

	/** Those that agree with the article before, or all where none does. */
	private static List<Reading> agreeing(List<Reading> readings, List<Reading> before) {
		Features article = article(before);
		List<Reading> left = readings;
		for (String name : AGREEING) {
			String value = article.get(name);
			if (value != null) {
				left = Readings.prefer(left,
						(reading) -> reading.features().get(name) == null || reading.can(name, value));
			}
		}
		return left;
	}

	/** With gender and number that a noun does not show but its article does. */
	private static Features withArticle(Features features, List<Reading> before) {
		Features article = article(before);
		Map<String, String> values = new HashMap<>(features.values());
		for (String name : AGREEING) {
			String value = article.get(name);
			if (value != null) {
				values.putIfAbsent(name, value);
			}
		}
		return new Features(values);
	}

	private static Features article(List<Reading> before) {
		for (int i = before.size() - 1; i >= Math.max(0, before.size() - 3); i--) {
			PartOfSpeech tag = before.get(i).tag();
			if (tag == PartOfSpeech.DET) {
				return before.get(i).features();
			}
			if (tag != PartOfSpeech.ADJ && tag != PartOfSpeech.NUM) {
				return Features.NONE;
			}
		}
		return Features.NONE;
	}

	/** Of two verbs the listed one; of two spellings of one verb the traditional one. */
	private Reading verb(String form, PartOfSpeech tag, List<Reading> readings, List<Reading> before) {
		@Nullable String listed = this.meant.get(form);
		List<Reading> left = Readings.prefer(readings, (reading) -> reading.lemma().equals(listed));
		left = verbForms(left, before);
		String lemma = left.stream()
			.map(Reading::lemma)
			.max(Comparator.comparing(FrenchMorphology::circumflexes)
				.thenComparing(Comparator.comparing(String::length).reversed()))
			.orElseThrow();
		return new Reading(lemma, tag,
				Readings.common(left.stream().filter((reading) -> reading.lemma().equals(lemma)).toList()));
	}

	private static long circumflexes(String lemma) {
		return lemma.chars().filter((c) -> c == 'î' || c == 'û').count();
	}

	private static List<Reading> verbForms(List<Reading> readings, List<Reading> before) {
		boolean participle = Readings.before(before, (reading) -> reading.tag() == PartOfSpeech.AUX, WITHIN_VERB);
		List<Reading> left = Readings.prefer(readings,
				(reading) -> participle == (reading.can("VerbForm", "Part") && reading.can("Tense", "Past")));
		if (!pronoun(before, "1")) {
			left = Readings.prefer(left, (reading) -> !reading.can("Person", "1"));
		}
		if (!pronoun(before, "2")) {
			left = Readings.prefer(left, (reading) -> !reading.can("Person", "2"));
		}
		left = Readings.prefer(left, (reading) -> !reading.can("Mood", "Imp"));
		left = Readings.prefer(left, (reading) -> !reading.can("Mood", "Sub"));
		return Readings.prefer(left, (reading) -> !(reading.can("Mood", "Ind") && reading.can("Tense", "Past")));
	}

	private static boolean pronoun(List<Reading> before, String person) {
		return Readings.before(before, (reading) -> reading.tag() == PartOfSpeech.PRON && reading.can("Person", person),
				WITHIN_VERB);
	}

}
