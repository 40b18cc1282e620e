package org.actant.name;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.actant.lexicon.Noun;
import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;

import org.jspecify.annotations.Nullable;

/**
 * Weighs what the words in and around a name say of its type. Weights are sums of hints:
 * 1 is a hint, 6 as good as certain.
 */
final class Evidence {

	private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les", "the");

	/** What stands before a nation in small letters, beside an article. */
	private static final Set<String> DETERMINERS = Set.of("du", "au", "un", "son");

	/** So far before its short name in brackets the noun of a body stands, in words. */
	private static final int BRACKETED = 12;

	private static final List<String> SURNAMES = List.of("ov", "ova", "enko", "sky", "skyy", "ski", "ska", "skii", "ev",
			"eva", "escu", "ić", "vic", "vić", "dze", "shvili", "chvili", "yan", "ian", "oğlu", "oglu", "sson", "sen",
			"opoulos", "akis", "idis", "uk", "chuk", "tchouk", "ine");

	private static final List<String> TOWNS = List.of("ville", "burg", "bourg", "grad", "stan", "land", "shire", "town",
			"ford", "heim", "dorf", "polis", "abad", "pur", "istan");

	private static final Pattern ORDINAL = Pattern.compile("[IVX]+|\\d+");

	private static final Pattern ACRONYMS = Pattern.compile("\\p{Lu}{2,5}-\\p{Lu}{2,5}");

	private static final Pattern BRAND = Pattern.compile(".*\\p{Ll}\\p{Lu}.*|.*\\d.*");

	private static final Pattern TOWN = Pattern
		.compile("saint(e|s)?-.*|.*-sainte?-.*|.*-(sur|sous|en|lès|les|le|la|aux|du|de|d'|l')-.*");

	/** Motorways: the M6, l'A13. */
	private static final Pattern ROAD = Pattern.compile("[AMN]\\d{1,3}");

	/** Endings of nouns that tell what somebody is or does: le cinéaste, l'aviateur. */
	private static final Pattern TRADE = Pattern.compile(
			".*(eur|eure|euse|rice|ien|ienne|iste|ier|ière|ogue|ant|ante|ète|aste|naute|crate|cien|aire|ain|aine)");

	private static final Pattern TWO_DIGITS = Pattern.compile("\\d{2}");

	private static final Set<String> BASED = Set.of("based", "basé", "basée");

	private static final Set<String> LINKS = Set.of("le", "la", "l'", "les", "the", "à", "de", "d'", "and");

	private static final int LONGEST_ACRONYM = 6;

	/** Small words that have a capital only in titles of works. */
	private static final Set<String> TITLE_WORDS = Set.of("a", "an", "the", "is", "are", "was", "of", "in", "on", "to",
			"and", "my", "your", "our", "we", "you", "it", "he", "she", "they", "i", "le", "la", "les");

	private static final Set<String> PUBLISHED = Set.of("publier", "paraître", "publish");

	/** So far before its end a journey is looked for, in words. */
	private static final int JOURNEY = 5;

	private static final Set<String> REGIONS = Set.of("region", "city", "quarter", "area");

	/** Words between a journey and its end. */
	private static final Set<String> MOTION = Set.of("de", "d'", "vers", "à");

	/** Offices held in a town or region. */
	private static final Set<String> LOCAL = Set.of("maire", "mairesse", "préfet", "préfète", "évêque", "archevêque",
			"gouverneur", "gouverneure", "mayor", "governor", "bishop", "archbishop");

	/** So far behind its owner the noun of what is owned is looked for. */
	private static final int OWNED = 6;

	/** What the noun of a body behind a comma says of the name before. */
	private static final double APPOSED = 3;

	/** What the noun of a body further off says of a name. */
	private static final double DESCRIBED = 6;

	/** Such a noun stands no further off, in words. */
	private static final int FURTHEST = 7;

	/** "répond Vasseur": a French subject right behind its verb is mostly a person. */
	private static final double INVERTED = 1.5;

	private final NameWords lexicon;

	private final Wording words;

	private final Terms terms;

