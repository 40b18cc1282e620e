package org.actant.load;

/** Names the relationship that a predicate makes between two actors in the graph. */
@FunctionalInterface
public interface LinkTypes {

	/** The relationship of predicates that have none of their own. */
	String OTHER = "ACTS_ON";

	/**
	 * @param predicate an English verb, as facts have it
	 * @return relationship type in capitals: {@code SUPPLIES}
	 */
	String of(String predicate);

	/**
	 * @return the relationships of {@code lexicon/predicates.tsv}, {@link #OTHER} for
	 * predicates that are not in it
	 */
	static LinkTypes standard() {
		return PredicateLinks.read();
	}

}
