package org.actant.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.actant.lexicon.Meanings.Meaning;
import org.actant.model.Token;
import org.actant.sequence.FeatureWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the sense model looks at: who or what stands as subject, object and complement of
 * a verb, and what the sentence is about, each beside the verb of the graph and the sort
 * of fact that a sense gives. After the selectional preferences of Resnik, Selectional
 * Constraints (1996), with sorts of words for his classes.
 */
final class SenseFeatures {

	/** Shared subjects stand no more verbs above. */
	private static final int STEPS = 3;

	private final Tree tree;

	private final List<Sense> senses;

	private final int most;

	private final @Nullable Meaning object;

	/** What stands beside the verb: each a place and what fills it. */
	private final List<String> context = new ArrayList<>();

	/** The sorts of all that the sentence names. */
	private final Set<String> about = new HashSet<>();

	SenseFeatures(Tree tree, Token verb, List<Sense> senses) {
		this.tree = tree;
		this.senses = senses;
		this.most = senses.stream().mapToInt(Sense::fit).max().orElse(0);
		boolean done = tree.kid(verb, (kid) -> kid.relation().equals("nsubj:pass") || kid.is("aux:pass")) != null;
		this.context.add(verb.relation());
		this.context.add(done ? "passive" : "active");
		Token told = last(verb, "nsubj");
		Token subject = done ? null : (told != null) ? told : shared(verb);
		Token own = last(verb, "obj");
		Token object = (own != null) ? own : done ? told : described(verb);
		filled("subj", subject);
		filled("obj", object);
		tree.kids(verb).forEach(this::beside);
		this.object = (object != null) ? tree.meaning(object.lemma()) : null;
		about(verb);
	}

	/** What stands beside the verb besides subject and object. */
	private void beside(Token kid) {
		switch (kid.plainRelation()) {
			case "iobj" -> filled("iobj", kid);
			case "obl" -> filled(this.tree.preposition(kid), kid);
			case "ccomp", "xcomp", "advcl" -> this.context.add(kid.plainRelation() + this.tree.opening(kid));
			case "expl" -> this.context.add("expl");
			case "compound" -> this.context.add("with " + kid.lemma());
			case "advmod" -> this.context.add("how " + kid.lemma());
			default -> {
			}
		}
	}

	private void about(Token verb) {
		for (Token token : this.tree.sentence().tokens()) {
			Meaning meaning = (token.tag().nominal() && token != verb) ? this.tree.meaning(token.lemma()) : null;
			if (meaning != null) {
				this.about.add(meaning.sorts().get(1));
			}
		}
	}

	private @Nullable Token last(Token verb, String relation) {
		List<Token> kids = this.tree.kids(verb, relation);
		return kids.isEmpty() ? null : kids.getLast();
	}

	/**
	 * The subject of the verb that it is joined to, or whom its relative clause is about.
	 */
	private @Nullable Token shared(Token verb) {
		Token at = verb;
		for (int step = 0; step < STEPS && at != null; step++) {
			if (at.relation().equals("acl:relcl")) {
				return this.tree.head(at);
			}
			at = Tree.is(at, "conj", "xcomp", "advcl") ? this.tree.head(at) : null;
			Token subject = (at != null) ? this.tree.kid(at, "nsubj") : null;
			if (subject != null) {
				return subject;
			}
		}
		return null;
	}

	/** Of "le suspect arrêté" it is the suspect. */
	private @Nullable Token described(Token verb) {
		return (Tree.is(verb, "acl", "amod") && !verb.relation().equals("acl:relcl")) ? this.tree.head(verb) : null;
	}

	private void filled(String place, @Nullable Token token) {
		if (token == null) {
			this.context.add(place + " none");
			return;
		}
		this.context.add(place);
		this.context.add(place + " " + this.tree.kind(token));
		this.context.add(place + " " + token.lemma());
		Meaning meaning = this.tree.meaning(token.lemma());
		if (meaning != null) {
			meaning.sorts().forEach((sort) -> this.context.add(place + " " + sort));
		}
	}

	/** How alike the object is to the likest of the words that the lexicon has there. */
	private String alike(Sense sense) {
		Meaning own = this.object;
		return (own == null) ? "-"
				: String.valueOf(sense.examples()
					.stream()
					.map(this.tree::meaning)
					.filter(Objects::nonNull)
					.mapToInt((meaning) -> (int) Math.floor(10 * own.likeness(meaning)))
					.max()
					.orElse(-9));
	}

	/** Writes the features of one sense. */
	void write(Sense sense, FeatureWriter to) {
		Frame frame = sense.frame();
		String type = frame.type().name();
		String told = frame.predicate() + "." + type;
		String own = frame.words().getFirst() + "." + told;
		to.add(sense.foremost() ? "foremost" : "other", String.valueOf(Math.min(3, this.senses.size())));
		to.add("behind", String.valueOf(Math.min(12, this.most - sense.fit())));
		to.add("words", String.valueOf(Math.min(3, frame.words().size())), frame.object().name(),
				sense.foremost() ? "1" : "0");
		if (!sense.examples().isEmpty()) {
			to.add("example", alike(sense));
			to.add("example", alike(sense), type);
		}
		to.add("type", type);
		to.add("told", told);
		to.add("own", own);
		to.add("telling", frame.telling().name());
		for (String each : this.context) {
			to.add("t", type, each);
			to.add("p", told, each);
			to.add("o", own, each);
		}
		for (String each : this.about) {
			to.add("at", type, each);
			to.add("ap", told, each);
			to.add("ao", own, each);
		}
	}

}
