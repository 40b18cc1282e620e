package org.actant.read;

import java.util.function.Consumer;

/** A way in which documents are written down. */
interface Format {

	/**
	 * @param source where the content comes from
	 * @param content all of its bytes
	 * @param sink takes what came of each document in it, in order
	 * @throws ReadException where the whole content cannot be read
	 */
	void read(Source source, byte[] content, Consumer<Reading> sink);

}
