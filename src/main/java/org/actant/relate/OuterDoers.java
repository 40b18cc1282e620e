package org.actant.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who acts where the subject that a verb shares cannot: the tree has joined it too
 * deep, and whoever acts above does it.
 */
final class OuterDoers {

	private static final Set<String> OBJECTS = Set.of("obj", "iobj");

	private final RoleFiller filler;

	private final Verbs verbs;

	OuterDoers(RoleFiller filler, Verbs verbs) {
		this.filler = filler;
		this.verbs = verbs;
	}

	/** The participants of a clause with the doer from above, where that is needed. */
	List<Part> complete(Clause clause, SentenceClauses clauses, List<Part> parts) {
		boolean doing = clause.frame() == null || clause.frame().role("subj") == RoleName.AGENT;
		boolean shared = clause.construction() == Clause.Construction.SHARED && !clause.passive() && doing;
		boolean known = parts.stream().anyMatch((part) -> part.role() == RoleName.AGENT && part.participant().known());
		Participant done = undergoer(clause, parts);
		if (!(shared && !known) && done == null) {
			return parts;
		}
		Participant doer = doerAbove(clause, clauses, done);
		doer = (doer == null && shared && done == null && !clause.tree().french()) ? doerBefore(clause, clauses) : doer;
		if (doer == null && done == null) {
			return parts;
		}
		List<Part> others = new ArrayList<>(parts.stream().filter((part) -> part.role() != RoleName.AGENT).toList());
		if (doer != null) {
			others.addFirst(new Part(RoleName.AGENT, doer));
		}
		return others;
	}

	private @Nullable Participant doerAbove(Clause clause, SentenceClauses clauses, @Nullable Participant done) {
		Token above = clause.tree().head(clause.verb());
		for (int steps = 0; above != null && steps < 6; steps++) {
			Participant doer = doer(clauses.at(above));
			if (doer != null && (done == null || !doer.same(done))) {
				return doer;
			}
			if (clause.tree().french() && Tree.is(above, "ccomp", "acl:relcl")
					&& !this.verbs.participle(clause.verb())) {
				return null;
			}
			above = clause.tree().head(above);
		}
		return null;
	}

	/**
	 * "The plan paid off when Roe saw the gap, took the ball and ran": of several verbs
	 * before, the nearest that somebody does.
	 */
	private @Nullable Participant doerBefore(Clause clause, SentenceClauses clauses) {
		for (int at = clause.verb().index() - 1; at >= 0; at--) {
			Clause before = clauses.at(at);
			boolean likewise = before != null && !before.passive() && before.construction() == Clause.Construction.OWN
					&& !before.verb().is("acl:relcl");
			Participant doer = likewise ? doer(before) : null;
			if (doer != null) {
				return doer;
			}
		}
		return null;
	}

	private @Nullable Participant doer(@Nullable Clause clause) {
		Token subject = (clause != null) ? clause.subject() : null;
		Participant doer = (clause != null && subject != null) ? this.filler.participant(clause.tree(), subject, true)
				: null;
		return (doer != null && Phrases.acting(doer)) ? doer : null;
	}

	/**
	 * "the court jailed Roe, who had lied, and fined him": whoever an object pronoun
	 * means does not do it to himself.
	 */
	private static @Nullable Participant undergoer(Clause clause, List<Part> parts) {
		boolean understood = clause.construction() == Clause.Construction.SHARED
				|| clause.construction() == Clause.Construction.CONTROL;
		Participant doer = understood ? parts.stream()
			.filter((part) -> part.role() == RoleName.AGENT && part.participant().known())
			.map(Part::participant)
			.findFirst()
			.orElse(null) : null;
		if (doer == null) {
			return null;
		}
		return clause.arguments()
			.stream()
			.filter((argument) -> OBJECTS.contains(argument.slot()))
			.map(Clause.Argument::token)
			.filter((token) -> token.tag() == PartOfSpeech.PRON && !Subjects.reflexive(token)
					&& !token.lemma().endsWith("self") && !token.form().endsWith("selves"))
			.flatMap((token) -> parts.stream()
				.map(Part::participant)
				.filter((other) -> other.token() == token && other != doer && other.same(doer)))
			.findFirst()
			.orElse(null);
	}

}
