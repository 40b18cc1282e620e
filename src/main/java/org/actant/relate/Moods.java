package org.actant.relate;

import java.util.Locale;
import java.util.Set;

import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.Modality;
import org.actant.model.Token;

/**
 * Reads how real a verb's own form makes what it tells: tense and mood, modals,
 * conditions.
 */
final class Moods {

	private static final int DEEPEST = 6;

	private final Language language;

	private final Verbs verbs;

	Moods(Language language, Verbs verbs) {
		this.language = language;
		this.verbs = verbs;
	}

	/** How real its own form, and a condition that hangs by it, make a verb. */
	Modality of(Tree tree, Token verb) {
		Token marker = tree.kid(verb, (kid) -> kid.is("mark") && tree.cues().has(Cue.IF, kid));
		if (marker != null && verb.is("advcl")) {
			return Modality.HYPOTHETICAL;
		}
		Modality mood = (this.language == Language.FRENCH) ? frenchMood(tree, verb) : englishMood(tree, verb);
		return (conditioned(tree, verb) && !telling(tree, verb)) ? Modality.HYPOTHETICAL : mood;
	}

	private boolean telling(Tree tree, Token verb) {
		Frame frame = this.verbs.verb(tree, verb) ? this.verbs.frame(tree, verb) : null;
		return frame != null && frame.telling().saying();
	}

	private Modality frenchMood(Tree tree, Token verb) {
		boolean compound = false;
		Token finite = verb;
		for (Token kid : tree.kids(verb)) {
			if (Tree.is(kid, "aux", "cop") && !kid.features().has("VerbForm", "Part")
					&& !kid.form().equalsIgnoreCase("été")) {
				finite = kid;
				compound |= kid.lemma().equals("avoir") || (kid.is("aux:tense"));
			}
		}
		if (conditional(finite)) {
			return conditionalMeans(tree, verb, finite, compound);
		}
		return future(finite) ? Modality.PLANNED : Modality.ASSERTED;
	}

	/** The hedged, the hypothetical and the future of the past. */
	private Modality conditionalMeans(Tree tree, Token verb, Token finite, boolean compound) {
		if (tree.cues().has(Cue.MUST, verb)) {
			return Modality.PLANNED;
		}
		if (tree.cues().has(Cue.CAN, verb)) {
			return Modality.HYPOTHETICAL;
		}
		if (conditioned(tree, verb)) {
			return Modality.HYPOTHETICAL;
		}
		if (compound) {
			return Modality.REPORTED;
		}
		if (toldInThePast(tree, verb)) {
			return Modality.PLANNED;
		}
		return (finite.lemma().equals("être") && !finite.equals(verb)) ? Modality.REPORTED : Modality.HYPOTHETICAL;
	}

	private static boolean conditioned(Tree tree, Token verb) {
		return tree.kid(verb, (kid) -> kid.is("advcl") && tree.hasKid(kid, "mark", Cue.CONDITION)
				&& tree.kid(kid, (word) -> Set.of("même", "even").contains(word.lemma())) == null) != null;
	}

	private boolean toldInThePast(Tree tree, Token verb) {
		Token token = verb;
		for (int steps = 0; token != null && steps < DEEPEST; steps++) {
			Token head = tree.head(token);
			if (head != null && (token.is("ccomp") || token.is("acl") && !token.is("acl:relcl"))) {
				return told(tree, head);
			}
			if (!Tree.is(token, "conj", "xcomp", "cop")) {
				return false;
			}
			token = head;
		}
		return false;
	}

	/**
	 * "a averti", "en précisant" of what was done, "l'avertissement": whether the telling
	 * lies in the past.
	 */
	private boolean told(Tree tree, Token telling) {
		Token at = telling;
		for (int steps = 0; at != null && steps < DEEPEST; steps++) {
			if (past(tree, at)) {
				return true;
			}
			if (this.verbs.verb(tree, at) && this.verbs.finite(tree, at)) {
				return false;
			}
			at = tree.head(at);
		}
		return false;
	}

