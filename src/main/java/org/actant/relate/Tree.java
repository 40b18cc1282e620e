package org.actant.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.actant.lexicon.Meanings;
import org.actant.lexicon.Meanings.Meaning;
import org.actant.model.EntityType;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.actant.relate.Clause.Argument;
import org.jspecify.annotations.Nullable;

/** A sentence's dependency tree, with the way down as well as the way up. */
final class Tree {

	/** How nouns of people end; many others do too. */
	private static final Pattern PEOPLE = Pattern
		.compile(".+(eur|euse|trice|i[eè]re?|iste?|ienn?e?|ant|ian|man|men|[eo]r|ee)");

	private static final Set<String> BY = Set.of("par", "by");

	private static final Set<String> HIM = Set.of("him", "her", "them", "us", "me", "who", "whom", "lui", "eux", "nous",
			"qui");

	private static final Set<EntityType> ACTING = Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY,
			EntityType.GROUP);

	private final Sentence sentence;

	private final List<List<Token>> kids = new ArrayList<>();

	private final Cues cues;

	/** The words that mentions of persons, bodies and groups hang by. */
	private final BitSet actors = new BitSet();

	private final Map<Integer, EntityType> types;

	/**
	 * @param sentence the sentence
	 * @param cues the function words of its language
	 * @param types what is meant, by the number of the word that a mention hangs by
	 */
	Tree(Sentence sentence, Cues cues, Map<Integer, EntityType> types) {
		this.sentence = sentence;
		this.types = types;
		this.cues = cues;
		types.forEach((word, type) -> this.actors.set(word, ACTING.contains(type)));
		sentence.tokens().forEach((token) -> this.kids.add(new ArrayList<>(4)));
		for (Token token : sentence.tokens()) {
			if (token.head() >= 0 && token.head() < size() && token.head() != token.index()) {
				this.kids.get(token.head()).add(token);
			}
		}
	}

	Sentence sentence() {
		return this.sentence;
	}

	Cues cues() {
		return this.cues;
	}

	boolean french() {
		return this.cues == Cues.of(Language.FRENCH);
	}

	/** What a noun, verb or adjective means, if that is known. */
	@Nullable Meaning meaning(String lemma) {
		return Meanings.standard().of(french() ? Language.FRENCH : Language.ENGLISH, lemma);
	}

	int size() {
		return this.sentence.tokens().size();
	}

	Token at(int index) {
		return this.sentence.token(index);
	}

	@Nullable Token next(Token token) {
		return (token.index() + 1 < size()) ? at(token.index() + 1) : null;
	}

	@Nullable Token previous(Token token) {
		return (token.index() > 0) ? at(token.index() - 1) : null;
	}

	@Nullable Token head(Token token) {
		return (token.head() >= 0 && token.head() < size()) ? at(token.head()) : null;
	}

	List<Token> kids(Token token) {
		return this.kids.get(token.index());
	}

	List<Token> kids(Token token, String... relations) {
		List<Token> kids = new ArrayList<>(2);
		for (Token kid : kids(token)) {
			if (is(kid, relations)) {
				kids.add(kid);
			}
		}
		return kids;
	}

	@Nullable Token kid(Token token, String... relations) {
		for (Token kid : kids(token)) {
			if (is(kid, relations)) {
				return kid;
			}
		}
		return null;
	}

	@Nullable Token kid(Token token, Predicate<Token> wanted) {
		for (Token kid : kids(token)) {
			if (wanted.test(kid)) {
				return kid;
			}
		}
		return null;
	}

	boolean hasKid(Token token, String relation, Cue cue) {
		return kid(token, (kid) -> kid.is(relation) && this.cues.has(cue, kid)) != null;
	}

	static boolean is(Token token, String... relations) {
		for (String relation : relations) {
			if (token.is(relation)) {
				return true;
			}
		}
		return false;
	}

	/** The word with everything below it. */
	BitSet subtree(Token token) {
		return subtree(token, (kid) -> true);
	}

	/** The word with everything below it, without the branches that are not wanted. */
	BitSet subtree(Token token, Predicate<Token> wanted) {
		BitSet below = new BitSet(size());
		gather(token, wanted, below);
		return below;
	}

	private void gather(Token token, Predicate<Token> wanted, BitSet below) {
		if (below.get(token.index())) {
			return;
		}
		below.set(token.index());
		for (Token kid : kids(token)) {
			if (wanted.test(kid)) {
				gather(kid, wanted, below);
			}
		}
	}

	boolean below(Token lower, Token upper) {
		Token token = lower;
		for (int steps = 0; token != null && steps <= size(); steps++) {
			if (token.index() == upper.index()) {
				return true;
			}
			token = head(token);
		}
		return false;
	}

	/** The word that opens a clause: that, for, de; or an empty string. */
	String opening(Token verb) {
		Token mark = kid(verb, (kid) -> is(kid, "mark", "case") && kid.index() < verb.index());
		return (mark != null) ? mark.lemma() : "";
	}

	/** What a word that only counts stands before: plus de <em>marins</em>. */
	private Token counted(Token token) {
		Token counted = !this.cues.has(Cue.PARTITIVE, token) ? null
				: kid(token, (kid) -> is(kid, "nmod", "obl") && kid.index() > token.index());
		return (counted != null) ? counted : token;
	}

	/** Whether such an entity does something of itself. */
	static boolean acting(EntityType type) {
		return ACTING.contains(type);
	}

	/** Whether the word means a place or a country. */
	boolean somewhere(Token token) {
		EntityType type = this.types.get(token.index());
		return type == EntityType.PLACE || type == EntityType.COUNTRY;
	}

	/** Whether the word means a body. */
	boolean body(Token token) {
		return this.types.get(token.index()) == EntityType.ORGANIZATION;
	}

	/** What sort of being the word means, as far as is known: of an entity its type. */
	String kind(Token token) {
		EntityType type = this.types.get(token.index());
		if (type != null) {
			return type.name();
		}
		return somebody(token) ? "people" : token.tag().name();
	}

	/** Whether the noun may mean people, as far as its ending tells. */
	boolean maybeSomebody(Token token) {
		return somebody(token) || PEOPLE.matcher(counted(token).lemma()).matches();
	}

	/** Whether somebody is meant, alone or with others, and no body or country. */
	boolean human(Token token) {
		EntityType type = this.types.get(token.index());
		return (type != null) ? type == EntityType.PERSON || type == EntityType.GROUP
				: this.cues.has(Cue.PEOPLE, token) || this.cues.has(Cue.BEARER, token);
	}

	/** Whether a town or region is meant, not a country. */
	boolean town(Token token) {
		return this.types.get(token.index()) == EntityType.PLACE;
	}

	/** Whether a name or description of a body or place is meant. */
	boolean inhuman(Token token) {
		EntityType type = this.types.get(token.index());
		return type != null && type != EntityType.PERSON && type != EntityType.GROUP;
	}

	/**
	 * Whether the word means people or a body: by its mention, as a pronoun or noun of
	 * people.
	 */
	boolean somebody(Token token) {
		if (this.actors.get(token.index()) || this.cues.has(Cue.ACTOR, token) || this.cues.has(Cue.PEOPLE, token)) {
			return true;
		}
		if (token.tag() == PartOfSpeech.PRON) {
			return HIM.contains(token.form().toLowerCase(Locale.ROOT));
		}
		Token counted = counted(token);
		return (counted != token && somebody(counted)) || (this.cues.has(Cue.BEARER, token)
				&& kid(token, (kid) -> is(kid, "nmod", "flat", "appos") && this.actors.get(kid.index())) != null);
	}

	/**
	 * Whether the verb says that something does not come: to rule out does, to rule not.
	 */
	boolean averts(Token verb) {
		boolean averts = this.cues.has(Cue.AVERT, verb);
		return averts && (!verb.lemma().equals("rule") || kid(verb, (kid) -> kid.lemma().equals("out")) != null);
	}

	/** The nominal word and those that are coordinated with it, in order. */
	List<Token> conjuncts(Token token) {
		List<Token> all = new ArrayList<>();
		all.add(token);
		for (Token kid : kids(token)) {
			boolean likewise = kid.is("nmod") && kid.index() > token.index() && preposition(kid).equals("comme")
					&& kid(kid, "det") != null;
			if ((kid.is("conj") || likewise) && noun(kid)) {
				all.addAll(conjuncts(kid));
			}
			if (kid.is("appos") && kid(token, "case") != null) {
				kids(kid, "conj").stream().filter((each) -> noun(each) && kid(each, "case") != null).forEach(all::add);
			}
		}
		Token head = head(token);
		if (head != null && token.is("nsubj")) {
			for (Token twin : kids(head, "nsubj")) {
				int first = subtree(twin).nextSetBit(0);
				boolean listed = first > 0 && at(first - 1).form().equals(",") && twin.tag() == PartOfSpeech.PROPN
						&& token.tag() == PartOfSpeech.PROPN && kid(twin, "conj") != null;
				boolean joined = listed || (first > 0 && (at(first - 1).is("cc") || at(first).is("cc")));
				if (twin.index() > token.index() && noun(twin) && joined) {
					all.addAll(listed ? conjuncts(twin) : List.of(twin));
				}
			}
		}
		return all;
	}

	static boolean noun(Token token) {
		return token.tag().nominal() || token.tag() == PartOfSpeech.PRON || token.tag() == PartOfSpeech.NUM
				|| token.tag() == PartOfSpeech.X || token.tag() == PartOfSpeech.SYM;
	}

	/**
	 * The preposition of a noun phrase, by its simple name: <em>auprès de</em> is à.
	 * @return the preposition, or an empty string where there is none
	 */
	String preposition(Token token) {
		StringBuilder words = new StringBuilder();
		for (Token kid : kids(token)) {
			if (kid.is("case") && kid.index() < token.index()) {
				append(words, kid);
				kids(kid, "fixed").forEach((part) -> append(words, part));
			}
		}
		String all = words.toString();
		String simple = this.cues.value(Cue.PREPOSITION, all);
		if (simple != null) {
			return simple;
		}
		int blank = all.indexOf(' ');
		return (blank < 0 || this.cues.has(Cue.OCCASION, all) || this.cues.has(Cue.SOURCE, all)
				|| this.cues.has(Cue.PURPOSE, all)) ? all : all.substring(0, blank);
	}

	/** Whether a noun phrase stands behind par or by. */
	boolean by(Token token) {
		return BY.contains(preposition(token));
	}

	/**
	 * The complement with its preposition; of "aux côtés de X" it is X, beside which the
	 * noun is but a part of the preposition.
	 */
	Argument complement(Token token, String preposition) {
		String phrase = preposition + " " + token.lemma();
		String simple = this.cues.value(Cue.PREPOSITION, phrase);
		Token inner = kid(token, (kid) -> kid.is("nmod") && kid.index() > token.index());
		if (this.cues.has(Cue.OCCASION, phrase)) {
			return new Argument(phrase, token);
		}
		return (simple != null && inner != null) ? new Argument(simple, inner) : new Argument(preposition, token);
	}

	/** Whether the possessor stands before with 's or as a possessive. */
	boolean genitive(Token token) {
		return token.relation().equals("nmod:poss")
				|| kid(token, (kid) -> kid.is("case") && kid.index() > token.index()) != null;
	}

	private static void append(StringBuilder words, Token token) {
		if (!words.isEmpty()) {
			words.append(' ');
		}
		words.append(token.lemma());
	}

}
