package org.actant.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.actant.load.Loader;
import org.actant.load.Story;
import org.actant.store.Neo4jUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Filters, sorting and pages, as the API answers them. */
class ListsIT extends OverOneGraph {

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private Loader loader;

	@BeforeEach
	void load() {
		Neo4jUnderTest.get().empty();
		this.loader.load(Story.all());
	}

	@ParameterizedTest
	@ValueSource(strings = { "facts DAY", "facts CONFIDENCE", "facts DOCUMENTS", "facts PUBLISHERS", "facts PREDICATE",
			"entities NAME", "entities DOCUMENTS", "documents DAY", "documents INGESTED_AT", "documents TITLE",
			"documents PUBLISHER" })
	void pagesUnderEverySortGiveEveryRowOnceAndTheSameBothWays(String sort) {
		String list = sort.split(" ")[0];
		String by = sort.split(" ")[1];
		List<String> up = ids(list, "sort: {by: " + by + ", direction: ASC}", null);
		List<String> down = ids(list, "sort: {by: " + by + ", direction: DESC}", null);
		assertThat(up).doesNotHaveDuplicates().hasSizeGreaterThan(5).containsExactlyElementsOf(down.reversed());
	}

	@Test
	void aPageGoesOnWhereItStoodWhenRowsComeAndGo() {
		String sort = "sort: {by: PUBLISHER, direction: ASC}";
		List<String> before = ids("documents", sort, null);
		List<String> after = ids("documents", sort, () -> this.loader.withdraw(List.of(before.get(0), before.get(1))));
		assertThat(new LinkedHashSet<>(after)).hasSameSizeAs(after);
		assertThat(after).containsExactlyElementsOf(before);
	}

	@Test
	void aCursorOfAnotherSortIsRefused() {
		String cursor = this.graphQl.document("{ facts(first: 1) { pageInfo { endCursor } } }")
			.execute()
			.path("facts.pageInfo.endCursor")
			.entity(String.class)
			.get();
		error("{ facts(sort: {by: CONFIDENCE}, after: \"" + cursor + "\") { totalCount } }", "BAD_CURSOR",
				"no cursor of this list (facts-CONFIDENCE-DESC)");
		error("{ entities(sort: {by: RELEVANCE}) { totalCount } }", "BAD_INPUT", "give search");
	}

	@Test
	void conditionsPutTogetherByAndOrNotHoldForFacts() {
		assertThat(count("facts", "or: [{types: [SANCTION]}, {types: [AGREE]}]")).isEqualTo(3);
		assertThat(count("facts", "not: {or: [{types: [SANCTION]}, {types: [AGREE]}]}")).isEqualTo(11);
		assertThat(count("facts", "types: [AID], not: {polarity: NEGATIVE}")).isEqualTo(4);
		assertThat(count("facts", "and: [{actor: \"country:KP\"}, {actor: \"country:RU\"}]")).isEqualTo(4);
		assertThat(count("facts", "predicate: {startsWith: \"SUP\"}")).isEqualTo(5);
		assertThat(count("facts", "predicate: {in: [\"meet\", \"urge\"]}")).isEqualTo(3);
		assertThat(count("facts", "day: {gte: \"2025-01-01\", lt: \"2025-01-15\"}")).isEqualTo(2);
		assertThat(count("facts", "dated: true, documentCount: {gt: 1}")).isEqualTo(2);
		assertThat(count("facts", "or: []")).isZero();
		assertThat(count("facts", "and: []")).isEqualTo(14);
	}

	@Test
	void factsAreFoundByTheirParticipantsEvidenceAndClaims() {
		assertThat(
				count("facts", "participant: {roles: [THEME], text: {contains: \"soldats\"}, quantity: {gte: 10000}}"))
			.isEqualTo(1);
		assertThat(count("facts", "participant: {entity: {types: [PERSON], name: {endsWith: \"rutte\"}}}"))
			.isEqualTo(3);
		assertThat(count("facts", "evidence: {document: {publisher: {eq: \"Le Relais\"}}}")).isEqualTo(2);
		assertThat(count("facts", "evidence: {sentence: {contains: \"traité\"}, attributed: false}")).isEqualTo(2);
		assertThat(count("facts", "claim: {stance: DENY, source: {id: {eq: \"country:RU\"}}}")).isEqualTo(1);
		assertThat(count("facts", "claim: {verb: {exists: true}}")).isEqualTo(2);
	}

