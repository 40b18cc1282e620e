package org.actant.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.actant.relate.Clause.Argument;
import org.jspecify.annotations.Nullable;

/** Reads the verbs of a tree with their complements. */
final class ClauseReader {

	private static final Set<String> OBJECT_PRONOUNS = Set.of("que", "that", "which", "whom");

	/**
	 * Verbs in one coordination stand no further apart than this where they share an
	 * object.
	 */
	private static final int COORDINATED = 4;

	private final Verbs verbs;

	private final Subjects subjects;

	ClauseReader(Verbs verbs) {
		this.verbs = verbs;
		this.subjects = new Subjects(verbs);
	}

	List<Clause> read(Tree tree) {
		List<Clause> clauses = new ArrayList<>();
		for (Token token : tree.sentence().tokens()) {
			if (this.verbs.verb(tree, token)) {
				clauses.add(read(tree, token));
			}
		}
		return clauses;
	}

	private Clause read(Tree tree, Token verb) {
		Frame frame = this.verbs.frame(tree, verb);
		boolean passive = this.verbs.passive(tree, verb);
		Subjects.Subject subject = this.subjects.of(tree, verb);
		List<Argument> arguments = new ArrayList<>();
		BitSet phrase = (frame != null) ? this.verbs.words(tree, verb, frame) : new BitSet();
		for (Token kid : tree.kids(verb)) {
			if (phrase.get(kid.index())) {
				tree.kids(kid, "nmod").forEach((inner) -> add(arguments, tree, verb, inner, passive));
			}
			else {
				add(arguments, tree, verb, kid, passive);
			}
		}
		shareObject(arguments, tree, verb, passive);
		relativeObject(arguments, tree, verb, passive, subject);
		return new Clause(tree, verb, frame, passive, inverted(tree, verb, frame, subject.token(), arguments),
				subject.construction(), arguments);
	}

	private void add(List<Argument> arguments, Tree tree, Token verb, Token kid, boolean passive) {
		if (Subjects.reflexive(kid) || kid.is("obl:unmarked")) {
			return;
		}
		Token meant = meant(tree, verb, kid);
		if (kid.is("obj") && Tree.noun(kid)) {
			arguments.add(new Argument(passive ? "obj2" : "obj", meant));
		}
		else if (kid.is("iobj")) {
			arguments.add(new Argument("iobj", meant));
		}
		else if (Tree.is(kid, "obl", "nmod")) {
			arguments.add(oblique(tree, kid, meant, passive));
		}
		else if (kid.is("advmod") && tree.cues().has(Cue.RELATIVE, kid)) {
			arguments.add(new Argument("où", meant));
		}
	}

	/** A relative pronoun means its antecedent. */
	private Token meant(Tree tree, Token verb, Token kid) {
		Token antecedent = this.subjects.antecedent(tree, kid, verb);
		return (antecedent != null) ? antecedent : kid;
	}

	private static Argument oblique(Tree tree, Token kid, Token meant, boolean passive) {
		String preposition = tree.preposition(kid);
		if (preposition.isEmpty()) {
			preposition = switch (kid.lemma()) {
				case "dont" -> "de";
				case "où", "where" -> "où";
				default -> "";
			};
		}
		if (kid.is("obl:agent") || (passive && Set.of("par", "by").contains(preposition))) {
			return new Argument("subj", meant);
		}
		Token relational = relational(tree, kid, preposition);
		if (relational != null) {
			String simple = tree.cues().value(Cue.PREPOSITION, preposition + " " + kid.lemma());
			return new Argument((simple != null) ? simple : preposition, relational);
		}
		return new Argument(preposition, meant);
	}

	/** What stands behind a noun that is part of a preposition: aux côtés <em>de</em>. */
	private static @Nullable Token relational(Tree tree, Token kid, String preposition) {
		return (tree.cues().value(Cue.PREPOSITION, preposition + " " + kid.lemma()) != null)
				? tree.kid(kid, (inner) -> inner.is("nmod") && inner.index() > kid.index()) : null;
	}

	/**
	 * "forment et conseillent les forces": the object of the second verb is the first's
	 * too.
	 */
	private void shareObject(List<Argument> arguments, Tree tree, Token verb, boolean passive) {
		if (passive || arguments.stream().anyMatch((argument) -> argument.slot().equals("obj"))) {
			return;
		}
		for (Token kid : tree.kids(verb, "conj")) {
			if (this.verbs.verb(tree, kid) && kid.index() - verb.index() <= COORDINATED && kid.index() > verb.index()
					&& !this.verbs.passive(tree, kid)) {
				tree.kids(kid, "obj")
					.stream()
					.filter((object) -> object.index() > kid.index() && Tree.noun(object))
					.forEach((object) -> arguments.add(new Argument("obj", object)));
			}
		}
	}

	/**
	 * A relative clause with a subject of its own and no object has its noun as object.
	 */
	private void relativeObject(List<Argument> arguments, Tree tree, Token verb, boolean passive,
			Subjects.Subject subject) {
		Token head = tree.head(verb);
		if (passive || head == null || !verb.is("acl:relcl") || subject.construction() != Clause.Construction.OWN
				|| arguments.stream().anyMatch((argument) -> argument.token().index() == head.index())) {
			return;
		}
		boolean object = arguments.stream().anyMatch((argument) -> argument.slot().equals("obj"));
		boolean pronoun = tree.kid(verb, (kid) -> OBJECT_PRONOUNS.contains(kid.lemma())) != null;
		if (!object && pronoun) {
			arguments.add(new Argument("obj", head));
		}
	}

	/**
	 * A verb of saying after its quote may have its subject behind it, read as an object.
	 */
	private static @Nullable Token inverted(Tree tree, Token verb, @Nullable Frame frame, @Nullable Token subject,
			List<Argument> arguments) {
		if (subject != null || frame == null || !frame.telling().saying()) {
			return subject;
		}
		for (Argument argument : arguments) {
			Token token = argument.token();
			boolean bare = argument.slot().equals("obj") || argument.slot().isEmpty();
			if (bare && token.index() > verb.index() && token.tag() != PartOfSpeech.NUM) {
				arguments.remove(argument);
				return token;
			}
		}
		return null;
	}

}
