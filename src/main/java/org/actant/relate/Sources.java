package org.actant.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** Who says what in a text: for every word the innermost source that covers it. */
final class Sources {

	private final Map<Integer, List<Cover>> covers = new HashMap<>();

	private final Map<Clause, BitSet> told = new IdentityHashMap<>();

	private final Map<Integer, BitSet> quoted = new HashMap<>();

	private record Cover(BitSet words, Source source, boolean aside) {
	}

	/** Notes what a clause of saying tells in its own sentence. */
	void tell(Clause clause, BitSet words) {
		this.told.computeIfAbsent(clause, (key) -> new BitSet()).or(words);
	}

	/**
	 * The words of its sentence that a clause of saying tells; none where it tells none.
	 */
	BitSet told(Clause clause) {
		return (BitSet) this.told.getOrDefault(clause, new BitSet()).clone();
	}

	void add(Tree tree, BitSet words, Source source) {
		add(tree, words, source, false);
	}

	/**
	 * Notes who says the words; aside, where another who tells of his saying or wishing
	 * is to be named rather than he.
	 */
	void add(Tree tree, BitSet words, Source source, boolean aside) {
		if (!words.isEmpty()) {
			this.covers.computeIfAbsent(tree.sentence().index(), (key) -> new ArrayList<>())
				.add(new Cover((BitSet) words.clone(), source, aside));
		}
	}

	/** Notes what stands in quotation marks. */
	void quote(Tree tree, BitSet words) {
		this.quoted.computeIfAbsent(tree.sentence().index(), (key) -> new BitSet()).or(words);
	}

	/** Whether the word is a speaker's own rather than told in the words of the text. */
	boolean quoted(Tree tree, Token token) {
		BitSet words = this.quoted.get(tree.sentence().index());
		return words != null && words.get(token.index());
	}

	/** The source of the word, or null where the text itself says so. */
	@Nullable Source of(Tree tree, Token token) {
		return this.covers.getOrDefault(tree.sentence().index(), List.of())
			.stream()
			.filter((cover) -> cover.words().get(token.index()))
			.min(Comparator.comparing(Cover::aside).thenComparing((cover) -> cover.words().cardinality()))
			.map(Cover::source)
			.orElse(null);
	}

	boolean covers(Tree tree, Token token) {
		return of(tree, token) != null;
	}

}
