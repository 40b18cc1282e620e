package org.actant.clean;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.BlockKind;
import org.actant.model.CleanText.Block;
import org.actant.model.Span;

/**
 * Lines put together to blocks: one sentence a line, one paragraph a line, and text that
 * was wrapped at a fixed width are told apart by where lines end and how the next begins.
 */
final class Layout {

	/** A line shorter than that is not taken for wrapped unless the next begins small. */
	private static final int SHORTEST_WRAPPED = 40;

	/** No wrapped line is longer. */
	private static final int LONGEST_WRAPPED = 140;

	private final List<List<Line>> groups;

	private final List<Block> blocks;

	private Layout(List<List<Line>> groups, List<Block> blocks) {
		this.groups = groups;
		this.blocks = blocks;
	}

	static Layout of(List<Line> lines, String title) {
		boolean wrapped = wrapped(lines);
		List<List<Line>> groups = new ArrayList<>();
		for (Line line : lines) {
			if (!groups.isEmpty() && continues(groups.getLast().getLast(), line, wrapped)) {
				groups.getLast().add(line);
			}
			else {
				groups.add(new ArrayList<>(List.of(line)));
			}
		}
		return new Layout(groups, blocks(groups, title));
	}

	/**
	 * @return whether at least a third of the line breaks within paragraphs stand within
	 * a sentence, as the next line's small letter shows
	 */
	private static boolean wrapped(List<Line> lines) {
		int breaks = 0;
		int within = 0;
		for (int i = 1; i < lines.size(); i++) {
			Line line = lines.get(i - 1);
			if (!lines.get(i).afterBlank() && !lines.get(i).bullet()) {
				breaks++;
				within += (!line.ended() && line.content().length() <= LONGEST_WRAPPED && lines.get(i).startsLower())
						? 1 : 0;
			}
		}
		return breaks >= 2 && within * 3 >= breaks;
	}

	private static boolean continues(Line line, Line next, boolean wrapped) {
		if (next.afterBlank() || next.bullet() || line.caption()) {
			return false;
		}
		if (!line.ended() && next.startsLower()) {
			return true;
		}
		return wrapped && line.content().length() >= SHORTEST_WRAPPED && line.content().length() <= LONGEST_WRAPPED;
	}

	private static List<Block> blocks(List<List<Line>> groups, String title) {
		List<Block> blocks = new ArrayList<>();
		int at = 0;
		for (int i = 0; i < groups.size(); i++) {
			int length = groups.get(i).stream().mapToInt((line) -> line.content().length() + 1).sum() - 1;
			blocks.add(new Block(new Span(at, at + length), kind(groups, i, title), false));
			at += length + 1;
		}
		return blocks;
	}

	private static BlockKind kind(List<List<Line>> groups, int index, String title) {
		Line first = groups.get(index).getFirst();
		Line last = groups.get(index).getLast();
		if (last.caption()) {
			return BlockKind.CAPTION;
		}
		if (first.bullet()) {
			return BlockKind.BULLET;
		}
		boolean headingLike = groups.get(index).size() <= 2 && last.headingLike() && first.headingLike();
		if (index == 0) {
			boolean question = first == last && first.content().length() <= Line.LONGEST_HEADING
					&& first.content().endsWith("?") && groups.size() > 1;
			return (headingLike || question || first.content().equals(title.strip())) ? BlockKind.TITLE
					: BlockKind.PARAGRAPH;
		}
		boolean followed = index + 1 < groups.size();
		boolean lonelyQuestion = first == last && first.afterBlank() && first.beforeBlank()
				&& first.content().length() <= Line.LONGEST_HEADING / 2 && first.content().endsWith("?");
		return (followed && (headingLike || lonelyQuestion)) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
	}

	List<Block> blocks() {
		return this.blocks;
	}

	/**
	 * @return the text of the blocks, one a line
	 */
	TracedText write(TracedText from) {
		TracedText.Edit edit = from.edit();
		boolean first = true;
		for (List<Line> group : this.groups) {
			for (Line line : group) {
				if (!first) {
					edit.put(line.start(), (line == group.getFirst()) ? "\n" : " ");
				}
				edit.skipTo(line.start());
				edit.copyTo(line.end());
				first = false;
			}
		}
		return edit.cut();
	}

}
