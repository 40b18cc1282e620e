package org.actant.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TableTests {

	@Test
	void aLineIsReadByTheNamesOfItsColumns() {
		Table.Row row = parse("# columns: key, names, since\n# a note\n\nx\tA|B\t2021-03\n").rows().getFirst();
		assertThat(row.text("key")).isEqualTo("x");
		assertThat(row.list("names")).containsExactly("A", "B");
		assertThat(row.date("since")).isEqualTo(LocalDate.of(2021, 3, 1));
	}

	@Test
	void cellsMissingAtTheEndAreEmpty() {
		Table.Row row = parse("# columns: key, names, since\nx\n").rows().getFirst();
		assertThat(row.list("names")).isEmpty();
		assertThat(row.date("since")).isNull();
	}

	@Test
	void linesOfOnesOwnStandBeforeThoseOfTheProgram(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("draft.tsv"), "# columns: lemma, predicate\nvaldinguer\tfall\n");
		Table table = parse("# columns: lemma, predicate\ntomber\tfall\n").behind(folder, "draft.tsv");
		assertThat(table.rows()).extracting((row) -> row.text("lemma")).containsExactly("valdinguer", "tomber");
	}

	@Test
	void aLineOfOnesOwnTakesThePlaceOfTheOneWithItsKey(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("draft.tsv"), "# columns: code, names\nCI\tEburnie\n");
		Table table = parse("# columns: code, names\nCI\tCôte d'Ivoire\nGH\tGhana\n").behind(folder, "draft.tsv");
		assertThat(table.rows()).extracting((row) -> row.text("names")).containsExactly("Eburnie", "Ghana");
	}

	@Test
	void otherColumnsOrAMissingFolderAreToldWithTheRemedy(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("draft.tsv"), "# columns: lemma\nvaldinguer\n");
		Table table = parse("# columns: lemma, predicate\n");
		assertThatThrownBy(() -> table.behind(folder, "draft.tsv")).hasMessageContaining("# columns: lemma, predicate");
		assertThatThrownBy(() -> table.behind(folder.resolve("none"), "draft.tsv"))
			.hasMessageContaining("-Dactant.lexicon");
	}

	@Test
	void anErrorNamesFileLineAndRemedy() {
		assertThatThrownBy(() -> parse("x\ty\n")).hasMessageContaining("draft.tsv:1")
			.hasMessageContaining("# columns:");
		assertThatThrownBy(() -> parse("# columns: a, b\n1\t2\t3\n")).hasMessageContaining("draft.tsv:2")
			.hasMessageContaining("take out a tab");
		Table.Row row = parse("# columns: a, b\n\t31 May\n").rows().getFirst();
		assertThatThrownBy(() -> row.text("a")).hasMessageContaining("draft.tsv:2").hasMessageContaining("fill it in");
		assertThatThrownBy(() -> row.date("b")).hasMessageContaining("2024-05-31");
		assertThatThrownBy(() -> row.text("c")).hasMessageContaining("no column 'c'");
		assertThatThrownBy(() -> Table.read("missing.tsv")).hasMessageContaining("lexicon/missing.tsv");
	}

	private static Table parse(String text) {
		return Table.parse("draft.tsv", new StringReader(text));
	}

}
