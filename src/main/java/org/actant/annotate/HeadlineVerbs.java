package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.annotate.tag.VerbForm;
import org.actant.annotate.tag.WordTag;
import org.actant.model.PartOfSpeech;

/**
 * Gives an English headline its verb: "Court orders Norvik to close its mine" looks like
 * running text without a finite verb, in which "orders" would be a noun. So does a
 * sentence that has a finite verb but in a clause that who or when opens: "Mr Lund, who
 * lost, heads a bank".
 */
final class HeadlineVerbs {

	private static final Set<PartOfSpeech> OPENING_AN_OBJECT = Set.of(PartOfSpeech.PROPN, PartOfSpeech.DET,
			PartOfSpeech.ADJ, PartOfSpeech.NUM, PartOfSpeech.PRON);

	private static final Set<String> OPENING_A_CLAUSE = Set.of("who", "which", "whom", "whose", "when", "while", "if",
			"because", "although", "where");

	/** Pasts that look like nouns or adjectives. */
	private static final Set<String> PAST = Set.of("set", "cut", "hit", "put", "shut", "led", "met", "quit", "spread",
			"struck", "split", "left", "beat", "bid");

	private final Morphology morphology;

	HeadlineVerbs(Morphology morphology) {
		this.morphology = morphology;
	}

	/**
	 * @param forms a sentence's words
	 * @param tags what the tagger says of them
	 * @return the same, with a verb where none was and a noun may be one
	 */
	List<WordTag> read(List<String> forms, List<WordTag> tags) {
		if (main(forms, tags)) {
			return tags;
		}
		for (int i = 1; i + 1 < tags.size(); i++) {
			if (past(forms, tags, i)) {
				List<WordTag> read = new ArrayList<>(tags);
				read.set(i, new WordTag(PartOfSpeech.VERB, VerbForm.PAST));
				return read;
			}
			if (between(forms, tags, i) || (set(forms, i) && opens(forms, tags, i))) {
				List<WordTag> read = new ArrayList<>(tags);
				read.set(i, new WordTag(PartOfSpeech.VERB, VerbForm.PRESENT));
				if (this.morphology.analyse(forms, read).get(i).can("Person", "3")) {
					return read;
				}
			}
		}
		return bare(forms, tags);
	}

	private List<WordTag> bare(List<String> forms, List<WordTag> tags) {
		for (int i = 1; i + 1 < tags.size(); i++) {
			if (bare(tags, i) && low(forms, i).endsWith("s")) {
				List<WordTag> read = new ArrayList<>(tags);
				read.set(i, new WordTag(PartOfSpeech.VERB, VerbForm.PRESENT));
				if (this.morphology.analyse(forms, read).get(i).can("Person", "3")) {
					return read;
				}
			}
		}
		return tags;
	}

	/** Whether a verb with a tense stands in no clause that who or when opens. */
	private static boolean main(List<String> forms, List<WordTag> tags) {
		boolean opened = false;
		for (int i = 0; i < tags.size(); i++) {
			boolean goesOn = i > 0 && tags.get(i).word() == PartOfSpeech.AUX
					&& tags.get(i - 1).word() == PartOfSpeech.AUX;
			boolean that = low(forms, i).equals("that") && i > 0 && tags.get(i - 1).word() == PartOfSpeech.NOUN;
			if (that || OPENING_A_CLAUSE.contains(low(forms, i))) {
				opened = true;
			}
			else if (finite(tags.get(i)) && !goesOn) {
				if (!opened) {
					return true;
				}
				opened = false;
				while (i + 1 < tags.size() && (tags.get(i + 1).word() == PartOfSpeech.AUX
						|| tags.get(i + 1).word() == PartOfSpeech.ADV || tags.get(i + 1).word() == PartOfSpeech.VERB)) {
					i++;
				}
			}
		}
		return false;
	}

	/** "The minister blamed sanctions", read as an adjective or noun. */
	private static boolean past(List<String> forms, List<WordTag> tags, int at) {
		PartOfSpeech word = tags.get(at).word();
		PartOfSpeech before = tags.get(at - 1).word();
		boolean may = low(forms, at).endsWith("ed") || PAST.contains(low(forms, at));
		return may && (word == PartOfSpeech.ADJ || word == PartOfSpeech.NOUN)
				&& (before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN) && opens(forms, tags, at);
	}

	/** Whether an object may begin behind the word. */
	private static boolean opens(List<String> forms, List<WordTag> tags, int at) {
		boolean follows = OPENING_AN_OBJECT.contains(tags.get(at + 1).word()) || low(forms, at + 1).equals("to");
		return follows && tags.get(at).word() != PartOfSpeech.PROPN;
	}

	/**
	 * Whether a comma stands before a word that may be a verb, behind a clause set in.
	 */
	private static boolean set(List<String> forms, int at) {
		return forms.get(at - 1).equals(",") && low(forms, at).endsWith("s")
				&& forms.subList(0, at).stream().anyMatch((form) -> Set.of("who", "which").contains(form));
	}

	private static String low(List<String> forms, int at) {
		return forms.get(at).toLowerCase(Locale.ENGLISH);
	}

	private static boolean finite(WordTag tag) {
		boolean other = tag.form() == VerbForm.INFINITIVE || tag.form() == VerbForm.ING
				|| tag.form() == VerbForm.PARTICIPLE;
		return tag.word() == PartOfSpeech.AUX || tag.word() == PartOfSpeech.VERB && !other;
	}

	private static boolean between(List<String> forms, List<WordTag> tags, int at) {
		PartOfSpeech before = tags.get(at - 1).word();
		return tags.get(at).word() == PartOfSpeech.NOUN && (before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN)
				&& (OPENING_AN_OBJECT.contains(tags.get(at + 1).word()) || low(forms, at + 1).equals("to"));
	}

	/** "Sweden faces criticism": a name, a verb and a bare noun. */
	private static boolean bare(List<WordTag> tags, int at) {
		return tags.get(at).word() == PartOfSpeech.NOUN && tags.get(at - 1).word() == PartOfSpeech.PROPN
				&& tags.get(at + 1).word() == PartOfSpeech.NOUN;
	}

}
