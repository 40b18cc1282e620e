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
			boolean bracket = this.words.form(at).equals("(") && this.words.form(at + 2).matches("[),;]");
			if (bracket && ACRONYM.matcher(this.words.form(at + 1)).matches()) {
				widened = widened(widened, first(at, NameKey.of(this.words.form(at + 1))), at - 1);
			}
		}
		return widened;
	}

	/** Where the name begins that ends before a bracket; behind it where none does. */
	private int first(int bracket, String letters) {
		int first = first(bracket - 1, letters, letters.length() - 1, LONGEST);
		return (first >= 0) ? first : bracket;
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
