package org.actant.relate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.actant.model.Fact;
import org.actant.model.Language;

/**
 * Reads one text: its clauses and on whose word each is told; who may take part in what;
 * then what the constructions give, completed by what is likely; each fact as sure as the
 * fact model holds it.
 */
final class StoryReader {

	private final Story story;

	private final Map<Tree, List<Clause>> clauses = new IdentityHashMap<>();

	private final Candidates candidates;

	/** What the sentences so far have told. */
	private final List<Draft> told = new ArrayList<>();

	private final ClauseFacts verbFacts;

	private final EventNouns nouns;

	private final NounFacts nounFacts;

	private final TellingFacts tellings;

	private final OfficeFacts offices;

	private final TieFacts ties;

	private final AdjectiveFacts adjectives;

	private final LikelyFacts likelyFacts;

	private final ImpliedDoers implied;

	private final Sources sources;

	private final Times times;

	StoryReader(Story story) {
		this.story = story;
		Language language = story.language();
		Frames frames = Frames.of(language);
		Verbs verbs = new Verbs(language);
		Phrases phrases = new Phrases(story);
		ClauseReader reader = new ClauseReader(verbs);
		story.trees().forEach((tree) -> this.clauses.put(tree, reader.read(tree)));
		this.sources = new SourceReader(phrases, frames, new Subjects(verbs)).read(story.trees(), this.clauses);
		RoleFiller filler = new RoleFiller(story, phrases, this.sources);
		RealityReader realities = new RealityReader(language, verbs);
		this.candidates = new Candidates(filler, phrases);
		this.nouns = new EventNouns(phrases, frames, verbs);
		ServingVerbs serving = new ServingVerbs(this.nouns, frames, verbs, LightVerbs.of(language));
		OuterDoers outer = new OuterDoers(filler, verbs);
		this.verbFacts = new ClauseFacts(filler, phrases, realities, verbs, serving, outer);
		this.nounFacts = new NounFacts(filler, phrases, realities, this.nouns, serving, outer, this.sources);
		this.tellings = new TellingFacts(filler, phrases, realities, this.sources);
		this.offices = new OfficeFacts(story, phrases, realities);
		this.ties = new TieFacts(story, phrases);
		this.adjectives = new AdjectiveFacts(filler, realities, language, verbs);
		this.likelyFacts = new LikelyFacts(filler, realities);
		this.implied = new ImpliedDoers(story, phrases);
		this.times = new Times(story, verbs);
	}

	/** The sentences that tell something that none before them told. */
	List<Tree> trees() {
		return this.story.trees().stream().filter((tree) -> !tree.sentence().repeated()).toList();
	}

	/**
	 * What the constructions give of a sentence, and who may take part in what. Sentences
	 * are asked for in order, each once.
	 */
	Scenario scenario(Tree tree) {
		return new Scenario(tree, this.story.links(tree.sentence()), this.candidates.of(tree), triggers(tree),
				drafts(tree));
	}

	private List<Trigger> triggers(Tree tree) {
		List<Trigger> triggers = new ArrayList<>();
		List<Clause> here = clauses(tree);
		here.forEach((clause) -> triggers.add(Trigger.of(clause)));
		this.nouns.in(tree, here).forEach((noun, frame) -> {
			if (here.stream().noneMatch((clause) -> clause.verb() == noun)) {
				triggers.add(new Trigger(noun, null, frame));
			}
		});
		return triggers;
	}

	/**
	 * @param parts tells who takes part in what
	 * @param judge tells how likely a fact is right
	 * @return the facts of all sentences, with repetitions
	 */
	List<Fact> facts(PartModel parts, FactModel judge) {
		FactWriter writer = new FactWriter(this.sources, this.times, judge);
		List<Fact> facts = new ArrayList<>();
		for (Tree tree : trees()) {
			Scenario scenario = scenario(tree);
			Likelihoods likelihoods = parts.read(scenario);
			for (Draft draft : this.likelyFacts.complete(tree, scenario.drafts(), clauses(tree), likelihoods)) {
				facts.addAll(writer.write(this.implied.complete(draft), likelihoods));
			}
		}
		return facts;
	}

	private List<Draft> drafts(Tree tree) {
		List<Clause> here = clauses(tree);
		List<Draft> standing = this.adjectives.read(tree);
		List<Draft> drafts = new ArrayList<>(standing);
		drafts.addAll(this.verbFacts.read(here, (clause) -> this.adjectives.takes(clause, standing)));
		drafts.addAll(this.nounFacts.read(tree, here));
		this.told.addAll(drafts);
		List<Draft> tellings = this.tellings.read(tree, here, this.told);
		this.told.addAll(tellings);
		drafts.addAll(tellings);
		drafts.addAll(this.offices.read(tree));
		drafts.addAll(this.ties.read(tree));
		return drafts;
	}

	private List<Clause> clauses(Tree tree) {
		return this.clauses.getOrDefault(tree, List.of());
	}

}
