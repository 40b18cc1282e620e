package org.actant.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.actant.model.EntityType;
import org.actant.model.Extraction;
import org.actant.model.FactType;
import org.actant.model.RoleName;
import org.actant.store.Neo4jUnderTest;
import org.actant.store.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DispatchesIT {

	private static final String DISPATCH = """
			Le Portugal a livré quarante camions au Mozambique, a annoncé jeudi le ministère de la Défense à Lisbonne.
			Les véhicules ont été embarqués à Sines et doivent arriver à Beira avant la saison des pluies. Ils serviront
			à rouvrir les routes coupées par le cyclone de mars. Une quinzaine de mécaniciens accompagnent le convoi et
			formeront des équipes sur place pendant six mois, selon le communiqué.""";

	private static final String OWN = """
			À Beira, le port se prépare. Le Portugal a livré quarante camions au Mozambique, que les dockers
			déchargent depuis l'aube. Notre envoyé a compté trente-huit bennes et deux citernes ; la presse locale
			parle déjà d'un deuxième bateau, que personne à la capitainerie ne veut confirmer pour l'instant.""";

	private final Neo4jUnderTest neo4j = Neo4jUnderTest.get();

	private final Loader loader = new Loader(this.neo4j.graph(), LinkTypes.standard(), "test");

	@BeforeEach
	void empty() {
		this.neo4j.empty();
	}

	@Test
	void copiesOfOneDispatchCountOnceAndATextOfOnesOwnCountsBesides() {
		this.loader.load(List.of(agency(), copy("courrier", "Le Courrier", "2025-04-04")));
		assertThat(publishers()).isEqualTo(1L);
		this.loader.load(List.of(copy("rive", "La Rive", "2025-04-05")));
		assertThat(publishers()).isEqualTo(1L);
		assertThat(rows("MATCH (d:Document) RETURN DISTINCT d.dispatch AS dispatch, d.origin AS origin"))
			.containsExactly(Map.of("dispatch", "agence", "origin", "Agence"));
		this.loader.load(List.of(own()));
		assertThat(publishers()).isEqualTo(2L);
		assertThat(rows(
				"MATCH (:Entity {id: 'country:PT'})-[l:SUPPLIES]->(:Entity {id: 'country:MZ'}) RETURN l.publishers AS n"))
			.containsExactly(Map.of("n", 2L));
	}

	@Test
	void neitherTheOrderOfLoadingNorBatchesMatter() {
		List<Extraction> all = List.of(agency(), copy("courrier", "Le Courrier", "2025-04-04"),
				copy("rive", "La Rive", "2025-04-05"), own());
		this.loader.load(all);
		List<Map<String, Object>> before = Snapshot.of(this.neo4j.driver());
		for (int seed = 0; seed < 3; seed++) {
			this.neo4j.empty();
			List<Extraction> shuffled = new ArrayList<>(all);
			Collections.shuffle(shuffled, new Random(seed));
			shuffled.forEach((extraction) -> this.loader.load(List.of(extraction)));
			assertThat(Snapshot.of(this.neo4j.driver())).isEqualTo(before);
		}
	}

	@Test
	void withdrawingOrReplacingTheFirstCopyPassesTheDispatchOn() {
		this.loader.load(List.of(copy("courrier", "Le Courrier", "2025-04-04"), copy("rive", "La Rive", "2025-04-05")));
		List<Map<String, Object>> before = Snapshot.of(this.neo4j.driver());
		this.loader.load(List.of(agency()));
		this.loader.withdraw(List.of("agence"));
		assertThat(Snapshot.of(this.neo4j.driver())).isEqualTo(before);
		assertThat(rows("MATCH (d:Document) RETURN DISTINCT d.origin AS origin"))
			.containsExactly(Map.of("origin", "Le Courrier"));
		this.loader.load(List.of(telling("courrier", "Le Courrier", "2025-04-04", OWN)));
		assertThat(publishers()).isEqualTo(2L);
		assertThat(rows("MATCH (d:Document) RETURN d.id AS id, d.dispatch AS dispatch ORDER BY id")).containsExactly(
				Map.of("id", "courrier", "dispatch", "courrier"), Map.of("id", "rive", "dispatch", "rive"));
	}

	@Test
	void likenessOfTextsIsTheShareOfRunsOfWordsThatTheyHaveInCommon() {
		Sketch dispatch = Sketch.of(DISPATCH);
		assertThat(dispatch.likeness(Sketch.of(DISPATCH.toUpperCase() + "!"))).isEqualTo(1);
		assertThat(dispatch.likeness(Sketch.of("PARIS - " + DISPATCH.replace("quarante", "une quarantaine de"))))
			.isBetween(0.6, 0.95);
		assertThat(dispatch.likeness(Sketch.of(OWN))).isLessThan(0.2);
		assertThat(Sketch.of("").likeness(Sketch.of(""))).isZero();
		assertThat(Sketch.of("Un mot").bands().split(" ")).hasSize(Sketch.SIZE / Sketch.ROWS);
	}

	private long publishers() {
		return (long) rows("MATCH (f:Fact) RETURN f.publishers AS n").getFirst().get("n");
	}

	private static Extraction agency() {
		return telling("agence", "Agence", "2025-04-03", DISPATCH);
	}

	private static Extraction copy(String id, String publisher, String day) {
		return telling(id, publisher, day, "Lisbonne. " + DISPATCH.replace("selon le communiqué", "selon l'Agence"));
	}

	private static Extraction own() {
		return telling("envoye", "Le Fleuve", "2025-04-06", OWN);
	}

	private static Extraction telling(String id, String publisher, String day, String text) {
		return Telling.of(id, publisher, day, text)
			.entity("country:PT", EntityType.COUNTRY, "Portugal")
			.entity("country:MZ", EntityType.COUNTRY, "Mozambique")
			.fact("supply", FactType.AID, "livré")
			.with(RoleName.AGENT, "country:PT", "Le Portugal")
			.with(RoleName.RECIPIENT, "country:MZ", "Mozambique")
			.end()
			.extraction();
	}

	private List<Map<String, Object>> rows(String cypher) {
		return Snapshot.rows(this.neo4j.driver(), cypher);
	}

}
