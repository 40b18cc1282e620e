package org.actant.name;

import java.util.Arrays;
import java.util.List;

import org.actant.sequence.FeatureWriter;
import org.actant.sequence.SequenceFeatures;
import org.jspecify.annotations.Nullable;

/**
 * The features of a word by which the statistical name finder decides: the words, tags,
 * shapes, affixes around it, and what rules and knowledge say of it.
 */
final class NameFeatures implements SequenceFeatures {

	private static final char SEPARATOR = '\u0001';

	private static final String[] NONE = { "", "", "", "", "", "", "" };

	private static final String OTHER = "other";

	private static final String[] PLACES = { "-2", "-1", "0", "1", "2" };

	/** The fields of each word. */
	private final String[][] words;

	private NameFeatures(String[][] words) {
		this.words = words;
	}

	/**
	 * @param page a sentence that the rules have read
	 * @return the features of its words
	 */
	static NameFeatures of(Wording words, Terms terms, NameWords lexicon, Casing casing, List<NameRun> runs) {
		String[] rules = new String[words.size()];
		String[] known = new String[words.size()];
		for (NameRun run : runs) {
			String type = Evidence.likeliest(run.scores()).name();
			double certainty = Evidence.certainty(run.scores());
			String grade = run.sure() ? "!" : (certainty > 0.8) ? "+" : "-";
			for (int at = run.first(); at <= run.last(); at++) {
				String place = (at == run.first()) ? "B-" : "I-";
				rules[at] = place + type + grade;
				known[at] = run.sure() ? place + type : "";
			}
		}
		String[][] fields = new String[words.size()][];
		for (int at = 0; at < fields.length; at++) {
			int head = words.token(at).head();
			fields[at] = new String[] { words.low(at), words.token(at).tag().name(), shape(words.form(at)),
					(rules[at] != null) ? rules[at] : "O", (known[at] != null) ? known[at] : "",
					flags(words, terms, lexicon, casing, at),
					words.token(at).relation() + ((head < 0) ? "" : words.lemma(head)) };
		}
		return new NameFeatures(fields);
	}

	private static String flags(Wording words, Terms terms, NameWords lexicon, Casing casing, int at) {
		StringBuilder flags = new StringBuilder();
		flag(flags, 't', terms.title(at) != null);
		flag(flags, 'd', terms.demonym(at) != null);
		flag(flags, 'b', terms.body(at) != null);
		flag(flags, 'p', terms.place(at) != null);
		flag(flags, 'g', terms.group(at) != null);
		flag(flags, 'e', terms.event(at) != null);
		boolean high = words.capital(at);
		flag(flags, 'n', high && lexicon.givenName(words.form(at)));
		flag(flags, 'o', high && words.opening(at));
		flag(flags, 'u', high && casing.inUpper(words.low(at)));
		flag(flags, 'l', high && casing.inLower(words.low(at)));
		return flags.toString();
	}

	private static void flag(StringBuilder flags, char flag, boolean holds) {
		if (holds) {
			flags.append(flag);
		}
	}

	/**
	 * @param form a word
	 * @return its shape: A capital, a lower case, 0 digit, others as they are; the same
	 * sort twice stands for two and more
	 */
	static String shape(String form) {
		StringBuilder shape = new StringBuilder();
		for (int i = 0; i < form.length(); i++) {
			char c = form.charAt(i);
			char sort = Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '0' : c;
			int length = shape.length();
			boolean twice = length > 1 && shape.charAt(length - 1) == sort && shape.charAt(length - 2) == sort;
			if (!twice) {
				shape.append(sort);
			}
		}
		return shape.toString();
	}

	/**
	 * @param encoded words as {@link #encode} makes them
	 * @return their features
	 */
	static NameFeatures decode(String[] encoded) {
		return new NameFeatures(Arrays.stream(encoded).map(NameFeatures::split).toArray(String[][]::new));
	}

	/**
	 * @return the words as strings, their fields joined by {@link #SEPARATOR}
	 */
	String[] encode() {
		return Arrays.stream(this.words)
			.map((fields) -> String.join(String.valueOf(SEPARATOR), fields))
			.toArray(String[]::new);
	}

	private static String[] split(String token) {
		String[] fields = new String[NONE.length];
		int from = 0;
		for (int field = 0; field < fields.length; field++) {
			int end = token.indexOf(SEPARATOR, from);
			end = (end < 0) ? token.length() : end;
			fields[field] = token.substring(Math.min(from, end), end);
			from = end + 1;
		}
		return fields;
	}

	@Override
	public int length() {
		return this.words.length;
	}

	@Override
	public void fixed(int at, FeatureWriter to) {
		for (int i = 0; i < PLACES.length; i++) {
			String[] word = word(at + i - 2);
			to.with("w").with(PLACES[i]).with("=").with(word[0]).end();
			to.with("t").with(PLACES[i]).with("=").with(word[1]).end();
			to.with("r").with(PLACES[i]).with("=").with(word[3]).end();
		}
		for (int i = 1; i < PLACES.length - 1; i++) {
			String[] word = word(at + i - 2);
			to.with("s").with(PLACES[i]).with("=").with(word[2]).end();
			to.with("k").with(PLACES[i]).with("=").with(word[4]).end();
			to.with("f").with(PLACES[i]).with("=").with(word[5]).end();
		}
		affixes(word(at)[0], to);
		pairs(word(at - 1), word(at), word(at + 1), to);
	}

	private static void affixes(String low, FeatureWriter to) {
		int length = low.length();
		to.with("p3=").with(low, 0, Math.min(3, length)).end();
		to.with("e3=").with(low, Math.max(0, length - 3), length).end();
		to.with("e4=").with(low, Math.max(0, length - 4), length).end();
	}

	private static void pairs(String[] left, String[] now, String[] right, FeatureWriter to) {
		to.with("rs=").with(now[3]).with(",").with(now[2]).end();
		to.with("rf=").with(now[3]).with(",").with(now[5]).end();
		to.with("rt=").with(now[3]).with(",").with(now[1]).end();
		to.with("rr=").with(left[3]).with(",").with(now[3]).with(",").with(right[3]).end();
		to.with("ttt=").with(left[1]).with(",").with(now[1]).with(",").with(right[1]).end();
		to.with("sss=").with(left[2]).with(",").with(now[2]).with(",").with(right[2]).end();
		to.with("ws=").with(left[0]).with(",").with(now[2]).end();
		to.with("sw=").with(now[2]).with(",").with(right[0]).end();
		to.with("wr=").with(left[0]).with(",").with(now[3]).end();
		to.with("rw=").with(now[3]).with(",").with(right[0]).end();
		if (!now[2].isEmpty() && now[2].charAt(0) == 'A') {
			to.with("h=").with(now[6]).end();
		}
	}

	@Override
	public void tagged(int at, @Nullable String previous, @Nullable String before, FeatureWriter to) {
		String one = (previous != null) ? previous : OTHER;
		String two = (before != null) ? before : OTHER;
		String[] word = word(at);
		to.with("o=").with(one).end();
		to.with("oo=").with(two).with(",").with(one).end();
		to.with("or=").with(one).with(",").with(word[3]).end();
		to.with("os=").with(one).with(",").with(word[2]).with(",").with(word[1]).end();
		to.with("ow=").with(one).with(",").with(word[0]).end();
	}

	private String[] word(int at) {
		return (at >= 0 && at < this.words.length) ? this.words[at] : NONE;
	}

}
