package org.actant.api;

import java.util.ArrayList;
import java.util.List;

import org.actant.load.Loader;
import org.actant.load.Story;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Who says what, who denies it, and who tells it, as the API answers. */
class ClaimsIT extends OverOneGraph {

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
	void aSourceGivesWhatItSaysAndDenies() {
		this.graphQl.document("""
				{ entity(id: "country:RU") { claims(stance: DENY, about: "country:KP") { totalCount
				  nodes { stance verb source { name } fact { predicate contested } } }
				  none: claims(stance: AFFIRM) { totalCount nodes { verb } } } }""")
			.execute()
			.path("entity")
			.matchesJson(
					"""
							{"claims": {"totalCount": 1, "nodes": [{"stance": "DENY", "verb": "deny", "source": {"name": "Russia"},
							  "fact": {"predicate": "supply", "contested": true}}]}, "none": {"totalCount": 0, "nodes": []}}""");
	}

	@Test
	void claimsAreFoundBySourceStanceVerbAndWhatTheyAreAbout() {
		this.graphQl.document(
				"""
						{ all: claims { totalCount nodes { source { id } stance fact { predicate } } }
						  denied: claims(stance: DENY, fact: {contested: true}) { totalCount nodes { source { id } verb } }
						  by: claims(by: "country:UA", fact: {types: [AID]}) { totalCount nodes { verb fact { type } } }
						  verbs: claims(verbs: ["deny"]) { totalCount }
						  source: claims(source: {types: [PERSON]}) { totalCount } countries: claims(source: {types: [COUNTRY]}) { totalCount }
						  period: claims(fact: {between: {from: "2024-12-01"}}) { totalCount nodes { source { id } } } }""")
			.execute()
			.path("")
			.matchesJson(
					"""
							{"all": {"totalCount": 3}, "denied": {"totalCount": 1, "nodes": [{"source": {"id": "country:RU"}, "verb": "deny"}]},
							 "by": {"totalCount": 1, "nodes": [{"verb": "assure", "fact": {"type": "AID"}}]}, "verbs": {"totalCount": 1},
							 "source": {"totalCount": 0}, "countries": {"totalCount": 3}, "period": {"totalCount": 1, "nodes": [{"source": {"id": "country:UA"}}]}}""");
	}

	@Test
	void listsThatAreCutSayHowMuchThereIsAndEvidenceGoesOnBehindAPiece() {
		GraphQlTester.Response response = this.graphQl.document("""
				{ facts(filter: {counterpart: "place:kursk"}) { nodes { evidenceCount corroborationCount opposedCount
				    evidence(first: 1) { cursor document { id } } } }
				  entity(id: "country:KP") { coMentionCount coMentions(first: 100) { documents } }
				  common(of: ["country:US", "country:UA"], first: 1) { entity { id } }
				  commonCount(of: ["country:US", "country:UA"]) }""").execute();
		response.path("facts.nodes[0].evidenceCount").entity(Integer.class).isEqualTo(3);
		response.path("facts.nodes[0].corroborationCount").entity(Integer.class).isEqualTo(3);
		response.path("facts.nodes[0].opposedCount").entity(Integer.class).isEqualTo(0);
		response.path("commonCount").entity(Integer.class).satisfies((count) -> assertThat(count).isPositive());
		int beside = response.path("entity.coMentionCount").entity(Integer.class).get();
		response.path("entity.coMentions[*].documents").entityList(Integer.class).hasSize(beside);
		List<String> told = new ArrayList<>(
				response.path("facts.nodes[0].evidence[*].document.id").entityList(String.class).get());
		String cursor = response.path("facts.nodes[0].evidence[0].cursor").entity(String.class).get();
		told.addAll(this.graphQl
			.document(
					"""
							{ facts(filter: {counterpart: "place:kursk"}) { nodes { evidence(after: "%s") { document { id } } } } }"""
						.formatted(cursor))
			.execute()
			.path("facts.nodes[0].evidence[*].document.id")
			.entityList(String.class)
			.get());
		assertThat(told).containsExactlyInAnyOrder("sent-1", "sent-2", "denied");
	}

	@Test
	void pagesOfClaimsGiveEachOnceInTheSameOrder() {
		List<String> atOnce = claims("first: 100").path("claims.edges[*].cursor").entityList(String.class).get();
		List<String> paged = new ArrayList<>();
		String after = "";
		do {
			GraphQlTester.Response page = claims("first: 1" + after);
			paged.addAll(page.path("claims.edges[*].cursor").entityList(String.class).get());
			after = page.path("claims.pageInfo.hasNextPage").entity(Boolean.class).get()
					? ", after: \"%s\"".formatted(paged.getLast()) : "";
		}
		while (!after.isEmpty());
		assertThat(paged).hasSizeGreaterThan(2).isEqualTo(atOnce);
	}

	private GraphQlTester.Response claims(String page) {
		return this.graphQl.document("{ claims(%s) { edges { cursor } pageInfo { hasNextPage } } }".formatted(page))
			.execute();
	}

	@Test
	void aContestedFactHasItsOtherSideAndItsVoices() {
		this.graphQl.document(
				"""
						{ facts(filter: {actor: "country:KP", counterpart: "country:RU", types: [AID], polarity: POSITIVE, contested: true}) { nodes {
						  contested opposed { polarity opposed { polarity } evidence { document { id } } } } }
						  sent: facts(filter: {counterpart: "place:kursk"}) { nodes { corroboration { publisher stance documents firstTold lastTold } } } }""")
			.execute()
			.path("")
			.matchesJson(
					"""
							{"facts": {"nodes": [{"contested": true, "opposed": [{"polarity": "NEGATIVE", "opposed": [{"polarity": "POSITIVE"}],
							  "evidence": [{"document": {"id": "treaty"}}]}]}]},
							 "sent": {"nodes": [{"corroboration": [
							  {"publisher": "Courrier", "stance": "AFFIRM", "documents": 1, "firstTold": "2024-11-14"},
							  {"publisher": "Gazette", "stance": "AFFIRM", "documents": 1, "firstTold": "2024-11-13"},
							  {"publisher": "Gazette", "stance": "DENY", "documents": 1, "lastTold": "2024-11-15"}]}]}}""");
	}

	@Test
	void anEntityHasIdentifiersAndThoseMentionedBesideIt() {
		this.graphQl.document(
				"""
						{ entity(id: "country:KP") { identifiers { scheme value } coMentions(first: 2) { entity { id } documents } } }""")
			.execute()
			.path("entity")
			.matchesJson(
					"""
							{"identifiers": [{"scheme": "ISO 3166-1 alpha-2", "value": "KP"}],
							 "coMentions": [{"entity": {"id": "country:RU"}, "documents": 6}, {"entity": {"id": "place:kursk"}, "documents": 3}]}""");
	}

}
