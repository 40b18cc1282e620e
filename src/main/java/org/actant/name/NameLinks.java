package org.actant.name;

import java.util.Set;

import org.actant.lexicon.Noun;
import org.actant.model.EntityType;
import org.actant.model.Language;

/** Small words that join the capital words of one name: de, of, von. */
final class NameLinks {

	/** Bodies with one or two fields: the Department of Roads and Parks. */
	private static final Set<String> FIELDED = Set.of("ministry", "agency", "commission", "union", "university");

	/** Bodies that one leaves for a place, and that no name with "for" begins with. */
	private static final Set<String> SEATED = Set.of("parliament", "government", "presidency", "embassy", "army",
			"company", "club");

	private final NameSentence sentence;

	private final NameWords lexicon;

	private final Wording words;

	private final Terms terms;

	NameLinks(NameSentence sentence) {
		this.sentence = sentence;
		this.lexicon = sentence.lexicon();
		this.words = sentence.words();
		this.terms = sentence.terms();
	}

	/**
	 * @param at where a name begins
	 * @param next a word behind it
	 * @return whether the word may join what follows to the name
	 */
	boolean joins(int at, int next) {
		String kind = this.lexicon.particle(this.words.low(next));
		boolean english = !this.words.french();
		return switch (kind) {
			case "always" -> true;
			case "given" -> !english && ofFamily(at, next);
			case "english" -> english ? ofJoins(at, next) : this.words.low(next).matches("of|for");
			default -> this.words.low(next).equals("and") && (!english || this.terms.body(next - 1) == null)
					&& ofFields(at, next);
		};
	}

	// "Dominique de Villepin", "Marie Louise de Prusse": given names before
	// "de"; of two that may be places ("Florence de Toscane") nothing is known.
	private boolean ofFamily(int at, int next) {
		boolean places = isOther(at) && isOther(next(next));
		for (int i = at; i < next; i++) {
			if (!this.lexicon.givenName(this.words.form(i))) {
				return false;
			}
		}
		return !places;
	}

	private boolean isOther(int at) {
		return this.terms.name(at)
			.filter((match) -> match.entities().getFirst().type() != EntityType.PERSON)
			.isPresent();
	}

	// "the Ministry of Fishing and Forests", "Oslo Department of Roads and Parks"
	private boolean ofFields(int at, int next) {
		boolean other = this.words.allCapital(next + 1) || this.lexicon.givenName(this.words.form(next + 1))
				|| this.terms.name(next + 1).isPresent();
		for (int i = at; i < next; i++) {
			boolean of = this.words.low(i + 1).equals("of");
			if (ministry(i) && i == at && !this.words.french() || fielded(i) && of && !other) {
				return true;
			}
		}
		return false;
	}

	private boolean fielded(int at) {
		return this.lexicon.common()
			.organizations(Language.ENGLISH)
			.get(this.words.form(at))
			.stream()
			.anyMatch((noun) -> FIELDED.contains(noun.kind()));
	}

	private boolean ministry(int at) {
		Terms.Term<Noun> noun = this.terms.body(at);
		return noun != null && noun.meaning().kind().equals("ministry");
	}

	private boolean ofJoins(int at, int next) {
		int last = next - 1;
		boolean noun = this.terms.body(last) != null || this.terms.event(last) != null || this.terms.place(last) != null
				|| this.lexicon.cues("last", this.words.low(last)).containsKey(EntityType.ORGANIZATION);
		return switch (this.words.low(next)) {
			case "of" -> noun || ofMembers(at, next);
			case "for" -> (noun || this.terms.body(at) != null) && !SEATED.contains(this.sentence.bodyKind(last));
			case "on" -> this.terms.body(last) != null && this.terms.name(next + 1).isEmpty();
			default -> false;
		};
	}

	// "League of Friends of Nurses": after one "of" of a body another may follow, but not
	// of a place.
	private boolean ofMembers(int at, int next) {
		boolean linked = false;
		for (int i = at; i < next - 1; i++) {
			linked = linked || (this.words.low(i + 1).equals("of") && this.terms.body(i) != null);
		}
		return linked && several(next - 1) && this.terms.name(next(next)).isEmpty();
	}

	// A capital lets the tagger take "Keepers" for a name, which has no number.
	private boolean several(int at) {
		String low = this.words.low(at);
		return this.words.token(at).features().has("Number", "Plur") || low.endsWith("s") && !low.endsWith("ss");
	}

	private boolean isSmall(int at) {
		return this.sentence.articleWord(at) || this.lexicon.particle(this.words.low(at)).equals("always");
	}

	/**
	 * @param at number of a word that joins
	 * @return the word after it and the small words that follow it
	 */
	int next(int at) {
		int next = at + 1;
		while (next < at + 3 && !this.words.capital(next) && isSmall(next)) {
			next++;
		}
		return next;
	}

}
