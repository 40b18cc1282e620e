package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * French lemmas and features: of the dictionary's readings that go with the word class,
 * the one that fits what stands before the word.
 */
final class FrenchMorphology implements Morphology {

	private static final Set<String> AUXILIARIES = Set.of("être", "avoir", "faire");

	private final FrenchDictionary dictionary;

	private final ClosedWords closed = ClosedWords.load(Language.FRENCH);

	FrenchMorphology(FrenchDictionary dictionary) {
		this.dictionary = dictionary;
	}

	@Override
	public List<Word> analyse(List<Word> words) {
		List<Word> analysed = new ArrayList<>(words.size());
		for (Word word : words) {
			Reading reading = reading(word, analysed);
			analysed
				.add(new Word(word.start(), word.end(), word.form(), word.tag(), reading.lemma(), reading.features()));
		}
		return analysed;
	}

	private Reading reading(Word word, List<Word> before) {
		String form = word.form().replace('’', '\'').replace('‘', '\'');
		String lower = form.toLowerCase(Locale.FRENCH);
		Reading closed = this.closed.get(lower, word.tag());
		if (closed != null) {
			return closed;
		}
		if (word.tag() == PartOfSpeech.PROPN) {
			return new Reading(form, word.tag(), common(named(form, lower)));
		}
		List<Reading> fitting = fitting(lower, form, word.tag());
		if (fitting.isEmpty()) {
			return new Reading(unknown(lower, word.tag()), word.tag(), Features.NONE);
		}
		return choose(word.tag(), fitting, before);
	}

	private List<Reading> named(String form, String lower) {
		return this.dictionary.readings(form)
			.stream()
			.filter((reading) -> reading.tag() == PartOfSpeech.PROPN)
			.toList();
	}

	private List<Reading> fitting(String lower, String form, PartOfSpeech tag) {
		List<Reading> readings = this.dictionary.readings(lower);
		if (readings.isEmpty() && !lower.equals(form)) {
			readings = this.dictionary.readings(form);
		}
		List<Reading> exact = readings.stream().filter((reading) -> goesWith(reading, tag)).toList();
		if (exact.isEmpty() && (tag == PartOfSpeech.ADJ || tag == PartOfSpeech.NOUN)) {
			exact = readings.stream()
				.filter((reading) -> reading.tag() == PartOfSpeech.NOUN || reading.tag() == PartOfSpeech.ADJ
						|| reading.features().has("VerbForm", "Part"))
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

	private static Reading choose(PartOfSpeech tag, List<Reading> readings, List<Word> before) {
		List<Reading> left = readings;
		if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) {
			left = verbForms(left, before);
		}
		String lemma = left.getFirst().lemma();
		for (Reading reading : left) {
			lemma = better(reading.lemma(), lemma) ? reading.lemma() : lemma;
		}
		String chosen = lemma;
		return new Reading(chosen, tag,
				common(left.stream().filter((reading) -> reading.lemma().equals(chosen)).toList()));
	}

	private static boolean better(String lemma, String than) {
		return lemma.length() < than.length();
	}

	private static List<Reading> verbForms(List<Reading> readings, List<Word> before) {
		boolean afterAuxiliary = afterAuxiliary(before);
		List<Reading> left = prefer(readings, (reading) -> reading.features().has("VerbForm", "Part") == afterAuxiliary
				&& (!afterAuxiliary || reading.features().has("Tense", "Past")));
		if (!person(before, "1")) {
			left = prefer(left, (reading) -> !reading.features().has("Person", "1"));
		}
		if (!person(before, "2")) {
			left = prefer(left, (reading) -> !reading.features().has("Person", "2"));
		}
		left = prefer(left, (reading) -> !reading.features().has("Mood", "Imp"));
		return prefer(left, (reading) -> !reading.features().has("Mood", "Sub"));
	}

	private static List<Reading> prefer(List<Reading> readings, java.util.function.Predicate<Reading> wanted) {
		List<Reading> preferred = readings.stream().filter(wanted).toList();
		return preferred.isEmpty() ? readings : preferred;
	}

	/** Adverbs and pronouns may stand between an auxiliary and its participle. */
	private static boolean afterAuxiliary(List<Word> before) {
		for (int i = before.size() - 1; i >= 0 && i >= before.size() - 5; i--) {
			Word word = before.get(i);
			if (word.tag() == PartOfSpeech.AUX) {
				return true;
			}
			if (word.tag() != PartOfSpeech.ADV && word.tag() != PartOfSpeech.PRON) {
				return false;
			}
		}
		return false;
	}

	private static boolean person(List<Word> before, String person) {
		for (int i = before.size() - 1; i >= 0 && i >= before.size() - 5; i--) {
			if (before.get(i).tag() == PartOfSpeech.PRON && before.get(i).features().has("Person", person)) {
				return true;
			}
		}
		return false;
	}

	/** What all readings agree on. */
	private static Features common(List<Reading> readings) {
		if (readings.isEmpty()) {
			return Features.NONE;
		}
		TreeMap<String, String> common = new TreeMap<>(readings.getFirst().features().values());
		for (Reading reading : readings) {
			common.entrySet().removeIf((entry) -> !reading.features().has(entry.getKey(), entry.getValue()));
		}
		return new Features(common);
	}

	private static String unknown(String lower, PartOfSpeech tag) {
		return lower;
	}

	@Nullable Reading closed(String form, PartOfSpeech tag) {
		return this.closed.get(form, tag);
	}

}
