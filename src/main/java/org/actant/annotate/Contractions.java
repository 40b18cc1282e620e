package org.actant.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The French contractions and the two words that each stands for. */
final class Contractions {

	private static final Map<String, List<String>> WORDS = Map.ofEntries(Map.entry("du", List.of("de", "le")),
			Map.entry("des", List.of("de", "les")), Map.entry("au", List.of("à", "le")),
			Map.entry("aux", List.of("à", "les")), Map.entry("auquel", List.of("à", "lequel")),
			Map.entry("auxquels", List.of("à", "lesquels")), Map.entry("auxquelles", List.of("à", "lesquelles")),
			Map.entry("duquel", List.of("de", "lequel")), Map.entry("desquels", List.of("de", "lesquels")),
			Map.entry("desquelles", List.of("de", "lesquelles")), Map.entry("dudit", List.of("de", "ledit")),
			Map.entry("desdits", List.of("de", "lesdits")), Map.entry("desdites", List.of("de", "lesdites")),
			Map.entry("audit", List.of("à", "ledit")));

	private Contractions() {
	}

	/**
	 * @return the two words, or none where the form is no contraction
	 */
	static List<String> split(String form) {
		return (form.length() > 10) ? List.of() : WORDS.getOrDefault(form.toLowerCase(Locale.ROOT), List.of());
	}

}
