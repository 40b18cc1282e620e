package org.actant.model;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A word's morphology in the names and values of Universal Dependencies:
 * {@code Gender=Fem}, {@code Number=Plur}, {@code Person=3}, {@code Mood=Cnd},
 * {@code Tense=Fut}, {@code VerbForm=Part}, {@code Voice=Pass}.
 *
 * @param values value by feature name; ambiguous features are absent
 * @see <a href="https://universaldependencies.org/u/feat/">Universal features</a>
 */
public record Features(Map<String, String> values) {

	/** No feature known. */
	public static final Features NONE = new Features(Map.of());

	public Features {
		values = Map.copyOf(values);
	}

	/**
	 * @param text features as in CoNLL-U: {@code Gender=Fem|Number=Plur}, or {@code _}
	 * for none
	 * @return the features
	 */
	public static Features parse(String text) {
		if (text.isEmpty() || text.equals("_")) {
			return NONE;
		}
		Map<String, String> values = new TreeMap<>();
		for (String pair : text.split("\\|")) {
			int equals = pair.indexOf('=');
			if (equals > 0) {
				values.put(pair.substring(0, equals), pair.substring(equals + 1));
			}
		}
		return new Features(values);
	}

	/**
	 * @param name a feature's name, such as {@code Mood}
	 * @return its value, or null where it is unknown
	 */
	public @Nullable String get(String name) {
		return this.values.get(name);
	}

	/**
	 * @param name a feature's name
	 * @param value a value
	 * @return whether the feature is known to have that value
	 */
	public boolean has(String name, String value) {
		return value.equals(this.values.get(name));
	}

	/**
	 * @return the features as in CoNLL-U, sorted by name, {@code _} for none
	 */
	@Override
	public String toString() {
		return this.values.isEmpty() ? "_"
				: String.join("|",
						new TreeMap<>(this.values).entrySet()
							.stream()
							.map((entry) -> entry.getKey() + "=" + entry.getValue())
							.toList());
	}

}
