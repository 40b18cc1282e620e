package org.actant.relate;

import org.actant.model.BlockKind;

/**
 * How sure a fact is by its construction, less for doubtful entities and for headlines:
 * one of the things that the fact model looks at.
 */
final class Confidence {

	private static final double CERTAIN = 0.9;

	private Confidence() {
	}

	static double of(Draft draft) {
		double entities = draft.parts()
			.stream()
			.map(Part::participant)
			.filter(Participant::known)
			.mapToDouble(Participant::certainty)
			.min()
			.orElse(0.6);
		double sure = draft.confidence() * Math.min(1, 0.5 + 0.5 * entities / CERTAIN);
		BlockKind kind = draft.tree().sentence().kind();
		double headline = (kind == BlockKind.TITLE || kind == BlockKind.HEADING) ? 0.05 : 0;
		return Math.clamp(Math.round((sure - headline) * 100) / 100.0, 0.05, 0.98);
	}

}
