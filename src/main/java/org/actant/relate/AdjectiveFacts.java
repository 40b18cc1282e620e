package org.actant.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.relate.Adjectives.Stand;
import org.actant.relate.Clause.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Reads how somebody stands to another: "X reste hostile à Y", "X, proche de Y", "X s'est
 * dit favorable à Y".
 */
final class AdjectiveFacts {

	private static final double STANDING = 0.72;

	private static final Set<String> COPULAS = Set.of("être", "rester", "demeurer", "sembler", "paraître", "devenir",
			"dire", "montrer", "déclarer", "avouer", "juger", "rendre", "sentir", "trouver", "croire");

	private final RoleFiller filler;

	private final RealityReader realities;

	private final Adjectives adjectives;

	private final Verbs verbs;

	private final Subjects subjects;

	AdjectiveFacts(RoleFiller filler, RealityReader realities, Language language, Verbs verbs) {
		this.filler = filler;
		this.realities = realities;
		this.adjectives = Adjectives.of(language);
		this.verbs = verbs;
		this.subjects = new Subjects(verbs);
	}

	List<Draft> read(Tree tree) {
		List<Draft> drafts = new ArrayList<>();
		for (Token token : tree.sentence().tokens()) {
			Stand stand = this.adjectives.stand(token);
			Draft draft = (stand != null && !acting(tree, token)) ? draft(tree, token, stand) : null;
			if (draft != null) {
				drafts.add(draft);
			}
		}
		return drafts;
	}

	/** Whether the word is a verb with a tense: s'est opposé. */
	private boolean acting(Tree tree, Token token) {
		return token.tag() == PartOfSpeech.VERB && (!this.verbs.participle(token) || Subjects.reflexive(tree, token)
				|| tree.kid(token, (kid) -> kid.is("aux") && kid.lemma().equals("avoir")) != null);
	}

	/** Whether the clause's verb is such an adjective or but ties one to its subject. */
	boolean takes(Clause clause, List<Draft> drafts) {
		return drafts.stream()
			.filter((draft) -> draft.tree() == clause.tree())
			.anyMatch((draft) -> draft.trigger() == clause.verb()
					|| (draft.governor() == clause.verb() && COPULAS.contains(clause.verb().lemma())));
	}

	private @Nullable Draft draft(Tree tree, Token adjective, Stand stand) {
		Token verb = copula(tree, adjective);
		Token subject = subject(tree, adjective, verb);
		if (subject == null || subject == adjective) {
			return null;
		}
		List<Part> parts = new ArrayList<>();
		for (Token each : tree.conjuncts(subject)) {
			Participant who = this.filler.participant(tree, each, true);
			if (Phrases.acting(who)) {
				parts.add(new Part(RoleName.AGENT, who));
			}
		}
		if (parts.isEmpty()) {
			return null;
		}
		int doers = parts.size();
		others(parts, tree, adjective, stand);
		return (parts.size() == doers) ? null
				: new Draft(tree, adjective, (verb != null) ? verb : adjective, adjective.lemma(), stand.predicate(),
						stand.type(), null, parts, this.realities.of(tree, (verb != null) ? verb : adjective),
						(stand.type() == FactType.OTHER) ? STANDING - 0.1 : STANDING, "adjective");
	}

	private void others(List<Part> parts, Tree tree, Token adjective, Stand stand) {
		for (Token kid : tree.kids(adjective, "obl", "nmod", "advmod")) {
			Argument complement = tree.complement(kid, tree.preposition(kid));
			boolean wanted = kid.index() > adjective.index() && stand.prepositions().contains(complement.slot())
					&& Tree.noun(kid);
			if (wanted) {
				Frame frame = new Frame(List.of(adjective.lemma()), false, Frame.Kind.ANY, stand.predicate(),
						stand.type(), null, Map.of(complement.slot(), stand.role()), Frame.Telling.NONE);
				this.filler.fill(parts, tree, frame, complement);
			}
		}
	}

	/** The verb that ties the adjective to its subject, or null. */
	private @Nullable Token copula(Tree tree, Token adjective) {
		Token head = tree.head(adjective);
		boolean tied = head != null && Tree.is(adjective, "xcomp", "ccomp", "obj", "advcl", "obl")
				&& COPULAS.contains(head.lemma()) && this.verbs.verb(tree, head) && head.index() < adjective.index();
		return tied ? head : null;
	}

	private @Nullable Token subject(Tree tree, Token adjective, @Nullable Token verb) {
		if (verb != null) {
			Token object = tree.kid(verb, (kid) -> kid.is("obj") && kid != adjective && Tree.noun(kid)
					&& !Subjects.reflexive(kid) && kid.tag() != PartOfSpeech.PRON);
			return (object != null) ? object : this.subjects.of(tree, verb).token();
		}
		if (tree.kid(adjective, "cop") != null || passive(tree, adjective)) {
			return this.subjects.of(tree, adjective).token();
		}
		Token head = tree.head(adjective);
		if (head != null && adjective.is("conj") && head.index() < adjective.index()) {
			boolean called = head.tag() == PartOfSpeech.NOUN && head.is("appos");
			return called ? tree.head(head) : subject(tree, head, copula(tree, head));
		}
		boolean beside = head != null && Tree.is(adjective, "amod", "acl", "appos") && head.index() < adjective.index()
				&& (head.tag().nominal()) && tree.kid(adjective, "nsubj", "det") == null;
		if (beside) {
			return head;
		}
		boolean opening = adjective.index() < 3 && Tree.is(adjective, "advcl", "obl", "amod", "acl", "dep");
		return (opening && head != null && this.verbs.verb(tree, head)) ? this.subjects.of(tree, head).token() : null;
	}

	private static boolean passive(Tree tree, Token adjective) {
		return tree.kid(adjective, (kid) -> kid.is("aux") && kid.lemma().equals("être")) != null;
	}

}
