package org.actant.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A tab-separated file of word list or knowledge. Its first line names the columns
 * ({@code # columns: id, en, fr}); other lines that begin with {@code #} and empty lines
 * say nothing; within a cell {@code |} separates several values; cells missing at the end
 * of a line are empty.
 */
public final class Table {

	private static final String HEADER = "# columns:";

	private static final Set<String> KEYS = Set.of("code", "id", "key");

	/** The system property that names a folder of files with lines of one's own. */
	private static final String FOLDER = "actant.lexicon";

	private final String file;

	private final List<String> columns;

	private final List<Row> rows;

	private Table(String file, List<String> columns) {
		this.file = file;
		this.columns = columns;
		this.rows = new ArrayList<>();
	}

	/**
	 * Reads a file of the program, after the lines that a researcher has for it in a
	 * folder of his own: the folder that the system property {@code actant.lexicon} names
	 * holds files of the same names and columns. Where the first column is a code, id or
	 * key, an own line takes the place of the program's line of the same key.
	 * @param name a file's name under {@code lexicon/} on the class path, such as
	 * {@code countries.tsv}
	 * @return its rows, the researcher's own first
	 * @throws LexiconException where a file is missing or malformed; the message names
	 * file and line
	 */
	public static Table read(String name) {
		InputStream stream = Table.class.getResourceAsStream("/lexicon/" + name);
		if (stream == null) {
			throw new LexiconException(
					"lexicon/%s: no such file on the class path; put it under src/main/resources/lexicon"
						.formatted(name));
		}
		Table shipped = parse(name, new InputStreamReader(stream, StandardCharsets.UTF_8));
		String folder = System.getProperty(FOLDER);
		return (folder == null) ? shipped : shipped.behind(Path.of(folder), name);
	}

	/**
	 * The table with the lines of a folder before its own, where the folder has the file.
	 */
	Table behind(Path folder, String name) {
		Path file = folder.resolve(name);
		if (!Files.isDirectory(folder)) {
			throw new LexiconException("%s: no such folder; -D%s must name one with files such as fr/frames.tsv"
				.formatted(folder, FOLDER));
		}
		if (!Files.isRegularFile(file)) {
			return this;
		}
		try {
			Table own = parse(name + " of " + folder, Files.newBufferedReader(file));
			if (!own.columns.equals(this.columns)) {
				throw new LexiconException("%s: its columns are %s; begin it with '%s %s'".formatted(file, own.columns,
						HEADER, String.join(", ", this.columns)));
			}
			Set<String> replaced = keyed() ? own.keys() : Set.of();
			this.rows.stream().filter((row) -> !replaced.contains(row.cells.getFirst())).forEach(own.rows::add);
			return own;
		}
		catch (IOException ex) {
			throw new LexiconException("%s: cannot be read: %s".formatted(file, ex.getMessage()), ex);
		}
	}

	/**
	 * @param name the file's name, for messages
	 * @param source its text; closed at the end
	 * @return its rows
	 * @throws LexiconException where the text is malformed
	 */
	public static Table parse(String name, Reader source) {
		try (BufferedReader reader = new BufferedReader(source)) {
			String header = reader.readLine();
			if (header == null || !header.startsWith(HEADER)) {
				throw new LexiconException("lexicon/%s:1: the first line must name the columns, as in '%s id, en, fr'"
					.formatted(name, HEADER));
			}
			Table table = new Table(name, columns(name, header));
			int number = 1;
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				number++;
				if (!line.isBlank() && !line.startsWith("#")) {
					table.add(number, line);
				}
			}
			return table;
		}
		catch (IOException ex) {
			throw new LexiconException("lexicon/%s: cannot be read: %s".formatted(name, ex.getMessage()), ex);
		}
	}

	/** Whether each line is about something of its own: a country, an office. */
	private boolean keyed() {
		return KEYS.contains(this.columns.getFirst());
	}

	private Set<String> keys() {
		return this.rows.stream().map((row) -> row.cells.getFirst()).collect(Collectors.toSet());
	}

	private static List<String> columns(String name, String header) {
		List<String> columns = Arrays.stream(header.substring(HEADER.length()).split(",")).map(String::strip).toList();
		if (columns.contains("") || new HashSet<>(columns).size() < columns.size()) {
			throw new LexiconException(
					"lexicon/%s:1: a column is empty or named twice; give each its own name".formatted(name));
		}
		return columns;
	}

	private void add(int line, String text) {
		String[] cells = text.split("\t", -1);
		if (cells.length > this.columns.size()) {
			throw new LexiconException("lexicon/%s:%d: %d cells for %d columns (%s); take out a tab"
				.formatted(this.file, line, cells.length, this.columns.size(), String.join(", ", this.columns)));
		}
		for (int i = 0; i < cells.length; i++) {
			cells[i] = cells[i].strip();
		}
		this.rows.add(new Row(this, line, List.of(cells)));
	}

	/**
	 * @return the names of the columns in order
	 */
	public List<String> columns() {
		return this.columns;
	}

	/**
	 * @return the rows in order
	 */
	public List<Row> rows() {
		return List.copyOf(this.rows);
	}

	/** One line of a table. */
	public static final class Row {

		private final Table table;

		private final int line;

		private final List<String> cells;

		private Row(Table table, int line, List<String> cells) {
			this.table = table;
			this.line = line;
			this.cells = cells;
		}

		/**
		 * @param column a column's name
		 * @return the cell, never empty
		 * @throws LexiconException where it is empty
		 */
		public String text(String column) {
			String cell = cell(column);
			if (cell.isEmpty()) {
				throw wrong(column, "is empty; fill it in or delete the line");
			}
			return cell;
		}

		/**
		 * @param column a column's name
		 * @return the cell, or null where it is empty
		 */
		public @Nullable String optional(String column) {
			String cell = cell(column);
			return cell.isEmpty() ? null : cell;
		}

		/**
		 * @param column a column's name
		 * @return the values of the cell, none where it is empty
		 * @throws LexiconException where one of them is empty
		 */
		public List<String> list(String column) {
			String cell = cell(column);
			if (cell.isEmpty()) {
				return List.of();
			}
			List<String> values = Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList();
			if (values.contains("")) {
				throw wrong(column, "holds an empty value; take out a '|'");
			}
			return values;
		}

		/**
		 * @param column a column's name
		 * @return the day, or null where the cell is empty; a year or month alone stands
		 * for its first day
		 * @throws LexiconException where the cell is no date
		 */
		public @Nullable LocalDate date(String column) {
			String cell = cell(column);
			if (cell.isEmpty()) {
				return null;
			}
			try {
				return LocalDate.parse(cell + "-01-01".substring(Math.min(6, cell.length() - 4)));
			}
			catch (DateTimeParseException | StringIndexOutOfBoundsException ex) {
				throw wrong(column, "is no date: '%s'; write 2024, 2024-05 or 2024-05-31".formatted(cell));
			}
		}

		/**
		 * @param column a column's name
		 * @return the whole number, 0 where the cell is empty
		 * @throws LexiconException where the cell is no number
		 */
		public long number(String column) {
			String cell = cell(column);
			try {
				return cell.isEmpty() ? 0 : Long.parseLong(cell);
			}
			catch (NumberFormatException ex) {
				throw wrong(column, "is no whole number: '%s'".formatted(cell));
			}
		}

		/**
		 * @param column a column's name
		 * @param type the values that it may hold, written in any case
		 * @param <E> the type
		 * @return the value
		 * @throws LexiconException where the cell is empty or holds something else
		 */
		public <E extends Enum<E>> E choice(String column, Class<E> type) {
			String cell = text(column).toUpperCase(Locale.ROOT).replace('-', '_');
			for (E value : type.getEnumConstants()) {
				if (value.name().equals(cell)) {
					return value;
				}
			}
			throw wrong(column, "is '%s'; write one of %s".formatted(text(column),
					Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
		}

		/**
		 * @param column a column's name
		 * @param what what is wrong with its cell and what to do
		 * @return an exception that names file, line and column
		 */
		public LexiconException wrong(String column, String what) {
			return new LexiconException("lexicon/%s:%d: %s %s".formatted(this.table.file, this.line, column, what));
		}

		private String cell(String column) {
			int index = this.table.columns.indexOf(column);
			if (index < 0) {
				throw new LexiconException("lexicon/%s:1: there is no column '%s', only %s".formatted(this.table.file,
						column, String.join(", ", this.table.columns)));
			}
			return (index < this.cells.size()) ? this.cells.get(index) : "";
		}

	}

}
