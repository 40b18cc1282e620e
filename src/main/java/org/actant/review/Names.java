package org.actant.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.ibm.icu.text.Transliterator;

/**
 * Forms of names by which spellings of one name meet.
 *
 * @param plain letters and digits in lower case, without accents, in Latin script
 * @param sounds each word as it sounds, whichever way it was brought into Latin letters
 */
record Names(List<String> plain, List<String> sounds) {

	private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

	/**
	 * Ways in which French, English and German newspapers write one foreign sound, after
	 * the romanisation tables of ISO 9, BGN/PCGN and French usage; the longer first.
	 */
	private static final String[][] SOUNDS = { { "tsch", "s" }, { "tch", "s" }, { "sch", "s" }, { "shch", "s" },
			{ "ch", "s" }, { "sh", "s" }, { "zh", "j" }, { "dj", "j" }, { "dzh", "j" }, { "kh", "h" }, { "gh", "g" },
			{ "gu", "g" }, { "ph", "f" }, { "th", "t" }, { "ts", "s" }, { "tz", "s" }, { "ou", "u" }, { "oo", "u" },
			{ "qu", "k" }, { "q", "k" }, { "ck", "k" }, { "c", "k" }, { "x", "ks" }, { "w", "v" }, { "ff", "v" },
			{ "y", "i" }, { "j", "i" } };

	private static final Set<String> SMALL = Set.of("de", "du", "des", "la", "le", "les", "l", "d", "et", "en", "pour",
			"of", "the", "and", "for", "in", "on", "a", "au", "aux", "sur", "von", "van", "der", "al", "el", "bin",
			"ibn");

	static Names of(String name) {
		List<String> plain = new ArrayList<>();
		for (String word : latin(name).split("[^a-z0-9]+")) {
			if (!word.isEmpty()) {
				plain.add(word);
			}
		}
		return new Names(plain, plain.stream().map(Names::sound).toList());
	}

	private static String latin(String name) {
		synchronized (LATIN) {
			return LATIN.transliterate(name);
		}
	}

	private static String sound(String word) {
		StringBuilder sound = new StringBuilder();
		int at = 0;
		while (at < word.length()) {
			String heard = null;
			for (String[] way : SOUNDS) {
				if (word.startsWith(way[0], at)) {
					heard = way[1];
					at += way[0].length();
					break;
				}
			}
			if (heard == null) {
				heard = word.substring(at, at + 1);
				at++;
			}
			sound.append(heard);
		}
		String whole = sound.toString().replaceAll("(.)\\1+", "$1");
		String bare = (whole.length() > 3) ? whole.replaceAll("[aeiou]+$", "") : whole;
		return bare.replaceAll("f$", "v");
	}

	/** The consonants of a word, with a vowel that begins it. */
	static String bones(String sound) {
		return sound.isEmpty() ? sound : sound.charAt(0) + sound.substring(1).replaceAll("[aeiouh]", "");
	}

	String last() {
		return this.sounds.isEmpty() ? "" : this.sounds.getLast();
	}

	String first() {
		return this.plain.isEmpty() ? "" : this.plain.getFirst();
	}

	boolean sameAs(Names other) {
		return this.plain.equals(other.plain);
	}

	boolean soundsLike(Names other) {
		if (this.sounds.size() != other.sounds.size()) {
			return false;
		}
		for (int i = 0; i < this.sounds.size(); i++) {
			String mine = this.sounds.get(i);
			String theirs = other.sounds.get(i);
			boolean alike = bones(mine).equals(bones(theirs)) && bones(mine).length() > 1
					&& Spelling.distance(mine, theirs) <= Math.max(1, mine.length() / 4);
			if (!mine.equals(theirs) && !alike) {
				return false;
			}
		}
		return true;
	}

	/** Whether all words of the one stand in the other, its last word last, and more. */
	boolean shorterThan(Names other) {
		return this.plain.size() > 1 && this.plain.size() < other.plain.size() && this.last().equals(other.last())
				&& new TreeSet<>(other.plain).containsAll(this.plain);
	}

	/** The first letters of the words that count. */
	String initials() {
		StringBuilder initials = new StringBuilder();
		this.plain.stream().filter((word) -> !SMALL.contains(word)).forEach((word) -> initials.append(word.charAt(0)));
		return initials.toString();
	}

	String joined() {
		return String.join(" ", this.plain);
	}

}
