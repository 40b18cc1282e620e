package org.actant.relate;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.FactType;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.relate.Frame.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Adds what is said, asked or refused, from the complement clause and from inside the
 * object.
 */
final class ClauseTopics {

	private final RoleFiller filler;

	private final Phrases phrases;

	private final PhraseNouns phraseNouns;

	ClauseTopics(RoleFiller filler, Phrases phrases, PhraseNouns phraseNouns) {
		this.filler = filler;
		this.phrases = phrases;
		this.phraseNouns = phraseNouns;
	}

	Draft complete(Draft draft, Clause clause, @Nullable Clause complement, SentenceClauses clauses) {
		Draft full = offices(fact(said(draft, clause, complement, clauses), clause, clauses), clause);
		Token object = clause.argument("obj");
		if (object != null && full.others().noneMatch(Phrases::acting)) {
			full = full.about(this.phrases.within(clause.tree(), object));
		}
		return (full.type() == FactType.PROTEST && full.others().noneMatch(Phrases::acting)) ? against(full, clause)
				: full;
	}

	private Draft said(Draft draft, Clause clause, @Nullable Clause complement, SentenceClauses clauses) {
		Draft full = draft;
		if (clause.is(Telling.DENY) && complement == null && draft.others().findAny().isEmpty()) {
			full = denied(full, clause, clauses);
		}
		Participant content = content(clause, complement);
		for (Participant told : told(clause, complement, clauses)) {
			full = (content == null || told.known()) ? topic(full, told, 2) : full;
		}
		return (content != null && full.lacks(content)) ? full.with(RoleName.TOPIC, content) : full;
	}

	/** "promises <em>to withdraw its troops</em>": the deed itself. */
	private @Nullable Participant content(Clause clause, @Nullable Clause complement) {
		if (complement != null) {
			Frame frame = complement.frame();
			return this.phrases.content(clause.tree(), complement.verb(),
					(frame != null) ? frame.predicate() : complement.verb().lemma());
		}
		Token said = (clause.frame() != null) ? clause.tree().kid(clause.verb(), "ccomp", "xcomp") : null;
		return (said == null || clause.tree().kid(said, "cop") == null) ? null
				: this.phrases.content(clause.tree(), said, said.lemma());
	}

	/** "insiste sur le fait que …": who and what takes part in that. */
	private Draft fact(Draft draft, Clause clause, SentenceClauses clauses) {
		Clause fact = Complements.factThat(clause, clauses);
		Draft full = draft;
		for (Part part : (fact == null) ? List.<Part>of() : this.filler.fill(fact)) {
			full = topic(full, part.participant(), 3);
		}
		return full;
	}

	private static Draft topic(Draft draft, Participant participant, int most) {
		return (draft.in(RoleName.TOPIC).count() < most && draft.lacks(participant))
				? draft.with(RoleName.TOPIC, participant) : draft;
	}

	/** "Workers at the mine went on strike": whose they are. */
	private Draft against(Draft draft, Clause clause) {
		Draft full = draft;
		for (Participant doer : draft.in(RoleName.AGENT).toList()) {
			full = full.about(this.phrases.within(clause.tree(), doer.token()));
		}
		return full;
	}

	/** "named head of the bank", "quit as head of the bank": whose office it is. */
	private Draft offices(Draft draft, Clause clause) {
		Tree tree = clause.tree();
		if (draft.type() != FactType.ROLE && draft.type() != FactType.RETREAT && draft.type() != FactType.SANCTION) {
			return draft;
		}
		Draft full = draft;
		for (Token kid : tree.kids(clause.verb(), "xcomp", "obj", "obl")) {
			boolean named = kid.is("xcomp") && tree.kid(kid, "case", "mark", "cop") == null;
			boolean office = kid.tag() == PartOfSpeech.NOUN && kid.index() > clause.verb().index()
					&& (named || tree.preposition(kid).equals("as"));
			Participant title = (office && named) ? this.phrases.read(tree, kid) : null;
			full = (title != null && full.lacks(title)) ? full.with(RoleName.THEME, title) : full;
			full = office ? full.about(this.phrases.within(tree, kid)) : full;
		}
		return full;
	}

	private List<Participant> told(Clause clause, @Nullable Clause complement, SentenceClauses clauses) {
		return (complement != null) ? taking(complement) : states(clause, clauses);
	}

	private List<Participant> taking(Clause complement) {
		List<Participant> told = new ArrayList<>();
		for (Part part : this.filler.fill(complement)) {
			if (part.role() != RoleName.AGENT || complement.construction() == Clause.Construction.OWN) {
				told.add(part.participant());
			}
		}
		Participant noun = this.phraseNouns.of(complement);
		if (noun != null) {
			told.add(noun);
		}
		return told;
	}

	/** "said that it was too late": what is said to be, and what of it. */
	private List<Participant> states(Clause clause, SentenceClauses clauses) {
		List<Participant> told = new ArrayList<>();
		Tree tree = clause.tree();
		for (Token kid : (clause.frame() != null) ? tree.kids(clause.verb(), "ccomp", "xcomp") : List.<Token>of()) {
			if (tree.kid(kid, "cop") != null && !clauses.has(kid)) {
				tree.kids(kid, "nsubj", "csubj", "obl")
					.stream()
					.filter((part) -> Tree.noun(part) && part.tag() != PartOfSpeech.PRON)
					.forEach((part) -> told.add(this.phrases.read(tree, part)));
				told.add(this.phrases.read(tree, kid));
			}
		}
		return told;
	}

	/** "…, mais Rome dément": what the clause before tells. */
	private Draft denied(Draft draft, Clause clause, SentenceClauses clauses) {
		Clause before = null;
		for (Clause other : clauses.all()) {
			boolean earlier = other.verb().index() < clause.verb().index() && other.frame() != null;
			before = (earlier && (before == null || other.verb().index() > before.verb().index())) ? other : before;
		}
		Draft full = draft;
		for (Part part : (before == null) ? List.<Part>of() : this.filler.fill(before)) {
			full = topic(full, part.participant(), 2);
		}
		return full;
	}

}
