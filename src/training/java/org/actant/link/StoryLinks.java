package org.actant.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import opennlp.tools.ml.model.Event;
import org.actant.lexicon.Knowledge;
import org.actant.lexicon.Words;
import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.LinkedText;
import org.actant.model.Mention;
import org.actant.model.NamedText;
import org.actant.sequence.Chooser;
import org.actant.sequence.Classifier;
import org.actant.sequence.FeatureNames;
import org.actant.training.AnnotatedStory;
import org.actant.training.Choice;
import org.jspecify.annotations.Nullable;

/** What a story's annotation says of whom its nouns and pronouns mean. */
public final class StoryLinks {

	private final AnnotatedStory annotation;

	private final NamedText text;

	private final StoryKeys keys;

	/**
	 * Models that have not seen a story; null for the rules.
	 *
	 * @param descriptions whom descriptions mean
	 * @param pronouns whom pronouns mean
	 * @param newcomers whom nouns bring in
	 */
	public record Learned(@Nullable Chooser descriptions, @Nullable Chooser pronouns,
			@Nullable Classifier newcomers) {

		/** The rules alone. */
		public static final Learned NOTHING = new Learned(null, null, null);

		private LinkModels models() {
			return new LinkModels(referents(this.descriptions), referents(this.pronouns),
					(this.newcomers != null) ? NewcomerModel.of(this.newcomers) : NewcomerModel.byRules());
		}

		private static ReferentModel referents(@Nullable Chooser chooser) {
			return (chooser != null) ? ReferentModel.of(chooser) : ReferentModel.byRules();
		}

	}

	/**
	 * What a story teaches of whom is meant.
	 *
	 * @param descriptions one choice for each description, among those told of before it
	 * and nobody
	 * @param pronouns likewise of pronouns
	 */
	public record Choices(List<Choice> descriptions, List<Choice> pronouns) {
	}

	/** How many were read as somebody told of before, and how many rightly. */
	public record Score(int known, int linked, int right) {

		/**
		 * @param other another story's
		 * @return both together
		 */
		public Score plus(Score other) {
			return new Score(this.known + other.known, this.linked + other.linked, this.right + other.right);
		}

	}

	/**
	 * How well descriptions and pronouns are read.
	 *
	 * @param descriptions descriptions
	 * @param pronouns pronouns
	 */
	public record Scores(Score descriptions, Score pronouns) {

		/** Nothing read yet. */
		public static final Scores NONE = new Scores(new Score(0, 0, 0), new Score(0, 0, 0));

		/**
		 * @param other another story's
		 * @return both together
		 */
		public Scores plus(Scores other) {
			return new Scores(this.descriptions.plus(other.descriptions), this.pronouns.plus(other.pronouns));
		}

	}

	private record Asked(ReferentModel.Question question, List<String[]> features, @Nullable Actor chosen) {

		Mention mention() {
			return this.question.mention();
		}

	}

	private record Newcomer(Mention mention, String[] features) {
	}

	/**
	 * @param annotation a story
	 * @param text it with its mentions
	 */
	public StoryLinks(AnnotatedStory annotation, NamedText text) {
		this.annotation = annotation;
		this.text = text;
		this.keys = new StoryKeys(annotation, text);
	}

	/**
	 * @return what the story teaches, as the rules read it
	 */
	public Choices choices() {
		List<Asked> descriptions = new ArrayList<>();
		List<Asked> pronouns = new ArrayList<>();
		LinkedText linked = link(recorded(Learned.NOTHING.models(), descriptions, pronouns));
		return new Choices(
				descriptions.stream().map((one) -> choice(linked, one, this.keys.meant(one.mention()))).toList(),
				pronouns.stream()
					.flatMap((one) -> this.keys.pronoun(one.mention())
						.map((meant) -> choice(linked, one, meant))
						.stream())
					.toList());
	}

	/** Those whom the annotation means; nobody where it means none of them. */
	private Choice choice(LinkedText linked, Asked asked, Set<String> meant) {
		BitSet right = new BitSet();
		List<ReferentModel.Candidate> candidates = asked.question().candidates();
		for (int i = 0; i < candidates.size(); i++) {
			right.set(i, named(linked, candidates.get(i).actor(), meant));
		}
		if (right.isEmpty()) {
			right.set(candidates.size());
		}
		return new Choice(asked.features(), right);
	}

