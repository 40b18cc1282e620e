package org.actant.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.actant.load.LinkTypes;
import org.actant.load.Loader;
import org.actant.load.Telling;
import org.actant.load.Tellings;
import org.actant.model.EntityType;
import org.actant.model.Extraction;
import org.actant.model.FactType;
import org.actant.model.RoleName;
import org.actant.model.Stance;
import org.actant.store.Neo4jUnderTest;
import org.actant.store.Snapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReviewsIT {

	private static final Who WHO = new Who("Léa", "two spellings");

	private final Neo4jUnderTest neo4j = Neo4jUnderTest.get();

	private final Loader loader = new Loader(this.neo4j.graph(), LinkTypes.standard(), "test");

	private final Reviews reviews = new Reviews(this.neo4j.graph(), this.loader);

	@AfterEach
	void everyEntityKnowsInHowManyFactsItTakesPart() {
		assertThat(Snapshot.miscounted(this.neo4j.driver())).isEmpty();
	}

	@BeforeEach
	void aGraphWithTwoSpellingsOfOneMinister() {
		this.neo4j.empty();
		this.loader.load(all());
	}

	@Test
	void acceptingAMergeMovesMentionsFactsRolesClaimsTiesAndLinks() {
		String merge = this.reviews.proposeMerge("person:aminata-toure-sow", "person:aminata-sow", WHO);
		assertThat(rows("MATCH (e:Person) WHERE e.id CONTAINS 'sow' RETURN e.id")).hasSize(2);
		this.reviews.accept(merge, null, WHO);
		assertThat(rows("MATCH (e:Person) WHERE e.id CONTAINS 'sow' RETURN e.name, e.aliases"))
			.containsExactly(Map.of("e.name", "Aminata Sow", "e.aliases", List.of("Sow", "Aminata Touré Sow")));
		assertThat(rows("MATCH (:Person {id: 'person:aminata-sow'})<-[:MENTIONS]-(d) RETURN d.id ORDER BY d.id"))
			.extracting((row) -> row.get("d.id"))
			.containsExactly("dam-1", "dam-2", "dam-3");
		assertThat(rows(
				"MATCH (:Person {id: 'person:aminata-sow'})<-[:AGENT]-(f:Fact) RETURN f.predicate, f.documents, f.publishers ORDER BY f.predicate"))
			.containsExactly(Map.of("f.predicate", "promise", "f.documents", 2L, "f.publishers", 2L),
					Map.of("f.predicate", "visit", "f.documents", 1L, "f.publishers", 1L));
		assertThat(rows(
				"MATCH (:Person {id: 'person:aminata-sow'})-[l:PROMISES]->(:Entity {id: 'country:ML'}) RETURN l.documents"))
			.containsExactly(Map.of("l.documents", 2L));
		assertThat(rows("MATCH (:Person {id: 'person:aminata-sow'})-[t:HOLDS]->(c) RETURN c.id"))
			.containsExactly(Map.of("c.id", "country:SN"));
		assertThat(rows("MATCH (:Fact)-[c:CLAIMED_BY]->(e:Person) RETURN e.id"))
			.containsExactly(Map.of("e.id", "person:aminata-sow"));
	}

	@Test
	void undoingAMergeRestoresExactlyWhatWasThere() {
		List<Map<String, Object>> before = everything();
		String merge = this.reviews.proposeMerge("person:aminata-toure-sow", "person:aminata-sow", WHO);
		assertThat(everything()).isEqualTo(before);
		for (String into : List.of("person:aminata-sow", "person:aminata-toure-sow")) {
			this.reviews.accept(merge, into, WHO);
			assertThat(everything()).isNotEqualTo(before);
			this.reviews.undo(merge, WHO);
			assertThat(everything()).isEqualTo(before);
		}
	}

	@Test
	void aProposedMergeWaitsAsLongAsBothEntitiesAreThere() {
		this.reviews.proposeMerge("person:aminata-toure-sow", "person:aminata-sow", WHO);
		assertThat(waiting()).isOne();
		this.loader.withdraw(all().stream().map((telling) -> telling.document().id()).toList());
		assertThat(waiting()).isZero();
		this.loader.load(all());
		assertThat(waiting()).isOne();
	}

	@Test
	void aMergeThatIsJudgedWaitsNoMoreUntilThatIsUndone() {
		String merge = this.reviews.proposeMerge("person:aminata-toure-sow", "person:aminata-sow", WHO);
		this.reviews.reject(merge, WHO);
		assertThat(waiting()).isZero();
		this.reviews.undo(merge, WHO);
		assertThat(waiting()).isOne();
		this.reviews.accept(merge, null, WHO);
		assertThat(waiting()).isZero();
	}

	private int waiting() {
		return rows("MATCH (d:Waiting) RETURN d.id").size();
	}

	@Test
	void anAcceptedMergeIsKeptWhenDocumentsAreLoadedAgainInAnyOrder() {
		this.reviews.accept(this.reviews.proposeMerge("person:aminata-toure-sow", "person:aminata-sow", WHO), null,
				WHO);
		List<Map<String, Object>> merged = everything();
		this.loader.withdraw(List.of("dam-1", "dam-2"));
		this.loader.load(List.of(second()));
		this.loader.load(List.of(first()));
		assertThat(everything()).isEqualTo(merged);
		this.loader.withdraw(all().stream().map((telling) -> telling.document().id()).toList());
		assertThat(rows(
				"MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:Decision AND NOT n:Judgement AND NOT n:Ruling RETURN n"))
			.isEmpty();
		List<Extraction> reversed = new ArrayList<>(all()).reversed();
		reversed.forEach((extraction) -> this.loader.load(List.of(extraction)));
		assertThat(everything()).isEqualTo(merged);
	}

	@Test
	void mergesThatStandOnEachOtherAreUndoneOneByOne() {
		List<Map<String, Object>> before = everything();
		String first = this.reviews.proposeMerge("person:aminata-toure-sow", "person:aminata-sow", WHO);
		this.reviews.accept(first, null, WHO);
		List<Map<String, Object>> one = everything();
		String second = this.reviews.proposeMerge("person:aminata-sow", "person:antony-blinken", WHO);
		this.reviews.accept(second, "person:antony-blinken", WHO);
		assertThat(rows("MATCH (e:Person) WHERE e.id CONTAINS 'sow' RETURN e")).isEmpty();
		this.reviews.undo(second, WHO);
		assertThat(everything()).isEqualTo(one);
		this.reviews.accept(second, "person:antony-blinken", WHO);
		this.reviews.undo(first, WHO);
		assertThat(rows("MATCH (e:Person) WHERE e.id CONTAINS 'sow' RETURN e.id"))
			.containsExactly(Map.of("e.id", "person:aminata-toure-sow"));
		this.reviews.undo(second, WHO);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void aSplitTakesTheDocumentsThatMeanSomebodyElseAndGivesThemBack() {
		List<Map<String, Object>> before = everything();
		String split = this.reviews.proposeSplit("person:aminata-sow", List.of("dam-3"), "Aminata Sow (peintre)", null,
				WHO);
		assertThat(everything()).isEqualTo(before);
		this.reviews.accept(split, null, WHO);
		assertThat(rows(
				"MATCH (e:Person {id: 'person:aminata-sow-peintre'})<-[:AGENT]-(f:Fact) RETURN e.name, e.aliases, f.predicate"))
			.containsExactly(Map.of("e.name", "Aminata Sow (peintre)", "e.aliases", List.of("Sow", "Aminata Sow"),
					"f.predicate", "visit"));
		assertThat(rows("MATCH (:Person {id: 'person:aminata-sow'})<-[:AGENT]-(f:Fact) RETURN f.predicate"))
			.containsExactly(Map.of("f.predicate", "promise"));
		List<Map<String, Object>> split1 = everything();
		this.loader.withdraw(List.of("dam-3"));
		this.loader.load(all());
		assertThat(everything()).isEqualTo(split1);
		this.reviews.undo(split, WHO);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void aSplitOfAMergedEntityTakesAllThatItsDocumentsCallIt() {
		this.reviews.accept(this.reviews.proposeMerge("person:aminata-toure-sow", "person:aminata-sow", WHO), null,
				WHO);
		List<Map<String, Object>> merged = everything();
		String split = this.reviews.proposeSplit("person:aminata-sow", List.of("dam-2"), "Aminata Touré Sow", null,
				WHO);
		assertThat(split).startsWith("split:");
		this.reviews.accept(split, null, WHO);
		assertThat(rows("MATCH (e:Person)<-[:MENTIONS]-(d {id: 'dam-2'}) WHERE e.id CONTAINS 'sow' RETURN e.id"))
			.containsExactly(Map.of("e.id", "person:aminata-toure-sow"));
		this.reviews.undo(split, WHO);
		assertThat(everything()).isEqualTo(merged);
	}

	@Test
	void aNewNameAndTypeAreKeptWhateverIsLoadedAndCanBeTakenBack() {
		List<Map<String, Object>> before = everything();
		String renamed = this.reviews.rename("country:ML", "République du Mali", WHO);
		String retyped = this.reviews.retype("place:diaka", EntityType.PRODUCT, WHO);
		assertThat(rows("MATCH (e:Country {id: 'country:ML'}) RETURN e.name, e.aliases"))
			.containsExactly(Map.of("e.name", "République du Mali", "e.aliases", List.of("Mali")));
		assertThat(rows("MATCH (e:Entity {id: 'place:diaka'}) RETURN labels(e) AS l, e.type"))
			.containsExactly(Map.of("l", List.of("Entity", "Product"), "e.type", "PRODUCT"));
		List<Map<String, Object>> decided = everything();
		this.loader.withdraw(List.of("dam-1", "dam-2", "dam-3"));
		this.loader.load(all());
		assertThat(everything()).isEqualTo(decided);
		this.reviews.undo(renamed, WHO);
		this.reviews.undo(retyped, WHO);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void aWrongFactIsKeptApartAndCountsNowhere() {
		List<Map<String, Object>> before = everything();
		String fact = rows("MATCH (f:Fact {predicate: 'visit'}) RETURN f.id").getFirst().get("f.id").toString();
		String wrong = this.reviews.markWrong(fact, WHO);
		assertThat(rows("MATCH (f:Fact {predicate: 'visit'}) RETURN f")).isEmpty();
		assertThat(rows("MATCH (f:WrongFact)-[:EVIDENCED_BY]->(d) RETURN f.id, d.id"))
			.containsExactly(Map.of("f.id", fact, "d.id", "dam-3"));
		assertThat(rows("MATCH (:Entity)-[l]->(e {id: 'place:diaka'}) WHERE l.derived RETURN l")).isEmpty();
		List<Map<String, Object>> hidden = everything();
		this.loader.withdraw(List.of("dam-3"));
		this.loader.load(all());
		assertThat(rows("MATCH (f:WrongFact) RETURN f.contested")).containsExactly(Map.of("f.contested", false));
		assertThat(everything()).isEqualTo(hidden);
		this.reviews.undo(wrong, WHO);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void aFactThatIsWrongStaysSoWhenItsActorIsJoinedToAnotherAndParted() {
		List<Map<String, Object>> before = everything();
		String fact = rows("MATCH (f:Fact {predicate: 'visit'}) RETURN f.id").getFirst().get("f.id").toString();
		String wrong = this.reviews.markWrong(fact, WHO);
		String merge = this.reviews.proposeMerge("person:aminata-sow", "person:aminata-toure-sow", WHO);
		this.reviews.accept(merge, "person:aminata-toure-sow", WHO);
		assertThat(rows("MATCH (f:Fact {predicate: 'visit'}) RETURN f")).isEmpty();
		assertThat(rows("MATCH (f:WrongFact)-[:AGENT]->(e) RETURN e.id"))
			.containsExactly(Map.of("e.id", "person:aminata-toure-sow"));
		this.reviews.undo(merge, WHO);
		assertThat(rows("MATCH (f:WrongFact) RETURN f.id")).containsExactly(Map.of("f.id", fact));
		this.reviews.undo(wrong, WHO);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void whatWasRejectedIsRememberedWithWhoAndWhenAndOpenAgainWhenUndone() {
		String merge = this.reviews.proposeMerge("person:aminata-toure-sow", "person:aminata-sow", WHO);
		this.reviews.reject(merge, new Who("Omar", null));
		assertThat(this.reviews.proposeMerge("person:aminata-sow", "person:aminata-toure-sow", WHO)).isEqualTo(merge);
		assertThat(rows("MATCH (d:Decision) RETURN d.state, d.by, d.at IS NOT NULL AS dated"))
			.containsExactly(Map.of("d.state", "REJECTED", "d.by", "Omar", "dated", true));
		assertThat(rows("MATCH (:Decision)-[:JUDGED]->(j) RETURN j.state, j.by ORDER BY j.at")).containsExactly(
				Map.of("j.state", "PROPOSED", "j.by", "Léa"), Map.of("j.state", "REJECTED", "j.by", "Omar"));
		this.reviews.undo(merge, WHO);
		assertThat(rows("MATCH (d:Decision) RETURN d.state")).containsExactly(Map.of("d.state", "PROPOSED"));
	}

	@Test
	void whatCannotBeDecidedSaysWhy() {
		assertThatThrownBy(() -> this.reviews.proposeMerge("person:nobody", "person:aminata-sow", WHO))
			.isInstanceOf(ReviewException.class)
			.hasMessageContaining("no entity person:nobody");
		String merge = this.reviews.proposeMerge("person:aminata-toure-sow", "person:aminata-sow", WHO);
		assertThatThrownBy(() -> this.reviews.accept(merge, "country:ML", WHO))
			.hasMessageContaining("neither of the two");
		assertThatThrownBy(() -> this.reviews.undo(merge, WHO)).hasMessageContaining("nothing to undo");
		this.reviews.accept(merge, null, WHO);
		assertThatThrownBy(() -> this.reviews.reject(merge, WHO)).hasMessageContaining("undo it first");
		assertThatThrownBy(() -> this.reviews.undo("merge:none", WHO)).hasMessageContaining("no decision merge:none");
		assertThatThrownBy(() -> this.reviews.markWrong("fact:none", WHO)).hasMessageContaining("no fact fact:none");
	}

	private static List<Extraction> all() {
		List<Extraction> all = new ArrayList<>(Tellings.all());
		all.addAll(List.of(first(), second(), third()));
		return all;
	}

	private static Extraction first() {
		return Telling.of("dam-1", "Le Fleuve", "2025-02-03", "Aminata Sow a promis un barrage au Mali.")
			.entity("person:aminata-sow", EntityType.PERSON, "Aminata Sow", "Sow")
			.entity("country:ML", EntityType.COUNTRY, "Mali")
			.fact("promise", FactType.SUPPORT, "promis")
			.with(RoleName.AGENT, "person:aminata-sow", "Aminata Sow")
			.thing(RoleName.THEME, "un barrage", "dam", null)
			.with(RoleName.RECIPIENT, "country:ML", "Mali")
			.end()
			.extraction();
	}

	private static Extraction second() {
		return Telling
			.of("dam-2", "La Rive", "2025-02-04",
					"La ministre Aminata Touré Sow a promis un barrage au Mali, dit-elle.")
			.entity("person:aminata-toure-sow", EntityType.PERSON, "Aminata Touré Sow")
			.tie("person:aminata-toure-sow", "HOLDS", "country:SN", "minister")
			.entity("country:ML", EntityType.COUNTRY, "Mali")
			.fact("promise", FactType.SUPPORT, "promis")
			.with(RoleName.AGENT, "person:aminata-toure-sow", "Aminata Touré Sow")
			.thing(RoleName.THEME, "un barrage", "dam", null)
			.with(RoleName.RECIPIENT, "country:ML", "Mali")
			.said("person:aminata-toure-sow", "elle", "say", Stance.AFFIRM)
			.end()
			.extraction();
	}

	private static Extraction third() {
		return Telling.of("dam-3", "Le Fleuve", "2025-02-05", "Aminata Sow a visité Diaka. Sow y expose ses toiles.")
			.entity("person:aminata-sow", EntityType.PERSON, "Aminata Sow", "Sow")
			.entity("place:diaka", EntityType.PLACE, "Diaka")
			.tie("place:diaka", "IN", "country:ML", null)
			.fact("visit", FactType.CONSULT, "visité")
			.with(RoleName.AGENT, "person:aminata-sow", "Aminata Sow")
			.with(RoleName.RECIPIENT, "place:diaka", "Diaka")
			.end()
			.extraction();
	}

	private List<Map<String, Object>> everything() {
		return Snapshot.of(this.neo4j.driver());
	}

	private List<Map<String, Object>> rows(String cypher) {
		return Snapshot.rows(this.neo4j.driver(), cypher);
	}

}
