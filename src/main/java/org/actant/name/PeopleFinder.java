package org.actant.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.KnownEntity;
import org.actant.lexicon.Noun;
import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;

import org.jspecify.annotations.Nullable;

/**
 * Finds how a sentence refers by common nouns: demonyms, groups of people, offices, and
 * definite descriptions, and by pronouns.
 */
final class PeopleFinder {

	private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les", "the", "ce", "cet", "cette", "ces",
			"this", "that", "these", "those", "son", "sa", "ses", "leur", "leurs", "his", "her", "its", "their");

	private static final Set<String> ONE = Set.of("le", "la", "l'", "ce", "cet", "cette");

	private static final Set<String> OF = Set.of("de", "d'", "of");

	/** Bodies of which a place has one, so that the article alone names them. */
	private static final Set<String> INSTITUTIONS = Set.of("opposition", "police", "army", "riot police");

	/** Of those, the ones that are a body rather than people. */
	private static final Set<String> ONE_EACH = Set.of("police", "army");

	/** What comes after a noun, but not after an adjective. */
	private static final Set<PartOfSpeech> AFTER_NOUNS = EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.AUX,
			PartOfSpeech.PUNCT, PartOfSpeech.ADP, PartOfSpeech.ADV, PartOfSpeech.SCONJ, PartOfSpeech.PRON);

	private static final Pattern PEOPLE_ENDING = Pattern.compile(".*(ese|ish|ch|ss)");

	private static final Pattern ACRONYMS = Pattern.compile("\\p{Lu}{2,}s");

	private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les", "the");

	private final NameWords lexicon;

	private final Wording words;

	private final Terms terms;

	private final List<Finding> names;

	PeopleFinder(NameWords lexicon, Wording words, Terms terms, List<Finding> names) {
		this.lexicon = lexicon;
		this.words = words;
		this.terms = terms;
		this.names = names;
	}

	List<Finding> find() {
		List<Finding> found = new ArrayList<>();
		for (int at = 0; at < this.words.size(); at++) {
			add(found, demonym(at));
			add(found, pronoun(at));
			Finding group = group(at);
			add(found, group);
			Finding office = (group == null) ? office(at) : null;
			add(found, office);
			if (group == null && office == null) {
				add(found, description(at));
			}
		}
		return found;
	}

	private static void add(List<Finding> found, @Nullable Finding finding) {
		boolean known = finding != null && found.stream()
			.anyMatch((other) -> other.kind() == finding.kind() && other.kind() != MentionKind.DEMONYM
					&& other.overlaps(finding.first(), finding.last()) && !(finding.kind() == MentionKind.TITLE
							&& other.first() < finding.first() && other.holds(finding)));
		if (finding != null && !known) {
			found.add(finding);
		}
	}

	private @Nullable Finding name(int at) {
		for (Finding name : this.names) {
			if (name.first() <= at && at <= name.last()) {
				return name;
			}
		}
		return null;
	}

	// An adjective or noun of a nation. A plural noun with a capital names its people.
	private @Nullable Finding demonym(int at) {
		Terms.Term<Demonym> demonym = this.terms.demonym(at);
		Finding name = (demonym == null) ? null : name(at);
		if (demonym == null || (name != null && (name.first() == at || !this.words.french()))
				|| !this.words.french() && !this.words.capital(at)) {
			return null;
		}
		int last = demonym.end() - 1;
		boolean pronoun = last == at && this.words.low(at).length() < 4 && !this.words.capital(at);
		if (pronoun || isLanguage(at, last) || this.words.isAny(last, PartOfSpeech.VERB, PartOfSpeech.ADV)) {
			return null;
		}
		if (isPeople(at, last)) {
			return new Finding(at, origin(last), MentionKind.GROUP, EntityType.GROUP, 0.9);
		}
		if (isPerson(at, last)) {
			boolean named = isPerson(name(last + 1));
			return new Finding(at, last, named ? MentionKind.TITLE : MentionKind.DESCRIPTION, EntityType.PERSON, 0.7);
		}
		return new Finding(at, last, MentionKind.DEMONYM, type(demonym.meaning()), 0.9);
	}

	private EntityType type(Demonym demonym) {
		return this.lexicon.knowledge().entity(demonym.entity()).map(KnownEntity::type).orElse(EntityType.COUNTRY);
	}

	private boolean isPeople(int at, int last) {
		boolean plural = this.words.low(last).endsWith("s") || this.words.token(last).features().has("Number", "Plur");
		if (this.words.french() && ONE.contains(this.words.low(at - 1))) {
			return false;
		}
		if (this.words.french()) {
			boolean noun = this.words.isAny(last, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
			boolean high = this.words.capital(at) && (!this.words.opening(at) || noun);
			return high && plural && !this.words.is(last + 1, PartOfSpeech.NOUN);
		}
		boolean closing = !this.words.isAny(last + 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
				&& !this.words.is(last + 1, PartOfSpeech.ADJ);
		boolean people = this.words.low(last).endsWith("s")
				|| (this.words.low(at - 1).equals("the") && PEOPLE_ENDING.matcher(this.words.low(last)).matches());
		return closing && people && !this.words.low(last).endsWith("ss");
	}

	// "le Britannique a été limogé", "they accused the Briton of theft": one of the
	// nation's people.
	private boolean isPerson(int at, int last) {
		String before = this.words.low(at - 1);
		if (!this.words.capital(at) || at != last) {
			return false;
		}
		if (this.words.french()) {
			return ONE.contains(before) && this.words.isAny(at, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
					&& !this.words.is(at + 1, PartOfSpeech.NOUN) && (name(at + 1) == null || isPerson(name(at + 1)));
		}
		boolean alone = !this.words.has(at + 1)
				|| AFTER_NOUNS.contains(this.words.token(at + 1).tag()) && !this.words.low(at + 1).equals("-");
		return before.equals("the") && alone && !isPluralForm(at)
				&& !PEOPLE_ENDING.matcher(this.words.low(at)).matches();
	}

	// "Belges d'origine marocaine" are one group.
	private int origin(int last) {
		Terms.Term<Demonym> second = this.terms.demonym(last + 3);
		boolean born = this.words.low(last + 1).equals("d'") && this.words.low(last + 2).equals("origine");
		return (born && second != null) ? second.end() - 1 : last;
	}

	private boolean isPluralForm(int at) {
		String low = this.words.low(at);
		return low.endsWith("s") || low.endsWith("x");
	}

	private boolean isLanguage(int at, int last) {
		String before = this.words.low(at - 1);
		boolean french = this.words.french() && before.equals("en");
		boolean english = !this.words.french() && before.equals("in") && !this.words.is(last + 1, PartOfSpeech.NOUN);
		return french || english;
	}

	// People noun with a nation, cause or body: soldats nord-coréens, riot police,
	// responsables de l'Otan.
	private @Nullable Finding group(int at) {
		Terms.Term<Noun> noun = this.terms.group(at);
		if (noun == null || name(at) != null || this.words.capital(at) && !this.words.opening(at)
				&& !noun.meaning().kind().equals("people") && !ACRONYMS.matcher(this.words.form(at)).matches()) {
			return null;
		}
		int last = noun.end() - 1;
		boolean many = noun.meaning().plural() || this.words.token(last).features().has("Number", "Plur")
				|| this.words.french() && isPluralForm(last) && isPluralForm(last + 1);
		boolean body = !this.words.french() && this.words.token(last).features().has("Number", "Sing")
				&& this.lexicon.descriptions().get(this.words.low(last)) == EntityType.ORGANIZATION
				&& !INSTITUTIONS.contains(noun.meaning().english());
		if (!many || body || this.words.is(last, PartOfSpeech.VERB)
				|| this.words.is(last, PartOfSpeech.ADJ) && !noun.meaning().plural()) {
			return null;
		}
		Finding wide = this.words.french() ? frenchGroup(at, last) : englishGroup(at, last, noun.meaning().kind());
		if (wide != null) {
			return wide;
		}
		if (noun.meaning().kind().equals("people") && this.words.capital(at)) {
			return new Finding(at, last, MentionKind.GROUP, EntityType.GROUP, 0.8);
		}
		boolean definite = DEFINITE.contains(this.words.low(at - 1));
		if (definite && noun.meaning().kind().equals("political") && isCause(at) && at == last) {
			return new Finding(at, last, MentionKind.GROUP, EntityType.GROUP, 0.7);
		}
		if (definite && INSTITUTIONS.contains(noun.meaning().english()) && noun.end() == at + 1) {
			boolean single = ONE_EACH.contains(noun.meaning().english());
			return single ? new Finding(at, last, MentionKind.DESCRIPTION, EntityType.ORGANIZATION, 0.6)
					: new Finding(at, last, MentionKind.GROUP, EntityType.GROUP, 0.6);
		}
		if (definite || noun.end() > at + 1) {
			return new Finding(at, last, MentionKind.DESCRIPTION, EntityType.GROUP, 0.5);
		}
		return this.words.french() ? null : bare(at, last, noun.meaning());
	}

	// "Police arrested two men", "Fishermen rescued them": English needs no article.
	private @Nullable Finding bare(int at, int last, Noun noun) {
		boolean part = this.words.isAny(at - 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
				|| this.words.isAny(at - 1, PartOfSpeech.DET, PartOfSpeech.NUM)
				|| this.words.isAny(last + 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN) || afterOf(last + 1) > last + 1;
		boolean acting = this.words.token(last).is("nsubj") || this.words.token(last).is("obl:agent");
		if (part) {
			return null;
		}
		if (ONE_EACH.contains(noun.english())) {
			return noun.english().equals("police") && at == last
					? new Finding(at, last, MentionKind.DESCRIPTION, EntityType.ORGANIZATION, 0.55) : null;
		}
		return acting && !noun.kind().equals("country")
				? new Finding(at, last, MentionKind.DESCRIPTION, EntityType.GROUP, 0.4) : null;
	}

	private @Nullable Finding frenchGroup(int at, int noun) {
		int last = noun;
		boolean marked = false;
		boolean more = true;
		while (more && last - noun < 8) {
			int next = last + 1;
			Terms.Term<Demonym> demonym = this.terms.demonym(next);
			if (demonym != null && !this.words.capital(next)) {
				last = demonym.end() - 1;
				marked = true;
			}
			else if (isCause(next)) {
				last = next;
				marked = true;
			}
			else if (this.words.is(next, PartOfSpeech.ADJ) && !this.words.capital(next)) {
				last = next;
			}
			else if (marked && isAnd(next) && this.terms.demonym(next + 1) != null) {
				last = next + 1;
			}
			else {
				more = false;
			}
		}
		int named = afterOf(last + 1);
		Finding name = (named > last + 1) ? name(named) : null;
		if (name != null && name.first() == named && !marked) {
			last = name.last();
			marked = true;
		}
		while (!marked && last > noun) {
			last--;
		}
		return marked ? new Finding(at, last, MentionKind.GROUP, EntityType.GROUP, 0.85) : null;
	}

	private boolean isAnd(int at) {
		String low = this.words.low(at);
		return low.equals("et") || low.equals("ou") || low.equals(",");
	}

	// Causes that tell a group as well as a nation does: anti-Erdogan, pro-européens.
	private boolean isCause(int at) {
		String low = this.words.low(at);
		Terms.Term<Noun> people = this.terms.group(at);
		boolean nation = people != null && people.end() == at + 1 && people.meaning().kind().equals("people");
		return nation || this.lexicon.cause(low)
				|| (low.startsWith("anti-") || low.startsWith("pro-") || low.startsWith("ex-"))
						&& !this.words.is(at, PartOfSpeech.ADP);
	}

	private int afterOf(int at) {
		int next = at;
		if (OF.contains(this.words.low(next))) {
			next++;
			while (ARTICLES.contains(this.words.low(next))) {
				next++;
			}
		}
		return next;
	}

	private @Nullable Finding englishGroup(int at, int noun, String kind) {
		int first = at;
		boolean marked = false;
		while (first > 0 && first > at - 5) {
			int before = first - 1;
			Finding name = name(before);
			int nation = nationEnding(before);
			if (name != null) {
				boolean modifies = name.type() == EntityType.COUNTRY || name.type() == EntityType.ORGANIZATION
						|| name.type() == EntityType.PLACE || kind.equals("political") && isPerson(name);
				if (!modifies || this.words.isMark(before)) {
					break;
				}
				first = name.first();
				marked = true;
			}
			else if (nation >= 0) {
				first = nation;
				marked = true;
			}
			else if (isCause(before)) {
				first = before;
				marked = true;
			}
			else if (this.words.isAny(before, PartOfSpeech.ADJ, PartOfSpeech.NOUN) && !this.words.isMark(before)
					&& this.terms.title(before) == null) {
				first = before;
			}
			else {
				break;
			}
		}
		int last = noun;
		int named = pastTitle(afterOf(noun + 1), noun + 1);
		Finding name = (named > noun + 1) ? name(named) : null;
		if (!marked && name != null && name.first() == named) {
			last = name.last();
			marked = true;
		}
		return marked ? new Finding(first, last, MentionKind.GROUP, EntityType.GROUP, 0.85) : null;
	}

	// "supporters of former President Jane Doe": the name behind the title.
	private int pastTitle(int at, int from) {
		int next = at;
		while (at > from && (Set.of("former", "then", "late", "ex").contains(this.words.low(next))
				|| this.terms.title(next) != null && name(next) == null)) {
			Terms.Term<Title> title = this.terms.title(next);
			next = (title != null) ? title.end() : next + 1;
		}
		return (name(next) != null) ? next : at;
	}

	private int nationEnding(int at) {
		for (int start = at; start > at - 3 && start >= 0; start--) {
			Terms.Term<Demonym> demonym = this.terms.demonym(start);
			if (demonym != null && demonym.end() == at + 1) {
				return start;
			}
		}
		return -1;
	}

	// An office or trade: le président ukrainien, chef de la diplomatie américaine.
	private @Nullable Finding office(int at) {
		Terms.Term<Title> title = this.terms.title(at);
		Finding name = name(at);
		if (title == null || title.meaning().kind() == Title.Kind.ADDRESS
				|| (name != null && name.type() != EntityType.PERSON) || (name != null && name.first() <= at)) {
			return null;
		}
		int end = title.end();
		if (this.words.isAny(end - 1, PartOfSpeech.VERB, PartOfSpeech.ADJ) && end == at + 1) {
			return null;
		}
		if (isPlural(at, end - 1)) {
			return null;
		}
		int first = this.words.french() ? at : before(at);
		int last = this.words.french() ? frenchEnd(end) : englishEnd(end);
		boolean bare = last == end - 1 && first == at;
		boolean rank = title.meaning().kind() == Title.Kind.RANK;
		boolean named = isPerson(name(last + 1));
		boolean definite = DEFINITE.contains(this.words.low(first - 1))
				|| DEFINITE.contains(this.words.low(first - 2)) && this.words.is(first - 1, PartOfSpeech.ADJ);
		boolean second = this.words.low(first - 1).equals("et") && (named || this.words.low(last + 1).equals(",")
				&& isPerson(name(last + 2)) && Objects.requireNonNull(name(last + 2)).first() == last + 2);
		if (bare && (rank || !(definite || named || second || afterComma(first)))) {
			return null;
		}
		boolean owned = !this.words.french() && first < at && this.words.low(at - 1).equals("'s");
		boolean one = definite || named || owned || afterComma(first) || this.words.opening(first);
		return new Finding(first, last, MentionKind.TITLE, EntityType.PERSON, one ? 0.8 : 0.4);
	}

	private static boolean isPerson(@Nullable Finding name) {
		return name != null && name.type() == EntityType.PERSON;
	}

	private boolean isPlural(int first, int last) {
		boolean plural = this.words.token(first).features().has("Number", "Plur");
		return plural
				|| Set.of("les", "des", "ces", "ses", "leurs", "these", "those").contains(this.words.low(first - 1))
						&& !this.words.token(last).features().has("Number", "Sing");
	}

	private boolean afterComma(int at) {
		int before = this.words.is(at - 1, PartOfSpeech.DET) ? at - 2 : at - 1;
		return this.words.low(before).equals(",") && name(before - 1) != null;
	}

	private int before(int at) {
		int first = at;
		while (first > 0 && first > at - 4) {
			int before = first - 1;
			int nation = nationEnding(before);
			boolean genitive = this.words.low(before).equals("'s");
			Finding name = name(genitive ? before - 1 : before);
			if (name != null && (name.type() == EntityType.COUNTRY || name.type() == EntityType.ORGANIZATION
					|| name.type() == EntityType.PLACE)) {
				first = name.first();
				if (genitive) {
					break;
				}
			}
			else if (nation >= 0) {
				first = nation;
			}
			else if (this.words.isAny(before, PartOfSpeech.ADJ, PartOfSpeech.NOUN)
					&& this.words.token(before).head() >= at && !this.words.low(before).equals("part")) {
				first = before;
			}
			else {
				break;
			}
		}
		return first;
	}

	private int frenchEnd(int end) {
		int last = end - 1;
		boolean more = true;
		while (more && last - end < 10) {
			int next = last + 1;
			Terms.Term<Demonym> demonym = this.terms.demonym(next);
			int named = afterOf(next);
			Finding name = (named > next) ? name(named) : null;
			if (demonym != null && !this.words.capital(next) && name(next) == null) {
				last = demonym.end() - 1;
			}
			else if (this.words.is(next, PartOfSpeech.ADJ) && !this.words.capital(next)) {
				last = next;
			}
			else if (name != null && name.first() == named && name.type() != EntityType.PERSON) {
				last = name.last();
			}
			else if (named > next && this.terms.title(named) != null && !this.words.capital(named)) {
				if (isPerson(name(Objects.requireNonNull(this.terms.title(named)).end()))) {
					return last;
				}
				last = Objects.requireNonNull(this.terms.title(named)).end() - 1;
			}
			else if (named > next && this.words.is(named, PartOfSpeech.NOUN)) {
				last = named;
			}
			else if (Set.of("par", "à", "pour").contains(this.words.low(next))
					&& this.words.is(next + 1, PartOfSpeech.NOUN) && this.words.low(next + 1).equals("intérim")) {
				last = next + 1;
			}
			else {
				more = false;
			}
		}
		return last;
	}

	private int englishEnd(int end) {
		int last = end - 1;
		for (int step = 0; step < 2; step++) {
			boolean linked = OF.contains(this.words.low(last + 1)) || this.words.low(last + 1).equals("for");
			int named = afterOf(last + 1);
			named = (linked && named == last + 1) ? last + 2 : named;
			Finding name = linked ? name(named) : null;
			if (name != null && name.first() == named && name.type() != EntityType.PERSON) {
				last = name.last();
			}
			else if (linked && this.words.is(named, PartOfSpeech.NOUN) && step == 0) {
				last = named;
			}
			else {
				break;
			}
		}
		return last;
	}

	// A definite noun without complement: la capitale, l'entreprise, the company.
	private @Nullable Finding description(int at) {
		EntityType type = this.lexicon.descriptions().get(this.words.low(at));
		if (type == null || name(at) != null || this.words.capital(at)) {
			return null;
		}
		int first = this.words.french() ? at : qualified(at);
		if (!DEFINITE.contains(this.words.low(first - 1))) {
			return null;
		}
		Terms.Term<Noun> body = this.terms.body(at);
		if (type == EntityType.ORGANIZATION && body != null && body.end() > at + 1 && !body.meaning().plural()
				&& name(body.end() - 1) == null) {
			boolean alone = afterOf(body.end()) == body.end() || !this.words.capital(afterOf(body.end()));
			return alone ? new Finding(first, body.end() - 1, MentionKind.DESCRIPTION, type, 0.6) : null;
		}
		boolean noun = this.words.is(at, PartOfSpeech.NOUN);
		Finding following = name(at + 1);
		boolean named = following != null && following.first() == at + 1;
		int next = afterOf(at + 1);
		boolean complement = next > at + 1;
		if (!noun || named || complement || !this.words.french() && this.words.is(at + 1, PartOfSpeech.NOUN)
				|| this.words.token(at).features().has("Number", "Plur") && !this.words.low(at).equals("pays")) {
			return null;
		}
		Terms.Term<Demonym> demonym = this.terms.demonym(at + 1);
		boolean qualified = this.words.is(at + 1, PartOfSpeech.ADJ) && demonym == null && this.words.french();
		if (qualified) {
			return null;
		}
		int last = (demonym != null && this.words.french()) ? demonym.end() - 1 : at;
		if (afterOf(last + 1) > last + 1) {
			return null;
		}
		return new Finding(first, last, MentionKind.DESCRIPTION, type, 0.6);
	}

	// "the Danish company", "the small firm": where what qualifies an English noun
	// begins.
	private int qualified(int at) {
		int first = at;
		while (first > 1 && at - first < 3) {
			int nation = nationEnding(first - 1);
			if (nation >= 0) {
				first = nation;
			}
			else if (this.words.isAny(first - 1, PartOfSpeech.ADJ, PartOfSpeech.NOUN) && name(first - 1) == null) {
				first--;
			}
			else {
				break;
			}
		}
		return first;
	}

	private @Nullable Finding pronoun(int at) {
		String low = this.words.low(at);
		String two = low + " " + this.words.low(at + 1);
		if (this.lexicon.pronouns().containsKey(two)) {
			boolean lone = !this.words.isAny(at + 2, PartOfSpeech.NOUN, PartOfSpeech.ADJ)
					&& !this.words.is(at + 2, PartOfSpeech.PROPN);
			return lone ? new Finding(at, at + 1, MentionKind.PRONOUN, null, 0.7) : null;
		}
		String form = low.startsWith("-") ? low.substring(low.startsWith("-t-") ? 3 : 1) : low;
		String kind = this.lexicon.pronouns().get(form);
		boolean speech = "clitic".equals(kind) ? this.words.is(at, PartOfSpeech.PRON)
				: this.words.isAny(at, PartOfSpeech.PRON, PartOfSpeech.DET);
		if (kind == null || !speech || isEmpty(at)) {
			return null;
		}
		return new Finding(at, at, MentionKind.PRONOUN, null, 0.8);
	}

	// "il y a", "il faut", "it is clear that": a subject without a referent.
	private boolean isEmpty(int at) {
		if (this.words.token(at).is("expl")) {
			return true;
		}
		String low = this.words.low(at);
		if (low.equals("il") || low.equals("-t-il") || low.equals("-il")) {
			String next = this.words.low(at + 1);
			return next.equals("y") || next.equals("faut") || next.equals("s'") || next.equals("n'y")
					|| this.words.lemma(at + 1).equals("falloir") || this.words.lemma(at + 1).equals("pleuvoir")
					|| this.words.low(at + 2).equals("agit");
		}
		return false;
	}

}
