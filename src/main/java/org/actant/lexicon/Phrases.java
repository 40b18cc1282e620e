package org.actant.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words with a meaning each, looked up along a text's words.
 * Matching is blind to case, accents, punctuation and hyphens, and to linking words (de,
 * la, of) within the phrase.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {

	/** "ex-ministre": before a hyphen it makes an office a former one. */
	private static final String FORMER = "ex";

	private final Node<T> root = new Node<>();

	private final boolean bySound;

	private final boolean former;

	/**
	 * @param bySound whether transliterations of a phrase match it too
	 */
	Phrases(boolean bySound) {
		this(bySound, false);
	}

	private Phrases(boolean bySound, boolean former) {
		this.bySound = bySound;
		this.former = former;
	}

	/**
	 * @return phrases of offices, which match with "ex-" before them too
	 */
	static <T> Phrases<T> ofOffices() {
		return new Phrases<>(false, true);
	}

	void add(String phrase, T meaning) {
		Node<T> node = this.root;
		List<String> words = NameKey.words(phrase);
		for (int i = 0; i < words.size(); i++) {
			if (i == 0 || i == words.size() - 1 || !NameKey.links(words.get(i))) {
				node = node.after(key(words.get(i)));
			}
		}
		if (node != this.root) {
			node.means(meaning);
		}
	}

	/**
	 * @param phrase a whole phrase
	 * @return what it may mean; nothing where it is unknown
	 */
	public List<T> get(String phrase) {
		List<String> words = List.of(phrase);
		return longest(words, 0).filter((match) -> match.length() == words.size())
			.map(Match::meanings)
			.orElse(List.of());
	}

	/**
	 * @param words the words of a text
	 * @param from where to begin
	 * @return the longest phrase that begins there
	 */
	public Optional<Match<T>> longest(List<String> words, int from) {
		return longest(new WordKeys(words), from);
	}

	/**
	 * @param words the words of a text
	 * @param from where to begin
	 * @return the longest phrase that begins there
	 */
	public Optional<Match<T>> longest(WordKeys words, int from) {
		@Nullable Node<T> node = this.root;
		@Nullable Node<T> found = null;
		int end = from;
		for (int at = from; at < words.size(); at++) {
			Node<T> before = node;
			node = next(node, words, at);
			if (node == null) {
				break;
			}
			if (node != before && !node.meanings.isEmpty()) {
				found = node;
				end = at + 1;
			}
		}
		return (found == null) ? Optional.empty() : Optional.of(new Match<>(end - from, found.meanings));
	}

	/**
	 * @param words the words of a text
	 * @param from where to begin
	 * @return all phrases that begin there, the longest first
	 */
	List<Match<T>> all(WordKeys words, int from) {
		List<Match<T>> matches = List.of();
		@Nullable Node<T> node = this.root;
		for (int at = from; at < words.size(); at++) {
			Node<T> before = node;
			node = next(node, words, at);
			if (node == null) {
				break;
			}
			if (node != before && !node.meanings.isEmpty()) {
				matches = matches.isEmpty() ? new ArrayList<>(2) : matches;
				matches.addFirst(new Match<>(at + 1 - from, node.meanings));
			}
		}
		return matches;
	}

	private @Nullable Node<T> next(Node<T> node, WordKeys words, int at) {
		String[] parts = words.parts(at, this.bySound);
		return (parts.length == 0) ? pass(node, words.word(at)) : step(node, parts, words.parts(at, false));
	}

	// A hyphen or an apostrophe of its own stands within a name; other marks end it.
	private @Nullable Node<T> pass(Node<T> node, String mark) {
		boolean inner = mark.equals("-") || mark.equals("'") || mark.equals("’") || mark.equals(".");
		return (inner && node != this.root) ? node : null;
	}

	private @Nullable Node<T> step(Node<T> from, String[] keys, String[] parts) {
		Node<T> node = from;
		boolean past = this.former && from == this.root && keys.length > 1 && parts[0].equals(FORMER);
		for (int i = past ? 1 : 0; i < keys.length; i++) {
			Node<T> next = node.next.get(keys[i]);
			if (next != null) {
				node = next;
			}
			else if (node == this.root || !NameKey.links(parts[i])) {
				return null;
			}
		}
		return node;
	}

	private String key(String word) {
		return this.bySound ? NameKey.soundOfWord(word) : word;
	}

	/**
	 * A phrase found in a text.
	 *
	 * @param length number of words of the text that it covers
	 * @param meanings what it may mean, in the order of the file
	 * @param <T> the meaning
	 */
	public record Match<T>(int length, List<T> meanings) {

		public Match {
			meanings = Collections.unmodifiableList(meanings);
		}

	}

	/**
	 * Most of them end a phrase and have nothing behind them, so that they hold no map.
	 */
	private static final class Node<T> {

		private Map<String, Node<T>> next = Map.of();

		private List<T> meanings = List.of();

		private Node<T> after(String key) {
			if (this.next.isEmpty()) {
				this.next = new HashMap<>(2);
			}
			return this.next.computeIfAbsent(key, (word) -> new Node<>());
		}

		private void means(T meaning) {
			if (this.meanings.isEmpty()) {
				this.meanings = List.of(meaning);
			}
			else if (!this.meanings.contains(meaning)) {
				List<T> more = new ArrayList<>(this.meanings);
				more.add(meaning);
				this.meanings = List.copyOf(more);
			}
		}

	}

}
