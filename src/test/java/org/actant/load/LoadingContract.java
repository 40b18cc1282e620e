package org.actant.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.actant.model.Extraction;
import org.actant.store.Neo4jUnderTest;
import org.actant.store.Snapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;

/** What loading does, on whichever Neo4j. */
abstract class LoadingContract {

	private final Neo4jUnderTest neo4j = neo4j();

	private final Loader loader = new Loader(this.neo4j.graph(), LinkTypes.standard(), "test");

	abstract Neo4jUnderTest neo4j();

	@BeforeEach
	void empty() {
		this.neo4j.empty();
	}

	@AfterEach
	void everyEntityKnowsInHowManyFactsItTakesPartAndHowManyDocumentsMentionIt() {
		assertThat(Snapshot.miscounted(this.neo4j.driver())).isEmpty();
	}

	@Test
	void aFactTellsWhoSentWhatWhereOnWhoseWord() {
		LoadReport report = this.loader.load(List.of(Tellings.first()));
		assertThat(report.loaded()).containsExactly("sent-1");
		assertThat(report.failed()).isEmpty();
		assertThat(rows("""
				MATCH (f:Fact)-[r]->(e:Entity) RETURN type(r) AS role, e.id AS entity, labels(e) AS labels,
				  r.text AS text, r.quantity AS quantity, r.qualifier AS qualifier, r.stance AS stance, r.verb AS verb
				ORDER BY role"""))
			.extracting((row) -> row.get("role") + " " + row.get("entity") + " " + row.get("labels"))
			.containsExactly("AGENT country:KP [Entity, Country]", "CLAIMED_BY country:KR [Entity, Country]",
					"DESTINATION place:kursk [Entity, Place]", "THEME thing:soldier [Entity, Thing]");
		assertThat(rows("MATCH (:Fact)-[r:THEME]->(e) RETURN r.text, r.quantity, r.qualifier, e.generic"))
			.containsExactly(Map.of("r.text", "plus de 10 000 soldats", "r.quantity", 10_000d, "r.qualifier",
					"more than", "e.generic", true));
		assertThat(rows("MATCH (:Fact)-[c:CLAIMED_BY]->() RETURN c.stance, c.verb"))
			.containsExactly(Map.of("c.stance", "AFFIRM", "c.verb", "confirm"));
		assertThat(rows("MATCH (:Fact)-[e:EVIDENCED_BY]->(d:Document) RETURN e.surface, d.id, e.version, e.rule"))
			.containsExactly(Map.of("e.surface", "envoyé", "d.id", "sent-1", "e.version", "test", "e.rule", "clause"));
	}

	@Test
	void theSameThingToldTwiceIsOneFactWithTwoPiecesOfEvidence() {
		this.loader.load(List.of(Tellings.first(), Tellings.second()));
		assertThat(rows("""
				MATCH (f:Fact)-[:DESTINATION]->(:Place)
				RETURN f.documents, f.publishers, f.confidence, toString(f.time) AS time, f.contested,
				  COUNT { (f)-[:EVIDENCED_BY]->() } AS evidence""")).containsExactly(Map.of("f.documents", 2L,
				"f.publishers", 2L, "f.confidence", 0.9, "time", "2024-11-12", "f.contested", false, "evidence", 2L));
	}

	@Test
	void aDenialInAnotherDocumentContestsTheFactAndLosesItsEffectWhenWithdrawn() {
		this.loader.load(List.of(Tellings.first(), Tellings.denial()));
		assertThat(rows("MATCH (f:Fact) RETURN f.contested")).containsExactly(Map.of("f.contested", true));
		assertThat(rows("MATCH (f:Fact) RETURN f.documents, f.denials"))
			.containsExactly(Map.of("f.documents", 1L, "f.denials", 1L));
		assertThat(rows("MATCH (:Fact)-[c:CLAIMED_BY]->(e) RETURN c.stance, e.id ORDER BY e.id")).containsExactly(
				Map.of("c.stance", "AFFIRM", "e.id", "country:KR"), Map.of("c.stance", "DENY", "e.id", "country:RU"));
		this.loader.withdraw(List.of("denied"));
		assertThat(rows("MATCH (f:Fact) RETURN f.contested")).containsExactly(Map.of("f.contested", false));
	}

