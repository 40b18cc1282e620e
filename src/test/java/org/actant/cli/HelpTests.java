package org.actant.cli;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HelpTests {

	@ParameterizedTest
	@ValueSource(strings = { "serve", "ingest", "extract", "evaluate", "export" })
	void everyCommandSaysHowItIsUsedAndDoesNothingElse(String command) {
		assertThat(CommandLineInterface.run(HelpTests.class, command, "--help")).isZero();
	}

}
