package org.actant.link;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.actant.lexicon.Knowledge;
import org.actant.lexicon.Words;
import org.actant.model.Mention;
import org.actant.model.NamedText;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RemarksTests {

	private final NamedText text = Reread.named("""
			Une mine contestée

			Le groupe minier Altamira a ouvert une mine au Chili. Une avocate poursuit Altamira, un géant polluant. \
			La mine reste ouverte.
			""");

	private final Scene scene = scene(this.text);

	private static Scene scene(NamedText text) {
		return Scene.of(text, Knowledge.standard(), Words.standard(), new Cast());
	}

	@Test
	void aMentionTellsWhatItIsCalledAndWhatItDoes() {
		Remark first = new Remarks(this.scene).of(mention("Altamira", 0));
		assertThat(first.nouns()).containsExactly("groupe");
		assertThat(first.words()).contains("minier");
		assertThat(first.deed()).isEqualTo("ouvrir:s");
		Remark second = new Remarks(this.scene).of(mention("Altamira", 1));
		assertThat(second.nouns()).containsExactly("géant");
		assertThat(second.deed()).isEqualTo("poursuivre:o");
	}

	@Test
	void usesOfANounAreCountedBeforeAndBehind() {
		List<Token> mines = nouns("mine");
		Remarks remarks = new Remarks(this.scene);
		assertThat(remarks.uses(sentence("ouvert une mine"), mines.get(mines.size() - 2))).isEqualTo("1/1");
		assertThat(remarks.uses(sentence("reste ouverte"), mines.getLast())).isEqualTo("2/0");
	}

	private List<Token> nouns(String lemma) {
		return this.text.text()
			.sentences()
			.stream()
			.flatMap((sentence) -> sentence.tokens().stream())
			.filter((token) -> token.lemma().equals(lemma))
			.toList();
	}

	private Sentence sentence(String words) {
		return this.text.text()
			.sentences()
			.stream()
			.filter((sentence) -> sentence.span().of(this.text.text().document().text()).contains(words))
			.findFirst()
			.orElseThrow();
	}

	private Mention mention(String words, int occurrence) {
		return Objects.requireNonNull(this.text.mentions()
			.stream()
			.filter((mention) -> mention.text().equals(words))
			.sorted(Comparator.comparing(Mention::span))
			.toList()
			.get(occurrence));
	}

}
