package org.actant.relate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nouns that tell an event: "une <em>frappe</em> russe", "the <em>talks</em>".
 */
final class EventNouns {

	private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'");

	private final Phrases phrases;

	private final Frames frames;

	private final Verbs verbs;

	EventNouns(Phrases phrases, Frames frames, Verbs verbs) {
		this.phrases = phrases;
		this.frames = frames;
		this.verbs = verbs;
	}

	/** Whether the word tells an event and is no part of somebody's name. */
	boolean isEvent(Tree tree, Token token) {
		return token.tag() != PartOfSpeech.PROPN && !named(tree, token)
				&& this.frames.noun(token.lemma()).stream().anyMatch((frame) -> continues(tree, token, frame));
	}

	/** The event nouns of a sentence with what they tell, in order. */
	Map<Token, Frame> in(Tree tree, List<Clause> clauses) {
		Map<Token, Frame> events = new LinkedHashMap<>();
		for (Token token : tree.sentence().tokens()) {
			Frame frame = (token.tag() == PartOfSpeech.NOUN) ? frame(tree, token) : null;
			if (frame != null && !frame.predicate().equals("act") && !named(tree, token)
					&& !within(tree, token, clauses)) {
				events.put(token, frame);
			}
		}
		return events;
	}

	private @Nullable Frame frame(Tree tree, Token noun) {
		Token inner = tree.cues().has(Cue.GENERIC, noun) ? tree.kid(noun, (kid) -> kid.is("nmod") && isEvent(tree, kid))
				: null;
		if (inner != null && !tree.cues().has(Cue.GENERIC, inner)) {
			return frame(tree, inner);
		}
		for (Frame frame : this.frames.noun(noun.lemma())) {
			if (continues(tree, noun, frame)) {
				return frame;
			}
		}
		return null;
	}

	private static boolean continues(Tree tree, Token noun, Frame frame) {
		int at = noun.index();
		for (String word : frame.words().subList(1, frame.words().size())) {
			at++;
			if (at < tree.size() && ARTICLES.contains(tree.at(at).lemma())) {
				at++;
			}
			if (at >= tree.size() || !(tree.at(at).lemma().equals(word) || tree.at(at).form().equalsIgnoreCase(word))) {
				return false;
			}
		}
		return true;
	}

	/** Whether the noun is part of somebody's name. */
	private boolean named(Tree tree, Token noun) {
		return this.phrases.link(tree, noun)
			.filter((link) -> link.mention().kind() == MentionKind.NAME)
			.filter((link) -> link.mention().first() <= noun.index() && noun.index() <= link.mention().last())
			.isPresent();
	}

	/** Whether the noun is a word of a verb's frame: mener des <em>négociations</em>. */
	private boolean within(Tree tree, Token noun, List<Clause> clauses) {
		for (Clause clause : clauses) {
			Frame frame = clause.frame();
			if (frame != null && frame.words().size() > 1
					&& this.verbs.words(tree, clause.verb(), frame).get(noun.index())) {
				return true;
			}
		}
		return false;
	}

	/** The verb whose time and speaker an event noun's fact has. */
	static Token governing(Tree tree, Token noun, List<Clause> clauses) {
		Clause governor = governor(tree, noun, clauses);
		return (governor != null) ? governor.verb() : noun;
	}

	/** The clause whose verb the noun hangs below, or null. */
	static @Nullable Clause governor(Tree tree, Token noun, List<Clause> clauses) {
		Token head = tree.head(noun);
		for (int steps = 0; head != null && steps < 4; steps++) {
			for (Clause clause : clauses) {
				if (clause.verb().index() == head.index()) {
					return clause;
				}
			}
			head = tree.head(head);
		}
		return null;
	}

}
