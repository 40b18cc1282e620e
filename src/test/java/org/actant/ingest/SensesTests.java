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

}
