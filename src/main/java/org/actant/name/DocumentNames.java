package org.actant.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.lexicon.NameKey;
import org.actant.model.EntityType;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;

/**
 * Decides what the names of a document are, one decision for all places of a name: hints
 * are summed over the document, and a bare surname goes with the full name.
 */
final class DocumentNames {

	private static final double STRONG = 3;

	private static final double DOUBT = 2.5;

	private static final Set<String> WHERE = Set.of("à", "en", "dans", "vers", "depuis", "près", "in", "at", "near",
			"from", "to", "around", "outside", "into");

	private final Set<String> doubts = new HashSet<>();

	/** Short names of what the text names in full. */
	private final Set<String> surnames = new HashSet<>();

	/** Names that stand behind a preposition of place. */
	private final Set<String> placed = new HashSet<>();

	/** Names that the world has, by which nobody of the text is called for short. */
	private final Set<String> known = new HashSet<>();

	private final Map<String, Map<EntityType, Double>> sums = new HashMap<>();

	private final Map<String, Integer> counts = new HashMap<>();

	private final Map<String, EntityType> types = new HashMap<>();

	/**
	 * @param runs the names of a document with their weights
	 */
	DocumentNames(List<NameRun> runs) {
		for (NameRun run : runs) {
			Map<EntityType, Double> sum = this.sums.computeIfAbsent(key(run), (key) -> new EnumMap<>(EntityType.class));
			run.scores().forEach((type, weight) -> sum.merge(type, weight, Double::sum));
			this.counts.merge(key(run), 1, Integer::sum);
			if (run.known() != null) {
				this.known.add(key(run));
			}
			if (WHERE.contains(run.words().low(run.first() - 1))) {
				this.placed.add(key(run));
			}
		}
		runs.stream().filter(NameRun::doubted).forEach((run) -> this.doubts.add(key(run)));
		runs.stream().filter((run) -> !run.doubted()).forEach((run) -> this.doubts.remove(key(run)));
		this.sums.forEach((key, sum) -> this.types.put(key, Evidence.likeliest(sum)));
		shortened(runs);
		surnames(runs);
	}

	// "Norvik Corp." is "Norvik" from then on.
	private void shortened(List<NameRun> runs) {
		for (NameRun run : runs) {
			if (run.length() > 1 && this.types.get(key(run)) == EntityType.ORGANIZATION) {
				List<String> words = NameKey.words(run.text());
				for (int to = 1; to < words.size(); to++) {
					goBy(String.join(" ", words.subList(0, to)));
				}
			}
		}
	}

	private void goBy(String name) {
		if (this.sums.containsKey(name) && !this.known.contains(name)) {
			this.types.put(name, EntityType.ORGANIZATION);
			this.surnames.add(name);
		}
	}

	// A name that the model doubts wherever it stands needs strong hints, or the place of
	// a
	// surname.
	private boolean stands(NameRun run) {
		String key = key(run);
		boolean doubtful = this.doubts.contains(key) && !this.surnames.contains(key);
		Map<EntityType, Double> sum = this.sums.getOrDefault(key, Map.of());
		if (doubtful && run.common() && !run.sure()) {
			return sum.values().stream().anyMatch((weight) -> weight >= 2 * DOUBT);
		}
		boolean several = !run.words().french() && run.length() > 1
				&& (run.proper() || run.words().isAny(run.first(), PartOfSpeech.ADJ, PartOfSpeech.NOUN))
				&& !run.words().opening(run.first()) && !Casing.titled(run.words());
		return !doubtful || several
				|| (run.words().french() && run.proper()
						&& (this.types.get(key) != EntityType.ORGANIZATION || this.counts.getOrDefault(key, 0) > 1))
				|| sum.values().stream().anyMatch((weight) -> weight >= DOUBT);
	}

	private void surnames(List<NameRun> runs) {
		for (NameRun run : runs) {
			if (run.length() > 1 && this.types.get(key(run)) == EntityType.PERSON) {
				List<String> words = NameKey.words(run.text());
				for (int from = 1; from < words.size(); from++) {
					bear(String.join(" ", words.subList(from, words.size())));
				}
				if (words.size() == 3) {
					bear(words.getFirst());
				}
				bearFirst(words.getFirst());
			}
		}
	}

	private void bear(String surname) {
		Map<EntityType, Double> sum = this.sums.get(surname);
		boolean doubtful = sum != null && sum.getOrDefault(EntityType.COUNTRY, 0.0) < STRONG
				&& (!this.known.contains(surname) || sum.getOrDefault(EntityType.PLACE, 0.0) < 2 * STRONG
						|| !this.placed.contains(surname));
		if (doubtful) {
			this.types.put(surname, EntityType.PERSON);
			this.surnames.add(surname);
		}
	}

	private void bearFirst(String given) {
		Map<EntityType, Double> sum = this.sums.get(given);
		if (sum != null && sum.values().stream().noneMatch((weight) -> weight > STRONG)) {
			this.types.put(given, EntityType.PERSON);
		}
	}

	private static String key(NameRun run) {
		return NameKey.of(run.text());
	}

	/**
	 * @param run a name of the document
	 * @return the mention that it is
	 */
	Finding finding(NameRun run) {
		String key = key(run);
		if (run.isTeam()) {
			return new Finding(run.first(), run.last(), MentionKind.NAME, EntityType.ORGANIZATION, 0.9);
		}
		EntityType type = this.types.getOrDefault(key, EntityType.PERSON);
		Map<EntityType, Double> sum = this.sums.getOrDefault(key, Map.of());
		double certainty = (Evidence.likeliest(sum) == type) ? Evidence.certainty(sum) : 0.8;
		return new Finding(run.first(), run.last(), MentionKind.NAME, type, certainty);
	}

	/**
	 * @param runs the names of a sentence
	 * @return the mentions that they are, without those that are not sure to be names
	 */
	List<Finding> findings(List<NameRun> runs) {
		List<Finding> findings = new ArrayList<>();
		runs.stream().filter(this::stands).forEach((run) -> findings.add(finding(run)));
		return findings;
	}

}
