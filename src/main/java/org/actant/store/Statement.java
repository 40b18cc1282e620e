package org.actant.store;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.neo4j.driver.Query;

/**
 * A Cypher file: a head of comment lines that says what it does, takes and gives, then
 * one statement.
 *
 * @param name path below {@code cypher/} without ending: {@code query/facts}
 * @param text the whole file
 * @param parameters names of the parameters that it declares
 */
public record Statement(String name, String text, Set<String> parameters) {

	private static final Pattern HEAD = Pattern.compile("\\A(?://[^\\n]*\\n)+");

	private static final Pattern DECLARED = Pattern.compile("Parameters:(.*?)Returns:(.*)", Pattern.DOTALL);

	private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

	private static final Pattern USED = Pattern.compile("\\$([A-Za-z]\\w*)");

	public Statement {
		parameters = Set.copyOf(parameters);
	}

	/**
	 * Reads a file's head and holds it against its body.
	 * @param name path below {@code cypher/} without ending
	 * @param text the whole file
	 * @return the statement
	 * @throws StoreException where the head is missing or declares other parameters than
	 * the body uses
	 */
	public static Statement parse(String name, String text) {
		Matcher head = HEAD.matcher(text);
		String comment = head.find() ? head.group().replaceAll("(?m)^// ?", "") : "";
		Matcher declared = DECLARED.matcher(comment);
		if (!declared.find()) {
			throw new StoreException(
					"cypher/%s.cypher does not open with comment lines \"// Parameters: …\" and \"// Returns: …\": add them."
						.formatted(name));
		}
		Set<String> names = names(declared.group(1));
		Set<String> used = used(text.substring(head.end()));
		if (!names.equals(used)) {
			throw new StoreException("cypher/%s.cypher declares the parameters %s but uses %s: make the two the same."
				.formatted(name, names, used));
		}
		return new Statement(name, text, names);
	}

	/**
	 * @param values a value for each parameter
	 * @return the query to run
	 * @throws IllegalArgumentException where the values are not those that it declares
	 */
	public Query with(Map<String, ?> values) {
		if (!values.keySet().equals(this.parameters)) {
			throw new IllegalArgumentException("cypher/%s.cypher takes %s and was given %s".formatted(this.name,
					new TreeSet<>(this.parameters), new TreeSet<>(values.keySet())));
		}
		return new Query(this.text, new TreeMap<String, Object>(values));
	}

	/**
	 * @param types the types that are to stand in place of {@code ACTS_ON}
	 * @return the same along relationships of those types
	 */
	Statement along(Collection<String> types) {
		String links = types.stream()
			.sorted()
			.map((type) -> "`" + type.replace("`", "``") + "`")
			.collect(Collectors.joining("|"));
		return types.isEmpty() ? this
				: new Statement(this.name, this.text.replace(":ACTS_ON]", ":" + links + "]"), this.parameters);
	}

	private static Set<String> names(String declaration) {
		Set<String> names = new TreeSet<>();
		Matcher name = NAME.matcher(outsideBrackets(declaration));
		while (name.find()) {
			names.add(name.group());
		}
		names.remove("none");
		return names;
	}

	private static String outsideBrackets(String text) {
		StringBuilder outside = new StringBuilder();
		int depth = 0;
		for (char character : text.toCharArray()) {
			if (character == '(') {
				depth++;
			}
			if (depth == 0) {
				outside.append(character);
			}
			if (character == ')') {
				depth--;
			}
		}
		return outside.toString();
	}

	private static Set<String> used(String body) {
		Set<String> used = new TreeSet<>();
		Matcher parameter = USED.matcher(body);
		while (parameter.find()) {
			used.add(parameter.group(1));
		}
		return used;
	}

}
