package org.actant.load;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is kept of a text to tell its copies: for each of {@value #SIZE} hash functions
 * the least hash of its runs of {@value #RUN} words. Two texts agree in about as many
 * places as the share of runs that they have in common (MinHash). To find those that may
 * agree, the places are cut into bands of {@value #ROWS}: texts that share half of their
 * runs have a band in common in 87 of 100 cases, texts that share 70 % in all.
 *
 * @param places the least hashes; none where the text has no word
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder: On the resemblance
 * and containment of documents (1997)</a>
 * @see <a href="http://www.mmds.org/">Leskovec, Rajaraman, Ullman: Mining of Massive
 * Datasets, 3.3 and 3.4 (bands)</a>
 * @see <a href="https://doi.org/10.1145/2660193.2660195">Steele, Lea, Flood: Fast
 * splittable pseudorandom number generators (2014; the mixing function)</a>
 */
record Sketch(List<Long> places) {

	static final int SIZE = 128;

	static final int ROWS = 4;

	static final int RUN = 5;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	Sketch {
		places = List.copyOf(places);
	}

	static Sketch of(String text) {
		List<Long> words = words(text);
		if (words.isEmpty()) {
			return new Sketch(List.of());
		}
		long[] least = new long[SIZE];
		Arrays.fill(least, Long.MAX_VALUE);
		for (int from = 0; from == 0 || from + RUN <= words.size(); from++) {
			long run = 0;
			for (int i = from; i < Math.min(words.size(), from + RUN); i++) {
				run = mix(run + words.get(i));
			}
			for (int place = 0; place < SIZE; place++) {
				least[place] = Math.min(least[place], mix(run + place * GOLDEN) >>> 32);
			}
		}
		return new Sketch(Arrays.stream(least).boxed().toList());
	}

	private static List<Long> words(String text) {
		String bare = Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT);
		List<Long> words = new ArrayList<>();
		Matcher word = WORD.matcher(bare);
		while (word.find()) {
			long hash = 0;
			for (int i = word.start(); i < word.end(); i++) {
				hash = mix(hash + bare.charAt(i));
			}
			words.add(hash);
		}
		return words;
	}

	private static long mix(long value) {
		long mixed = value + GOLDEN;
		mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
		return mixed ^ (mixed >>> 31);
	}

	/** The share of runs that two texts have in common, about. */
	double likeness(Sketch other) {
		if (this.places.isEmpty() || other.places.isEmpty()) {
			return 0;
		}
		int same = 0;
		for (int place = 0; place < SIZE; place++) {
			if (this.places.get(place).equals(other.places.get(place))) {
				same++;
			}
		}
		return (double) same / SIZE;
	}

	/** A word for each band; texts that may be copies have one in common. */
	String bands() {
		List<String> bands = new ArrayList<>();
		for (int from = 0; from < this.places.size(); from += ROWS) {
			long band = mix(from);
			for (int i = from; i < from + ROWS; i++) {
				band = mix(band + this.places.get(i));
			}
			bands.add(Long.toUnsignedString(band, Character.MAX_RADIX));
		}
		return String.join(" ", bands);
	}

}
