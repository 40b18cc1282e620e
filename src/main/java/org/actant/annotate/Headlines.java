package org.actant.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads headlines that write every word with a capital, or in capitals throughout, as the
 * text would write them: "Council Narrowly Backs Brennan's Plan" has but one name.
 * Without this taggers take every word for a name and find no verb.
 */
final class Headlines {

	/** A shorter word may be small in a headline. */
	private static final int LONG = 4;

	/** With fewer long words nobody can tell a headline from a name. */
	private static final int LEAST = 3;

	private final Predicate<String> common;

	private final Set<String> small;

	private final Set<String> lower = new HashSet<>();

	private final Set<String> upper = new HashSet<>();

	/**
	 * @param sentences the words of every sentence of a text
	 * @param common whether a word in lower case is in the dictionary
	 * @param small words that a headline need not write with a capital
	 */
	Headlines(List<List<String>> sentences, Predicate<String> common, Set<String> small) {
		this.common = common;
		this.small = small;
		sentences.stream().filter((forms) -> !titled(forms)).forEach(this::learn);
	}

	private void learn(List<String> forms) {
		for (int i = 0; i < forms.size(); i++) {
			if (!capital(forms.get(i))) {
				this.lower.add(forms.get(i));
			}
			else if (i > 0 && Character.isLetterOrDigit(forms.get(i - 1).charAt(0))) {
				this.upper.add(low(forms.get(i)));
			}
		}
	}

	/**
	 * @param forms the words of a sentence
	 * @return the same words as running text would write them; those of other sentences
	 * unchanged
	 */
	List<String> plain(List<String> forms) {
		return titled(forms) ? forms.stream().map(this::plain).toList() : forms;
	}

	private String plain(String form) {
		String low = low(form);
		boolean name = this.upper.contains(low) || !(this.lower.contains(low) || this.common.test(low));
		return (!capital(form) || name) ? form : low;
	}

	/** Whether all long words have a capital, small ones being left out of account. */
	private boolean titled(List<String> forms) {
		int high = 0;
		for (String form : forms) {
			boolean word = form.length() >= LONG && Character.isLetter(form.charAt(0));
			if (word && !capital(form) && !this.small.contains(form)) {
				return false;
			}
			high += (word && capital(form)) ? 1 : 0;
		}
		return high >= LEAST;
	}

	private static boolean capital(String form) {
		return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
	}

	private static String low(String form) {
		return form.toLowerCase(Locale.ENGLISH);
	}

}
