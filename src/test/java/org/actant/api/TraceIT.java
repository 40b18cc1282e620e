package org.actant.api;

import java.util.List;

import org.actant.load.Loader;
import org.actant.load.Story;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Chains, surroundings, dealings and counts, as the API answers them. */
class TraceIT extends OverOneGraph {

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Loader loader;

	@BeforeEach
	void load() {
		Neo4jUnderTest.get().empty();
		this.loader.load(Story.all());
	}

	@Test
	void theShortestChainsComeFirstEachHopWithItsFactsAndSentences() {
		this.graphQl
			.document(
					"""
							{ paths(from: "country:KP", to: "person:antony-blinken") { cut cutReason from { name } to { name } paths {
							  length publishers documents entities { id }
							  hops { from { id } to { id } links { link from to publishers } firstSeen lastSeen facts { predicate
							    evidence { sentence { text } document { id } } } } } } }""")
			.execute()
			.path("paths.cut")
			.entity(Boolean.class)
			.isEqualTo(false)
			.path("paths.paths[*].length")
			.entityList(Integer.class)
			.satisfies((lengths) -> assertThat(lengths).isSorted().startsWith(3, 3))
			.path("paths.paths[0].entities[*].id")
			.entityList(String.class)
			.containsExactly("country:KP", "country:RU", "country:UA", "person:antony-blinken")
			.path("paths.paths[1].entities[*].id")
			.entityList(String.class)
			.containsExactly("country:KP", "country:RU", "person:mark-rutte", "person:antony-blinken")
			.path("paths.paths[1].hops[2]")
			.matchesJson(
					"""
							{"from": {"id": "person:mark-rutte"}, "to": {"id": "person:antony-blinken"}, "firstSeen": "2024-12-02",
							 "links": [{"from": "person:mark-rutte", "to": "person:antony-blinken", "publishers": 2}],
							 "facts": [{"predicate": "meet", "evidence": [{"document": {"id": "meeting"}}, {"document": {"id": "meeting-again"}}]}]}""");
	}

	@Test
	void aChainCanBeBoundToTypesPeriodsPublishersAndActors() {
		assertThat(middles("maxHops: 3")).contains("country:RU country:UA", "country:RU person:mark-rutte");
		assertThat(middles("maxHops: 2")).isEmpty();
		assertThat(middles("avoid: [\"country:UA\"]")).contains("country:RU person:mark-rutte")
			.noneMatch((middle) -> middle.contains("country:UA"));
		assertThat(middles("through: [\"person:mark-rutte\"]")).isNotEmpty()
			.allMatch((middle) -> middle.contains("person:mark-rutte"));
		assertThat(middles("types: [AID, REQUEST, CONSULT]")).containsExactly("country:RU person:mark-rutte");
		assertThat(middles("types: [AID]")).isEmpty();
		assertThat(middles("between: {from: \"2024-12-01\"}"))
			.containsExactly("country:US country:RU person:mark-rutte");
		assertThat(middles("minPublishers: 2")).isEmpty();
		assertThat(middles("directed: true")).isEmpty();
	}

	@Test
	void aDirectedChainFollowsThoseWhoAct() {
		assertThat(ids(
				"{ paths(from: \"person:mark-rutte\", to: \"country:KP\", directed: true) { paths { entities { id } } } }",
				"paths.paths[0].entities[*].id"))
			.containsExactly("person:mark-rutte", "country:RU", "country:KP");
	}

	@Test
	void hubsAreNoSteppingStonesUnlessAskedFor() {
		assertThat(middles("hubDocuments: 2, maxHops: 3")).isEmpty();
		assertThat(middles("hubDocuments: 2, maxHops: 3, hubs: true")).isNotEmpty();
		assertThat(middles("hubDocuments: 2, maxHops: 3, through: [\"country:RU\", \"country:UA\"]"))
			.containsExactly("country:RU country:UA");
	}

	@Test
	void unnamedThingsAreNoSteppingStonesUnlessAskedFor() {
		assertThat(ids("{ paths(from: \"country:KP\", to: \"thing:shell\") { paths { length } } }",
				"paths.paths[*].length"))
			.startsWith("1");
		String throughOil = "{ paths(from: \"country:KP\", to: \"country:RU\", avoid: [], maxHops: 2, first: 20 %s) { paths { entities { id } } } }";
		assertThat(ids(throughOil.formatted(""), "paths.paths[*].entities[*].id"))
			.noneMatch((id) -> id.startsWith("thing:"));
	}

