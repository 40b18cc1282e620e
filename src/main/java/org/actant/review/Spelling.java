package org.actant.review;

/**
 * How far two spellings are from each other.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Levenshtein_distance">Levenshtein
 * distance</a>
 */
final class Spelling {

	private Spelling() {
	}

	/** How many letters have to be put in, taken out or changed. */
	static int distance(String left, String right) {
		int[] before = new int[right.length() + 1];
		for (int j = 0; j <= right.length(); j++) {
			before[j] = j;
		}
		for (int i = 1; i <= left.length(); i++) {
			int[] now = new int[right.length() + 1];
			now[0] = i;
			for (int j = 1; j <= right.length(); j++) {
				int change = (left.charAt(i - 1) == right.charAt(j - 1)) ? 0 : 1;
				now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
			}
			before = now;
		}
		return before[right.length()];
	}

	/** From 0 to 1, where 1 stands for the same letters. */
	static double likeness(String left, String right) {
		int longest = Math.max(left.length(), right.length());
		return (longest == 0) ? 1 : 1 - (double) distance(left, right) / longest;
	}

}
