package org.actant.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.actant.load.LinkTypes;
import org.actant.load.Loader;
import org.actant.load.Telling;
import org.actant.model.EntityType;
import org.actant.model.Extraction;
import org.actant.model.FactType;
import org.actant.model.RoleName;
import org.actant.store.Neo4jUnderTest;
import org.actant.store.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MergeFinderIT {

	private static final Who WHO = new Who("Léa", null);

	private final Neo4jUnderTest neo4j = Neo4jUnderTest.get();

	private final Loader loader = new Loader(this.neo4j.graph(), LinkTypes.standard(), "test");

	private final Reviews reviews = new Reviews(this.neo4j.graph(), this.loader);

	private final MergeFinder finder = new MergeFinder(this.neo4j.graph());

	private final List<Extraction> tellings = new ArrayList<>();

	@BeforeEach
	void empty() {
		this.neo4j.empty();
		this.tellings.clear();
	}

	@Test
	void spellingsAcronymsInitialsAndShorterNamesAreProposedWithTheirReasons() {
		person("person:oleksii-reznikov", "Oleksii Reznikov");
		person("person:olexiy-reznikow", "Olexiy Reznikow");
		organization("org:organisation-mondiale-de-la-sante", "Organisation mondiale de la santé");
		organization("org:oms", "OMS");
		person("person:n-diallo", "N. Diallo");
		person("person:nafissatou-diallo", "Nafissatou Diallo");
		person("person:awa-marie-ndiaye", "Awa Marie Ndiaye");
		person("person:awa-ndiaye", "Awa Ndiaye");
		this.loader.load(this.tellings);
		assertThat(this.finder.find()).isEqualTo(4);
		assertThat(proposals()).containsExactlyInAnyOrder("TRANSLITERATION oleksii-reznikov olexiy-reznikow",
				"ACRONYM oms organisation-mondiale-de-la-sante", "SURNAME_AND_INITIAL n-diallo nafissatou-diallo",
				"SHORTER_NAME awa-marie-ndiaye awa-ndiaye");
		assertThat(rows("MATCH (e:Person) RETURN e")).hasSize(6);
	}

	@Test
	void otherGivenNamesOtherTypesAndBareSurnamesAreNotProposed() {
		person("person:jean-martin", "Jean Martin");
		person("person:jacques-martin", "Jacques Martin");
		person("person:martin", "Martin");
		organization("org:martin", "Martin");
		organization("org:g7", "G7");
		organization("org:g20", "G20");
		this.loader.load(this.tellings);
		assertThat(this.finder.find()).isZero();
	}

	@Test
	void commonDealingsSpeakForAPairAndOneDocumentWithBothAgainstIt() {
		this.tellings.add(deal("d1", "person:jean-martin", "Jean Martin"));
		this.tellings.add(deal("d2", "person:jan-martin", "Jan Martin"));
		this.tellings.add(Telling.of("d3", "Le Fleuve", "2025-01-03", "Ousmane Ba et Ousmane Baa se sont salués.")
			.entity("person:ousmane-ba", EntityType.PERSON, "Ousmane Ba")
			.entity("person:ousmane-baa", EntityType.PERSON, "Ousmane Baa")
			.extraction());
		this.loader.load(this.tellings);
		this.finder.find();
		assertThat(rows(
				"MATCH (d:Decision) RETURN d.subject + d.target AS pair, d.score AS score, d.reasons[1] AS reason"))
			.hasSize(2)
			.anySatisfy((row) -> {
				assertThat(row.get("pair").toString()).contains("martin");
				assertThat((double) row.get("score")).isEqualTo(0.9);
				assertThat(row.get("reason")).isEqualTo("SHARED_NEIGHBOURS|0.1|Portugal");
			})
			.anySatisfy((row) -> {
				assertThat(row.get("pair").toString()).contains("ousmane");
				assertThat((double) row.get("score")).isEqualTo(0.5);
				assertThat(row.get("reason").toString()).startsWith("BOTH_IN_ONE_DOCUMENT");
			});
	}

	@Test
	void whatWasProposedJudgedOrJoinedIsNotProposedAgain() {
		person("person:oleksii-reznikov", "Oleksii Reznikov");
		person("person:olexiy-reznikow", "Olexiy Reznikow");
		person("person:awa-marie-ndiaye", "Awa Marie Ndiaye");
		person("person:awa-ndiaye", "Awa Ndiaye");
		this.loader.load(this.tellings);
		assertThat(this.finder.find()).isEqualTo(2);
		assertThat(this.finder.find()).isZero();
		List<String> ids = rows("MATCH (d:Decision) RETURN d.id AS id ORDER BY d.subject").stream()
			.map((row) -> String.valueOf(row.get("id")))
			.toList();
		this.reviews.reject(ids.get(0), WHO);
		this.reviews.accept(ids.get(1), null, WHO);
		assertThat(this.finder.find()).isZero();
		this.reviews.undo(ids.get(1), WHO);
		assertThat(this.finder.find()).isZero();
	}

	@Test
	void whatDocumentsBringIsHeldAgainstThoseWhoseNamesAreLikeTheirs() {
		person("person:oleksii-reznikov", "Oleksii Reznikov");
		person("person:awa-ndiaye", "Awa Ndiaye");
		person("person:awa-marie-ndiaye", "Awa Marie Ndiaye");
		this.loader.load(this.tellings);
		assertThat(this.finder.findAround(List.of("on-person:oleksii-reznikov"))).isZero();
		assertThat(this.finder.findAroundUnseen("")).isEqualTo("person:awa-ndiaye");
		assertThat(this.finder.findAroundUnseen("person:awa-ndiaye")).isEmpty();
		assertThat(proposals()).containsExactly("SHORTER_NAME awa-marie-ndiaye awa-ndiaye");
		person("person:olexiy-reznikow", "Olexiy Reznikow");
		this.loader.load(this.tellings);
		assertThat(this.finder.findAround(List.of("on-person:olexiy-reznikow"))).isOne();
		assertThat(this.finder.findAround(List.of("on-person:olexiy-reznikow", "on-person:awa-ndiaye"))).isZero();
		assertThat(this.finder.find()).isZero();
	}

	@Test
	void everyIngestProposesByItselfAndJoinsNothing() {
		try (MergeWatch watch = new MergeWatch(this.finder, this.loader)) {
			person("person:oleksii-reznikov", "Oleksii Reznikov");
			person("person:olexiy-reznikow", "Olexiy Reznikow");
			this.loader.load(this.tellings);
			assertThat(watch).isNotNull();
		}
		assertThat(rows("MATCH (d:Decision) RETURN d.state AS state, d.by AS by"))
			.containsExactly(Map.of("state", "PROPOSED", "by", "actant"));
		assertThat(rows("MATCH (e:Person) RETURN e")).hasSize(2);
	}

	@Test
	void aRejectedMergeStaysRejectedWhateverIsLoaded() {
		person("person:oleksii-reznikov", "Oleksii Reznikov");
		person("person:olexiy-reznikow", "Olexiy Reznikow");
		this.loader.load(this.tellings);
		this.finder.find();
		this.reviews.reject(String.valueOf(rows("MATCH (d:Decision) RETURN d.id AS id").getFirst().get("id")), WHO);
		try (MergeWatch watch = new MergeWatch(this.finder, this.loader)) {
			this.tellings.add(deal("d1", "person:oleksii-reznikov", "Oleksii Reznikov"));
			this.loader.load(this.tellings);
			assertThat(watch).isNotNull();
		}
		assertThat(rows("MATCH (d:Decision) RETURN d.state AS state")).containsExactly(Map.of("state", "REJECTED"));
	}

	private void person(String id, String name) {
		entity(id, EntityType.PERSON, name);
	}

	private void organization(String id, String name) {
		entity(id, EntityType.ORGANIZATION, name);
	}

	private void entity(String id, EntityType type, String name) {
		this.tellings
			.add(Telling.of("on-" + id, "Le Fleuve", "2025-01-0" + (1 + this.tellings.size() % 9), name + " est cité.")
				.entity(id, type, name)
				.extraction());
	}

	private static Extraction deal(String document, String id, String name) {
		return Telling.of(document, "Le Fleuve", "2025-01-02", name + " a aidé le Portugal.")
			.entity(id, EntityType.PERSON, name)
			.entity("country:PT", EntityType.COUNTRY, "Portugal")
			.fact("aid", FactType.AID, "aidé")
			.with(RoleName.AGENT, id, name)
			.with(RoleName.RECIPIENT, "country:PT", "Portugal")
			.end()
			.extraction();
	}

	private List<String> proposals() {
		return rows("MATCH (d:Decision) RETURN d.reasons[0] AS reason, d.subject AS subject, d.target AS target")
			.stream()
			.map((row) -> {
				List<String> both = java.util.stream.Stream.of(row.get("subject"), row.get("target"))
					.map((id) -> id.toString().replaceAll("^\\w+:", ""))
					.sorted()
					.toList();
				return row.get("reason").toString().split("\\|")[0] + " " + String.join(" ", both);
			})
			.toList();
	}

	private List<Map<String, Object>> rows(String cypher) {
		return Snapshot.rows(this.neo4j.driver(), cypher);
	}

}
