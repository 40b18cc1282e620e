package org.actant.relate;

import java.util.Locale;
import java.util.Set;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the thing that an object pronoun takes up in its sentence: "il avait écrit deux
 * <em>notes</em>, que personne n'a lues ; son chef <em>les</em> a détruites".
 */
final class ThingPronouns {

	private static final Set<String> ONE = Set.of("le", "la", "l'", "l’", "it");

	private static final Set<String> MANY = Set.of("les", "them");

	/**
	 * What a thing is in its clause that is taken up: told of, not the when and where.
	 */
	private static final String[] TAKEN_UP = { "obj", "nsubj", "nsubj:pass" };

	private ThingPronouns() {
	}

	/**
	 * @param tree a sentence
	 * @param token a word of it
	 * @return the noun that the word stands for, or null where it is no such pronoun or
	 * nothing before it agrees
	 */
	static @Nullable Token thing(Tree tree, Token token) {
		String form = token.form().toLowerCase(Locale.ROOT);
		boolean one = ONE.contains(form);
		if (token.tag() != PartOfSpeech.PRON || !token.is("obj") || !(one || MANY.contains(form))) {
			return null;
		}
		for (int i = token.index() - 1; i >= 0; i--) {
			Token noun = tree.at(i);
			if (noun.tag() == PartOfSpeech.NOUN && Tree.is(noun, TAKEN_UP) && noun.head() != token.head()
					&& !tree.somebody(noun) && !tree.cues().has(Cue.DAY, noun) && agrees(noun.features(), form, one)) {
				return noun;
			}
		}
		return null;
	}

	private static boolean agrees(Features noun, String form, boolean one) {
		boolean gender = switch (form) {
			case "le" -> !noun.has("Gender", "Fem");
			case "la" -> !noun.has("Gender", "Masc");
			default -> true;
		};
		return gender && noun.has("Number", "Plur") != one;
	}

}
