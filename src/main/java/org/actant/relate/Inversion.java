package org.actant.relate;

import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in a French clause of saying behind what is said, whatever the tree
 * makes of it: "…, a écrit lundi sur sa page le maire de Lima".
 */
final class Inversion {

	/** The speaker stands no further behind the verb than this. */
	private static final int REACH = 14;

	private static final Set<PartOfSpeech> INSIDE = Set.of(PartOfSpeech.ADJ, PartOfSpeech.NUM, PartOfSpeech.DET);

	/** Verbs whose object is whoever they speak of. */
	private static final Set<String> OF_SOMEBODY = Set.of("mention", "mock", "insult", "interview", "thank");

	private final Tree tree;

	private Inversion(Tree tree) {
		this.tree = tree;
	}

	/** Whether a frame may stand so: it says something rather than speak to somebody. */
	static boolean says(Frame frame) {
		return frame.telling().saying() && frame.type() != FactType.ACCUSE && frame.words().size() == 1
				&& !OF_SOMEBODY.contains(frame.predicate());
	}

	/**
	 * The head of the first noun phrase behind the verb that is no adverbial, or null.
	 */
	static @Nullable Token speaker(Tree tree, Token verb) {
		boolean french = tree.cues() == Cues.of(Language.FRENCH);
		boolean behind = french && verb.index() > 2 && SourceReader.closing(tree, verb) && !Verbs.gerund(verb)
				&& !Subjects.reflexive(tree, verb);
		return behind ? new Inversion(tree).behind(verb) : null;
	}

	private @Nullable Token behind(Token verb) {
		int at = verb.index() + 1;
		while (at < Math.min(this.tree.size(), verb.index() + REACH)) {
			Token token = this.tree.at(at);
			if (token.tag() == PartOfSpeech.ADP) {
				at = phrase(at + 1) + 1;
			}
			else if (token.tag() == PartOfSpeech.ADV || dated(at)) {
				at = (token.tag() == PartOfSpeech.ADV) ? at + 1 : phrase(at) + 1;
			}
			else {
				return opens(token) ? speaking(phrase(at), verb) : null;
			}
		}
		return null;
	}

	private static boolean opens(Token token) {
		return INSIDE.contains(token.tag()) || token.tag().nominal();
	}

	private boolean dated(int from) {
		int last = phrase(from);
		return last < this.tree.size() && this.tree.cues().has(Cue.DAY, this.tree.at(last));
	}

	/** The place of the noun that a phrase from here on ends with. */
	private int phrase(int from) {
		int at = from;
		while (at < this.tree.size() - 1 && (INSIDE.contains(this.tree.at(at).tag())
				|| this.tree.at(at).tag() == PartOfSpeech.ADP || this.tree.cues().has(Cue.DAY, this.tree.at(at)))) {
			boolean day = this.tree.cues().has(Cue.DAY, this.tree.at(at));
			if (day && !this.tree.cues().has(Cue.DAY, this.tree.at(at + 1))
					&& this.tree.at(at + 1).tag() != PartOfSpeech.NUM) {
				return at;
			}
			at++;
		}
		return at;
	}

	private @Nullable Token speaking(int place, Token verb) {
		Token token = (place < this.tree.size()) ? this.tree.at(place) : null;
		boolean somebody = token != null && token.tag().nominal() && token.tag() != PartOfSpeech.PRON
				&& ClauseReader.speaker(this.tree, token);
		return (somebody && !listed(this.tree, verb)) ? token : null;
	}

	/** "a vu le juge, a averti le maire et a quitté la ville": one of several deeds. */
	static boolean listed(Tree tree, Token verb) {
		Token head = tree.head(verb);
		if (head == null || !verb.is("conj")) {
			return false;
		}
		boolean later = tree.kid(head,
				(kid) -> kid.is("conj") && kid.index() > verb.index() && kid.tag() == PartOfSpeech.VERB) != null;
		return later || tree.kid(verb, (kid) -> kid.is("conj") && kid.tag() == PartOfSpeech.VERB) != null;
	}

}
