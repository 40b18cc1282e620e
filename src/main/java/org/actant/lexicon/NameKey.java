package org.actant.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys of names, by which two writings of one name are found equal. The plain key is
 * blind to case, accents and punctuation; the sound key also to the ways in which French
 * and English write Cyrillic, Arabic and other names (Loukachenko, Lukashenko).
 */
public final class NameKey {

	private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("œ", "oe"), Map.entry("æ", "ae"),
			Map.entry("ß", "ss"), Map.entry("ø", "o"), Map.entry("ł", "l"), Map.entry("đ", "d"), Map.entry("ı", "i"),
			Map.entry("ð", "d"), Map.entry("þ", "th"));

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Set<String> LINKING = Set.of("de", "d", "du", "des", "la", "le", "les", "l", "of", "the");

	/**
	 * Letter groups that stand for one sound, longest first. The French ch and the
	 * English sh are one sound, the English ch another: since a text does not say which
	 * is meant, all of them, with tch, count as one.
	 */
	private static final String[][] SOUNDS = { { "shch", "x" }, { "chtch", "x" }, { "tsch", "x" }, { "tch", "x" },
			{ "sch", "x" }, { "dzh", "j" }, { "ch", "x" }, { "sh", "x" }, { "cz", "x" }, { "sz", "x" }, { "zh", "j" },
			{ "dj", "j" }, { "kh", "h" }, { "ph", "f" }, { "th", "t" }, { "dh", "d" }, { "gh", "g" }, { "ck", "k" },
			{ "qu", "k" }, { "ou", "u" }, { "tz", "ts" }, { "gue", "ge" }, { "gui", "gi" }, { "guy", "gi" },
			{ "ce", "se" }, { "ci", "si" }, { "cy", "si" }, { "c", "k" }, { "q", "k" }, { "x", "ks" }, { "w", "v" },
			{ "y", "i" } };

	private static final String[][] ENDINGS = { { "off", "ov" }, { "eff", "ev" }, { "of", "ov" }, { "ef", "ev" },
			{ "ine", "in" }, { "ah", "a" }, { "eh", "e" } };

	private static final String[][] NO_SOUNDS = {};

	/** {@link #SOUNDS} by the letter that they begin with. */
	private static final String[][][] BY_LETTER = soundsByLetter();

	/** The first letter behind the Latin ones of European languages. */
	private static final int LATIN_END = 0x180;

	/** Each of those letters as {@link #decompose} folds it. */
	private static final String[] FOLDED = foldedLetters();

	private NameKey() {
	}

	/**
	 * @param text a name in any writing
	 * @return its words in lower case without accents or punctuation, separated by single
	 * blanks; empty where it holds no letter or digit
	 */
	public static String of(String text) {
		return String.join(" ", words(text));
	}

	/**
	 * @param text a name in any writing
	 * @return a key that transliterations of the name share, words separated by blanks;
	 * names that sound alike may share it too
	 */
	public static String sound(String text) {
		return String.join(" ", words(text).stream().map(NameKey::soundOfWord).toList());
	}

	/**
	 * @param text a name in any writing
	 * @return its words as in {@link #of}
	 */
	public static List<String> words(String text) {
		String folded = fold(text);
		int length = folded.length();
		if (length > 0 && end(folded, 0) == length) {
			return List.of(folded);
		}
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < length; i++) {
			char c = folded.charAt(i);
			if (isPart(c)) {
				word.append(c);
			}
			else if (!joins(folded, i)) {
				flush(word, words);
			}
		}
		flush(word, words);
		return words;
	}

	private static boolean isPart(char c) {
		return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
	}

	private static int end(String folded, int start) {
		int at = start;
		while (at < folded.length() && isPart(folded.charAt(at))) {
			at++;
		}
		return at;
	}

	/**
	 * @param word a word of a key
	 * @return whether it only links the words of a name (de, la, of): then names match
	 * with or without it
	 */
	static boolean links(String word) {
		return LINKING.contains(word);
	}

	/**
	 * @param word a word of a key
	 * @return the word's sound key
	 */
	static String soundOfWord(String word) {
		if (word.equals("el")) {
			return "al";
		}
		StringBuilder sound = new StringBuilder();
		int at = 0;
		while (at < word.length()) {
			at += appendSound(word, at, sound);
		}
		String ended = ending(undouble(sound));
		return (ended.startsWith("ie") && ended.length() > 3) ? ended.substring(1) : ended;
	}

	private static String[][][] soundsByLetter() {
		String[][][] sounds = new String['z' + 1][][];
		for (char c = 0; c < sounds.length; c++) {
			char letter = c;
			sounds[c] = Arrays.stream(SOUNDS).filter((pair) -> pair[0].charAt(0) == letter).toArray(String[][]::new);
		}
		return sounds;
	}

	private static int appendSound(String word, int at, StringBuilder sound) {
		char first = word.charAt(at);
		for (String[] pair : (first < BY_LETTER.length) ? BY_LETTER[first] : NO_SOUNDS) {
			if (word.startsWith(pair[0], at)) {
				sound.append(pair[1]);
				return pair[0].length();
			}
		}
		sound.append(word.charAt(at));
		return 1;
	}

	private static String undouble(CharSequence sound) {
		StringBuilder single = new StringBuilder();
		for (int i = 0; i < sound.length(); i++) {
			if (i == 0 || sound.charAt(i) != sound.charAt(i - 1) || Character.isDigit(sound.charAt(i))) {
				single.append(sound.charAt(i));
			}
		}
		return single.toString();
	}

	private static String ending(String word) {
		for (String[] pair : ENDINGS) {
			if (word.length() > pair[0].length() + 1 && word.endsWith(pair[0])) {
				return word.substring(0, word.length() - pair[0].length()) + pair[1];
			}
		}
		return word;
	}

	private static String fold(String text) {
		int length = text.length();
		StringBuilder folded = new StringBuilder(length + 4);
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c < 'A') {
				folded.append(c);
			}
			else if (c < FOLDED.length) {
				folded.append(FOLDED[c]);
			}
			else if (c == '\u2019') {
				folded.append(c);
			}
			else {
				return decompose(text);
			}
		}
		return folded.toString();
	}

	private static String[] foldedLetters() {
		String[] folded = new String[LATIN_END];
		for (char c = 0; c < folded.length; c++) {
			folded[c] = decompose(String.valueOf(c));
		}
		return folded;
	}

	private static String decompose(String text) {
		String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
			folded = folded.replace(letter.getKey(), letter.getValue());
		}
		return folded;
	}

	// U.S.A. is one word; a full stop elsewhere parts two.
	private static boolean joins(String text, int at) {
		if (text.charAt(at) != '.' || at == 0 || !Character.isLetter(text.charAt(at - 1))) {
			return false;
		}
		boolean single = at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2));
		return single && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)))
				&& at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
	}

	private static void flush(StringBuilder word, List<String> words) {
		if (!word.isEmpty()) {
			words.add(word.toString());
			word.setLength(0);
		}
	}

}