	@Test
	void whoeverIsNotInTheGraphIsNamed() {
		for (String question : List.of("paths(from: \"nobody\", to: \"country:KP\") { cut }",
				"neighbourhood(of: [\"nobody\"]) { cut }", "common(of: [\"nobody\", \"country:KP\"]) { publishers }",
				"dyad(a: \"country:KP\", b: \"nobody\") { totalCount }")) {
			error("{ " + question + " }", "NOT_FOUND", "no entity \"nobody\"");
		}
	}

	@Test
	void whatIsTooLargeOrMakesNoSenseIsRefusedWithItsBounds() {
		error("{ paths(from: \"a\", to: \"b\", maxHops: 9) { cut } }", "OUT_OF_RANGE",
				"maxHops is 9; it must be from 1 to 6");
		error("{ paths(from: \"a\", to: \"a\") { cut } }", "BAD_INPUT", "two different actors");
		error("{ paths(from: \"a\", to: \"b\", avoid: [\"b\"]) { cut } }", "BAD_INPUT",
				"to be avoided and to be passed");
		error("{ neighbourhood(of: [\"a\"], depth: 4) { cut } }", "OUT_OF_RANGE", "depth is 4");
		error("{ neighbourhood(of: [\"a\"], limit: 1000) { cut } }", "OUT_OF_RANGE", "limit is 1000");
		error("{ common(of: [\"a\"]) { publishers } }", "OUT_OF_RANGE", "of has 1");
		error("{ compare(a: \"a\", b: \"b\", between: [{}]) { periods { facts } } }", "OUT_OF_RANGE", "from 2 to 24");
	}

	@Test
	void aNeighbourhoodHasItsNodesByDistanceAndTheLinksAmongThem() {
		this.graphQl.document("""
				{ neighbourhood(of: ["country:US"], depth: 2, limit: 5) { cut cutReason
				  nodes { entity { id } distance degree } links { from to link } } }""")
			.execute()
			.path("neighbourhood.nodes[*].entity.id")
			.entityList(String.class)
			.satisfies((ids) -> assertThat(ids).hasSize(5).startsWith("country:US", "country:KP", "country:RU"))
			.path("neighbourhood.nodes[*].distance")
			.entityList(Integer.class)
			.containsExactly(0, 1, 1, 2, 2)
			.path("neighbourhood.cut")
			.entity(Boolean.class)
			.isEqualTo(true)
			.path("neighbourhood.links[?(@.from == 'country:US')].to")
			.entityList(String.class)
			.contains("country:KP", "country:RU");
		assertThat(ids("{ neighbourhood(of: [\"country:US\"], types: [SANCTION]) { nodes { entity { id } } } }",
				"neighbourhood.nodes[*].entity.id"))
			.containsExactly("country:US", "country:KP", "country:RU");
		assertThat(ids("{ neighbourhood(of: [\"country:US\"], types: [AID]) { nodes { entity { id } } } }",
				"neighbourhood.nodes[*].entity.id"))
			.containsExactly("country:US");
	}

	@Test
	void whatSeveralActorsHaveInCommonIsLinkedWithEach() {
		assertThat(ids("{ common(of: [\"country:KP\", \"country:UA\"]) { entity { id } links { link from to } } }",
				"common[*].entity.id"))
			.containsExactly("country:RU");
		assertThat(ids("{ common(of: [\"country:KP\", \"country:US\"], types: [SANCTION, AID]) { entity { id } } }",
				"common[*].entity.id"))
			.containsExactly("country:RU");
		assertThat(ids("{ common(of: [\"country:KP\", \"country:US\"], types: [SANCTION]) { entity { id } } }",
				"common[*].entity.id"))
			.isEmpty();
	}

	@Test
	void aDyadIsALedgerInOrderOfTimeWithItsClasses() {
		String ledger = "{ dyad(a: \"country:KP\", b: \"country:RU\" %s) { totalCount firstSeen lastSeen classes { agent quadClass facts } types { agent type facts }"
				+ " ledger(order: %s, first: 3) { totalCount nodes { day agents quadClass fact { predicate polarity } } pageInfo { hasNextPage endCursor } } } }";
		this.graphQl.document(ledger.formatted("", "ASC"))
			.execute()
			.path("dyad")
			.matchesJson(
					"""
							{"totalCount": 4, "firstSeen": "2024-11-14", "lastSeen": "2025-01-15",
							 "classes": [{"agent": "country:KP", "quadClass": "MATERIAL_COOPERATION", "facts": 2},
							  {"agent": "country:RU", "quadClass": "MATERIAL_COOPERATION", "facts": 1},
							  {"agent": null, "quadClass": "VERBAL_COOPERATION", "facts": 1}],
							 "ledger": {"totalCount": 4, "pageInfo": {"hasNextPage": true}, "nodes": [
							  {"day": "2024-11-14", "agents": ["country:KP"], "quadClass": "MATERIAL_COOPERATION", "fact": {"predicate": "supply"}},
							  {"day": "2024-11-20", "agents": ["country:RU"], "fact": {"predicate": "supply"}}, {"day": "2025-01-15"}]}}""");
		this.graphQl.document(ledger.formatted("", "DESC"))
			.execute()
			.path("dyad.ledger.nodes[2].day")
			.entity(String.class)
			.isEqualTo("2024-11-20");
		this.graphQl.document(ledger.formatted(", unreal: false, types: [AID]", "ASC"))
			.execute()
			.path("dyad.totalCount")
			.entity(Integer.class)
			.isEqualTo(2)
			.path("dyad.ledger.totalCount")
			.entity(Integer.class)
			.isEqualTo(2);
	}

