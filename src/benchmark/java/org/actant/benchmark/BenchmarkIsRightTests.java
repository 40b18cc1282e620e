package org.actant.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.actant.model.Document;
import org.actant.model.Extraction;
import org.actant.model.Fact;
import org.actant.model.Language;
import org.actant.model.RoleName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class BenchmarkIsRightTests {

	private final Chain chain = new Chain();

	@ParameterizedTest
	@EnumSource(Language.class)
	void theStepsOneByOneGiveWhatThePipelineGives(Language language) {
		List<Stages> texts = Stages.all(this.chain, language);
		assertThat(texts).isNotEmpty();
		assertThat(texts).allSatisfy((text) -> {
			Extraction whole = this.chain.whole(text.document());
			assertThat(text.annotated().language()).isEqualTo(language);
			assertThat(text.linked().entities()).isEqualTo(whole.entities());
			assertThat(this.chain.relate(text.linked())).isEqualTo(whole.facts()).isNotEmpty();
		});
	}

	@Test
	void whatIsTimedFindsTheFact() {
		Document document = Document.of("timed", "Le Kenya a envoyé des policiers en Haïti, a annoncé mardi l'ONU.");
		assertThat(this.chain.whole(document).facts()).filteredOn((fact) -> fact.predicate().equals("send"))
			.singleElement()
			.satisfies((fact) -> assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:KE"));
	}

	@Test
	void aLabelledSentenceIsReadWithItsNames(@TempDir Path folder)
			throws IOException {
		Path file = Files.writeString(folder.resolve("names.txt"),
				"L' avocate <START:person> Ana Ruiz <END> plaide à <START:location> Lima <END> .\n");
		LabelledText text = LabelledText.read(file).getFirst();
		assertThat(text.text()).isEqualTo("L'avocate Ana Ruiz plaide à Lima.");
		assertThat(text.names()).extracting((name) -> name.span().of(text.text()) + " " + name.type())
			.containsExactly("Ana Ruiz PER", "Lima LOC");
	}

	private static String entity(Fact fact, RoleName role) {
		return fact.role(role).orElseThrow().entity();
	}

}
