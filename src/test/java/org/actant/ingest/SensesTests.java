package org.actant.ingest;

import org.junit.jupiter.api.Test;

import static org.actant.ingest.Read.told;
import static org.assertj.core.api.Assertions.assertThat;

/** Verbs whose sense their object or preposition tells, through the whole pipeline. */
class SensesTests {

	@Test
	void whoeverTurnsOnAPaperWithWordsDoesNotAssaultIt() {
		assertThat(told("Paul Orsel s'en est pris à la Suède.")).contains("Paul Orsel attack Sweden");
		assertThat(told("La Norvège s'en est prise à Paul Orsel.")).contains("Norway attack Paul Orsel");
	}

	@Test
	void whatSomebodyReportsIsNoDeedOfHis() {
		assertThat(told("Juan Rojas a fait état de trois blessés.")).noneMatch((fact) -> fact.contains(" injure "));
		assertThat(told("Paul Orsel a fait état de deux morts en Suède."))
			.noneMatch((fact) -> fact.contains("Paul Orsel kill"));
	}

	@Test
	void whatIsTakenIsHeldWhereItIsAPlace() {
		assertThat(told("L'armée congolaise a repris Goma.")).contains("Congolese army capture Goma");
		assertThat(told("Bukavu a été reprise par l'armée congolaise.")).contains("Congolese army capture Bukavu");
		assertThat(told("Nestlé a repris sa production.")).noneMatch((fact) -> fact.contains(" capture "));
	}

	@Test
	void whoeverPursuesABodySuesIt() {
		assertThat(told("Paul Orsel poursuit Nestlé.")).contains("Paul Orsel sue Nestlé");
		assertThat(told("Nestlé poursuit ses travaux.")).noneMatch((fact) -> fact.contains(" sue "));
	}

	@Test
	void whoeverTrainsAClubIsItsCoach() {
		assertThat(told("Paul Orsel a entraîné le Bayern Munich.")).anyMatch((fact) -> fact.contains(" coach "));
		assertThat(told("La grève a entraîné des retards.")).noneMatch((fact) -> fact.contains(" coach "));
	}

	@Test
	void whatIsRuledOutIsNoSanction() {
		assertThat(told("Le maire a exclu que la Suède cède un pouce de terrain."))
			.noneMatch((fact) -> fact.contains(" exclude "));
		assertThat(told("Le club suédois a exclu Paul Orsel pour dopage."))
			.anyMatch((fact) -> fact.contains(" exclude Paul Orsel"));
	}

}
