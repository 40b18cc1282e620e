package org.actant.query;

import java.util.Map;

import org.actant.model.FactType;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER's four classes of dealings, by words or by deeds, for or against.
 *
 * @see <a href="https://osf.io/preprints/osf/rm5dw">PLOVER and POLECAT: A New Political
 * Event Ontology and Dataset</a>
 */
public enum QuadClass {

	/** Words for somebody. */
	VERBAL_COOPERATION,

	/** Deeds for somebody. */
	MATERIAL_COOPERATION,

	/** Words against somebody. */
	VERBAL_CONFLICT,

	/** Deeds against somebody. */
	MATERIAL_CONFLICT;

	private static final Map<FactType, QuadClass> BY_TYPE = Map.ofEntries(Map.entry(FactType.AGREE, VERBAL_COOPERATION),
			Map.entry(FactType.CONSULT, VERBAL_COOPERATION), Map.entry(FactType.SUPPORT, VERBAL_COOPERATION),
			Map.entry(FactType.CONCEDE, VERBAL_COOPERATION), Map.entry(FactType.COOPERATE, MATERIAL_COOPERATION),
			Map.entry(FactType.AID, MATERIAL_COOPERATION), Map.entry(FactType.RETREAT, MATERIAL_COOPERATION),
			Map.entry(FactType.REQUEST, VERBAL_CONFLICT), Map.entry(FactType.ACCUSE, VERBAL_CONFLICT),
			Map.entry(FactType.REJECT, VERBAL_CONFLICT), Map.entry(FactType.THREATEN, VERBAL_CONFLICT),
			Map.entry(FactType.PROTEST, MATERIAL_CONFLICT), Map.entry(FactType.SANCTION, MATERIAL_CONFLICT),
			Map.entry(FactType.MOBILIZE, MATERIAL_CONFLICT), Map.entry(FactType.COERCE, MATERIAL_CONFLICT),
			Map.entry(FactType.ASSAULT, MATERIAL_CONFLICT));

	/**
	 * @param type a type of fact
	 * @return its class, or null for types that PLOVER does not have
	 */
	public static @Nullable QuadClass of(FactType type) {
		return BY_TYPE.get(type);
	}

}
