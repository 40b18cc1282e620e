package org.actant.clean;

/**
 * A line of a text that is being cleaned.
 *
 * @param start its first code unit, without blanks and debris
 * @param end the code unit after its last
 * @param content the line's text
 * @param afterBlank whether an empty line, or nothing, stands before it
 * @param beforeBlank whether an empty line, or nothing, stands after it
 * @param bullet whether it began with a list mark
 * @param caption whether it ended with the credit of a picture
 */
record Line(int start, int end, String content, boolean afterBlank, boolean beforeBlank, boolean bullet,
		boolean caption) {

	private static final String FINAL = ".!?…;,";

	/** A heading has at most that many code units and words. */
	static final int LONGEST_HEADING = 160;

	private static final int MOST_WORDS = 22;

	/**
	 * @return whether the line ends as a sentence does, quotes and brackets aside
	 */
	boolean ended() {
		int last = this.content.length() - 1;
		while (last > 0 && "»”\"’') ]".indexOf(this.content.charAt(last)) >= 0) {
			last--;
		}
		return last >= 0 && FINAL.indexOf(this.content.charAt(last)) >= 0;
	}

	/**
	 * @return whether it is short and ends like a heading
	 */
	boolean headingLike() {
		return !this.bullet && !ended() && this.content.length() <= LONGEST_HEADING
				&& this.content.chars().filter((c) -> c == ' ').count() < MOST_WORDS && hasLetter();
	}

	boolean hasLetter() {
		return this.content.codePoints().anyMatch(Character::isLetter);
	}

	boolean startsLower() {
		return Character.isLowerCase(this.content.codePointAt(0));
	}

}