	Evidence(NameWords lexicon, Wording words, Terms terms) {
		this.lexicon = lexicon;
		this.words = words;
		this.terms = terms;
	}

	void weigh(NameRun run) {
		shape(run);
		before(run);
		after(run);
		grammar(run);
	}

	private void shape(NameRun run) {
		int first = run.first();
		int last = run.last();
		int closing = (run.length() > 1 && ORDINAL.matcher(this.words.form(last)).matches()) ? last - 1 : last;
		closingCue(run, closing);
		run.addAll(this.lexicon.cues("first", this.words.low(first)));
		closingNoun(run, closing);
		boolean given = this.lexicon.givenName(this.words.form(first));
		if (run.length() > 1) {
			boolean personal = run.length() <= 4;
			run.add(EntityType.PERSON, given && personal ? 3.5 : personal ? 1 : -1);
			run.add(EntityType.ORGANIZATION, given ? 0 : 0.7);
			double common = given ? 0 : commonness(run);
			run.add(EntityType.PERSON, -common).common(common > 0);
			boolean entitled = this.words.french() && ARTICLES.contains(this.words.low(first));
			run.add(EntityType.PERSON, entitled ? -2.5 : 0);
			run.add(EntityType.ORGANIZATION, joined(run) ? 5 : 0);
		}
		else {
			run.add(EntityType.PERSON, given ? 1.2 : 0.6).add(EntityType.PLACE, 0.5).add(EntityType.ORGANIZATION, 0.5);
			boolean common = !given && isEveryday(first);
			run.add(EntityType.PERSON, common ? -2 : 0).common(common);
			if (this.words.allCapital(first)) {
				run.add(EntityType.ORGANIZATION, spelt(first) ? 0.5 : 2.5).add(EntityType.PERSON, -1);
			}
			else if (ACRONYMS.matcher(this.words.form(first)).matches()) {
				run.add(EntityType.ORGANIZATION, 2.5).add(EntityType.PERSON, -1);
			}
			else if (BRAND.matcher(this.words.form(first)).matches()) {
				run.add(EntityType.ORGANIZATION, 1.5).add(EntityType.PRODUCT, 1);
			}
		}
		run.add(EntityType.PLACE, (run.length() == 1 && ROAD.matcher(this.words.form(first)).matches()) ? 4 : 0);
		boolean code = run.length() > 1 && this.words.allCapital(first) && this.words.form(first).length() > 1
				&& this.words.form(first).length() <= 5 && !this.words.allCapital(last) && !given;
		run.add(EntityType.ORGANIZATION, code ? 2.5 : 0);
		affixes(run, this.words.low(last));
		run.add(EntityType.ORGANIZATION, run.length() == 1 && joinsBodies(this.words.form(first)) ? 6 : 0);
		if (this.words.french() && run.length() == 1 && this.words.low(first).indexOf('-') > 0
				&& TOWN.matcher(this.words.low(first)).matches()) {
			run.add(EntityType.PLACE, given ? 2.5 : 4);
		}
	}

	/** "Sokol & Partner": names that a firm joins. */
	private boolean joined(NameRun run) {
		for (int at = run.first() + 1; at < run.last(); at++) {
			if (this.words.form(at).equals("&")) {
				return true;
			}
		}
		return false;
	}

	// "Lane" and "Castle" are surnames too.
	private void closingCue(NameRun run, int last) {
		boolean person = run.length() == 2 && this.lexicon.givenName(this.words.form(run.first()))
				&& !this.lexicon.english(this.words.low(run.first()));
		this.lexicon.cues("last", this.words.low(last))
			.forEach(
					(type, weight) -> run.add(type, (person && type != EntityType.ORGANIZATION) ? weight / 2 : weight));
	}

	/** "Daimler-Chrysler": two names with a known organisation among them. */
	private boolean joinsBodies(String form) {
		String[] parts = form.split("-");
		return parts.length == 2
				&& Arrays.stream(parts).allMatch((part) -> part.length() > 2 && Character.isUpperCase(part.charAt(0)))
				&& Arrays.stream(parts)
					.anyMatch((part) -> this.lexicon.knowledge()
						.named(part)
						.stream()
						.findFirst()
						.filter((known) -> known.type() == EntityType.ORGANIZATION)
						.isPresent());
	}

