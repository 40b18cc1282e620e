package org.actant.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.actant.model.FactType;
import org.actant.model.RoleName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FramesAreWellFormedTests {

	private static final Set<String> SPEECH = Set.of("affirm", "deny", "hedge", "ask", "promise", "plan", "fail",
			"refuse", "order", "begin", "cause");

	private static final Pattern SLOT = Pattern.compile("\\p{L}+");

	private static final Set<String> SLOTS_OF_VERBS = Set.of("subj", "obj", "iobj");

	private static final Map<FactType, Set<String>> MODES = Map.ofEntries(
			Map.entry(FactType.CONSULT, Set.of("meet", "visit", "phone", "third-party")),
			Map.entry(FactType.RETREAT, Set.of("ceasefire", "withdraw", "disarm")),
			Map.entry(FactType.AID, Set.of("military", "humanitarian", "medical", "economic")),
			Map.entry(FactType.ACCUSE, Set.of("allege", "disapprove", "investigate")),
			Map.entry(FactType.PROTEST, Set.of("demo", "strike", "riot", "boycott", "obstruct")),
			Map.entry(FactType.MOBILIZE, Set.of("troops", "police", "weapons")),
			Map.entry(FactType.SANCTION, Set.of("convict", "expel", "withdraw", "discontinue")),
			Map.entry(FactType.COERCE,
					Set.of("arrest", "seize", "ban", "restrict", "censor", "deport", "cyber", "misinform")),
			Map.entry(FactType.ASSAULT, Set.of("aerial", "heavy-weapons", "firearms", "explosives", "assassinate",
					"execute", "primitive", "beat", "torture", "sexual", "abduct")));

	@ParameterizedTest
	@CsvSource({ "fr, 900", "en, 700" })
	void aLanguageKnowsEnoughVerbsAndEventNouns(String language, int least) {
		assertThat(frames(language)).hasSizeGreaterThanOrEqualTo(least);
		assertThat(frames(language).stream().map((row) -> row.text("class")).distinct())
			.containsExactlyInAnyOrder("verb", "noun");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void linesOfOneVerbDifferInWhatTheyTellOrInTheirSlots(String language) {
		assertThat(frames(language).stream()
			.filter((row) -> row.text("class").equals("verb"))
			.map((row) -> row.text("lemma") + " " + row.text("predicate") + " " + row.text("type") + " " + slots(row)))
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void linesOfOneNounDifferInTheirSlots(String language) {
		assertThat(frames(language).stream()
			.filter((row) -> row.text("class").equals("noun"))
			.map((row) -> row.text("lemma") + " " + slots(row))).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void linesOfOneVerbStandTogether(String language) {
		List<String> lemmas = frames(language).stream()
			.map((row) -> row.text("lemma") + " " + row.text("class"))
			.toList();
		Set<String> seen = new HashSet<>();
		for (int i = 1; i < lemmas.size(); i++) {
			if (!lemmas.get(i).equals(lemmas.get(i - 1))) {
				assertThat(seen.add(lemmas.get(i))).as(lemmas.get(i)).isTrue();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void verbsStandBeforeNouns(String language) {
		assertThat(frames(language)).extracting((row) -> row.text("class"))
			.isSortedAccordingTo(Comparator.reverseOrder());
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void everyPredicateIsOfTheVocabulary(String language) {
		assertThat(predicates()).containsAll(frames(language).stream().map((row) -> row.text("predicate")).toList());
	}

	@Test
	void everyPredicateOfTheVocabularyIsUsed() {
		Set<String> used = new HashSet<>(Set.of("hold office"));
		for (String language : List.of("fr", "en")) {
			frames(language).forEach((row) -> used.add(row.text("predicate")));
			Table.read(language + "/ties.tsv").rows().forEach((row) -> used.add(row.text("predicate")));
		}
		assertThat(used).containsAll(predicates());
	}

	@Test
	void everyPredicateNamesARelationshipOfItsOwn() {
		List<Table.Row> rows = Table.read("predicates.tsv").rows();
		assertThat(rows).allSatisfy((row) -> {
			assertThat(row.text("predicate")).matches("[a-z]+( [a-z]+)*");
			assertThat(row.text("relationship")).matches("[A-Z]+(_[A-Z]+)*");
			assertThat(row.text("gloss")).isNotBlank();
		});
		assertThat(rows).extracting((row) -> row.text("predicate")).doesNotHaveDuplicates();
		assertThat(rows).extracting((row) -> row.text("relationship")).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void typesModesAndSpeechAreKnown(String language) {
		for (Table.Row row : frames(language)) {
			FactType type = row.choice("type", FactType.class);
			String mode = row.optional("mode");
			assertThat(mode == null || MODES.getOrDefault(type, Set.of()).contains(mode))
				.as("mode %s of %s, %s", mode, row.text("lemma"), type)
				.isTrue();
			String speech = row.optional("speech");
			assertThat(speech == null || SPEECH.contains(speech)).as("speech %s of %s", speech, row.text("lemma"))
				.isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void everySlotOfAFrameHasOneRole(String language) {
		for (Table.Row row : frames(language)) {
			Set<String> slots = new HashSet<>();
			for (String pair : row.text("frame").split(" ")) {
				String[] parts = pair.split("=");
				assertThat(parts).as(row.text("lemma")).hasSize(2);
				assertThat(slots.add(parts[0])).as("%s twice in %s", parts[0], row.text("lemma")).isTrue();
				assertSlot(row, parts[0]);
				assertThat(Arrays.stream(RoleName.values()).map(Enum::name)).contains(parts[1]);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void aLightVerbSaysWhereItsEventStandsAndWhatItsSubjectIs(String language) {
		List<Table.Row> rows = Table.read(language + "/light-verbs.tsv").rows();
		assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
		assertThat(rows).extracting((row) -> row.text("verb") + " " + row.text("event")).doesNotHaveDuplicates();
		assertThat(rows).allSatisfy((row) -> {
			assertThat(row.optional("subject")).isIn("AGENT", "RECIPIENT", null);
			assertThat(row.optional("subject") == null).isEqualTo(row.text("event").equals("subj"));
		});
	}

	private static void assertSlot(Table.Row row, String slot) {
		String sort = row.text("class");
		assertThat(sort).isIn("verb", "noun");
		assertThat(slot).as(row.text("lemma")).matches(SLOT);
		assertThat(sort.equals("noun") && SLOTS_OF_VERBS.contains(slot)).as("%s of %s", slot, row.text("lemma"))
			.isFalse();
		assertThat(sort.equals("verb") && slot.equals("adj")).as("%s of %s", slot, row.text("lemma")).isFalse();
	}

	private static Set<String> slots(Table.Row row) {
		return Arrays.stream(row.text("frame").split(" "))
			.map((slot) -> slot.substring(0, slot.indexOf('=')))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Table.Row> frames(String language) {
		return Table.read(language + "/frames.tsv").rows();
	}

	private static List<String> predicates() {
		return Table.read("predicates.tsv").rows().stream().map((row) -> row.text("predicate")).toList();
	}

}
