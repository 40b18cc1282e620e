package org.actant.relate;

import java.util.Set;

import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;

/** Tells which verbs behind a quote tell it: "« … », a tranché la maire". */
final class QuoteVerbs {

	private static final Set<String> CLOSING = Set.of("»", "”", "\"", "’’");

	private final Language language;

	private final VerbForms forms;

	private final VerbVoice voice;

	QuoteVerbs(Language language, VerbForms forms, VerbVoice voice) {
		this.language = language;
		this.forms = forms;
		this.voice = voice;
	}

	/** Whether the verb stands so, whatever it tells elsewhere. */
	boolean reporting(Tree tree, Token verb) {
		boolean behind = !verb.lemma().equals("avoir") && closingMark(tree, verb) > 0 && this.forms.finite(tree, verb)
				&& !VerbForms.gerund(verb) && !this.voice.passive(tree, verb);
		return behind && this.language == Language.FRENCH && inverted(tree, verb);
	}

	/**
	 * Whether the subject stands behind the verb, be it that the tree calls it object.
	 */
	private static boolean inverted(Tree tree, Token verb) {
		int mark = closingMark(tree, verb);
		boolean before = tree.kid(verb, (kid) -> kid.is("nsubj") && kid.index() > mark && kid.index() < verb.index()
				&& !kid.form().startsWith("-")) != null;
		return !before
				&& tree.kid(verb, (kid) -> Tree.is(kid, "nsubj", "obj", "obl") && kid.index() > verb.index()) != null;
	}

	/** The place of the mark that closes a quote right before a verb, or -1. */
	static int closingMark(Tree tree, Token verb) {
		int at = verb.index() - 1;
		while (at > 0 && (tree.at(at).is("aux") || tree.at(at).tag() == PartOfSpeech.PRON
				|| tree.at(at).tag() == PartOfSpeech.ADV || tree.at(at).form().equals(","))) {
			at--;
		}
		return (at > 0 && CLOSING.contains(tree.at(at).form())) ? at : -1;
	}

}