	@Test
	void anOppositeFactContestsTheFact() {
		Extraction opposite = Telling
			.of("opposite", "Gazette", "2024-11-16", "Pyongyang n'a livré aucun obus à la Russie.")
			.fact("supply", org.actant.model.FactType.AID, "livré")
			.with(org.actant.model.RoleName.AGENT, "country:KP", "Pyongyang")
			.thing(org.actant.model.RoleName.THEME, "aucun obus", "shell", null)
			.with(org.actant.model.RoleName.RECIPIENT, "country:RU", "la Russie")
			.negative()
			.end()
			.extraction();
		this.loader.load(List.of(Tellings.second()));
		assertThat(rows("MATCH (f:Fact)-[:RECIPIENT]->() RETURN f.contested"))
			.containsExactly(Map.of("f.contested", false));
		this.loader.load(List.of(opposite));
		assertThat(rows("MATCH (f:Fact)-[:RECIPIENT]->() RETURN f.polarity, f.contested ORDER BY f.polarity"))
			.containsExactly(Map.of("f.polarity", "NEGATIVE", "f.contested", true),
					Map.of("f.polarity", "POSITIVE", "f.contested", true));
		this.loader.withdraw(List.of("opposite"));
		assertThat(rows("MATCH (f:Fact)-[:RECIPIENT]->() RETURN f.contested"))
			.containsExactly(Map.of("f.contested", false));
	}

	@Test
	void realFactsLinkActorsAndPossibleOnesDoNot() {
		this.loader.load(Tellings.all());
		assertThat(rows("""
				MATCH (a)-[l]->(b) WHERE l.derived
				RETURN a.name + ' ' + type(l) + ' ' + b.name AS link, l.facts AS facts, l.documents AS documents,
				  l.publishers AS publishers ORDER BY link""")).containsExactly(
				link("Antony Blinken PROMISES Ukraine", 1, 1, 1), link("Antony Blinken PROMISES response", 1, 1, 1),
				link("North Korea SUPPLIES Kursk", 1, 2, 2), link("North Korea SUPPLIES Russia", 1, 1, 1),
				link("North Korea SUPPLIES shell", 1, 1, 1), link("North Korea SUPPLIES soldier", 1, 2, 2));
	}

	@Test
	void loadingThreeTimesChangesNothing() {
		this.loader.load(Tellings.all());
		List<Map<String, Object>> before = everything();
		List<Map<String, Object>> ids = rows("MATCH (n) RETURN elementId(n) AS id ORDER BY id");
		assertThat(this.loader.load(Tellings.all()).unchanged()).hasSize(4);
		this.loader.load(Tellings.all());
		assertThat(everything()).isEqualTo(before);
		assertThat(rows("MATCH (n) RETURN elementId(n) AS id ORDER BY id")).isEqualTo(ids);
	}

	@Test
	void theOrderOfLoadingDoesNotMatter() {
		this.loader.load(Tellings.all());
		List<Map<String, Object>> before = everything();
		for (int seed = 0; seed < 4; seed++) {
			this.neo4j.empty();
			List<Extraction> shuffled = new ArrayList<>(Tellings.all());
			Collections.shuffle(shuffled, new Random(seed));
			shuffled.forEach((extraction) -> this.loader.load(List.of(extraction)));
			assertThat(everything()).containsExactlyElementsOf(before);
		}
	}

	@Test
	void withdrawingADocumentTakesBackExactlyWhatOnlyItSupported() {
		for (Extraction extraction : Tellings.all()) {
			this.neo4j.empty();
			List<Extraction> others = new ArrayList<>(Tellings.all());
			others.remove(extraction);
			this.loader.load(others);
			List<Map<String, Object>> before = everything();
			this.loader.load(List.of(extraction));
			assertThat(everything()).isNotEqualTo(before);
			assertThat(this.loader.withdraw(List.of(extraction.document().id()))).isOne();
			assertThat(everything()).isEqualTo(before);
		}
	}