	/** Written in capitals throughout, but too long for an acronym: "ROTTERDAM". */
	private boolean spelt(int at) {
		return Arrays.stream(this.words.form(at).split("-")).anyMatch((part) -> part.length() > LONGEST_ACRONYM);
	}

	private void closingNoun(NameRun run, int last) {
		boolean several = run.length() > 1;
		Terms.Term<Noun> body = this.terms.body(last);
		Terms.Term<Noun> place = this.terms.place(last);
		Terms.Term<Noun> event = this.terms.event(last);
		if (several && !this.words.french()) {
			run.add(EntityType.ORGANIZATION, (body != null) ? 4 : 0);
			boolean surname = run.length() == 2 && this.lexicon.givenName(this.words.form(run.first()))
					&& !this.lexicon.english(this.words.low(run.first()));
			double weight = surname ? 2 : 4;
			run.add(EntityType.PLACE, (place != null && body == null) ? weight : 0);
			run.add(EntityType.EVENT, (event != null && body == null) ? weight : 0);
		}
		else if (several) {
			foreignNoun(run, this.words.form(last));
		}
		run.add(EntityType.ORGANIZATION, (several && isBodyOf(run)) ? 6 : 0);
		boolean chamber = !several && body != null && body.meaning().kind().equals("parliament");
		run.add(EntityType.ORGANIZATION, chamber ? 4 : 0);
		Terms.Term<Noun> opening = several ? this.terms.body(run.first()) : null;
		run.add(EntityType.ORGANIZATION, (opening != null && this.words.capital(run.first())) ? 4 : 0);
		Terms.Term<Noun> place0 = (several && this.words.french()) ? this.terms.place(run.first()) : null;
		run.add(EntityType.PLACE, (place0 != null) ? 3 : 0);
		Terms.Term<Noun> event0 = (several && this.words.french()) ? this.terms.event(run.first()) : null;
		run.add(EntityType.EVENT, (event0 != null) ? 3 : 0);
	}

	// "Tolbury Water Board", "Halden Bridge" in a French text.
	private void foreignNoun(NameRun run, String last) {
		org.actant.lexicon.Words english = this.lexicon.common();
		double weight = this.lexicon.givenName(this.words.form(run.first())) ? 2 : 4;
		boolean body = !english.organizations(Language.ENGLISH).get(last).isEmpty();
		boolean place = !body && !english.places(Language.ENGLISH).get(last).isEmpty();
		boolean event = !body && !place && !english.events(Language.ENGLISH).get(last).isEmpty();
		run.add(EntityType.ORGANIZATION, body ? weight : 0);
		run.add(EntityType.PLACE, place ? weight : 0);
		run.add(EntityType.EVENT, event ? weight : 0);
	}

	private boolean isEveryday(int at) {
		return this.lexicon.everyday(this.words.low(at)) || this.lexicon.english(this.words.low(at));
	}

	// "Talking Points", "A Night Is Born": words of everyday make titles and brands.
	private double commonness(NameRun run) {
		boolean small = false;
		for (int at = run.first(); at <= run.last(); at++) {
			String low = this.words.low(at);
			if (!this.lexicon.english(low) && !ARTICLES.contains(low)) {
				return 0;
			}
			small = small || TITLE_WORDS.contains(low) && this.words.capital(at);
		}
		return small ? 4 : 2;
	}

	// "Oslo Department of Roads": a body with its field, whatever noun closes it.
	private boolean isBodyOf(NameRun run) {
		for (int at = run.first(); at < run.last(); at++) {
			if (this.words.low(at + 1).equals("of") && this.words.capital(at) && (englishBody(at)
					|| this.lexicon.cues("last", this.words.low(at)).containsKey(EntityType.ORGANIZATION))) {
				return true;
			}
		}
		return false;
	}

	private boolean englishBody(int at) {
		return !this.lexicon.common().organizations(Language.ENGLISH).get(this.words.form(at)).isEmpty();
	}

