package org.actant.relate;

import org.actant.model.FactType;

/** The construction of a clause as a rule: its name, and how far it is trusted. */
final class ClauseRule {

	private static final double KNOWN = 0.77;

	/** A present participle behind a noun may speak of another. */
	private static final double DANGLING = 0.58;

	private static final double UNKNOWN = 0.35;

	/** That somebody merely says so is seldom what a reader would keep. */
	private static final double PLAINLY_SAID = 0.2;

	private ClauseRule() {
	}

	static String name(Clause clause) {
		String voice = clause.passive() ? "passive" : "active";
		return (clause.frame() == null) ? "unknown-verb" : voice + "-" + clause.construction().rule();
	}

	static double confidence(Clause clause, boolean complemented) {
		if (clause.frame() == null) {
			return UNKNOWN;
		}
		double distance = (clause.subject() != null && Math.abs(clause.subject().index() - clause.verb().index()) > 20)
				? 0.08 : 0;
		double vague = (clause.frame().type() == FactType.OTHER) ? 0.15 : 0;
		double plain = (complemented && PredicateSort.SAYING.has(clause.frame().predicate())) ? PLAINLY_SAID : 0;
		double trust = clause.construction().trust();
		return (clause.dangling() ? Math.min(DANGLING, KNOWN + trust) : KNOWN + trust) - distance - vague - plain;
	}

}
