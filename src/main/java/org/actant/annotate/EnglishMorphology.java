package org.actant.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;

/**
 * English lemmas and features by a list of irregular forms and the rules of spelling; the
 * verb form by what stands before.
 */
final class EnglishMorphology implements Morphology {

	private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "may", "might", "shall", "should",
			"must", "do", "does", "did", "wo", "ca", "'ll");

	private static final Set<String> HAVE_OR_BE = Set.of("have", "be", "get");

	private record Irregular(String lemma, Set<String> forms) {
	}

	private final ClosedWords closed = ClosedWords.load(Language.ENGLISH);

	private final Map<String, Irregular> irregular = new HashMap<>();

	private EnglishMorphology() {
	}

	static EnglishMorphology load() {
		EnglishMorphology morphology = new EnglishMorphology();
		for (List<String> row : Rows.of("/lexicon/en/irregular.tsv", 4)) {
			morphology.irregular.put(row.get(0) + ' ' + row.get(1),
					new Irregular(row.get(2), Set.of(row.get(3).split(","))));
		}
		return morphology;
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
		String lower = word.form().replace('’', '\'').toLowerCase(Locale.ENGLISH);
		Reading known = this.closed.get(lower, word.tag());
		if (known != null) {
			return known;
		}
		return switch (word.tag()) {
			case PROPN -> new Reading(word.form(), word.tag(), Features.NONE);
			case NOUN -> noun(lower);
			case VERB, AUX -> verb(lower, word.tag(), before);
			case ADJ, ADV -> adjective(lower, word.tag());
			default -> new Reading(lower, word.tag(), Features.NONE);
		};
	}

	private Reading noun(String form) {
		Irregular known = this.irregular.get(form + " NOUN");
		String lemma = (known != null) ? known.lemma() : EnglishSpelling.singular(form);
		return new Reading(lemma, PartOfSpeech.NOUN,
				Features.parse(lemma.equals(form) ? "Number=Sing" : "Number=Plur"));
	}

	private Reading adjective(String form, PartOfSpeech tag) {
		Irregular known = this.irregular.get(form + ' ' + tag);
		return new Reading((known != null) ? known.lemma() : form, tag, Features.NONE);
	}

	private Reading verb(String form, PartOfSpeech tag, List<Word> before) {
		Irregular known = this.irregular.get(form + " VERB");
		if (known != null) {
			return new Reading(known.lemma(), tag, features(known.forms(), known.lemma().equals(form), before));
		}
		if (form.endsWith("ing") && form.length() > 4) {
			return new Reading(EnglishSpelling.base(form, 3), tag, Features.parse("VerbForm=Ger"));
		}
		if (form.endsWith("ed") && form.length() > 3) {
			return new Reading(EnglishSpelling.base(form, 2), tag, features(Set.of("Past", "Part"), false, before));
		}
		if (form.endsWith("s") && !form.endsWith("ss")) {
			return new Reading(EnglishSpelling.singular(form), tag, present("3"));
		}
		return new Reading(form, tag, plain(before));
	}

	private static Features features(Set<String> forms, boolean alsoPlain, List<Word> before) {
		if (forms.contains("Ger")) {
			return Features.parse("VerbForm=Ger");
		}
		if (forms.contains("Pres")) {
			return present("3");
		}
		boolean participle = auxiliaryBefore(before, HAVE_OR_BE);
		if (alsoPlain && !participle && infinitive(before)) {
			return Features.parse("VerbForm=Inf");
		}
		if (forms.contains("Part") && (participle || !forms.contains("Past"))) {
			return Features.parse("Tense=Past|VerbForm=Part");
		}
		return Features.parse("Mood=Ind|Tense=Past|VerbForm=Fin");
	}

	private static Features present(String person) {
		return Features.parse("Mood=Ind|Number=Sing|Person=%s|Tense=Pres|VerbForm=Fin".formatted(person));
	}

	private static Features plain(List<Word> before) {
		return Features.parse(infinitive(before) ? "VerbForm=Inf" : "Mood=Ind|Tense=Pres|VerbForm=Fin");
	}

	private static boolean infinitive(List<Word> before) {
		for (int i = before.size() - 1; i >= 0 && i >= before.size() - 4; i--) {
			String form = before.get(i).form().toLowerCase(Locale.ENGLISH);
			if (form.equals("to") || MODALS.contains(form)) {
				return true;
			}
			if (before.get(i).tag() != PartOfSpeech.ADV && before.get(i).tag() != PartOfSpeech.PART) {
				return false;
			}
		}
		return false;
	}

	private static boolean auxiliaryBefore(List<Word> before, Set<String> lemmas) {
		for (int i = before.size() - 1; i >= 0 && i >= before.size() - 5; i--) {
			Word word = before.get(i);
			if (word.tag() == PartOfSpeech.AUX || (word.tag() == PartOfSpeech.VERB && word.lemma().equals("get"))) {
				return lemmas.contains(word.lemma());
			}
			if (word.tag() != PartOfSpeech.ADV && word.tag() != PartOfSpeech.PART && word.tag() != PartOfSpeech.PRON) {
				return false;
			}
		}
		return false;
	}

}
