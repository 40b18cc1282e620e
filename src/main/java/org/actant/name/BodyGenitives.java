package org.actant.name;

/** Genitives within the names of English bodies. */
final class BodyGenitives {

	private final NameWords lexicon;

	private final Wording words;

	private final Terms terms;

	BodyGenitives(NameSentence sentence) {
		this.lexicon = sentence.lexicon();
		this.words = sentence.words();
		this.terms = sentence.terms();
	}

	// "Ashford County Sheriff's Office": the genitive of a title within the name of a
	// body; "Bakers' Union", "Women's Rowing League": that of its members.
	boolean joins(int at) {
		if (this.words.french()) {
			return false;
		}
		String low = this.words.low(at);
		boolean single = low.equals("'s");
		boolean members = single ? this.lexicon.has(NameCue.MEMBERS, this.words.low(at - 1)) : low.equals("'")
				&& this.words.low(at - 1).endsWith("s") && !this.lexicon.givenName(this.words.form(at - 1));
		for (int i = at + 1; members && i < at + 4 && this.words.capital(i); i++) {
			if (this.terms.body(i) != null) {
				return true;
			}
		}
		return single && this.terms.body(at + 1) != null && this.words.capital(at + 1)
				&& this.terms.title(at - 1) != null;
	}

}
