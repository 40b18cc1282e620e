package org.actant.annotate.tag;

import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * What a tagger says of a word.
 *
 * @param word its class
 * @param form the form of an English verb; null for all else
 */
public record WordTag(PartOfSpeech word, @Nullable VerbForm form) {

	private static final char SEPARATOR = '.';

	/**
	 * @param word a class
	 * @return the tag that says no more than the class
	 */
	public static WordTag of(PartOfSpeech word) {
		return new WordTag(word, null);
	}

	/**
	 * @param language a treebank's language
	 * @param word a word's class there
	 * @param features its morphology there
	 * @return what a tagger is to say of it
	 */
	static WordTag of(Language language, PartOfSpeech word, Features features) {
		boolean tells = language == Language.ENGLISH && word == PartOfSpeech.VERB;
		return new WordTag(word, tells ? VerbForm.of(features) : null);
	}

	/**
	 * @param name a tag as the models name it
	 * @return the tag
	 */
	static WordTag parse(String name) {
		int end = name.indexOf(SEPARATOR);
		return (end < 0) ? of(PartOfSpeech.valueOf(name))
				: new WordTag(PartOfSpeech.valueOf(name.substring(0, end)), VerbForm.valueOf(name.substring(end + 1)));
	}

	/**
	 * @return its name in the models
	 */
	String name() {
		return (this.form == null) ? this.word.name() : this.word.name() + SEPARATOR + this.form.name();
	}

}
