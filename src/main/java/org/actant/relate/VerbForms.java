package org.actant.relate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.Token;

/** Tells the form of verbs: infinitive, participle, gerund, or with a tense. */
final class VerbForms {

	private static final Pattern GERUND = Pattern.compile(".+(ant|ing)");

	private static final Pattern PARTICIPLE = Pattern
		.compile(".*(ées?|és?|ies?|is|its?|ites?|ues?|us?|ertes?|erts?|intes?|ints?|tes?|ts?|ed|en|wn|ght|nt|lt|pt|d)");

	private static final Set<String> BARE = Set.of("être", "avoir", "été", "eu", "étant", "ayant", "be", "been",
			"being", "having", "to");

	private final Language language;

	VerbForms(Language language) {
		this.language = language;
	}

	boolean participle(Token verb) {
		Features features = verb.features();
		String form = features.get("VerbForm");
		if (form != null) {
			return form.equals("Part") && !features.has("Tense", "Pres");
		}
		return features.get("Mood") == null && PARTICIPLE.matcher(verb.form().toLowerCase(Locale.ROOT)).matches()
				&& !infinitive(verb) && !gerund(verb);
	}

	static boolean gerund(Token verb) {
		return verb.features().has("VerbForm", "Ger")
				|| (GERUND.matcher(verb.form()).matches() && !verb.form().equals(verb.lemma()));
	}

	boolean infinitive(Tree tree, Token verb) {
		if (!gerund(verb)
				&& tree.kid(verb, (kid) -> Tree.is(kid, "mark", "aux") && kid.form().equalsIgnoreCase("to")) != null) {
			return true;
		}
		return (infinitive(verb) || passiveInfinitive(tree, verb)) && !hasFiniteAuxiliary(tree, verb);
	}

	/** "pourrait <em>être convoqué</em>". */
	private boolean passiveInfinitive(Tree tree, Token verb) {
		return tree.kid(verb, (kid) -> kid.is("aux:pass") && infinitive(kid)) != null;
	}

	boolean infinitive(Token verb) {
		return verb.features().has("VerbForm", "Inf")
				|| (this.language == Language.FRENCH && verb.features().get("VerbForm") == null
						&& !FrenchParticiples.has(verb) && verb.form().equalsIgnoreCase(verb.lemma()));
	}

	/** Whether the verb has a tense of its own or through an auxiliary. */
	boolean finite(Tree tree, Token verb) {
		if (infinitive(tree, verb)) {
			return false;
		}
		return inflected(verb) || hasFiniteAuxiliary(tree, verb)
				|| (verb.features().get("VerbForm") == null && !gerund(verb) && !participle(verb));
	}

	private static boolean hasFiniteAuxiliary(Tree tree, Token verb) {
		return tree.kid(verb,
				(kid) -> Tree.is(kid, "aux", "cop") && (inflected(kid) || (kid.features().get("VerbForm") == null
						&& !BARE.contains(kid.form().toLowerCase(Locale.ROOT))))) != null;
	}

	private static boolean inflected(Token token) {
		return token.features().has("VerbForm", "Fin") || token.features().get("Mood") != null;
	}

}
