package org.actant.link;

import java.util.HashSet;
import java.util.Set;

import org.actant.model.Sentence;
import org.actant.model.Token;

/**
 * Finds who takes another part in what somebody takes part in, and so is somebody else:
 * "dimanche, il a félicité Mahama", "il lui a assuré", "le ministre a reçu Sarlat".
 *
 * @see <a href="https://mitpress.mit.edu/9780262530415/">Chomsky, Lectures on Government
 * and Binding, 1981: conditions B and C</a>
 */
final class Partners {

	private static final Set<String> TAKING_PART = Set.of("nsubj", "obj", "iobj", "obl");

	/** "Il veut pouvoir rencontrer": so many verbs further down have the same subject. */
	private static final int DEEP = 3;

	private final Scene scene;

	Partners(Scene scene) {
		this.scene = scene;
	}

	/** Who takes another part than a word, itself none of its clause's verb. */
	Set<Actor> of(Sentence sentence, Token token) {
		if (token.head() < 0 || !TAKING_PART.contains(token.plainRelation())) {
			return Set.of();
		}
		Set<Actor> partners = new HashSet<>();
		Token verb = sentence.token(token.head());
		for (int steps = 0; verb != null && steps < DEEP; steps++) {
			add(sentence, verb, token, partners);
			verb = token.is("nsubj") ? sentence.children(verb, "xcomp").stream().findFirst().orElse(null) : null;
		}
		return partners;
	}

	private void add(Sentence sentence, Token verb, Token token, Set<Actor> partners) {
		for (Token part : sentence.children(verb)) {
			boolean other = part != token && TAKING_PART.contains(part.plainRelation());
			Actor actor = other ? this.scene.actorAt(sentence, part) : null;
			if (actor != null) {
				partners.add(actor);
			}
		}
	}

}