	private static void affixes(NameRun run, String low) {
		if (low.length() > 4 && SURNAMES.stream().anyMatch(low::endsWith)) {
			run.add(EntityType.PERSON, 0.8);
		}
		if (low.length() > 5 && TOWNS.stream().anyMatch(low::endsWith)) {
			run.add(EntityType.PLACE, 1.2);
		}
	}

	private void before(NameRun run) {
		int at = run.first() - 1;
		while (at >= 0 && this.words.isQuote(at)) {
			at--;
		}
		title(run, at);
		boolean article = ARTICLES.contains(this.words.low(at));
		if (article && this.words.french()) {
			run.add(EntityType.PERSON, -2).add(EntityType.ORGANIZATION, 1).add(EntityType.PLACE, 0.5);
		}
		else if (this.words.low(at).equals("the")) {
			run.add(EntityType.PERSON, -2).add(EntityType.ORGANIZATION, 1.2);
		}
		if ((this.words.low(at).equals("dans") || this.words.low(at).equals("in"))
				&& PUBLISHED.contains(this.words.lemma(at - 1))) {
			run.add(EntityType.ORGANIZATION, 6);
		}
		int noun = article ? at - 1 : at;
		if (article) {
			run.addAll(this.lexicon.cues("before", this.words.low(noun)));
		}
		run.addAll(this.lexicon.cues("before", this.words.low(at)));
		noun(run, at, 4);
		boolean modified = this.words.isAny(at, PartOfSpeech.ADJ, PartOfSpeech.NOUN);
		this.lexicon.cues("before", modified ? this.words.low(at - 1) : "").forEach((type, weight) -> {
			if (weight >= 3) {
				run.add(type, weight);
			}
		});
		boolean of = this.words.low(noun).equals("de") || this.words.low(noun).equals("d'")
				|| this.words.low(noun).equals("of");
		if (of) {
			run.add(EntityType.PLACE, LOCAL.contains(this.words.low(noun - 1)) ? 4 : 0);
			noun(run, noun - 1, region(noun - 1) ? 5.5 : 2);
		}
		pair(run, noun);
		thing(run, at);
		described(run, at);
		if (this.words.french()) {
			national(run, at);
			stayed(run, at);
			travelled(run, at);
		}
		bracketed(run, run.first() - 1);
	}

	/**
	 * "l'<em>italien</em> Calcemar": in small letters a nation stands for a firm of it.
	 */
	private void national(NameRun run, int at) {
		boolean nation = this.terms.demonym(at) != null && !this.words.capital(at)
				&& !this.words.is(at - 1, PartOfSpeech.NOUN)
				&& (ARTICLES.contains(this.words.low(at - 1)) || DETERMINERS.contains(this.words.low(at - 1)));
		run.add(EntityType.ORGANIZATION, nation ? 5 : 0).add(EntityType.PERSON, nation ? -2 : 0);
	}

	/** "une base à Kermat", "arrêté à Kermat": where something is or happens. */
	private void stayed(NameRun run, int at) {
		Token head = this.words.token(this.words.head(run.first(), run.last()));
		boolean where = this.words.low(at).equals("à") && (head.is("nmod") || head.relation().equals("obl:mod"));
		run.add(EntityType.PLACE, where ? 1.5 : 0);
	}

	/** "parti de Kermat", "en route vers Kermat": from where and whereto. */
	private void travelled(NameRun run, int at) {
		boolean moves = false;
		for (int back = at - 1; MOTION.contains(this.words.low(at)) && back > at - JOURNEY && !moves; back--) {
			if (this.words.low(back).equals(",")) {
				return;
			}
			moves = this.lexicon.has(NameCue.MOTION, this.words.lemma(back));
		}
		run.add(EntityType.PLACE, moves ? 4 : 0);
	}

	/** "la société des eaux (Sonedal)": the short name of the body before it. */
	private void bracketed(NameRun run, int at) {
		boolean alone = run.length() == 1 && this.words.low(at).equals("(")
				&& this.words.low(run.last() + 1).equals(")");
		for (int noun = at - 1; alone && noun > at - BRACKETED && noun >= 0; noun--) {
			if (this.terms.body(noun) != null) {
				run.add(EntityType.ORGANIZATION, 5).add(EntityType.PERSON, -1);
				return;
			}
		}
	}

