package org.actant.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The lock of the npm packages that tests use. */
class ClientLockTests {

	@Test
	void theLockPinsEveryPackageByItsDigestAndNamesNoRegistry() throws IOException {
		String lock = Files.readString(Path.of("src", "test", "clients", "package-lock.json"));
		assertThat(lock).doesNotContain("\"resolved\"").contains("\"integrity\": \"sha512-");
	}

}
