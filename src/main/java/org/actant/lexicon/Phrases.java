package org.actant.lexicon;

import java.util.ArrayList;
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

	private final Node<T> root = new Node<>();

	private final boolean bySound;

	/**
	 * @param bySound whether transliterations of a phrase match it too
	 */
	Phrases(boolean bySound) {
		this.bySound = bySound;
	}

	void add(String phrase, T meaning) {
		Node<T> node = this.root;
		List<String> words = NameKey.words(phrase);
		for (int i = 0; i < words.size(); i++) {
			if (i == 0 || i == words.size() - 1 || !NameKey.links(words.get(i))) {
				node = node.next.computeIfAbsent(key(words.get(i)), (word) -> new Node<>());
			}
		}
		if (node != this.root && !node.meanings.contains(meaning)) {
			node.meanings.add(meaning);
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
		List<Match<T>> all = all(words, from);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
	}

	/**
	 * @param words the words of a text
	 * @param from where to begin
	 * @return all phrases that begin there, the longest first
	 */
	public List<Match<T>> all(List<String> words, int from) {
		List<Match<T>> matches = new ArrayList<>();
		@Nullable Node<T> node = this.root;
		for (int at = from; at < words.size(); at++) {
			Node<T> before = node;
			List<String> parts = NameKey.words(words.get(at));
			node = parts.isEmpty() ? pass(node, words.get(at)) : step(node, parts);
			if (node == null) {
				break;
			}
			if (node != before && !node.meanings.isEmpty()) {
				matches.addFirst(new Match<>(at + 1 - from, List.copyOf(node.meanings)));
			}
		}
		return matches;
	}

	// A hyphen or an apostrophe of its own stands within a name; other marks end it.
	private @Nullable Node<T> pass(Node<T> node, String mark) {
		boolean inner = mark.equals("-") || mark.equals("'") || mark.equals("’") || mark.equals(".");
		return (inner && node != this.root) ? node : null;
	}

	private @Nullable Node<T> step(Node<T> from, List<String> parts) {
		Node<T> node = from;
		for (String part : parts) {
			Node<T> next = node.next.get(key(part));
			if (next != null) {
				node = next;
			}
			else if (node == this.root || !NameKey.links(part)) {
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
	}

	private static final class Node<T> {

		private final Map<String, Node<T>> next = new HashMap<>(2);

		private final List<T> meanings = new ArrayList<>(1);

	}

}
