package org.actant.lexicon;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.actant.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * What common nouns, verbs and adjectives mean, as far as a large language model saw them
 * used alike ({@code docs/decisions/0018}): both languages lie in one space, so that
 * <i>constructeur</i> is near <i>manufacturer</i> and near <i>usine</i>. Safe for use by
 * many threads.
 */
public final class Meanings {

	private static final String FILE = "/models/meanings.bin";

	/** How fine each row of sorts is, for their names. */
	private static final String ROWS = "abcdefgh";

	private final Map<Language, Map<String, Meaning>> words;

	private Meanings(Map<Language, Map<String, Meaning>> words) {
		this.words = words;
	}

	/**
	 * @return the meanings that ship with Actant, read once
	 * @throws LexiconException where their file cannot be read
	 */
	public static Meanings standard() {
		return Standard.MEANINGS;
	}

	/**
	 * @param language a language
	 * @param lemma a noun, verb or adjective as the dictionary has it
	 * @return its meaning, or null where it is not known
	 */
	public @Nullable Meaning of(Language language, String lemma) {
		return Objects.requireNonNull(this.words.get(language)).get(lemma.toLowerCase(Locale.ROOT));
	}

	/**
	 * The meaning of a word.
	 *
	 * @param sorts names of the sorts of words it belongs to, from few wide ones to many
	 * narrow ones
	 * @param direction where it lies among the others
	 * @param square the square of the direction's length
	 */
	public record Meaning(List<String> sorts, byte[] direction, int square) {

		/**
		 * @param other another word's meaning
		 * @return how alike they are used: the cosine, from -1 to 1; of words taken at
		 * random 0 on average
		 */
		public double likeness(Meaning other) {
			return product(this.direction, other.direction) / Math.sqrt((double) this.square * other.square);
		}

		/**
		 * @return the name of its sort among the few wide ones
		 */
		public String widest() {
			return this.sorts.getFirst();
		}

		private static int product(byte[] one, byte[] other) {
			int sum = 0;
			for (int i = 0; i < one.length; i++) {
				sum += one[i] * other[i];
			}
			return sum;
		}

	}

	private static Meanings read() {
		try (InputStream stream = Objects.requireNonNull(Meanings.class.getResourceAsStream(FILE), FILE);
				DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
			Map<Language, Map<String, Meaning>> words = Map.of(Language.FRENCH, new HashMap<>(), Language.ENGLISH,
					new HashMap<>());
			int count = in.readInt();
			int rows = in.readInt();
			int directions = in.readInt();
			for (int i = 0; i < count; i++) {
				String[] word = in.readUTF().split(" ", 2);
				Objects.requireNonNull(words.get(Language.of(word[0]).orElseThrow()))
					.put(word[1], meaning(in, rows, directions));
			}
			return new Meanings(words);
		}
		catch (IOException ex) {
			throw new LexiconException(
					"%s: the meanings of words cannot be read: %s; learn them again".formatted(FILE, ex.getMessage()),
					ex);
		}
	}

	private static Meaning meaning(DataInputStream in, int rows, int directions) throws IOException {
		String[] sorts = new String[rows];
		for (int row = 0; row < rows; row++) {
			sorts[row] = (ROWS.charAt(row) + String.valueOf(in.readShort())).intern();
		}
		byte[] direction = in.readNBytes(directions);
		return new Meaning(List.of(sorts), direction, Meaning.product(direction, direction));
	}

	/** Reads the file when first asked for. */
	private static final class Standard {

		private static final Meanings MEANINGS = read();

	}

}
