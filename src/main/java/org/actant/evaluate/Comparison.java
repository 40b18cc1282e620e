package org.actant.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares the facts of an answer with those of the gold. */
final class Comparison {

	private static final int LONGEST_PHRASE = 20;

	private static final Set<String> UNREAL = Set.of("PLANNED", "HYPOTHETICAL");

	private final Gold gold;

	private final EntityPairing entities;

	private final Map<String, String> names = new HashMap<>();

	Comparison(Gold gold, Answer answer, EntityPairing entities) {
		this.gold = gold;
		this.entities = entities;
		for (Answer.Someone someone : answer.entities()) {
			if (someone.id() != null) {
				this.names.put(someone.id(), someone.name());
			}
		}
	}

	/**
	 * @param wanted a fact of the gold
	 * @param claim a fact of the answer
	 * @return how many of the accepted targets stand in roles other than the agent's; 0
	 * where the agent is not accepted
	 */
	int targetsHit(Gold.Told wanted, Answer.Claim claim) {
		boolean agent = wanted.agents().isEmpty()
				|| claim.agents().anyMatch((part) -> meet(this.entities.keys(part.entity()), wanted.agents()));
		return agent ? (int) wanted.targets()
			.stream()
			.filter((target) -> claim.others().anyMatch((part) -> stands(target, part)))
			.count() : 0;
	}

	private boolean stands(String target, Answer.Part part) {
		if (!target.startsWith("~")) {
			return this.entities.keys(part.entity()).contains(target);
		}
		String text = part.text().isEmpty() ? this.names.getOrDefault(part.entity(), "") : part.text();
		return Words.of(text).size() <= LONGEST_PHRASE && Words.holds(target, text);
	}

	boolean relation(Gold.Told wanted, Answer.Claim claim) {
		return wanted.types().contains(claim.type()) || predicate(wanted, claim);
	}

	boolean predicate(Gold.Told wanted, Answer.Claim claim) {
		String head = claim.head();
		return wanted.predicates().stream().anyMatch((accepted) -> Words.holds(accepted, head));
	}

	Agreement agreement(Gold.Told wanted, Answer.Claim claim) {
		return new Agreement(claim.polarity().equals(wanted.polarity()), claim.modality().equals(wanted.modality()),
				UNREAL.contains(claim.modality()) == UNREAL.contains(wanted.modality()), source(wanted, claim));
	}

	private boolean source(Gold.Told wanted, Answer.Claim claim) {
		Set<String> keys = this.entities.keys(claim.source());
		String text = Words.norm(claim.sourceText());
		boolean unnamed = (claim.source() == null && text.isEmpty()) || meet(keys, wanted.agents());
		if (wanted.sources().isEmpty() || (unnamed && meet(wanted.sources(), wanted.agents()))) {
			return unnamed;
		}
		boolean named = meet(keys, wanted.sources())
				|| wanted.sources().stream().anyMatch((key) -> this.gold.calls(key, text));
		return named && claim.stance().equals(wanted.stance());
	}

	private static boolean meet(Set<String> some, Set<String> others) {
		Set<String> both = new HashSet<>(some);
		both.retainAll(others);
		return !both.isEmpty();
	}

	String describe(Answer.Claim claim) {
		List<String> parts = claim.parts()
			.stream()
			.map((part) -> "%s=%s/%s".formatted(part.role(), this.names.getOrDefault(part.entity(), "-"), part.text()))
			.toList();
		return "[%d-%d] %s/%s %s (%s, %s)".formatted(claim.start(), claim.end(), claim.predicate(), claim.type(),
				String.join("; ", parts), claim.rule(), String.format(Locale.ROOT, "%.2f", claim.confidence()));
	}

	/**
	 * What two facts that tell the same thing agree in.
	 *
	 * @param polarity so or not so
	 * @param modality how real
	 * @param reality real or not
	 * @param source on whose word
	 */
	record Agreement(boolean polarity, boolean modality, boolean reality, boolean source) {

		int points() {
			return (this.polarity ? 1 : 0) + (this.modality ? 1 : 0) + (this.reality ? 1 : 0) + (this.source ? 1 : 0);
		}

		void count(Counts counts) {
			counts.add(Count.POLARITY_RIGHT, this.polarity);
			counts.add(Count.MODALITY_RIGHT, this.modality);
			counts.add(Count.REALITY_RIGHT, this.reality);
			counts.add(Count.SOURCE_RIGHT, this.source);
		}

	}

}
