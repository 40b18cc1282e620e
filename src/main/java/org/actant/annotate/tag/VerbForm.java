package org.actant.annotate.tag;

import org.actant.model.Features;
import org.jspecify.annotations.Nullable;

/**
 * The forms of an English verb that a tagger tells apart by what stands around it: "put"
 * is all but one of them.
 */
public enum VerbForm {

	/** "to sell", "must sell". */
	INFINITIVE("VerbForm=Inf"),

	/** "Sell it." */
	IMPERATIVE("Mood=Imp|VerbForm=Fin"),

	/** "they sell", "she sells". */
	PRESENT("Mood=Ind|Tense=Pres|VerbForm=Fin"),

	/** "they sold". */
	PAST("Mood=Ind|Tense=Past|VerbForm=Fin"),

	/** "selling", as a noun or as a participle. */
	ING("VerbForm=Ger"),

	/** "they were sold", "the boats sold there". */
	PARTICIPLE("Tense=Past|VerbForm=Part");

	private final Features features;

	VerbForm(String features) {
		this.features = Features.parse(features);
	}

	/**
	 * @return the form in Universal Dependencies; the gerund for {@link #ING}
	 */
	public Features features() {
		return this.features;
	}

	/**
	 * @param features a verb's morphology
	 * @return its form, null where the morphology does not tell
	 */
	static @Nullable VerbForm of(Features features) {
		String form = features.get("VerbForm");
		boolean past = features.has("Tense", "Past");
		return switch ((form == null) ? "" : form) {
			case "Inf" -> INFINITIVE;
			case "Ger" -> ING;
			case "Part" -> past ? PARTICIPLE : ING;
			case "Fin" -> features.has("Mood", "Imp") ? IMPERATIVE : past ? PAST : PRESENT;
			default -> null;
		};
	}

}
