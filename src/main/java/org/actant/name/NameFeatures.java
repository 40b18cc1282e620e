package org.actant.name;

import java.util.ArrayList;
import java.util.List;

import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

import org.jspecify.annotations.Nullable;

/**
 * The features of a word by which the statistical name finder decides: the words, tags,
 * shapes, affixes around it, and what rules and knowledge say of it. A word comes as its
 * fields, joined by {@link #SEPARATOR}, as {@link #encode} makes them. Not safe for use
 * by several threads.
 */
final class NameFeatures implements NameContextGenerator {

	private static final char SEPARATOR = '\u0001';

	private static final String[] NONE = { "", "", "", "", "", "", "" };

	private String @Nullable [] sentence;

	private String[][] words = new String[0][];

	private String[][] fixed = new String[0][];

	/**
	 * @param page a sentence that the rules have read
	 * @return its words as this class takes them
	 */
	static String[] encode(Wording words, Terms terms, NameWords lexicon, Casing casing, List<NameRun> runs) {
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
		String[] encoded = new String[words.size()];
		for (int at = 0; at < encoded.length; at++) {
			int head = words.token(at).head();
			encoded[at] = String.join(String.valueOf(SEPARATOR), words.low(at), words.token(at).tag().name(),
					shape(words.form(at)), (rules[at] != null) ? rules[at] : "O", (known[at] != null) ? known[at] : "",
					flags(words, terms, lexicon, casing, at),
					words.token(at).relation() + ((head < 0) ? "" : words.lemma(head)));
		}
		return encoded;
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

	@Override
	public String[] getContext(int index, String[] tokens, String[] outcomes, Object @Nullable [] more) {
		prepare(tokens);
		String previous = (index > 0 && outcomes != null) ? outcomes[index - 1] : "other";
		String before = (index > 1 && outcomes != null) ? outcomes[index - 2] : "other";
		String[] base = fixed(index);
		String[] word = word(index);
		String[] context = new String[base.length + 5];
		System.arraycopy(base, 0, context, 0, base.length);
		int at = base.length;
		context[at++] = "o=" + previous;
		context[at++] = "oo=" + before + ',' + previous;
		context[at++] = "or=" + previous + ',' + word[3];
		context[at++] = "os=" + previous + ',' + word[2] + ',' + word[1];
		context[at] = "ow=" + previous + ',' + word[0];
		return context;
	}

	private void prepare(String[] tokens) {
		if (this.sentence != tokens) {
			this.sentence = tokens;
			this.words = new String[tokens.length][];
			this.fixed = new String[tokens.length][];
			for (int at = 0; at < tokens.length; at++) {
				this.words[at] = split(tokens[at]);
			}
		}
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

	private String[] word(int at) {
		return (at >= 0 && at < this.words.length) ? this.words[at] : NONE;
	}

	private String[] fixed(int at) {
		if (this.fixed[at] == null) {
			this.fixed[at] = features(at);
		}
		return this.fixed[at];
	}

	private String[] features(int at) {
		List<String> features = new ArrayList<>(48);
		String[] now = word(at);
		String[] left = word(at - 1);
		String[] right = word(at + 1);
		for (int i = -2; i <= 2; i++) {
			features.add("w" + i + '=' + word(at + i)[0]);
			features.add("t" + i + '=' + word(at + i)[1]);
			features.add("r" + i + '=' + word(at + i)[3]);
		}
		for (int i = -1; i <= 1; i++) {
			features.add("s" + i + '=' + word(at + i)[2]);
			features.add("k" + i + '=' + word(at + i)[4]);
			features.add("f" + i + '=' + word(at + i)[5]);
		}
		String low = now[0];
		features.add("p3=" + low.substring(0, Math.min(3, low.length())));
		features.add("e3=" + low.substring(Math.max(0, low.length() - 3)));
		features.add("e4=" + low.substring(Math.max(0, low.length() - 4)));
		features.add("rs=" + now[3] + ',' + now[2]);
		features.add("rf=" + now[3] + ',' + now[5]);
		features.add("rt=" + now[3] + ',' + now[1]);
		features.add("rr=" + left[3] + ',' + now[3] + ',' + right[3]);
		features.add("ttt=" + left[1] + ',' + now[1] + ',' + right[1]);
		features.add("sss=" + left[2] + ',' + now[2] + ',' + right[2]);
		features.add("ws=" + left[0] + ',' + now[2]);
		features.add("sw=" + now[2] + ',' + right[0]);
		features.add("wr=" + left[0] + ',' + now[3]);
		features.add("rw=" + now[3] + ',' + right[0]);
		if (!now[2].isEmpty() && now[2].charAt(0) == 'A') {
			features.add("h=" + now[6]);
		}
		return features.toArray(String[]::new);
	}

	@Override
	public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {
		// All features come with the words: what OpenNLP adds of its own is not wanted.
	}

	@Override
	public void updateAdaptiveData(String[] tokens, String[] outcomes) {
		// Nothing is learnt from one sentence for the next.
	}

	@Override
	public void clearAdaptiveData() {
		this.sentence = null;
	}

}
