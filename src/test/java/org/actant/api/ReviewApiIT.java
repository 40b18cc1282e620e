package org.actant.api;

import java.util.Map;

import org.actant.load.Loader;
import org.actant.load.Tellings;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewApiIT extends OverOneGraph {

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Loader loader;

	@BeforeEach
	void load() {
		Neo4jUnderTest.get().empty();
		this.loader.load(Tellings.all());
	}

	@Test
	void aMergeIsProposedSeenAcceptedAndUndone() {
		String id = this.graphQl.document("""
				mutation { proposeMerge(from: "person:mark-rutte", into: "person:antony-blinken", note: "a test") {
				  id state kind by note score reasons { code } value documents { id } fact { id } } }""")
			.execute()
			.path("proposeMerge")
			.matchesJson("""
					{"state": "PROPOSED", "kind": "MERGE", "by": "local user", "note": "a test", "score": null,
					 "reasons": [], "value": null, "documents": [], "fact": null}""")
			.path("proposeMerge.id")
			.entity(String.class)
			.get();
		this.graphQl.document("""
				{ mergeProposals { totalCount nodes {
				  subject { id name type entity { aliases documents { totalCount } } sightings(first: 1) {
				    document { id } passage { text start end } mention { text start end } } }
				  target { id name entity { facts { totalCount } } } } } }""")
			.execute()
			.path("mergeProposals")
			.matchesJson(
					"""
							{"totalCount": 1, "nodes": [{"subject": {"id": "person:mark-rutte", "name": "Mark Rutte", "type": "PERSON",
							  "entity": {"aliases": ["Rutte"], "documents": {"totalCount": 1}},
							  "sightings": [{"document": {"id": "promise"}, "mention": {"text": "Mark Rutte"}}]},
							 "target": {"id": "person:antony-blinken", "name": "Antony Blinken"}}]}""");
		this.graphQl.document("mutation { acceptProposal(id: \"" + id + "\") { state subject { entity { id } } } }")
			.execute()
			.path("acceptProposal")
			.matchesJson("{\"state\": \"ACCEPTED\", \"subject\": {\"entity\": null}}");
		this.graphQl.document("{ entity(id: \"person:antony-blinken\") { aliases } }")
			.execute()
			.path("entity.aliases")
			.entityList(String.class)
			.contains("Mark Rutte", "Rutte");
		this.graphQl.document("mutation { undoDecision(id: \"" + id + "\") { state history { state by note } } }")
			.execute()
			.path("undoDecision")
			.matchesJson("""
					{"state": "UNDONE", "history": [{"state": "PROPOSED", "by": "local user", "note": "a test"},
					 {"state": "ACCEPTED"}, {"state": "UNDONE"}]}""");
		this.graphQl.document("{ entity(id: \"person:mark-rutte\") { name aliases } }")
			.execute()
			.path("entity")
			.matchesJson("{\"name\": \"Mark Rutte\", \"aliases\": [\"Rutte\"]}");
	}

	@Test
	void aFactMarkedAsWrongAppearsOnlyAmongTheWrongOnes() {
		String fact = this.graphQl.document("{ facts(filter: {predicates: [\"promise\"]}) { nodes { id wrong } } }")
			.execute()
			.path("facts.nodes[0].wrong")
			.entity(Boolean.class)
			.isEqualTo(false)
			.path("facts.nodes[0].id")
			.entity(String.class)
			.get();
		this.graphQl.document("mutation($fact: ID!) { markFactWrong(fact: $fact) { state fact { id wrong } } }")
			.variable("fact", fact)
			.execute()
			.path("markFactWrong")
			.matchesJson("{\"state\": \"ACCEPTED\", \"fact\": {\"id\": \"" + fact + "\", \"wrong\": true}}");
		this.graphQl.document("""
				query($fact: ID!) { facts(filter: {predicates: ["promise"]}) { totalCount } fact(id: $fact) { id }
				  wrongFacts { totalCount nodes { id evidence { sentence { text } } roles { entity { id } } } }
				  quality { facts wrong share byRule { name facts wrong } byPredicate { name facts wrong } } }""")
			.variable("fact", fact)
			.execute()
			.path("")
			.matchesJson(
					"""
							{"facts": {"totalCount": 0}, "fact": null, "wrongFacts": {"totalCount": 1},
							 "quality": {"facts": 4, "wrong": 1, "share": 0.25, "byRule": [{"name": "clause", "facts": null, "wrong": 1}],
							   "byPredicate": [{"name": "promise", "facts": 1, "wrong": 1}]}}""");
	}

	@Test
	void entitiesAreRenamedRetypedAndParted() {
		this.graphQl.document("""
				mutation { renameEntity(entity: "place:kursk", name: "Oblast de Koursk") { kind value }
				  retypeEntity(entity: "place:kursk", type: ORGANIZATION) { kind value }
				  proposeSplit(entity: "country:KP", documents: ["sent-2"], name: "Corée d'avant") {
				    id state target { id name type } documents { id } } }""").execute().path("").matchesJson("""
				{"renameEntity": {"kind": "RENAME", "value": "Oblast de Koursk"},
				 "retypeEntity": {"kind": "RETYPE", "value": "ORGANIZATION"},
				 "proposeSplit": {"state": "PROPOSED", "documents": [{"id": "sent-2"}],
				   "target": {"id": "country:coree-d-avant", "name": "Corée d'avant", "type": "COUNTRY"}}}""");
		this.graphQl
			.document("{ entity(id: \"place:kursk\") { name type } decisions(about: \"place:kursk\") { totalCount } "
					+ "all: decisions(first: 1, kinds: [RENAME, RETYPE, SPLIT]) { totalCount pageInfo { endCursor } } }")
			.execute()
			.path("")
			.matchesJson("""
					{"entity": {"name": "Oblast de Koursk", "type": "ORGANIZATION"}, "decisions": {"totalCount": 2},
					 "all": {"totalCount": 3}}""");
	}

	@Test
	void whatCannotBeDecidedSaysWhyWithACode() {
		Map<String, String> refused = Map.of("proposeMerge(from: \"person:none\", into: \"country:KP\")", "NOT_FOUND",
				"proposeMerge(from: \"country:KP\", into: \"country:KP\")", "REFUSED", "undoDecision(id: \"none\")",
				"NOT_FOUND", "renameEntity(entity: \"country:KP\", name: \" \")", "REFUSED");
		refused.forEach((mutation, code) -> this.graphQl.document("mutation { " + mutation + " { id } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", code))));
	}

	@Test
	void lookingForMergesGivesTheNumberOfNewProposals() {
		this.graphQl.document("mutation { findMerges }")
			.execute()
			.path("findMerges")
			.entity(Integer.class)
			.isEqualTo(0);
	}

}
