package org.actant.name;

import java.util.regex.Pattern;

import org.actant.lexicon.Noun;
import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.PartOfSpeech;

/** Where a name ends though a word that may stand in one follows. */
final class NameBreaks {

	private static final Pattern MEMBERS = Pattern.compile("\\p{Lu}{2,}s");

	private final NameSentence sentence;

	private final NameWords lexicon;

	private final Wording words;

	private final Terms terms;

	private final NameableWords nameable;

	private final BodyGenitives genitives;

	NameBreaks(NameSentence sentence, NameableWords nameable, BodyGenitives genitives) {
		this.sentence = sentence;
		this.lexicon = sentence.lexicon();
		this.words = sentence.words();
		this.terms = sentence.terms();
		this.nameable = nameable;
		this.genitives = genitives;
	}

	/**
	 * @param at where a name begins
	 * @param next a word that may stand in a name
	 * @return whether the name ends before it
	 */
	boolean at(int at, int next) {
		boolean genitive = this.words.low(next - 1).equals("'s") && !this.genitives.joins(next - 1);
		return genitive || meets(at, next) || member(at, next) || titled(at, next);
	}

	// A title inside a sequence of capitals ends the name before it: Apple CEO Tim Cook.
	private boolean titled(int at, int next) {
		Terms.Term<Title> title = this.terms.title(next);
		if (title == null || this.words.french()) {
			return title != null && this.words.capital(next) && title.meaning().kind() == Title.Kind.ADDRESS
					&& this.words.low(next).startsWith("m");
		}
		boolean address = title.meaning().kind() == Title.Kind.ADDRESS;
		boolean member = this.words.capital(title.end()) && this.terms.body(title.end()) != null;
		if (!address && !member && this.words.capital(next) && headed(at, next)) {
			return true;
		}
		boolean named = this.nameable.has(title.end()) && !this.sentence.taken(title.end());
		return named && !member && !address && !this.lexicon.givenName(this.words.form(next - 1));
	}

	// "an Ohio Republican": somebody from there.
	private boolean member(int at, int next) {
		if (MEMBERS.matcher(this.words.form(next)).matches() && this.terms.group(next) != null) {
			return true;
		}
		if (politician(next) && next == at + 1 && this.sentence.bodyKind(at).equals("parliament")) {
			return true;
		}
		return politician(next) && this.terms.body(next + 1) == null && this.terms.name(at)
			.filter((match) -> at + match.length() == next && match.entities().getFirst().type() != EntityType.PERSON)
			.isPresent();
	}

	/**
	 * @param at a word's number
	 * @return whether it calls somebody a member of a party: Republican
	 */
	boolean politician(int at) {
		Terms.Term<Noun> group = this.words.french() ? null : this.terms.group(at);
		return group != null && !group.meaning().plural() && group.meaning().kind().equals("political");
	}

	// "Energy Commission Chair": the head of a body is not part of its name.
	private boolean headed(int at, int next) {
		return at < next - 1 && this.terms.body(next - 1) != null && this.words.capital(next - 1);
	}

	private boolean surname(int at) {
		boolean small = this.words.capital(at)
				&& (this.sentence.articleWord(at) || !this.lexicon.particle(this.words.low(at)).isEmpty());
		return this.nameable.has(small ? at + 1 : at);
	}

	// Two names that meet without a mark: "l'Otan Mark Rutte", "sur Telegram Andriy
	// Yermak".
	private boolean meets(int at, int next) {
		String form = this.words.form(next);
		boolean person = this.lexicon.givenName(form) && surname(next + 1)
				&& !this.lexicon.givenName(this.words.form(at));
		if (!person || this.terms.place(at) != null || this.terms.body(at) != null || this.terms.event(at) != null) {
			return false;
		}
		boolean known = this.terms.name(at)
			.filter((match) -> at + match.length() == next && match.entities().getFirst().type() != EntityType.PERSON)
			.isPresent();
		boolean led = next == at + 1
				&& (this.words.is(at - 1, PartOfSpeech.ADP) || this.sentence.frenchArticle(at - 1));
		return known || led;
	}

}
