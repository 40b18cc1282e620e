package org.actant.evaluate;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.actant.evaluate.Cases.gold;
import static org.actant.evaluate.Cases.named;
import static org.actant.evaluate.Cases.passing;
import static org.actant.evaluate.Cases.score;
import static org.actant.evaluate.Cases.someone;
import static org.assertj.core.api.Assertions.assertThat;

class EntityScoreTests {

	private static final List<Gold.Named> WANTED = List.of(named("pe", "COUNTRY", "Peru", "Pérou"),
			named("cl", "COUNTRY", "Chile", "Santiago"), named("scl", "PLACE", "Santiago"),
			named("rojas", "PERSON", "Inés Rojas", "Rojas"), passing("efe", "ORGANIZATION", "EFE"));

	@Test
	void aNameAnAliasOrAMentionFits() {
		Counts counts = score(gold(WANTED),
				List.of(new Answer.Someone("1", "COUNTRY", "x", List.of("le Pérou"), List.of()),
						someone("2", "PERSON", "y", "ROJAS"), someone("3", "PLACE", "Mars")))
			.counts();
		assertThat(counts.get(Count.ENTITIES_WANTED)).isEqualTo(4);
		assertThat(counts.get(Count.ENTITIES_HIT)).isEqualTo(2);
		assertThat(counts.get(Count.TYPES_RIGHT)).isEqualTo(2);
		assertThat(counts.get(Count.ENTITIES_GIVEN)).isEqualTo(3);
	}

	@Test
	void passingMentionsAreNeitherMissedNorWrongWhenFound() {
		Counts counts = score(gold(WANTED), List.of(someone("1", "ORGANIZATION", "EFE"), someone("2", "GROUP", "EFE")))
			.counts();
		assertThat(counts.get(Count.ENTITIES_GIVEN)).isZero();
		assertThat(counts.get(Count.SPLITS)).isZero();
	}

	@Test
	void thePieceOfAnEntityAlreadyFoundIsASplit() {
		Counts counts = score(gold(WANTED),
				List.of(someone("1", "PERSON", "Rojas"), someone("2", "PERSON", "Inés Rojas")))
			.counts();
		assertThat(counts.get(Count.ENTITIES_HIT)).isEqualTo(1);
		assertThat(counts.get(Count.SPLITS)).isEqualTo(1);
		assertThat(counts.get(Count.ENTITIES_GIVEN)).isEqualTo(2);
	}

	@Test
	void twoEntitiesTakenForOneAreAMerge() {
		assertThat(score(gold(WANTED), List.of(someone("1", "PERSON", "Rojas", "Peru"))).counts().get(Count.MERGES))
			.isEqualTo(1);
	}

	@Test
	void aNameThatTwoEntitiesShareMergesNothing() {
		Counts counts = score(gold(WANTED),
				List.of(someone("1", "PLACE", "Santiago"), someone("2", "COUNTRY", "Chile", "Santiago")))
			.counts();
		assertThat(counts.get(Count.MERGES)).isZero();
		assertThat(counts.get(Count.ENTITIES_HIT)).isEqualTo(2);
		assertThat(counts.get(Count.TYPES_RIGHT)).isEqualTo(2);
	}

	@Test
	void aWorkIsAProduct() {
		Gold gold = gold(List.of(named("kon", "WORK", "Kon-Tiki")));
		assertThat(score(gold, List.of(someone("1", "PRODUCT", "Kon-Tiki"))).counts().get(Count.TYPES_RIGHT))
			.isEqualTo(1);
		assertThat(score(gold, List.of(someone("1", "PLACE", "Kon-Tiki"))).counts().get(Count.TYPES_RIGHT)).isZero();
	}

}
