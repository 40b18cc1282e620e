package org.actant.evaluate;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.actant.evaluate.Cases.by;
import static org.actant.evaluate.Cases.claim;
import static org.actant.evaluate.Cases.core;
import static org.actant.evaluate.Cases.gold;
import static org.actant.evaluate.Cases.named;
import static org.actant.evaluate.Cases.part;
import static org.actant.evaluate.Cases.said;
import static org.actant.evaluate.Cases.score;
import static org.actant.evaluate.Cases.someone;
import static org.actant.evaluate.Cases.told;
import static org.assertj.core.api.Assertions.assertThat;

class FactScoreTests {

	private static final List<Gold.Named> ENTITIES = List.of(named("acme", "ORGANIZATION", "Acme"),
			named("oslo", "PLACE", "Oslo"), named("ida", "PERSON", "Ida Holm"));

	private static final List<Answer.Someone> FOUND = List.of(someone("a", "ORGANIZATION", "Acme"),
			someone("o", "PLACE", "Oslo"), someone("i", "PERSON", "Ida Holm"), someone("x", "PERSON", "Someone Else"));

	private static final Gold.Told DELIVERS = told(Set.of("acme"), "~navire|ship", "deliver", "AID");

	private static final Answer.Part AGENT = part("AGENT", "a", "Acme");

	private static final Answer.Part SHIPS = part("THEME", null, "trois navires");

	private static Counts counts(Gold.Told fact, Answer.Claim... claims) {
		return score(gold(ENTITIES, fact), FOUND, claims).counts();
	}

	private static List<Integer> hits(Gold.Told fact, Answer.Claim claim) {
		Counts counts = counts(fact, claim);
		return List.of(counts.get(Count.FACTS_HIT), counts.get(Count.FACTS_PAIRED), counts.get(Count.FACTS_VOUCHED),
				counts.get(Count.PAIRS_VOUCHED), counts.get(Count.FACTS_COUNTED));
	}

	@Test
	void agentTargetAndPredicateMakeAHit() {
		assertThat(hits(DELIVERS, claim("delivers", "OTHER", AGENT, SHIPS))).containsExactly(1, 1, 1, 1, 1);
	}

	@Test
	void theTypeDoesForThePredicate() {
		assertThat(hits(DELIVERS, claim("hand", "aid", AGENT, SHIPS))).containsExactly(1, 1, 1, 1, 1);
	}

	@Test
	void anotherRelationIsAPairOnly() {
		assertThat(hits(DELIVERS, claim("sink", "ASSAULT", AGENT, SHIPS))).containsExactly(0, 1, 0, 1, 1);
	}

	@Test
	void anotherAgentOrTargetIsWrong() {
		assertThat(hits(DELIVERS, claim("deliver", "AID", part("AGENT", "x", "Else"), SHIPS))).containsExactly(0, 0, 0,
				0, 1);
		assertThat(hits(DELIVERS, claim("deliver", "AID", AGENT, part("THEME", null, "du blé")))).containsExactly(0, 0,
				0, 0, 1);
	}

	@Test
	void aTargetInTheAgentsRoleIsNone() {
		Gold.Told fact = told(Set.of("acme"), "oslo", "visit", "CONSULT");
		assertThat(hits(fact, claim("visit", "CONSULT", AGENT, part("AGENT", "o", "Oslo")))).containsExactly(0, 0, 0, 0,
				1);
	}

	@Test
	void aFactOfOneParticipantDoesNotCount() {
		assertThat(hits(DELIVERS, claim("deliver", "AID", AGENT))).containsExactly(0, 0, 0, 0, 0);
		assertThat(hits(DELIVERS, claim("deliver", "AID", part("AGENT", null, "on"), SHIPS))).containsExactly(0, 0, 0,
				0, 0);
	}

	@Test
	void withoutAWantedAgentAnyOrNoneWillDo() {
		Gold.Told fact = told(Set.of(), "oslo", "flood", "OTHER");
		assertThat(hits(fact, claim("flood", "X", part("THEME", "o", "Oslo")))).containsExactly(1, 1, 0, 0, 0);
		assertThat(hits(fact, claim("flood", "X", AGENT, part("THEME", "o", "Oslo")))).containsExactly(1, 1, 1, 1, 1);
	}

	@Test
	void aLongTextHoldsNoPhrase() {
		String text = "mot ".repeat(20);
		assertThat(hits(DELIVERS, claim("deliver", "AID", AGENT, part("THEME", null, text + "navire")))).startsWith(0,
				0);
		assertThat(hits(DELIVERS, claim("deliver", "AID", AGENT, part("THEME", null, text.substring(4) + "navire"))))
			.startsWith(1, 1);
	}

