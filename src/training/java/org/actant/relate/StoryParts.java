package org.actant.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import opennlp.tools.ml.model.Event;
import org.actant.model.LinkedText;
import org.actant.model.Token;
import org.actant.sequence.FeatureNames;
import org.actant.training.AnnotatedStory;

/** What a story's annotation says of each candidate beside each trigger. */
final class StoryParts {

	private final AnnotatedStory annotation;

	private final StoryReader reader;

	StoryParts(AnnotatedStory annotation, LinkedText text, SenseModel senses) {
		this.annotation = annotation;
		this.reader = new StoryReader(new Story(text), senses);
	}

	/** One event for each pair: the role, or none. */
	List<Event> events() {
		List<Event> events = new ArrayList<>();
		for (Tree tree : this.reader.trees()) {
			Scenario scenario = this.reader.scenario(tree);
			List<Candidate> candidates = scenario.candidates();
			PartFeatures features = new PartFeatures(scenario);
			for (Trigger trigger : scenario.triggers()) {
				Map<Candidate, String> roles = roles(tree, trigger, candidates);
				for (Candidate candidate : candidates) {
					if (PartModel.near(trigger, candidate)) {
						events.add(new Event(roles.getOrDefault(candidate, PartModel.NONE),
								FeatureNames.of((to) -> features.write(trigger, candidate, to))));
					}
				}
			}
		}
		return events;
	}

	private Map<Candidate, String> roles(Tree tree, Trigger trigger, List<Candidate> candidates) {
		Map<Candidate, String> roles = new IdentityHashMap<>();
		for (AnnotatedStory.Told fact : this.annotation.facts()) {
			if (tells(fact, trigger.word())) {
				for (AnnotatedStory.Part part : fact.parts()) {
					put(roles, tree, trigger, candidates, fact.line(), part);
				}
			}
		}
		for (AnnotatedStory.Told fact : this.annotation.facts()) {
			if (tells(fact, trigger.word()) && fact.doer() != null) {
				put(roles, tree, trigger, candidates, fact.line(), fact.doer());
			}
		}
		return roles;
	}

	private void put(Map<Candidate, String> roles, Tree tree, Trigger trigger, List<Candidate> candidates, int line,
			AnnotatedStory.Part part) {
		Candidate candidate = find(tree, trigger, candidates, line, part.words());
		if (candidate != null) {
			roles.put(candidate, part.role());
		}
	}

	/** Whether the word is the one that the annotation names. */
	private boolean tells(AnnotatedStory.Told fact, Token word) {
		return tells(this.annotation, fact, word);
	}

	static boolean tells(AnnotatedStory annotation, AnnotatedStory.Told fact, Token word) {
		int start = annotation.start(fact.line());
		String line = annotation.lines().get(fact.line());
		for (int at = line.indexOf(fact.trigger()); at >= 0; at = line.indexOf(fact.trigger(), at + 1)) {
			if (word.span().start() <= start + at && start + at < word.span().end()) {
				return true;
			}
		}
		return false;
	}

	/** The candidate whose words they are, of several the nearest to the trigger. */
	private Candidate find(Tree tree, Trigger trigger, List<Candidate> candidates, int line, String words) {
		if (words == null) {
			return null;
		}
		int base = this.annotation.start(line);
		String text = this.annotation.lines().get(line);
		Candidate best = null;
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			Candidate here = highest(tree, candidates, base + at, base + at + words.length());
			if (here != null && (best == null || apart(here, trigger) < apart(best, trigger))) {
				best = here;
			}
		}
		return best;
	}

	private static int apart(Candidate candidate, Trigger trigger) {
		return Math.abs(candidate.token().index() - trigger.word().index());
	}

	private static Candidate highest(Tree tree, List<Candidate> candidates, int start, int end) {
		List<Token> tokens = tree.sentence()
			.tokens()
			.stream()
			.filter((token) -> token.span().start() < end && start < token.span().end())
			.toList();
		Token antecedent = (tokens.size() <= 2)
				? tokens.stream()
					.map((token) -> Candidates.antecedent(tree, token))
					.filter(Objects::nonNull)
					.findFirst()
					.orElse(null)
				: null;
		return candidates.stream()
			.filter((candidate) -> (antecedent != null) ? candidate.token() == antecedent
					: tokens.contains(candidate.token()))
			.min(Comparator.comparingInt((candidate) -> depth(tree, candidate.token())))
			.orElse(null);
	}

	private static int depth(Tree tree, Token token) {
		int depth = 0;
		for (Token at = token; at != null && depth < tree.size(); at = tree.head(at)) {
			depth++;
		}
		return depth;
	}

}
