package org.actant.lexicon;

/**
 * An office, rank, trade or form of address of persons.
 *
 * @param key name of the office, shared by all its wordings: {@code foreign-minister}
 * @param kind what sort of title
 * @param english the office in English
 * @param gender {@code m} or {@code f} where the wording tells, else empty
 */
public record Title(String key, Kind kind, String english, String gender) {

	/** What sort of title it is. */
	public enum Kind {

		/** One holder at a time within its body: president, foreign minister. */
		OFFICE,
		/** Several at a time: judge, deputy, adviser, player. */
		TRADE,
		/** Military and police ranks. */
		RANK,
		/** Forms of address and of nobility: M., Mrs, Sir. */
		ADDRESS

	}

}
