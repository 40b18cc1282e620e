package org.actant.relate;

import java.util.BitSet;
import java.util.List;

import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the words of fixed phrases beside their verb: <em>take part in</em>. */
final class FixedPhrases {

	/** Words of one fixed phrase stand no further apart than this. */
	private static final int REACH = 6;

	private final Language language;

	private final Frames frames;

	private final Cues cues;

	private final VerbLemmas lemmas;

	FixedPhrases(Language language, VerbLemmas lemmas) {
		this.language = language;
		this.frames = Frames.of(language);
		this.cues = Cues.of(language);
		this.lemmas = lemmas;
	}

	/** The words of a fixed phrase after its first, where they stand behind the verb. */
	BitSet words(Tree tree, Token verb, List<String> phrase) {
		BitSet words = new BitSet();
		int from = verb.index();
		for (String word : phrase.subList(1, phrase.size())) {
			from = find(tree, verb, word, from);
			if (from < 0 || (phrase.size() == 2 && astray(tree, verb, tree.at(from)))) {
				return words;
			}
			words.set(from);
		}
		return words;
	}

	/**
	 * The preposition that ends a frame where it opens a complement of the verb rather
	 * than standing alone: called <em>for</em> a ceasefire; or null.
	 */
	@Nullable Token governed(Tree tree, Token verb, Frame frame) {
		if (frame.words().size() < 2) {
			return null;
		}
		int last = words(tree, verb, frame.words()).length() - 1;
		Token word = (last > verb.index()) ? tree.at(last) : null;
		boolean opens = word != null && word.is("case") && word.lemma().equals(frame.words().getLast());
		return opens ? word : null;
	}

	private int find(Tree tree, Token verb, String word, int after) {
		for (int i = after + 1; i < tree.size(); i++) {
			Token token = tree.at(i);
			boolean near = i < after + REACH || (token.head() == verb.index() && token.tag() == PartOfSpeech.ADJ);
			if (near && (token.lemma().equals(word) || token.form().equalsIgnoreCase(word)) && tree.below(token, verb)
					&& !parted(tree, verb, token, after)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * "gave her five years in jail": nobody gives in, the preposition belongs to what the
	 * object goes on with; "promet la fin de la grève": the preposition is the object's.
	 */
	private boolean astray(Tree tree, Token verb, Token word) {
		Token head = tree.head(word);
		if (this.language == Language.FRENCH) {
			return Tree.is(word, "case", "mark") && head != null && head != verb && tree.head(head) != verb;
		}
		if (!word.is("case") || head == null || head == verb) {
			return false;
		}
		if (tree.kid(head, "cop") != null) {
			return true;
		}
		Token above = tree.head(head);
		return above != null && above != verb && head.is("nmod") && above.index() > verb.index()
				&& this.frames.verb(this.lemmas.of(verb))
					.stream()
					.noneMatch((frame) -> frame.words().size() == 2 && frame.words().getLast().equals(word.lemma())
							&& frame.role(word.lemma()) != null);
	}

	/**
	 * "a fait <em>état</em> de trois noyés", "manque une partie <em>de</em> la saison":
	 * the word is not the verb's but belongs to an object before it.
	 */
	private boolean parted(Tree tree, Token verb, Token word, int after) {
		if (word.tag() == PartOfSpeech.NOUN && after == verb.index()) {
			Token object = tree.kid(verb, (kid) -> kid.is("obj") && kid.tag() == PartOfSpeech.NOUN
					&& kid.index() > verb.index() && kid.index() < word.index());
			return object != null && !this.cues.has(Cue.PARTITIVE, object) && !this.cues.has(Cue.DAY, object)
					&& tree.kid(word, "case") != null && tree.kid(object, "nummod") == null;
		}
		Token noun = word.is("case") ? tree.head(word) : null;
		Token above = (noun != null) ? tree.head(noun) : null;
		return noun != null && above != null && noun != verb && above != verb && above.is("obj")
				&& this.cues.has(Cue.PARTITIVE, above) && noun.is("nmod");
	}

}
