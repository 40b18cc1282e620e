package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;

/**
 * English lemmas and features: of the dictionary's readings that go with the word class,
 * the one that fits what stands around the word.
 */
final class EnglishMorphology implements Morphology {

	private static final Set<String> BEFORE_INFINITIVE = Set.of("to", "will", "would", "can", "could", "may", "might",
			"shall", "should", "must", "do", "let", "help");

	private static final Set<String> BEFORE_PARTICIPLE = Set.of("have", "be", "get");

	private static final List<PartOfSpeech> WITHIN_VERB = List.of(PartOfSpeech.ADV, PartOfSpeech.PART,
			PartOfSpeech.PRON);

	private final WordList words = WordList.load("/org/languagetool/resource/en/english.dict", EnglishTags::meaning);

	private final ClosedWords closed = ClosedWords.load(Language.ENGLISH);

	@Override
	public List<Reading> analyse(List<String> forms, List<PartOfSpeech> tags) {
		List<Reading> readings = new ArrayList<>(forms.size());
		for (int i = 0; i < forms.size(); i++) {
			String next = (i + 1 < forms.size()) ? forms.get(i + 1) : "";
			readings.add(reading(forms.get(i), tags.get(i), readings, next));
		}
		return readings;
	}

	private Reading reading(String written, PartOfSpeech tag, List<Reading> before, String next) {
		String form = written.replace('’', '\'').replace('‘', '\'');
		String lower = form.toLowerCase(Locale.ENGLISH);
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
		return fitting.isEmpty() ? new Reading(lower, tag, Features.NONE) : choose(tag, fitting, before, next);
	}

	private List<Reading> fitting(String form, PartOfSpeech tag) {
		PartOfSpeech wanted = (tag == PartOfSpeech.AUX) ? PartOfSpeech.VERB : tag;
		return this.words.readings(form).stream().filter((reading) -> reading.tag() == wanted).toList();
	}

	private static Reading choose(PartOfSpeech tag, List<Reading> readings, List<Reading> before, String next) {
		List<Reading> left = switch (tag) {
			case VERB, AUX -> verbForms(readings, before, next);
			case NOUN -> Readings.prefer(readings, (reading) -> reading.can("Number", "Plur"));
			default -> readings;
		};
		Reading first = left.getFirst();
		return new Reading(first.lemma(), tag,
				Readings.common(left.stream().filter((reading) -> reading.lemma().equals(first.lemma())).toList()));
	}

	private static List<Reading> verbForms(List<Reading> readings, List<Reading> before, String next) {
		boolean infinitive = Readings.before(before, (reading) -> BEFORE_INFINITIVE.contains(reading.lemma()),
				WITHIN_VERB);
		boolean participle = next.equals("by")
				|| Readings.before(before, (reading) -> BEFORE_PARTICIPLE.contains(reading.lemma()), WITHIN_VERB);
		List<Reading> left = Readings.prefer(readings, (reading) -> infinitive == reading.can("VerbForm", "Inf"));
		return Readings.prefer(left, (reading) -> participle == reading.can("VerbForm", "Part"));
	}

}
