package org.actant.sequence;

/**
 * Takes the features of a place one by one, each from its parts: what a model is trained
 * with and what it is asked with are written by the same code.
 */
public interface FeatureWriter {

	/**
	 * @param part what the feature goes on with
	 * @return this
	 */
	FeatureWriter with(String part);

	/**
	 * @param text a text
	 * @param start the first code unit of it that the feature goes on with
	 * @param end the code unit after the last
	 * @return this
	 */
	FeatureWriter with(String text, int start, int end);

	/** Ends the feature; what comes next is another. */
	void end();

	/**
	 * Writes a whole feature.
	 * @param parts its parts, told apart by commas
	 */
	default void add(String... parts) {
		for (String part : parts) {
			with(part).with(",");
		}
		end();
	}

}
