package org.actant.annotate;

import java.util.List;
import java.util.Random;

/**
 * Texts that no editor would print: cut, doubled, shuffled, strewn with odd characters.
 */
final class Mutants {

	private static final List<String> SEEDS = List.of(
			"Le maire de Lyon a inauguré mardi la nouvelle ligne de tramway, malgré l'opposition des riverains.\n"
					+ "« Nous attendions ce jour depuis dix ans ! » a déclaré Jeanne Morel, présidente du comité.\n\n"
					+ "- 12 000 voyageurs par jour sont attendus.\n- Le chantier a coûté 1,2 million d'euros.\n"
					+ "À lire aussi : Le métro de Lille en panne\nM. Petit, 54 ans, n'est-il pas content de cela?",
			"The central bank raised its rate by 0.25% on Thursday, Mr. Osei said.\n\"We can't wait,\" he told"
					+ " reporters in Accra, the U.K.'s partner.\n\nShare this article\nPrices of rice - and oil -"
					+ " haven't fallen since Jan. 3, according to www.example.org.",
			"ParisLe gouvernement italien a promis 50 XNUMX euros aux pêcheurs de Bari(dont 20 % d'ici juin).Le reste"
					+ " suivra &amp; sera versé l\u2019an prochain, a-t-on appris aujourd'hui\u00a0; qu'en dira-t-on\u2026");

	private static final List<String> ODDITIES = List.of("\uD83D\uDE00", "\uD800", "\uDC00", "\u202E", "\u200B",
			"\u00AD", "\u0301\u0302\u0303", "مرحبا بالعالم", "שלום", "漢字", "\u0000", "\u2028", "\uFEFF", "&#x1F600;",
			"&nbsp;", "&#0;", "&#55357;", "«", "»", "\"", "''", "(((((", "....", "-", "--", "’", "XNUMX", " XNUMX",
			"\r\n", "\n\n\n", "\t", "Ã©", "â€™", "ﬁ", "İ", "ß", "½", "€", "1 000 000", "12/31/2024", "@", "#",
			"http://", "www.", "a@b", "°C", "n°", "l'", "-t-il", "d'", "!?!?", "\uD834\uDD1E", "🇫🇷", "👩‍👩‍👧",
			"\u0E33", "\u1100\u1161");

	private Mutants() {
	}

	static String mutate(Random random) {
		StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
		int changes = 1 + random.nextInt(8);
		for (int i = 0; i < changes; i++) {
			change(text, random);
		}
		return text.toString();
	}

	private static void change(StringBuilder text, Random random) {
		int from = random.nextInt(text.length() + 1);
		int to = Math.min(text.length(), from + random.nextInt(60));
		switch (random.nextInt(6)) {
			case 0 -> text.delete(from, to);
			case 1 -> text.insert(from, text.substring(from, to));
			case 2 -> text.insert(random.nextInt(text.length() + 1), ODDITIES.get(random.nextInt(ODDITIES.size())));
			case 3 -> shuffle(text, from, to, random);
			case 4 -> text.insert(from, ODDITIES.get(random.nextInt(ODDITIES.size())).repeat(1 + random.nextInt(20)));
			default -> text.insert(from, (char) random.nextInt(0x10000));
		}
	}

	private static void shuffle(StringBuilder text, int from, int to, Random random) {
		for (int i = from; i < to; i++) {
			int other = from + random.nextInt(to - from);
			char kept = text.charAt(i);
			text.setCharAt(i, text.charAt(other));
			text.setCharAt(other, kept);
		}
	}

}