	@Test
	void withdrawingEverythingLeavesNothing() {
		this.loader.load(Tellings.all());
		assertThat(this.loader.withdraw(List.of("sent-1", "sent-2", "denied", "promise", "never seen"))).isEqualTo(4);
		assertThat(rows("MATCH (n) WHERE NOT n:SchemaVersion RETURN labels(n) AS labels")).isEmpty();
	}

	@Test
	void aChangedDocumentIsReplaced() {
		this.loader.load(Tellings.all());
		List<Map<String, Object>> before = everything();
		Extraction changed = Telling.of("sent-1", "Gazette", "2024-11-13", "Séoul corrige : rien n'est confirmé.")
			.entity("country:KR", org.actant.model.EntityType.COUNTRY, "South Korea", "Séoul")
			.extraction();
		assertThat(this.loader.load(List.of(changed)).replaced()).containsExactly("sent-1");
		assertThat(rows("MATCH (d:Document {id: 'sent-1'})<-[:EVIDENCED_BY]-(f) RETURN f")).isEmpty();
		assertThat(rows("MATCH (f:Fact)-[:DESTINATION]->() RETURN f.documents"))
			.containsExactly(Map.of("f.documents", 1L));
		this.loader.load(List.of(Tellings.first()));
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void anEntityThatIsOnlyImpliedIsNamedByTheFirstTextThatNamesIt() {
		this.loader.load(List.of(Tellings.first()));
		assertThat(rows("MATCH (:Document)-[:IMPLIES]->(e) RETURN e.name, labels(e) AS labels"))
			.containsExactly(Map.of("e.name", "RU", "labels", List.of("Entity", "Country")));
		this.loader.load(List.of(Tellings.denial()));
		assertThat(rows("MATCH (e:Country {id: 'country:RU'}) RETURN e.name, e.aliases"))
			.containsExactly(Map.of("e.name", "Russia", "e.aliases", List.of("Moscou")));
		this.loader.withdraw(List.of("denied"));
		assertThat(rows("MATCH (e:Country {id: 'country:RU'}) RETURN e.name, e.aliases"))
			.containsExactly(Map.of("e.name", "RU", "e.aliases", List.of()));
	}

	@Test
	void whatIsOnlyDeniedLinksNobody() {
		this.loader.load(List.of(Tellings.denial()));
		assertThat(rows("MATCH (:Entity)-[l]->(:Entity) WHERE l.derived RETURN type(l)")).isEmpty();
		assertThat(rows("MATCH (f:Fact) RETURN f.documents, f.denials, f.contested"))
			.containsExactly(Map.of("f.documents", 0L, "f.denials", 1L, "f.contested", true));
	}

	private static Map<String, Object> link(String link, long facts, long documents, long publishers) {
		return Map.of("link", link, "facts", facts, "documents", documents, "publishers", publishers);
	}

	/** Every node and relationship with all it has but the times of loading, sorted. */
	private List<Map<String, Object>> everything() {
		List<Map<String, Object>> all = new ArrayList<>(rows("""
				MATCH (n) WHERE NOT n:SchemaVersion
				RETURN toString(labels(n)[0]) + ' ' + n.id AS id, labels(n) AS labels,
				  n {.*, ingestedAt: null, aliases: apoc} AS properties
				""".replace("aliases: apoc", "aliases: COLLECT { UNWIND n.aliases AS a RETURN a ORDER BY a }")
				+ " ORDER BY id"));
		all.addAll(rows("""
				MATCH (a)-[r]->(b)
				RETURN a.id + ' ' + type(r) + ' ' + b.id + ' ' + coalesce(r.stance, r.start, '') AS id,
				  r {.*, roles: COLLECT { UNWIND r.roles AS x RETURN x ORDER BY x }} AS properties ORDER BY id"""));
		return all;
	}

	private List<Map<String, Object>> rows(String cypher) {
		try (Session session = this.neo4j.driver().session()) {
			return session.run(cypher).list((row) -> row.asMap());
		}
	}

}