	@Test
	void aTextlessRoleGoesByItsEntitysName() {
		Gold.Told fact = told(Set.of("acme"), "~oslo", "visit", "CONSULT");
		assertThat(hits(fact, claim("visit", "X", AGENT, part("PLACE", "o", "")))).startsWith(1, 1);
	}

	@Test
	void afterBeFiveMoreWordsCount() {
		Gold.Told fact = told(Set.of("acme"), "oslo", "owner", "ROLE");
		Answer.Part oslo = part("PLACE", "o", "Oslo");
		assertThat(hits(fact, claim("be the sole owner", "X", AGENT, oslo))).startsWith(1);
		assertThat(hits(fact, claim("call itself owner", "X", AGENT, oslo))).startsWith(0, 1);
	}

	@Test
	void oneFactGivenServesOneWantedAndCoreComesFirst() {
		Gold gold = gold(ENTITIES, told(Set.of("acme"), "oslo", "see", "CONSULT"),
				core(told(Set.of("acme"), "oslo", "meet", "CONSULT")));
		Counts counts = score(gold, FOUND, claim("meet", "CONSULT", AGENT, part("RECIPIENT", "o", "Oslo"))).counts();
		assertThat(counts.get(Count.FACTS_HIT)).isEqualTo(1);
		assertThat(counts.get(Count.CORE_HIT)).isEqualTo(1);
		assertThat(counts.get(Count.FACTS_WANTED)).isEqualTo(2);
	}

	@Test
	void oneWantedFactVouchesForTwoGivenAtMostTheSurestFirst() {
		TextScore score = score(gold(ENTITIES, DELIVERS), FOUND, claim("deliver", "AID", 0.3, AGENT, SHIPS),
				claim("deliver", "AID", 0.9, AGENT, SHIPS), claim("deliver", "AID", 0.6, AGENT, SHIPS));
		assertThat(score.counts().get(Count.FACTS_VOUCHED)).isEqualTo(2);
		assertThat(score.verdicts()).containsExactly(new TextScore.Verdict("active", 0.9, true),
				new TextScore.Verdict("active", 0.6, true), new TextScore.Verdict("active", 0.3, false));
	}

	@Test
	void aSourceIsRightByEntityOrWordsWithEqualStance() {
		Gold.Told denied = by(DELIVERS, "ida", "DENY");
		Answer.Claim plain = claim("deliver", "AID", AGENT, SHIPS);
		assertThat(sourceRight(denied, said(plain, "i", "Mme Holm", "DENY"))).isTrue();
		assertThat(sourceRight(denied, said(plain, null, "Ida Holm", "DENY"))).isTrue();
		assertThat(sourceRight(denied, said(plain, "i", "Mme Holm", "AFFIRM"))).isFalse();
		assertThat(sourceRight(denied, plain)).isFalse();
	}

	@Test
	void whereNoSourceIsWantedOnlyTheAgentItselfMayBeNamed() {
		Answer.Claim plain = claim("deliver", "AID", AGENT, SHIPS);
		assertThat(sourceRight(DELIVERS, plain)).isTrue();
		assertThat(sourceRight(DELIVERS, said(plain, "a", "Acme", "AFFIRM"))).isTrue();
		assertThat(sourceRight(DELIVERS, said(plain, "i", "Ida Holm", "AFFIRM"))).isFalse();
		assertThat(sourceRight(by(DELIVERS, "acme", "AFFIRM"), plain)).isTrue();
	}

	private static boolean sourceRight(Gold.Told fact, Answer.Claim claim) {
		return counts(fact, claim).get(Count.SOURCE_RIGHT) == 1;
	}

	@Test
	void ofTwoFactsGivenTheOneThatAgreesBetterIsJudged() {
		Answer.Claim plain = claim("deliver", "AID", AGENT, SHIPS);
		Answer.Claim planned = new Answer.Claim("deliver", "AID", "POSITIVE", "PLANNED", plain.parts(), null, "",
				"AFFIRM", 0, 0, 0.5, "active");
		assertThat(counts(DELIVERS, planned, plain).get(Count.MODALITY_RIGHT)).isEqualTo(1);
		assertThat(counts(DELIVERS, planned).get(Count.MODALITY_RIGHT)).isZero();
		assertThat(counts(DELIVERS, planned).get(Count.REALITY_RIGHT)).isZero();
		assertThat(counts(DELIVERS, planned).get(Count.POLARITY_RIGHT)).isEqualTo(1);
	}

	@Test
	void missedCoreFactsAndUnmatchedFactsAreListed() {
		TextScore score = score(gold(ENTITIES, core(DELIVERS)), FOUND, claim("sink", "ASSAULT", AGENT, SHIPS));
		assertThat(score.missed()).singleElement().asString().startsWith("MISSED (pair found) [acme] deliver");
		assertThat(score.unmatched()).singleElement().asString().contains("sink/ASSAULT", "AGENT=Acme/Acme");
	}

}
