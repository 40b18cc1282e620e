package org.actant.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.query.QueryException.Reason;

/**
 * What users type, as queries of a full-text index: nothing that they type has a special
 * meaning there.
 */
final class Words {

	private static final int MOST = 20;

	private Words() {
	}

	/** Every word must begin a word of a name; a whole word counts more. */
	static String names(String search) {
		return words(search).map((word) -> "+(%s^3 OR %s*)".formatted(word, word)).collect(Collectors.joining(" "));
	}

	/** Every word must be there. */
	static String texts(String search) {
		return words(search).map((word) -> "+" + word).collect(Collectors.joining(" "));
	}

	private static Stream<String> words(String search) {
		String bare = Normalizer.normalize(search, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
		List<String> words = Stream.of(bare.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.limit(MOST)
			.toList();
		if (words.isEmpty()) {
			throw new QueryException(Reason.BAD_INPUT,
					"The search \"%s\" has no letter or digit: give a word, or leave search away.".formatted(search));
		}
		return words.stream();
	}

}