	/**
	 * "le groupe financier Arkadia", "a private security firm, Sentinel Ridge": the noun
	 * of a body of which the name only tells which one, further off.
	 */
	private void described(NameRun run, int at) {
		boolean apart = this.words.low(at).equals(",");
		if (apart && !closed(run)) {
			return;
		}
		int noun = this.words.french() ? heading(apart ? at - 1 : at) : apart ? at - 1 : -1;
		boolean further = noun >= 0 && noun < at && this.terms.body(noun) != null && this.terms.title(noun) == null
				&& !this.lexicon.person(this.words.low(noun));
		if (further && (!apart || opened(noun))) {
			run.add(EntityType.ORGANIZATION, DESCRIBED).add(EntityType.PERSON, -1);
		}
	}

	/** Whether a comma or the end stands behind the name, as behind an apposition. */
	private boolean closed(NameRun run) {
		int next = run.last() + 1;
		return !this.words.has(next) || this.words.low(next).matches("[,.;]");
	}

	/** "banque d'affaires suisse": the noun that the words before a place hang by. */
	private int heading(int last) {
		int noun = -1;
		for (int at = last; at > last - FURTHEST && at >= 0; at--) {
			if (this.words.is(at, PartOfSpeech.NOUN) && !this.words.capital(at)) {
				noun = at;
				if (!this.words.low(at - 1).matches("de|d['’]")) {
					return noun;
				}
				at--;
			}
			else if (!qualifies(at) && this.terms.demonym(at) == null) {
				return noun;
			}
		}
		return noun;
	}

	/** An adjective, or a participle in the place of one. */
	private boolean qualifies(int at) {
		return this.words.is(at, PartOfSpeech.ADJ)
				|| (this.words.is(at, PartOfSpeech.VERB) && this.words.token(at).is("amod"));
	}

	/**
	 * Whether a determiner opens the phrase of a noun, and no preposition stands before.
	 */
	private boolean opened(int noun) {
		int at = noun - 1;
		while (at > noun - FURTHEST && this.words.isAny(at, PartOfSpeech.ADJ, PartOfSpeech.NOUN)) {
			at--;
		}
		return this.words.is(at, PartOfSpeech.DET) && !this.words.is(at - 1, PartOfSpeech.ADP);
	}

	// "le vaccin Corvalin", "l'appareil Solex": what a noun of a thing stands before.
	private void thing(NameRun run, int at) {
		boolean plain = this.words.french() && this.words.is(at, PartOfSpeech.NOUN) && !this.words.capital(at)
				&& ARTICLES.contains(this.words.low(at - 1)) && !this.words.isQuote(run.first() - 1);
		boolean other = this.terms.body(at) != null || this.terms.place(at) != null || this.terms.event(at) != null
				|| this.terms.group(at) != null || this.terms.title(at) != null
				|| this.lexicon.person(this.words.low(at)) || TRADE.matcher(this.words.low(at)).matches();
		run.add(EntityType.PRODUCT, (plain && !other && run.known() == null) ? 2.5 : 0);
	}

	// Two words before the name: "raffinerie de Tolvas", "shares in Orbelt".
	private void pair(NameRun run, int link) {
		if (this.words.is(link, PartOfSpeech.ADP) || this.words.low(link).equals("d'")) {
			String of = this.words.low(link).equals("d'") ? "de" : this.words.low(link);
			int noun = this.words.is(link - 1, PartOfSpeech.ADJ) ? link - 2 : link - 1;
			run.addAll(this.lexicon.cues("before", this.words.low(noun) + " " + of));
		}
	}

	private void title(NameRun run, int at) {
		for (int start = at; start > at - 7 && start >= 0; start--) {
			Terms.Term<Title> title = this.terms.title(start);
			if (title != null && title.end() == at + 1) {
				run.add(EntityType.PERSON, (title.meaning().kind() == Title.Kind.ADDRESS) ? 6 : 4);
				return;
			}
			Terms.Term<?> nation = (title != null) ? this.terms.demonym(title.end()) : null;
			if (title != null && nation != null && nation.end() == at + 1) {
				run.add(EntityType.PERSON, 4);
				return;
			}
		}
	}