	@Test
	void entitiesAndDocumentsAreFoundByWhatTheyAreAndByWhatTheyAreJoinedWith() {
		assertThat(names("entities", "name", "types: [COUNTRY], not: {facts: {types: [SANCTION]}}"))
			.containsExactlyInAnyOrder("South Korea", "Ukraine");
		assertThat(names("entities", "name", "alias: {startsWith: \"séoul\"}")).containsExactly("South Korea");
		assertThat(names("entities", "name", "documentCount: {gte: 7}")).containsExactly("North Korea", "Russia");
		assertThat(names("entities", "name", "documents: {id: {eq: \"appeal\"}}")).containsExactly("Mark Rutte",
				"Russia");
		assertThat(names("documents", "id", "publisher: {in: [\"Le Relais\"]}")).containsExactly("appeal",
				"meeting-again");
		assertThat(names("documents", "id", "facts: {polarity: NEGATIVE}")).containsExactly("treaty");
		assertThat(names("documents", "id", "mentions: {id: {eq: \"country:US\"}}, publishedAt: {gte: \"2025-01-01\"}"))
			.containsExactly("sanction");
		assertThat(this.graphQl
			.document("{ entities(search: \"cor\", filter: {documentCount: {gte: 5}}) { totalCount nodes { name } } }")
			.execute()
			.path("entities.nodes[*].name")
			.entityList(String.class)
			.get()).containsExactly("North Korea");
	}

	@Test
	void evidenceIsFilteredWithinItsFact() {
		this.graphQl.document(
				"""
						{ facts(filter: {contested: true, counterpart: "place:kursk"}) { nodes { all: evidence { document { id } }
						  denials: evidence(filter: {stance: DENY}) { document { id } }
						  others: evidence(filter: {document: {not: {publisher: {eq: "Gazette"}}}}) { document { id } } } } }""")
			.execute()
			.path("facts.nodes[0].denials[*].document.id")
			.entityList(String.class)
			.containsExactly("denied")
			.path("facts.nodes[0].others[*].document.id")
			.entityList(String.class)
			.containsExactly("sent-2")
			.path("facts.nodes[0].all[*].document.id")
			.entityList(String.class)
			.hasSize(3);
	}

	private int count(String list, String filter) {
		return this.graphQl.document("{ " + list + "(filter: {" + filter + "}) { totalCount } }")
			.execute()
			.path(list + ".totalCount")
			.entity(Integer.class)
			.get();
	}

	private List<String> names(String list, String field, String filter) {
		return this.graphQl.document("{ " + list + "(filter: {" + filter + "}) { nodes { " + field + " } } }")
			.execute()
			.path(list + ".nodes[*]." + field)
			.entityList(String.class)
			.get();
	}

	/** The ids of all pages of two; something may happen after the first. */
	private List<String> ids(String list, String sort, Runnable afterFirst) {
		List<String> ids = new ArrayList<>();
		Set<String> cursors = new HashSet<>();
		String after = "";
		boolean more = true;
		while (more) {
			GraphQlTester.Response page = this.graphQl
				.document("{ " + list + "(first: 2, " + sort + after
						+ ") { nodes { id } pageInfo { hasNextPage endCursor } } }")
				.execute();
			ids.addAll(page.path(list + ".nodes[*].id").entityList(String.class).get());
			more = page.path(list + ".pageInfo.hasNextPage").entity(Boolean.class).get();
			String cursor = page.path(list + ".pageInfo.endCursor").entity(String.class).get();
			assertThat(cursors.add(cursor)).as("cursor " + cursor).isTrue();
			after = ", after: \"" + cursor + "\"";
			if (afterFirst != null && cursors.size() == 1) {
				afterFirst.run();
			}
		}
		return ids;
	}

	private void error(String document, String code, String part) {
		this.graphQl.document(document).execute().errors().satisfy((errors) -> {
			assertThat(errors).as(document).hasSize(1);
			assertThat(errors.getFirst().getExtensions().get("code")).as(document).isEqualTo(code);
			assertThat(errors.getFirst().getMessage()).contains(part);
		});
	}

}
