package org.actant.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The Cypher files of {@code cypher/export}, {@code cypher/load}, {@code cypher/query}
 * and {@code cypher/review}, by name.
 */
public final class Statements {

	private static final String[] FOLDERS = { "export", "load", "query", "review" };

	private final Map<String, Statement> byName;

	private Statements(Map<String, Statement> byName) {
		this.byName = byName;
	}

	/**
	 * Reads and checks every file.
	 * @return the statements
	 * @throws StoreException where a file cannot be read or its head does not fit its
	 * body
	 */
	public static Statements load() {
		Map<String, Statement> byName = new TreeMap<>();
		for (String folder : FOLDERS) {
			for (Resource file : files("cypher/" + folder)) {
				Statement statement = Statement.parse(folder + "/" + baseName(file), text(file));
				byName.put(statement.name(), statement);
			}
		}
		return new Statements(byName);
	}

	/**
	 * @param name path below {@code cypher/} without ending: {@code query/facts}
	 * @return the statement
	 * @throws StoreException where there is no such file
	 */
	public Statement get(String name) {
		Statement statement = this.byName.get(name);
		if (statement == null) {
			throw new StoreException(
					"There is no cypher/%s.cypher; there are %s.".formatted(name, this.byName.keySet()));
		}
		return statement;
	}

	/**
	 * @return all of them, by name
	 */
	public Collection<Statement> all() {
		return Collections.unmodifiableCollection(this.byName.values());
	}

	static Resource[] files(String folder) {
		try {
			return new PathMatchingResourcePatternResolver(Statements.class.getClassLoader())
				.getResources("classpath*:" + folder + "/*.cypher");
		}
		catch (IOException ex) {
			throw new StoreException("The Cypher files in %s cannot be listed: the program is not whole, build it anew."
				.formatted(folder), ex);
		}
	}

	static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new StoreException(
					"%s cannot be read: the program is not whole, build it anew.".formatted(file.getDescription()), ex);
		}
	}

	static String baseName(Resource file) {
		@Nullable String name = file.getFilename();
		return (name != null) ? name.substring(0, name.length() - ".cypher".length()) : "";
	}

}
