package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;

/**
 * French lemmas and features: of the dictionary's readings that go with the word class,
 * the one that fits what stands before the word.
 */
final class FrenchMorphology implements Morphology {

	private static final Set<String> AUXILIARIES = Set.of("être", "avoir", "faire");

	private static final List<PartOfSpeech> WITHIN_VERB = List.of(PartOfSpeech.ADV, PartOfSpeech.PRON);

	private final WordList words = WordList.load("/org/languagetool/resource/fr/french.dict", FrenchTags::meaning);

	private final ClosedWords closed = ClosedWords.load(Language.FRENCH);

	@Override
	public List<Reading> analyse(List<String> forms, List<PartOfSpeech> tags) {
		List<Reading> readings = new ArrayList<>(forms.size());
		for (int i = 0; i < forms.size(); i++) {
			readings.add(reading(forms.get(i), tags.get(i), readings));
		}
		return readings;
	}

	private Reading reading(String written, PartOfSpeech tag, List<Reading> before) {
		String form = written.replace('’', '\'').replace('‘', '\'');
		String lower = form.toLowerCase(Locale.FRENCH);
		Reading known = this.closed.get(lower, tag);
		if (known != null) {
			return known;
		}
		if (tag == PartOfSpeech.PROPN) {
			return new Reading(form, tag, Readings.common(fitting(form, tag)));
		}
		List<Reading> fitting = fitting(lower, tag);
		if (fitting.isEmpty() && !lower.equals(form)) {
			fitting = fitting(form, tag);
		}
		return fitting.isEmpty() ? new Reading(lower, tag, Features.NONE) : choose(tag, fitting, before);
	}

	private List<Reading> fitting(String form, PartOfSpeech tag) {
		List<Reading> readings = this.words.readings(form);
		List<Reading> exact = readings.stream().filter((reading) -> goesWith(reading, tag)).toList();
		if (exact.isEmpty() && (tag == PartOfSpeech.ADJ || tag == PartOfSpeech.NOUN)) {
			return readings.stream().filter(FrenchMorphology::declined).toList();
		}
		return exact;
	}

	private static boolean declined(Reading reading) {
		return reading.tag() == PartOfSpeech.NOUN || reading.tag() == PartOfSpeech.ADJ
				|| reading.can("VerbForm", "Part");
	}

	private static boolean goesWith(Reading reading, PartOfSpeech tag) {
		return switch (tag) {
			case AUX -> reading.tag() == PartOfSpeech.VERB && AUXILIARIES.contains(reading.lemma());
			case NUM -> reading.tag() == PartOfSpeech.NUM || reading.tag() == PartOfSpeech.DET;
			default -> reading.tag() == tag;
		};
	}

	private static Reading choose(PartOfSpeech tag, List<Reading> readings, List<Reading> before) {
		List<Reading> left = (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) ? verbForms(readings, before)
				: readings;
		String shortest = left.getFirst().lemma();
		for (Reading reading : left) {
			shortest = (reading.lemma().length() < shortest.length()) ? reading.lemma() : shortest;
		}
		String lemma = shortest;
		return new Reading(lemma, tag,
				Readings.common(left.stream().filter((reading) -> reading.lemma().equals(lemma)).toList()));
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
		return Readings.prefer(left, (reading) -> !reading.can("Mood", "Sub"));
	}

	private static boolean pronoun(List<Reading> before, String person) {
		return Readings.before(before, (reading) -> reading.tag() == PartOfSpeech.PRON && reading.can("Person", person),
				WITHIN_VERB);
	}

}
