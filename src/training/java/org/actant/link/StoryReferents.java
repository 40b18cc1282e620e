package org.actant.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import opennlp.tools.ml.model.Event;
import org.actant.lexicon.Knowledge;
import org.actant.lexicon.NameKey;
import org.actant.lexicon.Words;
import org.actant.model.Entity;
import org.actant.model.Link;
import org.actant.model.LinkedText;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.NamedText;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.actant.sequence.Classifier;
import org.actant.sequence.FeatureNames;
import org.actant.training.AnnotatedStory;

/** What a story's annotation says of whom each description in it means. */
public final class StoryReferents {

	/** A phrase has no more words behind its noun than this. */
	private static final int LONGEST = 8;

	private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "the", "a", "an", "un", "une", "des",
			"du", "ce", "cet", "cette", "ces", "this", "that", "these", "those");

	private final AnnotatedStory annotation;

	private final NamedText text;

	private final Map<String, Set<String>> keys = new HashMap<>();

	/** How many descriptions were read as somebody told of before, and how many rightly. */
	public record Score(int known, int linked, int right) {

		/**
		 * @param other another story's
		 * @return both together
		 */
		public Score plus(Score other) {
			return new Score(this.known + other.known, this.linked + other.linked, this.right + other.right);
		}

	}

	private record Asked(Mention mention, Actor actor, String[] features, boolean chosen) {
	}

	/**
	 * @param annotation a story
	 * @param text it with its mentions
	 */
	public StoryReferents(AnnotatedStory annotation, NamedText text) {
		this.annotation = annotation;
		this.text = text;
		annotation.entities()
			.forEach((key, thing) -> thing.names()
				.forEach((name) -> this.keys.computeIfAbsent(key(name), (any) -> new HashSet<>()).add(key)));
	}

	private static String key(String name) {
		List<String> words = new ArrayList<>(NameKey.words(name));
		while (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
			words.removeFirst();
		}
		return String.join(" ", words);
	}

	/**
	 * @return one event for each pair of a description and somebody told of before it,
	 * as the rules read them
	 */
	public List<Event> events() {
		List<Asked> asked = new ArrayList<>();
		LinkedText linked = link(recorded(asked, ReferentModel.byRules()));
		return asked.stream()
			.map((one) -> new Event(right(linked, one) ? ReferentModel.SAME : ReferentModel.OTHER, one.features()))
			.toList();
	}

	/**
	 * @param classifier a model that has not seen the story, or null for the rules alone
	 * @return how well the descriptions are read
	 */
	public Score score(Classifier classifier) {
		List<Asked> asked = new ArrayList<>();
		LinkedText linked = link(recorded(asked, (classifier == null) ? ReferentModel.byRules()
				: ReferentModel.of(classifier)));
		Set<Mention> known = new HashSet<>();
		int chosen = 0;
		int right = 0;
		for (Asked one : asked) {
			boolean same = right(linked, one);
			if (same) {
				known.add(one.mention());
			}
			chosen += one.chosen() ? 1 : 0;
			right += (one.chosen() && same) ? 1 : 0;
		}
		return new Score(known.size(), chosen, right);
	}

	/**
	 * @param classifier a model of referents
	 * @return the text with its entities, read by that model
	 */
	public LinkedText linked(Classifier classifier) {
		return link(ReferentModel.of(classifier));
	}

	private LinkedText link(ReferentModel model) {
		return new DocumentLinker(Knowledge.standard(), Words.standard(), model).link(this.text);
	}

	private static ReferentModel recorded(List<Asked> asked, ReferentModel model) {
		return (mention, ruled, candidates) -> {
			double[] likely = model.likely(mention, ruled, candidates);
			Actor meant = Referents.meant(candidates, likely, ruled);
			for (ReferentModel.Candidate candidate : candidates) {
				asked.add(new Asked(mention, candidate.actor(), FeatureNames.of(candidate.features()),
						meant == candidate.actor()));
			}
			return likely;
		};
	}

	private boolean right(LinkedText linked, Asked asked) {
		Set<String> meant = meant(asked.mention());
		if (meant.isEmpty()) {
			return false;
		}
		Set<String> actor = new HashSet<>();
		for (Entity entity : linked.entities()) {
			if (entity.id().equals(asked.actor().id())) {
				actor.addAll(this.keys.getOrDefault(key(entity.name()), Set.of()));
				for (Link link : entity.mentions()) {
					if (link.mention().kind() == MentionKind.NAME) {
						actor.addAll(this.keys.getOrDefault(key(link.mention().text()), Set.of()));
					}
				}
			}
		}
		actor.retainAll(meant);
		return !actor.isEmpty();
	}

	/** Whom the annotation calls by the words of the description, shorter or longer. */
	private Set<String> meant(Mention mention) {
		Sentence sentence = this.text.text().sentences().get(mention.sentence());
		Token noun = sentence.token(mention.head());
		int first = noun.index();
		while (first > 0 && sentence.token(first - 1).head() == noun.index() && !sentence.token(first - 1).is("case")) {
			first--;
		}
		String source = this.text.text().document().text();
		Set<String> meant = new HashSet<>(this.keys.getOrDefault(key(mention.text()), Set.of()));
		for (int last = noun.index(); last < Math.min(sentence.tokens().size(), noun.index() + LONGEST); last++) {
			String words = source.substring(sentence.token(first).span().start(), sentence.token(last).span().end());
			meant.addAll(this.keys.getOrDefault(key(words), Set.of()));
			if (last + 1 < sentence.tokens().size() && sentence.token(last + 1).head() < noun.index()) {
				break;
			}
		}
		return meant;
	}

}
