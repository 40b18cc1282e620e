package org.actant.relate;

import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.actant.relate.Clause.Construction;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands or is understood as the subject of a verb: its own, a shared one, the
 * noun of a relative clause or participle, the controller of an infinitive.
 */
final class Subjects {

	private static final int DEEPEST = 6;

	private final Verbs verbs;

	Subjects(Verbs verbs) {
		this.verbs = verbs;
	}

	/**
	 * A subject.
	 *
	 * @param token the head of its phrase, or null where there is none
	 * @param construction how it was found
	 */
	record Subject(@Nullable Token token, Construction construction) {

		private static final Subject NONE = new Subject(null, Construction.NONE);

		private static Subject of(@Nullable Token token, Construction construction) {
			return (token == null) ? NONE : new Subject(token, construction);
		}

		private Subject by(Construction other) {
			return (this.token == null) ? this : new Subject(this.token, other);
		}

	}

	Subject of(Tree tree, Token verb) {
		return of(tree, verb, 0);
	}

	private Subject of(Tree tree, Token verb, int depth) {
		Token own = own(tree, verb);
		if (own != null) {
			Token antecedent = antecedent(tree, own, verb);
			return (antecedent != null) ? Subject.of(antecedent, Construction.RELATIVE)
					: Subject.of(own, Construction.OWN);
		}
		Token head = tree.head(verb);
		return (head == null || depth > DEEPEST || impersonal(tree, verb)) ? Subject.NONE
				: understood(tree, verb, head, depth);
	}

	private Subject understood(Tree tree, Token verb, Token head, int depth) {
		if (verb.is("conj")) {
			return this.verbs.verb(tree, head) ? of(tree, head, depth + 1).by(Construction.SHARED) : Subject.NONE;
		}
		if (verb.is("acl:relcl")) {
			return relativeObject(tree, verb) ? Subject.NONE : Subject.of(head, Construction.RELATIVE);
		}
		if (verb.is("acl") || verb.is("amod")) {
			return this.verbs.infinitive(tree, verb) ? holder(tree, head, depth)
					: Subject.of(head, Construction.PARTICIPLE);
		}
		if (Tree.is(verb, "xcomp", "ccomp", "csubj") && !this.verbs.finite(tree, verb)) {
			return controller(tree, head, verb, depth).by(Construction.CONTROL);
		}
		if (Tree.is(verb, "advcl", "obl", "parataxis", "dep") && !this.verbs.finite(tree, verb)) {
			return of(tree, head, depth + 1).by(Construction.CONTROL);
		}
		if (Tree.is(verb, "aux", "aux:caus")) {
			return of(tree, head, depth + 1);
		}
		return Subject.NONE;
	}

	private @Nullable Token own(Tree tree, Token verb) {
		Token subject = tree.kid(verb,
				(kid) -> Tree.is(kid, "nsubj", "nsubj:pass") && !kid.relation().endsWith("outer") && Tree.noun(kid));
		if (subject != null) {
			return subject;
		}
		return tree.kid(verb, (kid) -> kid.is("dislocated") && kid.index() < verb.index() && Tree.noun(kid));
	}

	/** The noun that a relative pronoun stands for. */
	@Nullable Token antecedent(Tree tree, Token pronoun, Token verb) {
		if (!tree.cues().has(Cue.RELATIVE, pronoun)) {
			return null;
		}
		Token clause = verb;
		for (int steps = 0; clause != null && steps < DEEPEST; steps++) {
			if (clause.is("acl")) {
				return tree.head(clause);
			}
			clause = tree.head(clause);
		}
		return null;
	}

	private boolean relativeObject(Tree tree, Token verb) {
		return tree.kid(verb,
				(kid) -> Tree.is(kid, "obj", "mark") && Set.of("que", "that", "which", "whom").contains(kid.lemma())
						&& tree.cues().has(Cue.RELATIVE, kid)) != null;
	}

	private static boolean impersonal(Tree tree, Token verb) {
		return tree.kid(verb, "expl:subj") != null;
	}

	/** Whose decision, will or attempt it is to do so. */
	private Subject holder(Tree tree, Token noun, int depth) {
		if (noun.tag() == PartOfSpeech.ADJ || noun.tag() == PartOfSpeech.VERB) {
			return of(tree, noun, depth + 1).by(Construction.CONTROL);
		}
		Token owner = tree.kid(noun, (kid) -> (kid.is("nmod") && Set.of("de", "of", "").contains(tree.preposition(kid)))
				|| kid.is("nmod:poss") || (kid.is("det") && kid.features().has("Poss", "Yes")));
		if (owner != null) {
			return Subject.of(owner, Construction.CONTROL);
		}
		Token head = tree.head(noun);
		return (head != null && noun.is("obj") && this.verbs.verb(tree, head))
				? of(tree, head, depth + 1).by(Construction.CONTROL) : Subject.NONE;
	}

	private Subject controller(Tree tree, Token head, Token infinitive, int depth) {
		if (!this.verbs.passive(tree, head)) {
			Token object = object(tree, head, infinitive);
			if (object != null) {
				return Subject.of(object, Construction.CONTROL);
			}
		}
		return of(tree, head, depth + 1);
	}

	private @Nullable Token object(Tree tree, Token head, Token infinitive) {
		Frame frame = this.verbs.frame(tree, head);
		boolean promising = frame != null && frame.telling() == Frame.Telling.PROMISE;
		boolean asking = tree.cues().has(Cue.OBJECT_CONTROL, head) || (frame != null && (frame.telling().wishing()
				|| frame.telling() == Frame.Telling.CAUSE || frame.type() == FactType.REQUEST
				|| frame.type() == FactType.COERCE || frame.type() == FactType.ACCUSE));
		if (promising) {
			return null;
		}
		for (Token kid : tree.kids(head)) {
			boolean before = kid.index() < infinitive.index();
			if (before && Tree.noun(kid) && !reflexive(kid) && (kid.is("obj") || (asking && (kid.is("iobj")
					|| (kid.is("obl") && Set.of("à", "to", "on").contains(tree.preposition(kid))))))) {
				return kid;
			}
		}
		return null;
	}

	static boolean reflexive(Token token) {
		return Set.of("se", "s'", "s’", "soi").contains(token.lemma().toLowerCase(java.util.Locale.ROOT))
				|| Set.of("se", "s'", "s’").contains(token.form().toLowerCase(java.util.Locale.ROOT));
	}

}
