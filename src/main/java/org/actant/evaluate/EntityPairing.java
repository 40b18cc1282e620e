package org.actant.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Pairs the entities of an answer with those of the gold, one to one, best fit first. An
 * entity fits a gold entry if its name, an alias or the words of a mention equal one of
 * the gold names.
 */
final class EntityPairing {

	private static final Comparator<Fit> BEST_FIRST = Comparator.comparingInt(Fit::level)
		.thenComparing(Comparator.comparing(Fit::sameType).reversed())
		.thenComparing(Comparator.comparingInt(Fit::shared).reversed())
		.thenComparing(Comparator.comparing((Fit fit) -> fit.gold().salient()).reversed())
		.thenComparingInt(Fit::entity)
		.thenComparing(Comparator.comparing((Fit fit) -> fit.gold().key()).reversed());

	private final Collection<Gold.Named> gold;

	private final List<Answer.Someone> entities;

	private final Map<String, Set<String>> keysById = new HashMap<>();

	private final List<Fit> fits = new ArrayList<>();

	private int merges;

	EntityPairing(Gold gold, Answer answer) {
		this.gold = gold.entities().values();
		this.entities = answer.entities();
		for (int entity = 0; entity < this.entities.size(); entity++) {
			fit(entity);
		}
		this.fits.sort(BEST_FIRST);
	}

	/**
	 * @param entity id of an entity of the answer, or null
	 * @return keys of the gold entries that its name fits; failing that its aliases,
	 * failing that its mentions
	 */
	Set<String> keys(@Nullable String entity) {
		return (entity != null) ? this.keysById.getOrDefault(entity, Set.of()) : Set.of();
	}

	private void fit(int entity) {
		Answer.Someone someone = this.entities.get(entity);
		List<Set<String>> forms = someone.forms();
		Set<String> fitting = new HashSet<>();
		List<Set<String>> byName = new ArrayList<>();
		for (Gold.Named wanted : this.gold) {
			Set<String> shared = shared(forms, wanted);
			if (!shared.isEmpty()) {
				fitting.addAll(shared);
				byName.add(wanted.names());
				this.fits.add(new Fit(entity, wanted, level(forms, wanted),
						kind(someone.type()).equals(kind(wanted.type())), shared.size()));
			}
		}
		if (!fitting.isEmpty() && byName.stream().noneMatch((names) -> names.containsAll(fitting))) {
			this.merges++;
		}
		if (someone.id() != null) {
			this.keysById.computeIfAbsent(someone.id(), (id) -> new LinkedHashSet<>()).addAll(standsFor(forms));
		}
	}

	private static Set<String> shared(List<Set<String>> forms, Gold.Named wanted) {
		Set<String> shared = new HashSet<>();
		forms.forEach(shared::addAll);
		shared.retainAll(wanted.names());
		return shared;
	}

	private static int level(List<Set<String>> forms, Gold.Named wanted) {
		int level = 0;
		while (forms.get(level).stream().noneMatch(wanted.names()::contains)) {
			level++;
		}
		return level;
	}

	private Set<String> standsFor(List<Set<String>> forms) {
		Set<String> keys = new LinkedHashSet<>();
		for (int level = 0; level < forms.size() && keys.isEmpty(); level++) {
			for (Gold.Named wanted : this.gold) {
				if (forms.get(level).stream().anyMatch(wanted.names()::contains)) {
					keys.add(wanted.key());
				}
			}
		}
		return keys;
	}

	private static String kind(String type) {
		return type.equalsIgnoreCase("WORK") ? "PRODUCT" : type.toUpperCase(Locale.ROOT);
	}

	void count(Counts counts) {
		Map<Integer, Fit> paired = paired();
		Map<Integer, Fit> best = new HashMap<>();
		this.fits.forEach((fit) -> best.putIfAbsent(fit.entity(), fit));
		for (int entity = 0; entity < this.entities.size(); entity++) {
			count(paired.get(entity), best.get(entity), counts);
		}
		counts.add(Count.MERGES, this.merges);
		counts.add(Count.ENTITIES_WANTED, (int) this.gold.stream().filter(Gold.Named::salient).count());
	}

	private static void count(@Nullable Fit pair, @Nullable Fit best, Counts counts) {
		if (pair != null) {
			boolean salient = pair.gold().salient();
			counts.add(Count.ENTITIES_HIT, salient);
			counts.add(Count.TYPES_RIGHT, salient && pair.sameType());
			counts.add(Count.ENTITIES_GIVEN, salient);
		}
		else {
			boolean salient = best == null || best.gold().salient();
			counts.add(Count.SPLITS, salient && best != null);
			counts.add(Count.ENTITIES_GIVEN, salient);
		}
	}

	private Map<Integer, Fit> paired() {
		Map<Integer, Fit> paired = new HashMap<>();
		Set<String> taken = new HashSet<>();
		for (Fit fit : this.fits) {
			if (!paired.containsKey(fit.entity()) && taken.add(fit.gold().key())) {
				paired.put(fit.entity(), fit);
			}
		}
		return paired;
	}

	/**
	 * An entity of the answer that may be one of the gold.
	 *
	 * @param entity its index in the answer
	 * @param gold the gold entry
	 * @param level what fits: 0 the name, 1 an alias, 2 a mention
	 * @param sameType whether the types agree
	 * @param shared how many forms they share
	 */
	private record Fit(int entity, Gold.Named gold, int level, boolean sameType, int shared) {
	}

}
