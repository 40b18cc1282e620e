package org.actant.web;

/**
 * What pages may load: nothing from beyond this service, and Neo4j Browser besides the
 * database that it shows.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
final class ContentPolicy {

	private static final String COMMON = "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; "
			+ "style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'self'; object-src 'none'; ";

	private ContentPolicy() {
	}

	static String ofPages() {
		return COMMON + "script-src 'self'; connect-src 'self'";
	}

	/**
	 * @param databases addresses of the database as a browser's web sockets reach them
	 * @return the policy of Neo4j Browser's page, whose query editor evaluates code
	 */
	static String ofBrowser(String databases) {
		return COMMON + "script-src 'self' 'unsafe-eval'; connect-src 'self' " + databases;
	}

}
