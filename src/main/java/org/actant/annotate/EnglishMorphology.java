package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.annotate.tag.VerbForm;
import org.actant.annotate.tag.WordTag;
import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * English lemmas and features: of the dictionary's readings that go with the word class,
 * the one that fits what stands around the word.
 */
final class EnglishMorphology implements Morphology {

	private static final Features SINGULAR = Features.parse("Number=Sing");

	private static final Features PROGRESSIVE = Features.parse("Tense=Pres|VerbForm=Part");

	private static final Features IMPERATIVE = Features.parse("Mood=Imp|VerbForm=Fin");

	private static final Set<String> BEFORE_INFINITIVE = Set.of("to", "will", "would", "can", "could", "may", "might",
			"shall", "should", "must", "do", "let", "help");

	private static final Set<String> BEFORE_PARTICIPLE = Set.of("have", "be", "get");

	private static final List<PartOfSpeech> WITHIN_VERB = List.of(PartOfSpeech.ADV, PartOfSpeech.PART,
			PartOfSpeech.PRON);

	private final WordList words = WordList.load("/org/languagetool/resource/en/english.dict", EnglishTags::meaning);

	private final ClosedWords closed = ClosedWords.load(Language.ENGLISH);

	@Override
	public boolean knows(String word) {
		return this.words.readings(word).stream().anyMatch((reading) -> reading.tag() != PartOfSpeech.PROPN);
	}

	@Override
	public List<Reading> analyse(List<String> forms, List<WordTag> tags) {
		List<Reading> readings = new ArrayList<>(forms.size());
		for (int i = 0; i < forms.size(); i++) {
			String next = (i + 1 < forms.size()) ? forms.get(i + 1) : "";
			VerbForm form = tags.get(i).form();
			readings.add((form == null) ? reading(forms.get(i), tags.get(i).word(), readings, next)
					: verb(forms.get(i), form, readings));
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
			List<Reading> plural = fitting(form, tag).stream()
				.filter((reading) -> reading.can("Number", "Plur"))
				.toList();
			return plural.isEmpty() ? new Reading(form, tag, SINGULAR) : plural.getFirst();
		}
		List<Reading> fitting = fitting(lower, tag);
		if (fitting.isEmpty() && !lower.equals(form)) {
			fitting = fitting(form, tag);
		}
		if (fitting.isEmpty()) {
			boolean acronym = form.length() > 1 && form.equals(form.toUpperCase(Locale.ENGLISH));
			return new Reading(acronym ? form : lower, tag, (tag == PartOfSpeech.NOUN) ? SINGULAR : Features.NONE);
		}
		return choose(lower, tag, fitting, before, next);
	}

	/** A verb of whose form the tagger is sure. */
	private Reading verb(String written, VerbForm form, List<Reading> before) {
		String lower = written.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ENGLISH);
		Reading known = this.closed.get(lower, PartOfSpeech.VERB);
		List<Reading> readings = fitting(lower, PartOfSpeech.VERB);
		List<Reading> fitting = readings.stream().filter((reading) -> fits(reading, form)).toList();
		String lemma = (known != null) ? known.lemma() : readings.isEmpty() ? lower
				: fitting.isEmpty() ? readings.getFirst().lemma() : fitting.getFirst().lemma();
		boolean inflected = form == VerbForm.PRESENT && !fitting.isEmpty();
		Features features = inflected ? fitting.getFirst().features() : form.features();
		return new Reading(lemma, PartOfSpeech.VERB,
				(form == VerbForm.ING) ? verbFeatures(features, before) : features);
	}

	private static boolean fits(Reading reading, VerbForm form) {
		return switch (form) {
			case IMPERATIVE, INFINITIVE -> reading.can("VerbForm", "Inf");
			case PRESENT -> reading.can("Mood", "Ind") && reading.can("Tense", "Pres");
			case PAST -> reading.can("Mood", "Ind") && reading.can("Tense", "Past");
			case ING -> reading.can("VerbForm", "Ger");
			case PARTICIPLE -> reading.can("VerbForm", "Part");
		};
	}

	private List<Reading> fitting(String form, PartOfSpeech tag) {
		PartOfSpeech wanted = (tag == PartOfSpeech.AUX) ? PartOfSpeech.VERB : tag;
		return this.words.readings(form).stream().filter((reading) -> reading.tag() == wanted).toList();
	}

	private static Reading choose(String form, PartOfSpeech tag, List<Reading> readings, List<Reading> before,
			String next) {
		if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) {
			Reading first = verbForms(readings, before, next).getFirst();
			return new Reading(first.lemma(), tag, verbFeatures(first.features(), before));
		}
		Reading first = (tag == PartOfSpeech.NOUN)
				? Readings.nearest(Readings.prefer(readings, (reading) -> reading.can("Number", "Plur")), form)
					.getFirst()
				: readings.getFirst();
		boolean comparative = form.equals("more") || form.equals("most");
		return new Reading(comparative ? form : first.lemma(), tag, first.features());
	}

	/** As in EWT: "-ing" after "be" or a noun is a participle, elsewhere a gerund. */
	private static Features verbFeatures(Features features, List<Reading> before) {
		if (features.has("VerbForm", "Ger")) {
			boolean progressive = Readings.before(before, (reading) -> reading.lemma().equals("be"), WITHIN_VERB);
			boolean described = !before.isEmpty()
					&& (before.getLast().tag().nominal() || before.getLast().lemma().equals(","));
			return (progressive || described) ? PROGRESSIVE : features;
		}
		boolean plain = features.has("VerbForm", "Inf")
				|| (features.has("Tense", "Pres") && features.has("Mood", "Ind") && features.get("Person") == null);
		return (before.isEmpty() && plain) ? IMPERATIVE : features;
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
