package org.actant.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.actant.model.Attribution;
import org.actant.model.Fact;
import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.Modality;
import org.actant.model.Role;
import org.actant.model.RoleName;

/**
 * Keeps what a text tells twice once, with its best evidence, and marks what it contests.
 */
final class Retelling {

	/** A denial speaks of what was told no more than so many characters before it. */
	private static final int NEARBY = 900;

	private Retelling() {
	}

	static List<Fact> once(List<Fact> facts) {
		List<Fact> kept = new ArrayList<>();
		for (Fact fact : facts) {
			int same = find(kept, fact);
			if (same < 0) {
				kept.add(fact);
			}
			else if (better(fact, kept.get(same))) {
				kept.set(same, fact);
			}
		}
		kept.sort(Comparator.comparing((Fact fact) -> fact.sentence()).thenComparing(Fact::surface));
		return kept;
	}

	private static int find(List<Fact> kept, Fact fact) {
		for (int i = 0; i < kept.size(); i++) {
			if (same(kept.get(i), fact)) {
				return i;
			}
		}
		return -1;
	}

	/** Whether one fact says no more than the other, beside circumstances. */
	private static boolean same(Fact one, Fact other) {
		if (one.id().equals(other.id())) {
			return true;
		}
		boolean alike = one.predicate().equals(other.predicate()) && one.type() == other.type()
				&& one.polarity() == other.polarity() && real(one) == real(other)
				&& keys(one, true).equals(keys(other, true))
				&& !(one.rule().startsWith("office") ^ other.rule().startsWith("office"));
		if (!alike || keys(one, true).isEmpty()) {
			return false;
		}
		if (one.type() == FactType.ROLE) {
			return theme(one).equals(theme(other));
		}
		Set<String> first = keys(one, false);
		Set<String> second = keys(other, false);
		return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
	}

	private static String theme(Fact fact) {
		return fact.role(RoleName.THEME).map(Role::head).orElse("");
	}

	private static boolean real(Fact fact) {
		return fact.modality() == Modality.ASSERTED || fact.modality() == Modality.REPORTED;
	}

	private static Set<String> keys(Fact fact, boolean agents) {
		return fact.roles()
			.stream()
			.filter((role) -> (role.name() == RoleName.AGENT) == agents)
			.map((role) -> (role.entity() != null) ? role.entity() : "~" + role.head())
			.collect(Collectors.toSet());
	}

	private static boolean better(Fact one, Fact other) {
		double first = one.confidence() + 0.03 * one.roles().size() + ((one.attribution() != null) ? 0.01 : 0);
		double second = other.confidence() + 0.03 * other.roles().size() + ((other.attribution() != null) ? 0.01 : 0);
		return first > second;
	}

	/**
	 * Marks the hedged facts that a denial nearby speaks of, and what others affirm where
	 * the denial names it: "dément l'attaque".
	 */
	static List<Fact> contest(List<Fact> facts, Set<String> denials, Language language) {
		List<Fact> all = new ArrayList<>();
		for (Fact fact : facts) {
			boolean told = fact.modality() == Modality.REPORTED
					|| (fact.modality() == Modality.ASSERTED && fact.attribution() != null);
			boolean denied = !denials.contains(fact.id()) && told && facts.stream()
				.anyMatch((denial) -> denials.contains(denial.id()) && speaksOf(denial, fact, language));
			all.add(denied ? contested(fact) : fact);
		}
		return all;
	}

	private static boolean speaksOf(Fact denial, Fact fact, Language language) {
		boolean near = Math.abs(denial.sentence().start() - fact.sentence().start()) <= NEARBY;
		List<String> named = List.of("~" + fact.lemma(), "~" + fact.predicate(),
				"~" + Things.of(language).name(fact.lemma()));
		Set<String> denied = keys(denial, false);
		if (fact.modality() == Modality.ASSERTED) {
			return near && !own(denial, fact) && denied.stream().anyMatch(named::contains);
		}
		Set<String> shared = new HashSet<>(keys(fact, false));
		shared.addAll(keys(fact, true));
		shared.addAll(named);
		return near && (denial.sentence().equals(fact.sentence()) || denied.isEmpty()
				|| denied.stream().anyMatch(shared::contains)
				|| keys(denial, true).stream().anyMatch(shared::contains));
	}

	/** Whether the denier himself says so. */
	private static boolean own(Fact denial, Fact fact) {
		Attribution attribution = fact.attribution();
		return attribution != null && attribution.entity() != null && keys(denial, true).contains(attribution.entity());
	}

	private static Fact contested(Fact fact) {
		return new Fact(fact.id(), fact.predicate(), fact.type(), fact.mode(), fact.lemma(), fact.polarity(),
				fact.modality(), fact.roles(), fact.attribution(), fact.time(), fact.sentence(), fact.surface(),
				fact.confidence(), fact.rule(), true);
	}

}
