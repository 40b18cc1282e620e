package org.actant.clean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.actant.model.BlockKind;
import org.actant.model.CleanText.Block;

/**
 * Marks blocks that only say again what another block says: a headline given twice, the
 * points of a summary, a heading that a bullet announced. A block repeats another when
 * most of its content words stand there too; of two that say the same the longer or
 * earlier one counts.
 */
final class Repetition {

	/** Words shorter than that tell nothing. */
	private static final int SHORTEST_WORD = 4;

	/** Words are compared by their first letters, so that endings do not matter. */
	private static final int STEM = 5;

	/** Share of content words that must be found again. */
	private static final double SHARE = 0.7;

	private static final int FEWEST_WORDS = 3;

	/** Longer blocks tell more than a summary does. */
	private static final int MOST_WORDS = 30;

	private Repetition() {
	}

	static List<Block> mark(List<Block> blocks, String text) {
		List<Set<String>> stems = blocks.stream().map((block) -> stems(text, block)).toList();
		Map<String, List<Integer>> where = new HashMap<>();
		for (int i = 0; i < stems.size(); i++) {
			for (String stem : stems.get(i)) {
				where.computeIfAbsent(stem, (key) -> new ArrayList<>()).add(i);
			}
		}
		List<Block> marked = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			marked.add(new Block(block.span(), block.kind(), repeats(i, blocks, stems, where)));
		}
		return marked;
	}

	private static boolean repeats(int index, List<Block> blocks, List<Set<String>> stems,
			Map<String, List<Integer>> where) {
		Set<String> own = stems.get(index);
		if (own.size() < FEWEST_WORDS || own.size() > MOST_WORDS) {
			return false;
		}
		Map<Integer, Integer> shared = new HashMap<>();
		for (String stem : own) {
			for (int other : where.getOrDefault(stem, List.of())) {
				shared.merge(other, 1, Integer::sum);
			}
		}
		shared.remove(index);
		return shared.entrySet()
			.stream()
			.anyMatch((other) -> other.getValue() >= needed(blocks.get(index).kind(), own.size())
					&& tellsMore(other.getKey(), index, blocks, stems));
	}

	/** Running text counts as repeated only where it is there twice word for word. */
	private static double needed(BlockKind kind, int words) {
		return (kind == BlockKind.PARAGRAPH || kind == BlockKind.CAPTION) ? words : Math.ceil(SHARE * words);
	}

	private static boolean tellsMore(int other, int index, List<Block> blocks, List<Set<String>> stems) {
		boolean running = blocks.get(other).kind() == BlockKind.PARAGRAPH;
		boolean own = blocks.get(index).kind() == BlockKind.PARAGRAPH;
		if (running != own) {
			return running;
		}
		boolean same = stems.get(other).equals(stems.get(index));
		return same ? other < index : !own && stems.get(other).size() > stems.get(index).size();
	}

	private static Set<String> stems(String text, Block block) {
		String plain = Normalizer.normalize(block.span().of(text), Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT);
		Set<String> stems = new HashSet<>();
		for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
			if (word.length() >= SHORTEST_WORD || (!word.isEmpty() && Character.isDigit(word.charAt(0)))) {
				stems.add(word.substring(0, Math.min(word.length(), STEM)));
			}
		}
		return stems;
	}

}
