package org.actant.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One writing of a known entity's name.
 *
 * @param text the name as the file has it
 * @param entity whose name it is
 */
record KnownName(String text, KnownEntity entity) {

	private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "l’", "les", "the");

	/**
	 * @return whether the name is written in capitals throughout
	 */
	boolean acronym() {
		return this.text.chars().anyMatch(Character::isLetter)
				&& this.text.chars().noneMatch((c) -> Character.isLowerCase(c) || c == ' ');
	}

	/**
	 * @param words words of a text that have the name's letters
	 * @return whether they are in a case that the name can have
	 */
	boolean fits(List<String> words) {
		String first = words.getFirst();
		if (Character.isLowerCase(this.text.charAt(0))) {
			return true;
		}
		if (acronym() && this.text.length() < 4) {
			return capitals(words) || (this.text.length() == 3 && this.entity.kind().equals("body")
					&& Character.isUpperCase(first.charAt(0)));
		}
		return words.size() == 1 ? startsHigh(first) : words.stream().anyMatch(KnownName::startsHigh) && opens(words);
	}

	/**
	 * Whether the words begin, behind an article, with a capital or a number, or are the
	 * name but for capitals: "l'ouest de la France" is not the newspaper Ouest-France.
	 */
	private boolean opens(List<String> words) {
		return words.stream()
			.filter((word) -> !ARTICLES.contains(word.toLowerCase(Locale.ROOT)))
			.findFirst()
			.filter(KnownName::startsHigh)
			.isPresent() || links(words.stream()) == links(NameKey.words(this.text).stream());
	}

	private static boolean links(Stream<String> words) {
		return words.map(NameKey::of).anyMatch(NameKey::links);
	}

	private static boolean startsHigh(String word) {
		return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
	}

	private static boolean capitals(List<String> words) {
		return words.stream().flatMapToInt(String::chars).noneMatch(Character::isLowerCase);
	}

}