	@Test
	void aComparisonTellsWhatAppearedAndCeased() {
		this.graphQl.document("""
				{ compare(a: "country:RU", b: "country:KP", between: [{from: "2024-11-01", to: "2024-11-30"},
				  {from: "2024-12-01", to: "2024-12-31"}, {from: "2025-01-01"}]) {
				  periods { from to facts change appeared ceased types { type facts } } } }""")
			.execute()
			.path("compare.periods")
			.matchesJson(
					"""
							[{"from": "2024-11-01", "to": "2024-11-30", "facts": 2, "change": null, "appeared": [], "ceased": []},
							 {"facts": 0, "change": -2, "appeared": [], "ceased": ["AID"]},
							 {"to": null, "facts": 1, "change": 1, "appeared": ["AGREE"], "ceased": []}]""");
	}

	@Test
	void aTimelineCountsByTypeInSpansOfAnyLength() {
		this.graphQl
			.document(
					"""
							{ entity(id: "country:KP") { firstSeen lastSeen
							  months: timeline { label start end facts types { type facts } }
							  weeks: timeline(by: WEEK, first: 2) { label start end facts } years: timeline(by: YEAR) { label facts }
							  days: timeline(by: DAY, filter: {types: [SANCTION]}) { label facts } } }""")
			.execute()
			.path("entity")
			.matchesJson("""
					{"firstSeen": "2024-11-12", "lastSeen": "2025-01-15",
					 "months": [{"label": "2024-11", "start": "2024-11-01", "end": "2024-11-30", "facts": 4,
					   "types": [{"type": "AID", "facts": 3}, {"type": "THREATEN", "facts": 1}]},
					  {"label": "2025-01", "facts": 3}],
					 "weeks": [{"label": "2025-W02", "start": "2025-01-06", "end": "2025-01-12", "facts": 1},
					  {"label": "2025-W03", "facts": 2}],
					 "years": [{"label": "2024", "facts": 4}, {"label": "2025", "facts": 3}],
					 "days": [{"label": "2025-01-10", "facts": 1}]}""");
	}

	@Test
	void factsAreCountedByTypePredicateActorPlacePeriodAndPublisher() {
		this.graphQl.document("""
				{ aggregate { totalCount types { type facts } predicates(first: 1) { predicate facts }
				  actors(first: 2) { entity { id } facts } places { entity { id } facts }
				  recipients: actors(roles: [RECIPIENT], first: 1) { entity { id } facts }
				  periods(by: YEAR) { label facts } publishers { publisher facts documents } }
				  some: aggregate(filter: {actor: "country:US"}) { totalCount } }""")
			.execute()
			.path("")
			.matchesJson(
					"""
							{"aggregate": {"totalCount": 14, "predicates": [{"predicate": "supply", "facts": 5}],
							 "actors": [{"entity": {"id": "country:KP"}, "facts": 7}, {"entity": {"id": "country:RU"}, "facts": 7}],
							 "recipients": [{"entity": {"id": "country:RU"}, "facts": 5}],
							 "places": [{"entity": {"id": "place:kursk"}, "facts": 1}],
							 "periods": [{"label": "2024", "facts": 10}, {"label": "2025", "facts": 4}]}, "some": {"totalCount": 2}}""");
	}

	private List<String> middles(String arguments) {
		return this.graphQl
			.document("{ paths(from: \"country:KP\", to: \"person:antony-blinken\", " + arguments
					+ ") { paths { entities { id } } } }")
			.execute()
			.path("paths.paths[*].entities")
			.entityList(new org.springframework.core.ParameterizedTypeReference<List<java.util.Map<String, String>>>() {
			})
			.get()
			.stream()
			.map((entities) -> String.join(" ",
					entities.subList(1, entities.size() - 1).stream().map((entity) -> entity.get("id")).toList()))
			.toList();
	}

	private List<String> ids(String document, String path) {
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
