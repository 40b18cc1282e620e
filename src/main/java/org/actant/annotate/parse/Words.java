package org.actant.annotate.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.actant.annotate.tag.PlainForm;
import org.actant.annotate.tag.WordClasses;
import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;

/**
 * A sentence as numbers, the way {@link Templates} wants it: place {@code n} is the
 * artificial root behind the last word, place {@code n + 1} stands for "no word".
 */
final class Words {

	private static final int ROOT = 101;

	private static final int NONE = 103;

	final int length;

	final int[] form;

	final int[] lemma;

	final int[] tag;

	/** Tag and what inflection shows. */
	final int[] fine;

	final int[] suffix2;

	final int[] suffix3;

	/** Gender and number, two bits each, 0 for unknown. */
	final int[] agreement;

	/** How many commas and the like stand before each place. */
	final int[] marks;

	/** The last comma or the like before each place. */
	final int[] mark;

	/** Where that stands; -1 for none. */
	final int[] markPlace;

	/** What the dictionary says that a word can be, in case its tag is wrong. */
	final int[] can;

	/** How many verbs stand before each place. */
	final int[] verbs;

	/**
	 * The noun, pronoun or verb that what begins at each place leads up to, such as the
	 * head noun of a preposition's object; {@code n + 1} for none.
	 */
	final int[] ahead;

	Words(Language language, List<String> forms, List<String> lemmas, List<PartOfSpeech> tags,
			List<Features> features) {
		this.length = forms.size();
		this.form = numbers();
		this.lemma = numbers();
		this.tag = numbers();
		this.fine = numbers();
		this.suffix2 = numbers();
		this.suffix3 = numbers();
		this.agreement = new int[this.length + 2];
		this.marks = new int[this.length + 2];
		this.mark = new int[this.length + 2];
		this.markPlace = new int[this.length + 2];
		this.markPlace[0] = -1;
		this.can = numbers();
		this.verbs = new int[this.length + 2];
		for (int i = 0; i < this.length; i++) {
			set(i, PlainForm.of(forms.get(i), language), lemmas.get(i), tags.get(i), features.get(i));
		}
		readings(forms, language);
		this.verbs[this.length + 1] = this.verbs[this.length];
		this.ahead = ahead(tags, language == Language.ENGLISH);
	}

	private int[] numbers() {
		int[] numbers = new int[this.length + 2];
		numbers[this.length] = ROOT;
		numbers[this.length + 1] = NONE;
		return numbers;
	}

	private void set(int i, String written, String base, PartOfSpeech word, Features features) {
		String lower = written.toLowerCase(Locale.ROOT);
		this.form[i] = lower.hashCode();
		this.lemma[i] = base.hashCode();
		this.tag[i] = word.ordinal() + 1;
		this.fine[i] = fine(written, word, features);
		this.suffix2[i] = ending(lower, 2);
		this.suffix3[i] = ending(lower, 3);
		this.agreement[i] = gender(features) | number(features) << 2;
		boolean mark = word == PartOfSpeech.PUNCT;
		this.marks[i + 1] = this.marks[i] + (mark ? 1 : 0);
		this.mark[i + 1] = mark ? this.form[i] : this.mark[i];
		this.markPlace[i + 1] = mark ? i : this.markPlace[i];
		this.verbs[i + 1] = this.verbs[i] + ((word == PartOfSpeech.VERB) ? 1 : 0);
	}

	private void readings(List<String> forms, Language language) {
		WordClasses classes = WordClasses.of(language);
		for (int i = 0; i < this.length; i++) {
			this.can[i] = classes.of(PlainForm.of(forms.get(i), language)).hashCode();
		}
	}

	/** English compounds end in their head. */
	private static int[] ahead(List<PartOfSpeech> tags, boolean headLast) {
		int none = tags.size() + 1;
		int[] ahead = new int[tags.size() + 2];
		Arrays.fill(ahead, none);
		for (int i = tags.size() - 1; i >= 0; i--) {
			boolean leads = switch (tags.get(i)) {
				case NOUN, PROPN -> !headLast || i + 1 == tags.size() || !noun(tags.get(i + 1));
				case PRON, VERB -> true;
				default -> false;
			};
			ahead[i] = leads ? i : ahead[i + 1];
		}
		ahead[tags.size()] = none;
		return ahead;
	}

	private static boolean noun(PartOfSpeech tag) {
		return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
	}

	private static int ending(String word, int length) {
		return word.substring(Math.max(0, word.length() - length)).hashCode();
	}

	private static int fine(String written, PartOfSpeech word, Features features) {
		int hash = word.ordinal() + 1;
		for (String name : List.of("VerbForm", "Mood", "Number", "PronType", "Person", "Case", "Tense")) {
			String value = features.get(name);
			hash = hash * 31 + ((value == null) ? 0 : value.hashCode());
		}
		boolean capital = !written.isEmpty() && Character.isUpperCase(written.charAt(0));
		return (word == PartOfSpeech.PUNCT) ? written.hashCode() : hash * 2 + (capital ? 1 : 0);
	}

	private static int gender(Features features) {
		return features.has("Gender", "Masc") ? 1 : features.has("Gender", "Fem") ? 2 : 0;
	}

	private static int number(Features features) {
		return features.has("Number", "Sing") ? 1 : features.has("Number", "Plur") ? 2 : 0;
	}

}
