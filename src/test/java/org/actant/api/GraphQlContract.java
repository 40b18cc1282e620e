package org.actant.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.actant.load.Loader;
import org.actant.load.Tellings;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What the API answers, on whichever Neo4j. */
abstract class GraphQlContract extends ApiUnderTest {

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Loader loader;

	abstract Neo4jUnderTest neo4j();

	@BeforeEach
	void load() {
		neo4j().empty();
		this.loader.load(Tellings.all());
	}

	@Test
	void aSearchIsBlindToAccentsAndCaseAndKnowsAliases() {
		for (String search : List.of("COREE du nord", "corée", "north kor", "PYONGYANG")) {
			assertThat(names("{ entities(search: \"" + search + "\") { nodes { name } } }", "entities.nodes[*].name"))
				.as(search)
				.contains("North Korea");
		}
		assertThat(
				names("{ entities(search: \"*:* OR x~ \\\" [a TO b]\") { nodes { name } } }", "entities.nodes[*].name"))
			.isEmpty();
	}

	@Test
	void unnamedThingsAreFoundOnlyWhereAskedFor() {
		assertThat(names("{ entities(search: \"soldier\") { nodes { name } } }", "entities.nodes[*].name")).isEmpty();
		assertThat(
				names("{ entities(search: \"soldier\", types: [THING]) { nodes { name } } }", "entities.nodes[*].name"))
			.containsExactly("soldier");
	}

	@Test
	void followingCursorsGivesEveryRowOnce() {
		for (String list : List.of("entities(first: 2, generic: true AFTER)", "facts(first: 1 AFTER)",
				"documents(first: 1 AFTER)", "documents(search: \"koursk\", first: 1 AFTER)",
				"entities(search: \"r\", generic: true, first: 1 AFTER)")) {
			String field = list.substring(0, list.indexOf('('));
			List<String> ids = new ArrayList<>();
			String after = "";
			boolean more = true;
			int total = -1;
			while (more) {
				GraphQlTester.Response page = this.graphQl
					.document("{ " + list.replace(" AFTER", after.isEmpty() ? "" : ", after: \"" + after + "\"")
							+ " { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }")
					.execute();
				ids.addAll(page.path(field + ".nodes[*].id").entityList(String.class).get());
				total = page.path(field + ".totalCount").entity(Integer.class).get();
				more = page.path(field + ".pageInfo.hasNextPage").entity(Boolean.class).get();
				after = page.path(field + ".pageInfo.endCursor").entity(String.class).get();
			}
			assertThat(ids).as(list).doesNotHaveDuplicates().hasSize(total).hasSizeGreaterThan(1);
		}
	}

	@Test
	void aFactGivesItsParticipantsClaimsAndEvidence() {
		this.graphQl
			.document(
					"""
							{ facts(filter: {actor: "country:KP", actorRoles: [AGENT], counterpart: "place:kursk"}) { totalCount nodes {
							  predicate type polarity modality contested documentCount publisherCount denialCount
							  time { iso start end precision }
							  roles { name text entity { id name type generic } quantity { value qualifier } }
							  claims { source { name } stance verb documentCount }
							  evidence { sentence { text start end } surface { text } rule confidence lemma
							    participants { role entityId text start end } attribution { text verb stance entityId }
							    document { id title publisher publishedAt text } } } } }""")
			.execute()
			.path("facts")
			.matchesJson(
					"""
							{"totalCount": 1, "nodes": [{"predicate": "supply", "type": "AID", "polarity": "POSITIVE",
							 "modality": "ASSERTED", "contested": true, "documentCount": 2, "publisherCount": 2, "denialCount": 1,
							 "time": {"iso": "2024-11-12", "start": "2024-11-12", "end": "2024-11-12", "precision": "DAY"},
							 "claims": [{"source": {"name": "South Korea"}, "stance": "AFFIRM", "verb": "confirm", "documentCount": 1},
							            {"source": {"name": "Russia"}, "stance": "DENY", "verb": "deny", "documentCount": 1}]}]}""")
			.path("facts.nodes[0].roles[*].entity.name")
			.entityList(String.class)
			.containsExactly("North Korea", "soldier", "Kursk")
			.path("facts.nodes[0].roles[1].quantity.value")
			.entity(Double.class)
			.isEqualTo(10_000d)
			.path("facts.nodes[0].evidence[*].document.id")
			.entityList(String.class)
			.containsExactly("sent-1", "denied", "sent-2")
			.path("facts.nodes[0].evidence[1].attribution.text")
			.entity(String.class)
			.isEqualTo("Moscou");
	}

