package org.actant.name;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.Noun;
import org.actant.model.EntityType;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** English institutions that a noun in lower case closes: the defence ministry. */
final class EnglishBodies implements NamePattern {

	private final NameSentence sentence;

	private final Wording words;

	private final Terms terms;

	EnglishBodies(NameSentence sentence) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.terms = sentence.terms();
	}

	@Override
	public @Nullable NameRun at(int at) {
		int end = at;
		boolean modified = false;
		boolean national = false;
		while (end < at + 4 && this.words.has(end) && !this.sentence.taken(end)) {
			Terms.Term<Noun> noun = this.terms.body(end);
			if (noun != null && modified && !this.words.capital(end) && !noun.meaning().plural()) {
				String kind = noun.meaning().kind();
				boolean named = kind.equals("ministry") ? (national || this.words.low(at - 1).equals("the")
						|| this.words.low(at - 1).equals("'s") || this.words.low(at - 1).equals("’s"))
						: national && NameSentence.national(kind);
				return named ? new NameRun(this.words, at, noun.end() - 1).add(EntityType.ORGANIZATION, 5).surely()
						: null;
			}
			Terms.Term<Demonym> demonym = this.terms.demonym(end);
			boolean country = demonym != null || this.words.capital(end) && this.sentence.country(end);
			boolean compound = !this.words.capital(end) && (this.words.is(end, PartOfSpeech.NOUN) || field(end));
			if (!country && !compound) {
				return null;
			}
			national = national || country;
			modified = true;
			end = (demonym != null) ? demonym.end()
					: country ? end + this.terms.name(end).orElseThrow().length() : end + 1;
		}
		return null;
	}

	/** "the foreign ministry": there are ministers of it. */
	private boolean field(int at) {
		return this.words.is(at, PartOfSpeech.ADJ) && !this.sentence.lexicon()
			.common()
			.titles(Language.ENGLISH)
			.get(this.words.low(at) + " minister")
			.isEmpty();
	}

}
