package org.actant.relate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.actant.model.Fact;
import org.actant.model.Language;
import org.actant.model.Token;

/**
 * Reads one text: its clauses and on whose word each is told; who may take part in what;
 * then what the constructions give, completed by what is likely; each fact as sure as the
 * fact model holds it.
 */
final class StoryReader {

	private final Story story;

	private final Frames frames;

	private final Verbs verbs;

	private final Map<Tree, List<Clause>> clauses = new IdentityHashMap<>();

	private final Candidates candidates;

	/** What the sentences so far have told. */
	private final List<Draft> told = new ArrayList<>();

	private final ClauseFacts verbFacts;

	private final EventNouns nouns;

	private final RoleNouns roles;

	private final NounFacts nounFacts;

	private final TellingFacts tellings;

	private final OfficeFacts offices;

	private final TieFacts ties;

	private final AdjectiveFacts adjectives;

	private final LikelyFacts likelyFacts;

	private final ImpliedDoers implied;

	private final Sources sources;

	private final Times times;

	/**
	 * @param story a linked text
	 * @param senses tells what its verbs tell
	 */
	StoryReader(Story story, SenseModel senses) {
		this.story = story;
		Language language = story.language();
		Frames frames = Frames.of(language);
		this.frames = frames;
		Verbs verbs = new Verbs(language, senses);
		this.verbs = verbs;
		Phrases phrases = new Phrases(story);
		ClauseReader reader = new ClauseReader(verbs);
		story.trees().forEach((tree) -> this.clauses.put(tree, reader.read(tree)));
		this.sources = new SourceReader(phrases, frames, new Subjects(verbs)).read(story.trees(), this.clauses);
		RoleFiller filler = new RoleFiller(story, phrases, this.sources);
		RealityReader realities = new RealityReader(language, verbs);
		this.candidates = new Candidates(filler, phrases);
		this.nouns = new EventNouns(phrases, frames, verbs);
		this.roles = new RoleNouns(language);
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

	/** What a verb of a sentence may tell. */
	List<Sense> senses(Tree tree, Token verb) {
		return this.verbs.senses(tree, verb);
	}

	private List<Trigger> triggers(Tree tree) {
		List<Trigger> triggers = new ArrayList<>();
		List<Clause> here = clauses(tree);
		here.stream()
			.filter((clause) -> !aiming(tree, clause.verb()))
			.forEach((clause) -> triggers.add(Trigger.of(clause)));
		this.nouns.in(tree, here).forEach((noun, frame) -> {
			if (here.stream().noneMatch((clause) -> clause.verb() == noun)) {
				triggers.add(new Trigger(noun, null, frame));
			}
		});
		Set<Token> taken = triggers.stream().map(Trigger::word).collect(Collectors.toSet());
		this.roles.in(tree)
			.stream()
			.filter((noun) -> !taken.contains(noun) && !this.roles.counterpart(noun))
			.forEach((noun) -> triggers.add(new Trigger(noun, null, RoleNouns.frame(noun))));
		return triggers;
	}

	/** "une enquête <em>visant</em> Untel": tells no more than its noun. */
	private boolean aiming(Tree tree, Token verb) {
		Token noun = verb.is("acl") ? tree.head(verb) : null;
		return noun != null && tree.cues().has(Cue.AIM, verb) && !this.frames.noun(noun.lemma()).isEmpty();
	}

	/**
	 * @param models what is learned
	 * @return the facts of all sentences, with repetitions
	 */
	List<Fact> facts(Models models) {
		FactWriter writer = new FactWriter(this.sources, this.times, models);
		List<Fact> facts = new ArrayList<>();
		for (Tree tree : trees()) {
			Scenario scenario = scenario(tree);
			Likelihoods likelihoods = models.parts().read(scenario);
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