	static boolean past(Tree tree, Token verb) {
		return tree.kid(verb,
				(kid) -> kid.is("aux") && Set.of("avoir", "être", "have").contains(kid.lemma())
						&& !kid.features().has("Mood", "Cnd") && !kid.features().has("Tense", "Fut")) != null
				|| verb.features().has("Tense", "Past") || verb.features().has("Tense", "Imp");
	}

	private static boolean conditional(Token token) {
		if (token.features().get("Mood") != null) {
			return token.features().has("Mood", "Cnd");
		}
		return stem(token) && token.form().toLowerCase(Locale.ROOT).matches(".*r(ais|ait|aient|ions|iez)");
	}

	private static boolean future(Token token) {
		if (token.features().get("Tense") != null) {
			return token.features().has("Tense", "Fut");
		}
		return stem(token) && token.form().toLowerCase(Locale.ROOT).matches(".*r(a|ai|as|ont|ons|ez)");
	}

	/** Whether the form holds the whole infinitive: tirerait, not tirait. */
	private static boolean stem(Token token) {
		Features features = token.features();
		if (features.has("VerbForm", "Part") || features.has("VerbForm", "Inf")) {
			return false;
		}
		String form = token.form().toLowerCase(Locale.ROOT);
		String lemma = token.lemma().endsWith("e") ? token.lemma().substring(0, token.lemma().length() - 1)
				: token.lemma();
		return form.startsWith(lemma) || form.matches(
				"(ser|aur|pourr|devr|fer|ir|viendr|tiendr|verr|voudr|saur|faudr|recevr|enverr|deviendr|mourr|courr).*");
	}

	private Modality englishMood(Tree tree, Token verb) {
		Cues cues = tree.cues();
		for (Token kid : tree.kids(verb)) {
			if (!kid.is("aux")) {
				continue;
			}
			if (kid.lemma().equals("would") || kid.form().equalsIgnoreCase("would") || kid.form().equals("'d")) {
				return toldInThePast(tree, verb) && !conditioned(tree, verb) ? Modality.PLANNED : Modality.HYPOTHETICAL;
			}
			if (cues.has(Cue.CAN, kid) || inverted(tree, verb, kid)) {
				return Modality.HYPOTHETICAL;
			}
			if (cues.has(Cue.FUTURE, kid) || cues.has(Cue.MUST, kid)) {
				return Modality.PLANNED;
			}
		}
		return Modality.ASSERTED;
	}

	/** "Should the court agree, …": a condition. */
	private static boolean inverted(Tree tree, Token verb, Token auxiliary) {
		Token subject = tree.kid(verb, "nsubj");
		boolean question = tree.at(tree.size() - 1).form().equals("?");
		return auxiliary.form().toLowerCase(Locale.ROOT).equals("should") && subject != null
				&& auxiliary.index() < subject.index() && !question;
	}

	/** "pour avoir triché", "proud to have won": it has happened. */
	static boolean perfect(Tree tree, Token verb) {
		return tree.kid(verb, (kid) -> kid.is("aux") && Set.of("avoir", "être", "ayant", "étant", "have", "having")
			.contains(kid.form().toLowerCase(Locale.ROOT))) != null;
	}

	/** "a dû fermer": it was done. */
	static boolean had(Tree tree, Token modal) {
		return tree.kid(modal,
				(kid) -> kid.is("aux") && kid.lemma().equals("avoir") && !conditional(kid) && !future(kid)) != null;
	}

	/** Whether somebody is said to have to: "must pay", "devraient payer". */
	static boolean duty(Tree tree, Token verb) {
		Token head = tree.head(verb);
		boolean governed = head != null && verb.is("xcomp") && tree.cues().has(Cue.MUST, head) && !future(head);
		return governed || tree.hasKid(verb, "aux", Cue.MUST);
	}

}
