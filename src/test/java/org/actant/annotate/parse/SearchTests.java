package org.actant.annotate.parse;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTests {

	private static final Relations RELATIONS = new Relations(List.of("nsubj"), List.of("obj"));

	private static final int SHIFT = Relations.SHIFT;

	private static final int LEFT = 1;

	private static final int RIGHT = 2;

	@ParameterizedTest
	@EnumSource(Language.class)
	void aMoveThatLooksALittleWorseIsTakenWhereWhatFollowsSpeaksForIt(Language language) {
		Words words = words(language, 2);
		TreeMap<Integer, int[]> weights = new TreeMap<>();
		speaks(weights, words, List.of(SHIFT), SHIFT, 10);
		speaks(weights, words, List.of(SHIFT, LEFT), SHIFT, 100);
		assertThat(tree(words, weights).heads()).containsExactly(1, -1);
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void aMoveThatLooksMuchWorseIsNotFollowed(Language language) {
		Words words = words(language, 2);
		TreeMap<Integer, int[]> weights = new TreeMap<>();
		speaks(weights, words, List.of(SHIFT), SHIFT, 70);
		speaks(weights, words, List.of(SHIFT, LEFT), SHIFT, 100);
		assertThat(tree(words, weights).heads()).containsExactly(-1, 0);
	}

	@Test
	void longSentencesAreReadAlongOneWay() {
		Words words = words(Language.ENGLISH, 300);
		TreeMap<Integer, int[]> weights = new TreeMap<>();
		speaks(weights, words, List.of(SHIFT), SHIFT, 10);
		speaks(weights, words, List.of(SHIFT, LEFT), SHIFT, 100);
		assertThat(tree(words, weights).heads()).startsWith(-1);
	}

	@Test
	void aCopyGoesItsOwnWay() {
		Configuration at = at(words(Language.FRENCH, 3), List.of(SHIFT, SHIFT));
		Configuration copy = at.copy();
		copy.apply(RIGHT);
		assertThat(copy.head[1]).isZero();
		assertThat(at.head[1]).isEqualTo(-1);
		assertThat(at.stack(0)).isEqualTo(1);
	}

	@Test
	void waysMeetOnceTheSameWordsAreLeftWhateverTheArcs() {
		Words words = words(Language.FRENCH, 4);
		Configuration before = at(words, List.of(SHIFT, SHIFT, LEFT));
		Configuration after = at(words, List.of(SHIFT, SHIFT, RIGHT));
		assertThat(before.meets(after)).isTrue();
		before.apply(LEFT);
		after.apply(SHIFT);
		assertThat(before.meets(after)).isFalse();
	}

	private static DependencyTree tree(Words words, Map<Integer, int[]> weights) {
		ByteArrayOutputStream cells = new ByteArrayOutputStream();
		for (int[] cell : weights.values()) {
			cells.writeBytes(new byte[] { 1, (byte) cell[0], (byte) cell[1] });
		}
		int[] keys = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
		return new Search(words, RELATIONS, new Weights(RELATIONS.moves(), keys, cells.toByteArray())).tree();
	}

	/** Makes a feature that only the place after those moves has speak for a move. */
	private static void speaks(Map<Integer, int[]> weights, Words words, List<Integer> moves, int move, int weight) {
		Set<Integer> own = new HashSet<>(features(words, moves));
		for (List<Integer> others : List.of(List.<Integer>of(), List.of(SHIFT), List.of(SHIFT, SHIFT),
				List.of(SHIFT, LEFT), List.of(SHIFT, SHIFT, RIGHT), List.of(SHIFT, LEFT, SHIFT))) {
			if (!others.equals(moves)) {
				own.removeAll(features(words, others));
			}
		}
		weights.put(Collections.min(own), new int[] { move, weight });
	}

	private static Set<Integer> features(Words words, List<Integer> moves) {
		Templates templates = new Templates();
		templates.extract(words, at(words, moves));
		Set<Integer> features = new HashSet<>();
		Arrays.stream(templates.features, 0, templates.count).forEach(features::add);
		return features;
	}

	private static Configuration at(Words words, List<Integer> moves) {
		Configuration at = new Configuration(words.length, RELATIONS);
		moves.forEach(at::apply);
		return at;
	}

	private static Words words(Language language, int count) {
		List<String> forms = IntStream.range(0, count).mapToObj((i) -> "mot" + i).toList();
		return new Words(language, forms, forms, Collections.nCopies(count, PartOfSpeech.NOUN),
				Collections.nCopies(count, Features.NONE));
	}

}