	// The noun of a body, place or event right before the name: "groupe Renault".
	private void noun(NameRun run, int at, double weight) {
		if (office(at)) {
			run.add(EntityType.PERSON, 5);
			return;
		}
		for (int start = at; start > at - 3 && start >= 0; start--) {
			boolean body = ends(this.terms.body(start), at);
			boolean place = ends(this.terms.place(start), at);
			if (body || place) {
				run.add(EntityType.ORGANIZATION, body ? weight : 0)
					.add(EntityType.PLACE, (place && !body) ? weight : place ? 1 : 0);
				return;
			}
		}
	}

	/** "le ministre des Mines Jean Untel": the field of an office, and who holds it. */
	private boolean office(int at) {
		int field = (this.words.is(at, PartOfSpeech.ADJ) && !this.words.capital(at)) ? at - 1 : at;
		int link = field - 1;
		while (link > 0 && this.lexicon.has(NameCue.FIELD_LINK, this.words.low(link))) {
			link--;
		}
		return this.words.french() && field >= 0 && this.words.capital(field) && link < field - 1
				&& this.lexicon.has(NameCue.FIELD_HOLDER, this.words.low(link));
	}

	/** "le secteur de Kermat". */
	private boolean region(int at) {
		Terms.Term<Noun> place = this.terms.place(at);
		return place != null && REGIONS.contains(place.meaning().kind()) && !place.meaning().plural();
	}

	private static boolean ends(Terms.@Nullable Term<?> term, int at) {
		return term != null && term.end() == at + 1;
	}

	private void after(NameRun run) {
		int next = run.last() + 1;
		run.addAll(this.lexicon.cues("after", this.words.low(next)));
		String low = this.words.low(next);
		if (low.equals("'s") || low.equals("'")) {
			owned(run, next + 1);
		}
		if (low.equals("qui") || low.equals("who")) {
			run.add(EntityType.PERSON, 1);
		}
		if (low.equals(",") && this.words.has(next + 1)) {
			apposition(run, next + 1);
		}
		if (low.equals(",") && BASED.contains(this.words.low(next + 1))) {
			run.add(EntityType.ORGANIZATION, 4);
		}
		if (low.equals("(") && this.words.low(next + 2).equals(")") && isInitials(run, next + 1)) {
			run.add(EntityType.ORGANIZATION, 3.5).add(EntityType.PERSON, -2);
		}
		if (low.equals("(") && TWO_DIGITS.matcher(this.words.low(next + 1)).matches()
				&& this.words.low(next + 2).equals(")")) {
			run.add(EntityType.PERSON, 2);
		}
	}

	/**
	 * What a name owns tells what it is: Brevik's shares, Brevik's $2 billion takeover.
	 */
	private void owned(NameRun run, int at) {
		for (int noun = at; noun < at + OWNED; noun++) {
			run.addAll(this.lexicon.cues("owned", this.words.low(noun)));
			if (this.words.is(noun, PartOfSpeech.NOUN)) {
				return;
			}
		}
	}

	private boolean isInitials(NameRun run, int at) {
		StringBuilder initials = new StringBuilder();
		for (int i = run.first(); i <= run.last(); i++) {
			initials.append(this.words.capital(i) ? this.words.form(i).substring(0, 1) : "");
		}
		return run.length() > 1 && this.words.allCapital(at) && initials.toString().equals(this.words.form(at));
	}

