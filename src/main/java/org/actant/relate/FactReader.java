package org.actant.relate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.actant.model.Fact;
import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.LinkedText;
import org.actant.model.RoleName;

/**
 * Reads the whole of a text: its clauses, on whose word each is told, then verbs, event
 * nouns and offices as facts; what is told twice is kept once, what is denied is
 * contested.
 */
final class FactReader implements Relator {

	FactReader() {
		for (Language language : Language.values()) {
			Frames.of(language);
			LightVerbs.of(language);
		}
	}

	@Override
	public List<Fact> relate(LinkedText text) {
		Story story = new Story(text);
		Language language = story.language();
		Verbs verbs = new Verbs(language);
		Phrases phrases = new Phrases(story);
		Map<Tree, List<Clause>> clauses = clauses(story, new ClauseReader(verbs));
		Sources sources = new SourceReader(phrases, Frames.of(language), new Subjects(verbs)).read(story.trees(),
				clauses);
		RoleFiller filler = new RoleFiller(story, phrases, sources);
		RealityReader realities = new RealityReader(language, verbs);
		ClauseFacts verbFacts = new ClauseFacts(filler, phrases, realities, Frames.of(language), verbs,
				LightVerbs.of(language));
		NounFacts nounFacts = new NounFacts(filler, phrases, realities, Frames.of(language), verbFacts, sources);
		TellingFacts tellings = new TellingFacts(filler, phrases, realities, sources);
		OfficeFacts offices = new OfficeFacts(story, phrases, realities);
		TieFacts ties = new TieFacts(story, phrases);
		AdjectiveFacts adjectives = new AdjectiveFacts(filler, realities, language, verbs);
		ImpliedDoers implied = new ImpliedDoers(story, phrases);
		List<Draft> drafts = new ArrayList<>();
		for (Tree tree : story.trees()) {
			if (!tree.sentence().repeated()) {
				List<Clause> here = clauses.getOrDefault(tree, List.of());
				List<Draft> standing = adjectives.read(tree);
				drafts.addAll(standing);
				drafts.addAll(verbFacts.read(here, (clause) -> adjectives.takes(clause, standing)));
				drafts.addAll(nounFacts.read(tree, here));
				drafts.addAll(tellings.read(tree, here, drafts));
				drafts.addAll(offices.read(tree));
				drafts.addAll(ties.read(tree));
			}
		}
		return write(drafts.stream().map(implied::complete).toList(), new FactWriter(sources, new Times(story, verbs)),
				language);
	}

	private static Map<Tree, List<Clause>> clauses(Story story, ClauseReader reader) {
		Map<Tree, List<Clause>> clauses = new IdentityHashMap<>();
		story.trees().forEach((tree) -> clauses.put(tree, reader.read(tree)));
		return clauses;
	}

	private static List<Fact> write(List<Draft> drafts, FactWriter writer, Language language) {
		List<Fact> facts = new ArrayList<>();
		drafts.forEach((draft) -> facts.addAll(writer.write(draft)));
		List<Fact> once = Retelling.once(facts);
		Frames frames = Frames.of(language);
		return Retelling.contest(once,
				once.stream()
					.filter((fact) -> frames.denies(fact.lemma()) || rejectsClaim(fact))
					.map(Fact::id)
					.collect(Collectors.toSet()),
				language);
	}

	/** "a rejeté ces accusations": a denial too. Things have English names. */
	private static boolean rejectsClaim(Fact fact) {
		return fact.type() == FactType.REJECT && fact.roles()
			.stream()
			.filter((role) -> role.name() != RoleName.AGENT && role.entity() == null)
			.anyMatch((role) -> Frames.of(Language.ENGLISH)
				.noun(role.head())
				.stream()
				.anyMatch((frame) -> frame.type() == FactType.ACCUSE || frame.telling() == Frame.Telling.HEDGE));
	}

}
