package org.actant.relate;

import java.time.LocalDate;

import org.actant.model.Time;
import org.actant.model.TimeExpression;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time that a text gives for a deed: the nearest that hangs by it or its
 * clause.
 */
final class Times {

	private static final int DEEPEST = 5;

	private final Story story;

	private final Verbs verbs;

	Times(Story story, Verbs verbs) {
		this.story = story;
		this.verbs = verbs;
	}

	@Nullable Time of(Tree tree, Token trigger, Token governor) {
		Time time = hanging(tree, trigger);
		return (time != null || trigger.index() == governor.index()) ? orAbove(time, tree, governor)
				: orAbove(hanging(tree, governor), tree, governor);
	}

	/** A clause without a time of its own has that of the clause that it completes. */
	private @Nullable Time orAbove(@Nullable Time time, Tree tree, Token verb) {
		Token token = verb;
		Time found = time;
		for (int steps = 0; found == null && steps < DEEPEST; steps++) {
			Token head = tree.head(token);
			if (head == null || !Tree.is(token, "conj", "xcomp", "ccomp", "advcl", "acl:relcl")
					|| (token.is("acl") && !token.is("acl:relcl"))) {
				break;
			}
			token = head;
			found = hanging(tree, token);
		}
		return found;
	}

	/**
	 * Whether a time lies before or after the day of publication, or on the same day; an
	 * empty string where that is not known.
	 */
	String when(@Nullable Time time) {
		LocalDate published = this.story.published();
		if (time == null || published == null) {
			return "";
		}
		return time.end().isBefore(published) ? "before" : time.start().isAfter(published) ? "after" : "same";
	}

	private @Nullable Time hanging(Tree tree, Token word) {
		for (TimeExpression time : this.story.times(tree.sentence())) {
			Token top = top(tree, time);
			Token head = tree.head(top);
			if (top.index() == word.index() || (head != null && nearest(tree, head) == word.index())
					|| (head != null && head.index() == word.index())) {
				return time.time();
			}
		}
		return null;
	}

	/** The verb that governs the word that a time hangs by. */
	private int nearest(Tree tree, Token word) {
		Token token = word;
		for (int steps = 0; steps < DEEPEST && !this.verbs.verb(tree, token); steps++) {
			Token head = tree.head(token);
			if (head == null) {
				break;
			}
			token = head;
		}
		return token.index();
	}

	/** The word of the expression that hangs by a word outside it. */
	private static Token top(Tree tree, TimeExpression time) {
		for (int i = time.first(); i <= time.last() && i < tree.size(); i++) {
			Token token = tree.at(i);
			if (!token.is("case") && !token.is("det") && (token.head() < time.first() || token.head() > time.last())) {
				return token;
			}
		}
		return tree.at(time.first());
	}

}
