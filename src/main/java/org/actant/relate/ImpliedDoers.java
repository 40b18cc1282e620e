package org.actant.relate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.actant.lexicon.Table;
import org.actant.model.Link;
import org.actant.model.RoleName;
import org.actant.model.Sentence;
import org.actant.model.Token;

/**
 * Whoever alone can have done what is told without a doer: of a sentence the court, of an
 * arrest the police that the text has just named. From {@code lexicon/implied-doers.tsv}.
 */
final class ImpliedDoers {

	/** So many sentences back the doer may stand. */
	private static final int BACK = 3;

	private static final double LESS = 0.12;

	private static final Map<String, Set<String>> NOUNS = nouns();

	private final Story story;

	private final Phrases phrases;

	ImpliedDoers(Story story, Phrases phrases) {
		this.story = story;
		this.phrases = phrases;
	}

	private static Map<String, Set<String>> nouns() {
		return Table.read("implied-doers.tsv")
			.rows()
			.stream()
			.collect(Collectors.toMap((row) -> row.text("predicate"), (row) -> Set.copyOf(row.list("nouns"))));
	}

	/** The draft with its doer, where the text names one. */
	Draft complete(Draft draft) {
		Set<String> nouns = NOUNS.get(draft.predicate());
		if (nouns == null || draft.has(RoleName.AGENT)
				|| draft.parts().stream().noneMatch((part) -> Phrases.acting(part.participant()))) {
			return draft;
		}
		return doer(draft, nouns).map((who) -> draft.with(RoleName.AGENT, who).confidence(draft.confidence() - LESS))
			.orElse(draft);
	}

	private Optional<Participant> doer(Draft draft, Set<String> nouns) {
		int index = draft.tree().sentence().index();
		for (int back = 0; back <= BACK && index - back >= 0; back++) {
			Tree tree = this.story.trees().get(index - back);
			Optional<Participant> found = this.story.links(tree.sentence())
				.stream()
				.filter((link) -> called(tree.sentence(), link, nouns))
				.map((link) -> this.phrases.of(tree, tree.at(link.mention().head()), link))
				.filter((who) -> Phrases.acting(who)
						&& draft.parts().stream().noneMatch((part) -> part.participant().same(who)))
				.findFirst();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static boolean called(Sentence sentence, Link link, Set<String> nouns) {
		List<Token> words = sentence.tokens().subList(link.mention().first(), link.mention().last() + 1);
		return words.stream()
			.limit(3)
			.anyMatch((word) -> nouns.contains(word.lemma().toLowerCase(java.util.Locale.ROOT)));
	}

}
