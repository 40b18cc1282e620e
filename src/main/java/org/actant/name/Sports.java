package org.actant.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.lexicon.Table;
import org.actant.model.EntityType;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;

/**
 * In news of sport, towns and common words stand for clubs: "Leeds lead by two", "la
 * victoire contre Lens".
 */
final class Sports {

	/** So much do the words of a text weigh that is news of sport. */
	private static final int ENOUGH = 9;

	/** So many of them are of sport alone. */
	private static final int SURE = 2;

	private static final Set<String> WHERE = Set.of("à", "in", "at", "near", "dans", "vers", "outside", "around",
			"près");

	private static final Set<String> OF = Set.of("de", "d'", "of");

	private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les", "the");

	private final Map<String, Integer> weights = new HashMap<>();

	private final NameWords lexicon;

	Sports(NameWords lexicon) {
		this.lexicon = lexicon;
		Language language = lexicon.language();
		Table.read(language.code() + "/sport-words.tsv")
			.rows()
			.forEach((row) -> this.weights.put(row.text("word"), (int) row.number("weight")));
	}

	/**
	 * Marks the names that stand for a club.
	 * @param sentences all sentences of a document
	 * @param runs its names
	 */
	void mark(List<Wording> sentences, List<NameRun> runs) {
		if (isSport(sentences)) {
			runs.stream().filter(this::isClub).forEach(NameRun::team);
		}
	}

	private boolean isSport(List<Wording> sentences) {
		Set<String> told = new HashSet<>();
		for (Wording words : sentences) {
			for (int at = 0; at < words.size(); at++) {
				told.add(words.low(at));
			}
		}
		List<Integer> found = told.stream().map((word) -> this.weights.getOrDefault(word, 0)).toList();
		long sure = found.stream().filter((weight) -> weight > 1).count();
		return sure >= SURE && found.stream().mapToInt(Integer::intValue).sum() >= ENOUGH;
	}

	private boolean isClub(NameRun run) {
		boolean club = run.known() != EntityType.COUNTRY
				&& this.lexicon.knowledge().team(run.text().replaceAll("['’]s$", "")).isPresent();
		if (!club) {
			return false;
		}
		Wording words = run.words();
		int before = run.first() - 1;
		if (OF.contains(words.low(before))) {
			return this.weights.containsKey(words.low(before - 1))
					|| words.is(before - 1, PartOfSpeech.ADJ) && this.weights.containsKey(words.low(before - 2));
		}
		boolean against = words.low(before).equals("à") && words.low(before - 1).equals("face");
		boolean where = WHERE.contains(words.low(before)) && !against;
		boolean compound = !words.french() && words.is(run.last() + 1, PartOfSpeech.NOUN)
				&& !this.weights.containsKey(words.low(run.last() + 1));
		boolean town = ARTICLES.contains(words.low(before)) && words.french();
		return !where && !compound && !town;
	}

}