	@Test
	void theOffsetsOfEvidencePointIntoTheDocument() {
		List<Map<String, Object>> evidence = this.graphQl
			.document("{ facts { nodes { evidence { surface { text start end } document { text } } } } }")
			.execute()
			.path("facts.nodes[*].evidence[*]")
			.entityList(new org.springframework.core.ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
		assertThat(evidence).hasSize(6).allSatisfy((piece) -> {
			Map<?, ?> surface = (Map<?, ?>) piece.get("surface");
			String text = (String) ((Map<?, ?>) piece.get("document")).get("text");
			assertThat(text.substring((Integer) surface.get("start"), (Integer) surface.get("end")))
				.isEqualTo(surface.get("text"));
		});
	}

	@Test
	void filtersHoldTogether() {
		assertThat(factIds("types: [AGREE, SUPPORT]")).hasSize(1);
		assertThat(factIds("predicates: [\"supply\"]")).hasSize(2);
		assertThat(factIds("predicates: [\"supply\"], contested: true")).hasSize(1);
		assertThat(factIds("modalities: [HYPOTHETICAL]")).hasSize(1);
		assertThat(factIds("polarity: NEGATIVE")).isEmpty();
		assertThat(factIds("document: \"sent-2\"")).hasSize(2);
		assertThat(factIds("document: \"sent-2\", actor: \"country:RU\"")).hasSize(1);
		assertThat(factIds("actor: \"country:RU\", actorRoles: [AGENT]")).isEmpty();
		assertThat(factIds("between: {from: \"2024-11-13\", to: \"2024-11-13\"}")).hasSize(2);
		assertThat(factIds("between: {to: \"2024-11-12\"}")).hasSize(1);
		assertThat(factIds("minPublishers: 2")).hasSize(1);
		assertThat(factIds("minConfidence: 0.95")).isEmpty();
	}

	@Test
	void anEntityHasFactsTiesNeighboursAndDocuments() {
		this.graphQl.document(
				"""
						{ entity(id: "person:antony-blinken") { name aliases
						  ties { kind direction label since entity { id } }
						  facts(filter: {predicates: ["promise"]}) { totalCount nodes { predicate } }
						  neighbours { totalCount nodes { link direction facts documents publishers firstSeen lastSeen roles entity { name } } }
						  documents { totalCount nodes { id mentions { count places { start end } entity { name } } facts { totalCount } } } } }""")
			.execute()
			.path("entity")
			.matchesJson(
					"""
							{"name": "Antony Blinken", "aliases": ["Blinken"],
							 "ties": [{"kind": "HOLDS", "direction": "OUT", "label": "secretary of state", "since": "2020-01-20", "entity": {"id": "country:US"}}],
							 "facts": {"totalCount": 1, "nodes": [{"predicate": "promise"}]},
							 "neighbours": {"totalCount": 1, "nodes": [{"link": "PROMISES", "direction": "OUT", "facts": 1, "documents": 1,
							   "publishers": 1, "firstSeen": "2024-11-13", "lastSeen": "2024-11-13", "roles": ["RECIPIENT"], "entity": {"name": "Ukraine"}}]},
							 "documents": {"totalCount": 1, "nodes": [{"id": "promise", "facts": {"totalCount": 2}}]}}""");
	}

	@Test
	void unknownIdsAreNull() {
		this.graphQl
			.document("{ entity(id: \"nobody\") { name } fact(id: \"none\") { id } document(id: \"none\") { id } }")
			.execute()
			.path("entity")
			.valueIsNull()
			.path("fact")
			.valueIsNull()
			.path("document")
			.valueIsNull();
	}

	@Test
	void countsTellWhatTheGraphHolds() {
		this.graphQl.document(
				"{ counts { documents entities facts evidence links contested entitiesByType { type count } factsByType { type count } } }")
			.execute()
			.path("counts")
			.matchesJson(
					"{\"documents\": 4, \"entities\": 11, \"facts\": 4, \"evidence\": 6, \"links\": 6, \"contested\": 1}");
	}

	@Test
	void aTextIsIngestedOnceAndWithdrawn() {
		String ingest = "mutation { ingestText(input: {id: \"new\", text: \"Séoul confirme.\", publishedAt: \"2025-02-03\", publisher: \"Gazette\"}) { id status message document { publishedAt text } } }";
		this.graphQl.document(ingest)
			.execute()
			.path("ingestText")
			.matchesJson(
					"{\"id\": \"new\", \"status\": \"LOADED\", \"message\": null, \"document\": {\"publishedAt\": \"2025-02-03\", \"text\": \"Séoul confirme.\"}}");
		this.graphQl.document(ingest).execute().path("ingestText.status").entity(String.class).isEqualTo("UNCHANGED");
		this.graphQl.document("mutation { withdraw(documents: [\"new\", \"other\"]) }")
			.execute()
			.path("withdraw")
			.entity(Integer.class)
			.isEqualTo(1);
	}

	@Test
	void errorsSayWhatToDo() {
		error("{ facts(first: 1000) { nodes { id } } }", "BAD_PAGE_SIZE", "1 to 100 rows, not 1000");
		error("{ facts(after: \"x\") { nodes { id } } }", "BAD_CURSOR", "endCursor");
		error("{ entities(search: \"...\") { nodes { id } } }", "BAD_INPUT", "give a word");
		error("{ facts(filter: {between: {from: \"2024-02-01\", to: \"2024-01-01\"}}) { nodes { id } } }", "BAD_INPUT",
				"ends before it begins");
		error("mutation { ingestText(input: {text: \" \"}) { id } }", "BAD_INPUT", "The text is empty");
	}

	@Test
	void aQuestionThatIsTooDeepOrTooLargeIsRefused() {
		String deep = "id";
		for (int i = 0; i < 6; i++) {
			deep = "facts(first: 1) { nodes { roles { entity { " + deep + " } } } }";
		}
		error("{ entity(id: \"country:KP\") { " + deep + " } }", "TOO_DEEP", "at most 15");
		error("{ entities(first: 100) { nodes { facts(first: 100) { nodes { evidence(first: 100) { rule } } } } } }",
				"TOO_COMPLEX", "at most 20000");
	}

	@Test
	void introspectionPassesTheLimits() throws java.io.IOException {
		String introspection = graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY;
		this.graphQl.document(introspection)
			.execute()
			.path("__schema.types[*].name")
			.entityList(String.class)
			.satisfies((types) -> assertThat(types).contains("Fact", "Entity", "Document"));
	}

	private List<String> factIds(String filter) {
		return names("{ facts(filter: {" + filter + "}) { nodes { id } } }", "facts.nodes[*].id");
	}

	private List<String> names(String document, String path) {
		return this.graphQl.document(document).execute().path(path).entityList(String.class).get();
	}

	private void error(String document, String code, String part) {
		this.graphQl.document(document).execute().errors().satisfy((errors) -> {
			assertThat(errors).as(document).hasSize(1);
			assertThat(errors.getFirst().getExtensions().get("code")).as(document).isEqualTo(code);
			assertThat(errors.getFirst().getMessage()).contains(part);
		});
	}

}
