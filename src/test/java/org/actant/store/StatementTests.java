package org.actant.store;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StatementTests {

	private static final String GOOD = """
			// Says what it does, with $words that are no parameters.
			// Parameters: ids (list of {id, name}), limit (rows, at most)
			// Returns: id
			UNWIND $ids AS id RETURN id LIMIT $limit
			""";

	@Test
	void theHeadDeclaresTheParametersOfTheBody() {
		assertThat(Statement.parse("query/good", GOOD).parameters()).containsExactlyInAnyOrder("ids", "limit");
	}

	@Test
	void aFileWithoutHeadIsRefused() {
		assertThatThrownBy(() -> Statement.parse("query/bare", "RETURN 1")).isInstanceOf(StoreException.class)
			.hasMessageContaining("cypher/query/bare.cypher")
			.hasMessageContaining("// Parameters:");
	}

	@Test
	void aHeadThatDeclaresOthersThanTheBodyUsesIsRefused() {
		assertThatThrownBy(() -> Statement.parse("query/wrong", GOOD.replace("LIMIT $limit", "LIMIT $most")))
			.isInstanceOf(StoreException.class)
			.hasMessageContaining("[ids, limit]")
			.hasMessageContaining("[ids, most]");
	}

	@Test
	void valuesForOtherParametersAreRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Statement.parse("query/good", GOOD).with(Map.of("ids", 1)))
			.withMessageContaining("[ids, limit]")
			.withMessageContaining("[ids]");
	}

	@Test
	void everyFileOfTheProgramIsWellFormed() {
		assertThat(Statements.load().all()).hasSizeGreaterThan(30);
		assertThatThrownBy(() -> Statements.load().get("query/none")).isInstanceOf(StoreException.class)
			.hasMessageContaining("cypher/query/none.cypher");
	}

}
