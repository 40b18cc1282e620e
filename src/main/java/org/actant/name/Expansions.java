package org.actant.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.actant.lexicon.NameKey;
import org.actant.model.EntityType;
import org.actant.model.PartOfSpeech;

/**
 * Finds what an acronym in brackets stands for among the words before it: "le Front pour
 * la justice au Kivu (FJK)" is one name, whatever words it is made of. Its letters are
 * the first letters of words, in order, as in Schwartz and Hearst, A Simple Algorithm for
 * Identifying Abbreviation Definitions in Biomedical Text (2003), but here no word of
 * meaning is left out.
 */
final class Expansions {

	private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Ll}]{0,5}\\p{Lu}");

	/** "Crief", "C3N": said as a word, or with a number in it. */
	private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{L}\\p{Nd}]{1,6}[\\p{L}]");

	/** A name has no more words than this. */
	private static final int LONGEST = 14;

	private static final double WEIGHT = 6;

	private final Wording words;

	private final Terms terms;

	private final Evidence evidence;

	private final boolean[] taken;

	Expansions(Wording words, Terms terms, Evidence evidence, boolean[] taken) {
		this.words = words;
		this.terms = terms;
		this.evidence = evidence;
		this.taken = taken;
	}

	/**
	 * @param runs the names of a sentence
	 * @return the same, those within a name that an acronym stands for made one
	 */
	List<NameRun> widen(List<NameRun> runs) {
		List<NameRun> widened = runs;
		for (int at = 2; at < this.words.size() - 2; at++) {
			String form = this.words.form(at + 1);
			boolean bracket = this.words.form(at).equals("(") && this.words.form(at + 2).matches("[),;]");
			int first = (bracket && ACRONYM.matcher(form).matches()) ? first(at, NameKey.of(form)) : at;
			first = (bracket && first == at && SHORT.matcher(form).matches()) ? body(at, NameKey.of(form)) : first;
			widened = widened(widened, first, at - 1);
		}
		return widened;
	}

	/** Where the name begins that ends before a bracket; behind it where none does. */
	private int first(int bracket, String letters) {
		int first = first(bracket - 1, letters, letters.length() - 1, LONGEST);
		return (first >= 0) ? first : bracket;
	}

	/**
	 * Where the body begins that ends before a bracket and whose noun, with a capital,
	 * has the first letter of the short name and the words behind it the others, in
	 * order: "le Centre de lutte contre les criminalités numériques (C3N)". Behind it
	 * where none does.
	 */
	private int body(int bracket, String letters) {
		StringBuilder behind = new StringBuilder();
		for (int at = bracket - 1; at >= Math.max(0, bracket - LONGEST) && !this.taken[at] && within(at); at--) {
			String word = NameKey.of(this.words.form(at));
			behind.insert(0, word);
			boolean first = !word.isEmpty() && word.charAt(0) == letters.charAt(0) && this.words.capital(at)
					&& this.terms.body(at) != null;
			if (first) {
				return (inOrder(letters.replaceAll("[^a-z]", ""), behind)) ? at : bracket;
			}
		}
		return bracket;
	}

	private boolean within(int at) {
		return linking(at) || switch (this.words.token(at).tag()) {
			case NOUN, ADJ, PROPN -> true;
			default -> false;
		};
	}

	private static boolean inOrder(String letters, CharSequence text) {
		int found = 0;
		for (int at = 0; at < text.length() && found < letters.length(); at++) {
			found += (text.charAt(at) == letters.charAt(found)) ? 1 : 0;
		}
		return found == letters.length();
	}

	/** Small words may stand for a letter or for none. */
	private int first(int at, String letters, int left, int room) {
		if (at < 0 || room == 0 || this.taken[at]) {
			return -1;
		}
		if (initial(at) == letters.charAt(left)) {
			int first = (left == 0) ? at : first(at - 1, letters, left - 1, room - 1);
			if (first >= 0) {
				return first;
			}
		}
		return linking(at) ? first(at - 1, letters, left, room - 1) : -1;
	}

	private char initial(int at) {
		String key = NameKey.of(this.words.form(at));
		return key.isEmpty() ? ' ' : key.charAt(0);
	}

	private boolean linking(int at) {
		return switch (this.words.token(at).tag()) {
			case ADP, DET, CCONJ -> true;
			default -> this.words.form(at).matches("[-–]|d['’]|l['’]");
		};
	}

	private List<NameRun> widened(List<NameRun> runs, int first, int last) {
		boolean capital = this.words.capital(first) && !this.words.opening(first);
		boolean body = this.terms.body(first) != null;
		if (last - first < 1 || !capital && !body || !this.words.isAny(first, PartOfSpeech.PROPN, PartOfSpeech.NOUN)) {
			return runs;
		}
		List<NameRun> within = runs.stream().filter((run) -> run.first() <= last && first <= run.last()).toList();
		boolean crossed = within.stream().anyMatch((run) -> run.first() < first || run.last() > last);
		boolean whole = within.stream().anyMatch((run) -> run.first() == first && run.last() == last);
		if (crossed || whole || this.terms.event(first) != null) {
			return runs;
		}
		List<NameRun> widened = new ArrayList<>(runs);
		widened.removeAll(within);
		NameRun run = new NameRun(this.words, first, last);
		this.evidence.weigh(run);
		widened.add(run.add(EntityType.ORGANIZATION, WEIGHT).surely());
		widened.sort(Comparator.comparingInt(NameRun::first));
		return widened;
	}

}
