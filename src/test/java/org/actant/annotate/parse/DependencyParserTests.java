package org.actant.annotate.parse;

import java.util.Collections;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.actant.annotate.Morphology;
import org.actant.annotate.Reading;
import org.actant.annotate.tag.Tagger;
import org.actant.annotate.tag.WordTag;
import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DependencyParserTests {

	private static final DependencyParser FRENCH = DependencyParser.load(Language.FRENCH);

	private static final DependencyParser ENGLISH = DependencyParser.load(Language.ENGLISH);

	@Test
	void aFrenchClauseHasItsSubjectObjectAndRecipient() {
		DependencyTree tree = french("La banque a prêté trois millions à la coopérative .");
		assertThat(tree.heads()).containsExactly(1, 3, 3, -1, 5, 3, 8, 8, 3, 3);
		assertThat(tree.relations()).startsWith("det", "nsubj", "aux:tense", "root", "nummod", "obj", "case", "det");
		assertThat(tree.relations().get(8)).startsWith("obl");
	}

	@Test
	void aFrenchPassiveNamesItsAgent() {
		DependencyTree tree = french("La ville a été détruite par les soldats .");
		assertThat(tree.relations()).containsExactly("det", "nsubj:pass", "aux:tense", "aux:pass", "root", "case",
				"det", "obl:agent", "punct");
	}

	@Test
	void aFrenchRelativeClauseHangsOnItsNoun() {
		DependencyTree tree = french("Elle rencontre le juge qui a libéré son frère .");
		assertThat(tree.heads().get(6)).isEqualTo(3);
		assertThat(tree.relations().get(6)).isEqualTo("acl:relcl");
		assertThat(tree.relations().get(4)).isEqualTo("nsubj");
	}

	@Test
	void anEnglishClauseHasItsSubjectAndObject() {
		DependencyTree tree = english("The mayor of Lisbon opened a new library .");
		assertThat(tree.heads()).containsExactly(1, 4, 3, 1, -1, 7, 7, 4, 4);
		assertThat(tree.relations()).containsExactly("det", "nsubj", "case", "nmod", "root", "det", "amod", "obj",
				"punct");
	}

	@Test
	void anEnglishPassiveNamesItsAgent() {
		DependencyTree tree = english("The vaccine was rejected by the council .");
		assertThat(tree.relations()).containsExactly("det", "nsubj:pass", "aux:pass", "root", "case", "det",
				"obl:agent", "punct");
	}

	@ParameterizedTest
	@ValueSource(strings = { "She told the court that her neighbour had stolen the boat .",
			"The witness told the jury that the driver had sold the van ." })
	void whatIsToldIsAClauseOfTheVerbAndNotOfThePersonTold(String sentence) {
		DependencyTree tree = english(sentence);
		int told = tree.heads().indexOf(-1);
		int content = tree.relations().indexOf("ccomp");
		assertThat(tree.heads().get(content)).isEqualTo(told);
		assertThat(tree.relations().get(content - 1)).isEqualTo("aux");
		assertThat(tree.relations().get(told + 2)).isEqualTo("iobj");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The bakery sold its ovens to a rival last week .",
			"The museum lent two statues to a school last year ." })
	void aTimeBehindANounBelongsToTheVerb(String sentence) {
		DependencyTree tree = english(sentence);
		assertThat(tree.heads().get(9)).isEqualTo(2);
		assertThat(tree.relations().get(9)).startsWith("obl");
	}

	@Test
	void noWordsGiveAnEmptyTree() {
		assertThat(FRENCH.parse(List.of(), List.of(), List.of(), List.of()).heads()).isEmpty();
	}

	@Test
	void oneWordIsTheRoot() {
		assertThat(french("Incendie")).isEqualTo(new DependencyTree(List.of(-1), List.of("root")));
	}

	@ParameterizedTest
	@EnumSource(PartOfSpeech.class)
	void aSentenceOfTenThousandWordsIsParsedInBoundedTime(PartOfSpeech tag) {
		List<String> forms = Collections.nCopies(10_000, "eau");
		long start = System.nanoTime();
		DependencyTree tree = FRENCH.parse(forms, forms, Collections.nCopies(10_000, tag),
				Collections.nCopies(10_000, Features.NONE));
		assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
		assertIsATree(tree, 10_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "L’ été « sec » – rare – inquiète .", "L' été « sec » - rare - inquiète ." })
	void typographyDoesNotChangeTrees(String words) {
		assertThat(french(words)).isEqualTo(french("L' été « sec » - rare - inquiète ."));
	}

	@Test
	void listsOfDifferentLengthsAreRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> FRENCH.parse(List.of("oui"), List.of(), List.of(), List.of()))
			.withMessageContaining("1 forms, 0 lemmas");
	}

	@Property(tries = 300)
	void whateverTheWordsTheTreeHasOneRootAndNoLoop(@ForAll @Size(max = 60) List<PartOfSpeech> tags,
			@ForAll @Size(60) List<String> forms) {
		List<String> words = forms.subList(0, tags.size());
		List<Features> features = Collections.nCopies(tags.size(), Features.NONE);
		assertIsATree(FRENCH.parse(words, words, tags, features), tags.size());
		assertIsATree(ENGLISH.parse(words, words, tags, features), tags.size());
	}

	private static void assertIsATree(DependencyTree tree, int length) {
		assertThat(tree.heads()).hasSize(length);
		assertThat(tree.relations()).hasSize(length);
		assertThat(Collections.frequency(tree.heads(), -1)).isEqualTo(Math.min(1, length));
		assertThat(Collections.frequency(tree.relations(), "root")).isEqualTo(Math.min(1, length));
		int[] state = new int[length];
		for (int word = 0; word < length; word++) {
			assertReachesRoot(tree, word, state);
		}
	}

	/** Walks up until the root or a word walked before; meeting its own way is a loop. */
	private static void assertReachesRoot(DependencyTree tree, int word, int[] state) {
		int at = word;
		while (at >= 0 && state[at] == 0) {
			state[at] = word + 1;
			at = tree.heads().get(at);
		}
		assertThat(at < 0 || state[at] != word + 1).isTrue();
	}

	private static DependencyTree french(String sentence) {
		return parse(FRENCH, Language.FRENCH, sentence);
	}

	private static DependencyTree english(String sentence) {
		return parse(ENGLISH, Language.ENGLISH, sentence);
	}

	private static DependencyTree parse(DependencyParser parser, Language language, String sentence) {
		List<String> forms = List.of(sentence.split(" "));
		List<WordTag> tags = Tagger.load(language).tag(forms);
		List<Reading> readings = Morphology.load(language).analyse(forms, tags);
		return parser.parse(forms, readings.stream().map(Reading::lemma).toList(),
				tags.stream().map(WordTag::word).toList(), readings.stream().map(Reading::features).toList());
	}

}
