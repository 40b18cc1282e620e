package org.actant.annotate;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;

/** Choosing among the readings of a form. */
final class Readings {

	/** So far back an auxiliary, a pronoun or "to" is looked for. */
	private static final int REACH = 5;

	private Readings() {
	}

	/**
	 * @return those wanted, or all where none is
	 */
	static List<Reading> prefer(List<Reading> readings, Predicate<Reading> wanted) {
		if (readings.size() < 2) {
			return readings;
		}
		List<Reading> preferred = readings.stream().filter(wanted).toList();
		return preferred.isEmpty() ? readings : preferred;
	}

	/**
	 * @return the readings with the lemma that keeps most of the form's beginning
	 */
	static List<Reading> nearest(List<Reading> readings, String form) {
		if (readings.size() < 2) {
			return readings;
		}
		String nearest = readings.getFirst().lemma();
		for (Reading reading : readings) {
			String lemma = reading.lemma();
			int more = shared(lemma, form) - shared(nearest, form);
			nearest = (more > 0 || (more == 0 && lemma.length() < nearest.length())) ? lemma : nearest;
		}
		String lemma = nearest;
		return readings.stream().filter((reading) -> reading.lemma().equals(lemma)).toList();
	}

	private static int shared(String lemma, String form) {
		int at = 0;
		while (at < lemma.length() && at < form.length() && lemma.charAt(at) == form.charAt(at)) {
			at++;
		}
		return at;
	}

	/**
	 * @return the features that all share
	 */
	static Features common(List<Reading> readings) {
		if (readings.isEmpty()) {
			return Features.NONE;
		}
		if (readings.size() == 1) {
			return readings.getFirst().features();
		}
		TreeMap<String, String> common = new TreeMap<>(readings.getFirst().features().values());
		for (Reading reading : readings) {
			common.entrySet().removeIf((entry) -> !reading.can(entry.getKey(), entry.getValue()));
		}
		return new Features(common);
	}

	/**
	 * @return whether a reading of the kind stands before, with nothing between but words
	 * of the given classes
	 */
	static boolean before(List<Reading> before, Predicate<Reading> wanted, List<PartOfSpeech> between) {
		for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
			if (wanted.test(before.get(i))) {
				return true;
			}
			if (!between.contains(before.get(i).tag())) {
				return false;
			}
		}
		return false;
	}

}
