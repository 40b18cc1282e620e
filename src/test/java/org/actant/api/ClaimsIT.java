package org.actant.api;

import org.actant.load.Loader;
import org.actant.load.Story;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who says what, who denies it, and who tells it, as the API answers. */
class ClaimsIT extends ApiUnderTest {

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Loader loader;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		connect(properties, Neo4jUnderTest.get());
	}

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