	/**
	 * @param learned models of descriptions and pronouns
	 * @return one event for each noun that may bring somebody into the text
	 */
	public List<Event> newcomers(Learned learned) {
		List<Newcomer> asked = new ArrayList<>();
		LinkModels models = learned.models();
		LinkedText linked = link(new LinkModels(models.descriptions(), models.pronouns(), (mention, ruled, features) -> {
			asked.add(new Newcomer(mention, FeatureNames.of(features)));
			return NewcomerModel.byRules().guess(mention, ruled, features);
		}));
		return asked.stream().map((one) -> new Event(type(linked, one.mention()), one.features())).toList();
	}

	/** The type of whom a noun brings in; nobody new is who was told of before it. */
	private String type(LinkedText linked, Mention mention) {
		Set<String> meant = this.keys.meant(mention);
		if (meant.isEmpty()) {
			return NewcomerModel.NOBODY;
		}
		for (Entity entity : linked.entities()) {
			boolean before = entity.mentions()
				.stream()
				.anyMatch((link) -> link.mention().head() != mention.head()
						&& link.mention().span().compareTo(mention.span()) < 0);
			if (before && this.keys.named(entity).stream().anyMatch(meant::contains)) {
				return NewcomerModel.NOBODY;
			}
		}
		String type = this.annotation.entities().get(meant.stream().sorted().findFirst().orElseThrow()).type();
		return type.equals("WORK") ? EntityType.PRODUCT.name() : type;
	}

	/**
	 * @param learned models that have not seen the story
	 * @return how well its descriptions and pronouns are read
	 */
	public Scores scores(Learned learned) {
		List<Asked> descriptions = new ArrayList<>();
		List<Asked> pronouns = new ArrayList<>();
		LinkedText linked = link(recorded(learned.models(), descriptions, pronouns));
		return new Scores(score(linked, descriptions, false), score(linked, pronouns, true));
	}

	private Score score(LinkedText linked, List<Asked> asked, boolean pronouns) {
		int known = 0;
		int chosen = 0;
		int right = 0;
		for (Asked one : asked) {
			Optional<Set<String>> meant = pronouns ? this.keys.pronoun(one.mention())
					: Optional.of(this.keys.meant(one.mention()));
			if (meant.isPresent()) {
				known += one.question()
					.candidates()
					.stream()
					.anyMatch((candidate) -> named(linked, candidate.actor(), meant.get())) ? 1 : 0;
				chosen += (one.chosen() != null) ? 1 : 0;
				right += (one.chosen() != null && named(linked, one.chosen(), meant.get())) ? 1 : 0;
			}
		}
		return new Score(known, chosen, right);
	}

	/**
	 * @param learned models that have not seen the story
	 * @return the text with its entities, read by those models
	 */
	public LinkedText linked(Learned learned) {
		return link(learned.models());
	}

	private LinkedText link(LinkModels models) {
		return new DocumentLinker(Knowledge.standard(), Words.standard(), models).link(this.text);
	}

	private LinkModels recorded(LinkModels models, List<Asked> descriptions, List<Asked> pronouns) {
		return new LinkModels(recorded(models.descriptions(), (mention) -> Referents.THRESHOLD, descriptions),
				recorded(models.pronouns(),
						(mention) -> Pronouns.threshold(
								Pronoun.of(this.text.text().language(), PronounClues.word(mention))),
						pronouns),
				models.newcomers());
	}

	private static ReferentModel recorded(ReferentModel model, Function<Mention, Threshold> threshold,
			List<Asked> asked) {
		return (question) -> {
			double[] likely = model.likely(question);
			asked.add(new Asked(question, question.things().stream().map(FeatureNames::of).toList(),
					threshold.apply(question.mention()).meant(question.candidates(), likely, question.ruled())));
			return likely;
		};
	}

	/** Whether somebody told of is one whom the annotation means. */
	private boolean named(LinkedText linked, Actor actor, Set<String> meant) {
		return linked.entities()
			.stream()
			.filter((entity) -> entity.id().equals(actor.id()))
			.anyMatch((entity) -> this.keys.named(entity).stream().anyMatch(meant::contains));
	}

}
