package org.actant.annotate.tag;

import org.actant.model.Language;

/**
 * Writes a word the way the treebanks do, so that a tagger or parser trained on them
 * knows it: straight apostrophes, simple dashes, one kind of quotation marks.
 */
public final class PlainForm {

	private PlainForm() {
	}

	/**
	 * @param form a word as read
	 * @param language its language: the treebanks write quotation marks as guillemets in
	 * French, straight in English
	 * @return the word in plain typography
	 */
	public static String of(String form, Language language) {
		if (form.equals("…")) {
			return "...";
		}
		for (int i = 0; i < form.length(); i++) {
			if (form.charAt(i) >= '\u2010' && form.charAt(i) <= '\u201f') {
				return replace(form, language);
			}
		}
		return form;
	}

	private static String replace(String form, Language language) {
		StringBuilder plain = new StringBuilder(form.length());
		for (int i = 0; i < form.length(); i++) {
			plain.append(plain(form.charAt(i), language == Language.FRENCH));
		}
		return plain.toString();
	}

	private static char plain(char character, boolean french) {
		return switch (character) {
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
			case '\u2018', '\u2019', '\u201b' -> '\'';
			case '\u201c', '\u201e', '\u201f' -> french ? '«' : '"';
			case '\u201d' -> french ? '»' : '"';
			default -> character;
		};
	}

}
