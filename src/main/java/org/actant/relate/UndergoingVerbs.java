package org.actant.relate;

import java.util.Locale;

import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the verbs by which a subject undergoes an infinitive: "se fait arrêter". */
final class UndergoingVerbs {

	private final Language language;

	private final Cues cues;

	private final VerbForms forms;

	UndergoingVerbs(Language language, VerbForms forms) {
		this.language = language;
		this.cues = Cues.of(language);
		this.forms = forms;
	}

	/**
	 * "s'est vu infliger une amende", "se fait arrêter": the form of voir, faire or
	 * laisser right before an infinitive by which its subject undergoes what it tells; or
	 * null.
	 */
	@Nullable Token undergone(Tree tree, Token infinitive) {
		if (this.language != Language.FRENCH || !this.forms.infinitive(infinitive)) {
			return null;
		}
		Token before = tree.previous(infinitive);
		return (before != null && this.cues.has(Cue.UNDERGOING, before.form().toLowerCase(Locale.ROOT))
				&& ownSe(tree, before)) ? before : null;
	}

	/** Whether the verb is the voir, faire or laisser of such an infinitive. */
	boolean undergoing(Tree tree, Token verb) {
		Token next = tree.next(verb);
		return next != null && undergone(tree, next) == verb;
	}

	private static boolean ownSe(Tree tree, Token verb) {
		for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - 4); i--) {
			if (Subjects.reflexive(tree.at(i))) {
				return true;
			}
			boolean between = tree.at(i).tag() == PartOfSpeech.ADV || tree.at(i).lemma().equals("être");
			if (!between) {
				return false;
			}
		}
		return false;
	}

}