	private void apposition(NameRun run, int at) {
		int start = at;
		while (start < at + 3 && (this.words.is(start, PartOfSpeech.DET) || this.words.is(start, PartOfSpeech.ADJ)
				|| this.terms.demonym(start) != null)) {
			start++;
		}
		if (this.words.capital(start) && start > at && this.words.french()) {
			return;
		}
		Terms.Term<Noun> body = this.terms.body(start);
		Terms.Term<Noun> place = this.terms.place(start);
		Terms.Term<Title> title = this.terms.title(start);
		boolean age = TWO_DIGITS.matcher(this.words.low(at)).matches()
				&& (this.words.low(at + 1).equals("ans") || this.words.low(at + 1).equals(","));
		run.add(EntityType.PERSON, (title != null || age) ? 3 : 0);
		run.add(EntityType.ORGANIZATION, (body != null && start > at) ? APPOSED : 0);
		run.add(EntityType.PLACE, (place != null && body == null && start > at) ? 2 : 0);
	}

	private void grammar(NameRun run) {
		int head = this.words.head(run.first(), run.last());
		int governor = this.words.token(head).head();
		String relation = this.words.token(head).relation();
		boolean names = relation.startsWith("appos") || relation.startsWith("flat") || relation.equals("nmod")
				|| relation.startsWith("compound") || relation.startsWith("amod");
		if (governor >= 0 && governor < run.first() - 1 && names && !this.words.is(run.first() - 1, PartOfSpeech.ADP)
				&& run.first() - governor < 4) {
			run.addAll(this.lexicon.cues("before", this.words.low(governor)));
		}
		boolean subject = this.words.token(head).is("nsubj");
		boolean bare = !ARTICLES.contains(this.words.low(run.first() - 1));
		if (subject && bare) {
			run.add(EntityType.PERSON, this.words.french() ? 1 : 0.5).add(EntityType.ORGANIZATION, 0.4);
		}
		boolean behindVerb = subject && governor >= 0 && governor == run.first() - 1
				&& this.words.is(governor, PartOfSpeech.VERB);
		run.add(EntityType.PERSON, (behindVerb && this.words.french()) ? INVERTED : 0);
	}

	/**
	 * Lets the members of a list ("dans les secteurs de A, B et C") share what is said of
	 * one of them.
	 * @param runs the names of the sentence in order, weighed
	 */
	void share(List<NameRun> runs) {
		int from = 0;
		for (int i = 1; i <= runs.size(); i++) {
			if (i == runs.size() || !listed(runs.get(i - 1), runs.get(i))) {
				if (i - from > 2 || i - from == 2 && !this.words.low(runs.get(from).last() + 1).equals(",")) {
					spread(runs.subList(from, i));
				}
				from = i;
			}
		}
	}

	private boolean listed(NameRun one, NameRun next) {
		int gap = next.first() - one.last() - 1;
		String link = this.words.low(one.last() + 1);
		if (this.words.low(one.first() - 1).equals("of") && this.words.low(next.last() + 1).equals("of")) {
			return false;
		}
		boolean comma = link.equals(",") || link.equals("et") || link.equals("and") || link.equals("ou")
				|| link.equals("or");
		return comma && (gap == 1 || gap == 2 && LINKS.contains(this.words.low(next.first() - 1)));
	}

	private static void spread(List<NameRun> list) {
		Map<EntityType, Double> mean = new java.util.EnumMap<>(EntityType.class);
		for (NameRun run : list) {
			run.scores().forEach((type, weight) -> mean.merge(type, weight / list.size(), Double::sum));
		}
		list.forEach((run) -> mean.forEach((type, weight) -> run.add(type, weight * 0.6)));
	}

	/**
	 * @param scores sums of weights
	 * @return the likeliest type
	 */
	static EntityType likeliest(Map<EntityType, Double> scores) {
		return scores.entrySet()
			.stream()
			.max(Map.Entry.<EntityType, Double>comparingByValue().thenComparing((entry) -> -entry.getKey().ordinal()))
			.map(Map.Entry::getKey)
			.orElse(EntityType.PERSON);
	}

	/**
	 * @param scores sums of weights
	 * @return how far the likeliest type is ahead, from 0 to 1
	 */
	static double certainty(Map<EntityType, Double> scores) {
		double sum = scores.values().stream().mapToDouble(Math::exp).sum();
		double best = scores.values().stream().mapToDouble(Math::exp).max().orElse(0);
		return (sum == 0) ? 0 : Math.min(0.99, best / sum);
	}

}
