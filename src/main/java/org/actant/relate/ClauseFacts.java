package org.actant.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.actant.model.FactType;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** Reads verbs with their participants as facts. */
final class ClauseFacts {

	private final RoleFiller filler;

	private final RealityReader realities;

	private final Complements complements;

	private final SilentClauses silent;

	private final OuterDoers outerDoers;

	private final ClauseTopics topics;

	private final UntoldDoers untold;

	private final PhraseNouns phraseNouns;

	private final Phrases phrases;

	ClauseFacts(RoleFiller filler, Phrases phrases, RealityReader realities, Verbs verbs, ServingVerbs serving,
			OuterDoers outerDoers) {
		this.filler = filler;
		this.phrases = phrases;
		this.realities = realities;
		this.complements = new Complements(verbs);
		this.silent = new SilentClauses(verbs, serving, this.complements);
		this.outerDoers = outerDoers;
		this.untold = new UntoldDoers(phrases);
		this.phraseNouns = new PhraseNouns(phrases, verbs);
		this.topics = new ClauseTopics(filler, phrases, this.phraseNouns);
	}

	/**
	 * @param all the clauses of a sentence
	 * @param taken those that tell nothing of their own
	 * @return what the others tell
	 */
	List<Draft> read(List<Clause> all, Predicate<Clause> taken) {
		SentenceClauses clauses = new SentenceClauses(all);
		List<Draft> drafts = new ArrayList<>();
		for (Clause clause : all) {
			if (!taken.test(clause) && !this.silent.has(clause, all, clauses)) {
				Draft draft = draft(clause, clauses);
				if (draft != null) {
					drafts.add(draft);
				}
			}
		}
		return drafts;
	}

	private @Nullable Draft draft(Clause clause, SentenceClauses clauses) {
		List<Part> parts = this.outerDoers.complete(clause, clauses,
				MutualDeeds.apart(clause, this.filler.fill(clause)));
		Clause complement = this.complements.of(clause, clauses);
		if (clause.saying() && complement != null && !ToldWorth.news(clause, parts)) {
			return null;
		}
		Draft wished = Wishes.told(plain(clause, parts, complement != null), clause, complement, this.phrases);
		Draft told = this.topics.complete(wished, clause, complement, clauses);
		Draft full = this.phraseNouns.complete(this.untold.complete(told, clause), clause);
		Draft worthy = ClauseWorth.of(clause, full);
		return (worthy == null || ToldWorth.slight(worthy, clause)) ? null : worthy;
	}

	private Draft plain(Clause clause, List<Part> parts, boolean complemented) {
		Frame frame = clause.frame();
		String lemma = (frame != null) ? frame.lemma() : named(clause);
		Draft draft = new Draft(clause.tree(), clause.verb(), clause.verb(), lemma,
				(frame != null) ? frame.predicate() : lemma, (frame != null) ? frame.type() : FactType.OTHER,
				(frame != null) ? frame.mode() : null, parts, this.realities.of(clause.tree(), clause.verb()),
				ClauseRule.confidence(clause, complemented), ClauseRule.name(clause));
		return PredicateSort.CALLING.has(draft.predicate()) ? draft.parts(callings(draft)) : draft;
	}

	/** "was elected president": what somebody becomes is nobody else. */
	private static List<Part> callings(Draft draft) {
		return draft.parts()
			.stream()
			.map((part) -> (part.role() == RoleName.THEME && part.participant().person()
					&& part.participant().token().tag() == PartOfSpeech.NOUN)
							? new Part(part.role(), part.participant().unknown()) : part)
			.toList();
	}

	/** The verb with its particle: to cordon off. */
	private static String named(Clause clause) {
		Token particle = clause.tree().kid(clause.verb(), "compound:prt");
		return clause.verb().lemma() + ((particle != null) ? " " + particle.lemma() : "");
	}

}
