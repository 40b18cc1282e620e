package org.actant.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.Knowledge;
import org.actant.lexicon.KnownEntity;
import org.actant.lexicon.Noun;
import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;

import org.jspecify.annotations.Nullable;

/**
 * Cuts the names out of one sentence: known names, institutions, events and places by
 * their nouns, and sequences of capital words.
 */
final class NameScanner {

	/**
	 * Bodies whose noun belongs to the name even in lower case: "ministère de la Santé".
	 */
	private static final Set<String> OFFICIAL = Set.of("ministry", "court", "university", "hospital", "local", "museum",
			"embassy", "bank", "parliament", "exchange", "government", "presidency");

	/** Bodies that a demonym alone makes a name: "le parlement catalan". */
	private static final Set<String> NATIONAL = Set.of("ministry", "court", "parliament", "bank", "agency",
			"government", "embassy", "presidency", "exchange");

	/** Nouns that name a body only with a capital. */
	private static final Set<String> COMMON = Set.of("centre", "école", "bureau", "service", "direction", "collège",
			"office", "établissement", "fonds", "cabinet", "exécutif");

	private static final Set<String> DEPARTMENTS = Set.of("état", "etat", "justice", "trésor", "défense", "énergie",
			"commerce", "travail", "éducation", "santé");

	private static final Set<String> FIELD_HOLDERS = Set.of("ministre", "ministres", "vice-ministre", "ex-ministre");

	private static final Set<String> FIELD_LINKS = Set.of("de", "d'", "du", "des", "le", "la", "les", "l'", "à", "aux",
			"et", "chargé", "chargée", "délégué", "déléguée");

	/** Bodies with one or two fields: the Department of Roads and Parks. */
	private static final Set<String> FIELDED = Set.of("ministry", "agency", "commission", "union", "university");

	private static final Set<String> NAMED_EVENTS = Set.of("summit", "agreement", "culture", "sport");

	private static final Set<String> NAMED_PLACES = Set.of("water", "land", "quarter", "transport", "base", "building",
			"plant");

	/** Places that a name follows directly: l'aéroport Schuman, le stade Vélodrome. */
	private static final Set<String> BUILT = Set.of("transport", "base", "building");

	/** Bodies that one leaves for a place, and that no name with "for" begins with. */
	private static final Set<String> SEATED = Set.of("parliament", "government", "presidency", "embassy", "army",
			"company", "club");

	/** Plurals without s that own bodies: the Children's Commission. */
	private static final Set<String> PEOPLE = Set.of("people", "women", "men", "children");

	private static final Set<String> FRENCH_ARTICLES = Set.of("le", "la", "l'", "les");

	private static final Set<PartOfSpeech> CLOSED = Set.of(PartOfSpeech.DET, PartOfSpeech.ADP, PartOfSpeech.PRON,
			PartOfSpeech.CCONJ, PartOfSpeech.SCONJ, PartOfSpeech.PART, PartOfSpeech.AUX, PartOfSpeech.INTJ,
			PartOfSpeech.PUNCT, PartOfSpeech.NUM);

	/**
	 * Weight of a known name of several words, which no given name within it outweighs.
	 */
	private static final double CERTAIN = 7;

	/**
	 * Nouns of landscapes that a nation's adjective makes a name: the Korean peninsula,
	 * but not the Turkish coast.
	 */
	private static final Set<String> LANDSCAPES = Set.of("peninsula", "gulf", "sea", "ocean", "archipelago", "desert",
			"plateau", "péninsule", "golfe", "mer", "océan", "archipel", "désert");

	private static final Pattern TICKER = Pattern.compile("[A-Z]{3,5}\\.[A-Z]{1,2}");

	private static final Pattern ROMAN = Pattern.compile("[IVXLC]{2,}");

	private static final Pattern MEMBERS = Pattern.compile("\\p{Lu}{2,}s");

	private static final Pattern SYLLABLE = Pattern.compile("\\p{Ll}{2,5}");

	private static final Pattern SERIAL = Pattern.compile("\\d{1,4}|\\d{1,3}[A-Z]+|[IVX]+");

	private static final Pattern CODE = Pattern
		.compile("[a-z]{1,2}[A-Z]\\p{L}+|\\d[A-Z]{1,3}|(al|el|ad|an|as|at|ar|ash|ben|bin|ibn)-\\p{Lu}.*");

	private static final Set<String> CLOSING = Set.of("\"", "»", "”", "'");

	private final NameWords lexicon;

	private final Wording words;

	private final Terms terms;

	private final Casing casing;

	private final boolean[] taken;

	private final boolean titled;

	private final @Nullable Boolean[] nameable;

	/** Where known names end, as far as they were looked for; -1 elsewhere. */
	private final int[] knownEnds;

	private final NumberReader numbers;

	NameScanner(NameWords lexicon, NumberReader numbers, Wording words, Terms terms, Casing casing, boolean[] taken) {
		this.numbers = numbers;
		this.lexicon = lexicon;
		this.words = words;
		this.terms = terms;
		this.casing = casing;
		this.taken = taken;
		this.titled = Casing.titled(words);
		this.nameable = new Boolean[words.size()];
		this.knownEnds = new int[words.size()];
		Arrays.fill(this.knownEnds, -1);
	}

	/**
	 * @return the names in order, without overlap
	 */
	List<NameRun> scan() {
		List<NameRun> runs = new ArrayList<>();
		int at = 0;
		while (at < this.words.size()) {
			NameRun run = this.taken[at] ? null : longest(at);
			if (run != null) {
				runs.add(run);
			}
			at = (run != null) ? run.last() + 1 : at + 1;
		}
		return runs;
	}

	private @Nullable NameRun longest(int at) {
		NameRun best = known(at);
		for (NameRun run : new NameRun[] { body(at), place(at), event(at), work(at), capitals(at) }) {
			if (run != null && (best == null || run.length() > best.length())) {
				best = run;
			}
		}
		return best;
	}

	/** Where the known name that begins at a word ends; the word itself for none. */
	private int knownEnd(int at) {
		if (this.knownEnds[at] < 0) {
			NameRun known = known(at);
			this.knownEnds[at] = (known != null) ? known.last() + 1 : at;
		}
		return this.knownEnds[at];
	}

	private @Nullable NameRun known(int at) {
		if (!Character.isLetterOrDigit(this.words.form(at).isEmpty() ? ' ' : this.words.form(at).charAt(0))) {
			return null;
		}
		Optional<Knowledge.NameMatch> match = this.terms.name(at);
		if (match.isEmpty() || this.lexicon.notName(this.words.form(at)) && match.get().length() == 1) {
			return null;
		}
		int last = at + match.get().length() - 1;
		if (last > at && this.terms.name(at + 1).filter((inner) -> inner.length() >= match.get().length()).isPresent()
				&& isArticleWord(at)) {
			return null;
		}
		boolean partial = last == at + 1 && isArticle(at) && !this.words.french() && runEnd(at + 1) > last + 1;
		if (partial || last == at + 1 && isArticleWord(at) && !this.words.capital(last)) {
			return null;
		}
		boolean field = match.get().length() == 1 && match.get().entities().getFirst().type() == EntityType.PLACE
				&& isField(at);
		boolean heard = !match.get().exact() && match.get().length() == 1
				&& match.get().entities().getFirst().type() == EntityType.PLACE
				&& (match.get().entities().getFirst().weight() < 300000 || this.words.form(at).length() < 6);
		if (field || heard || isCurrency(at) || isOtherAcronym(at, match.get())) {
			return null;
		}
		if (withinTitle(at) && (!withinTitle(last + 1) && titleEnd(at) == last + 1)) {
			return null;
		}
		if (last > at && isArticle(at)
				&& this.terms.name(at + 1)
					.filter((inner) -> inner.entities().getFirst().equals(match.get().entities().getFirst()))
					.isPresent()) {
			return null;
		}
		boolean doubtful = match.get().length() == 1 && !this.words.allCapital(at)
				&& (closed(at) || this.words.opening(at) && unlike(at, match.get().entities().getFirst()));
		boolean common = match.get().length() == 1 && (this.words.opening(at) || this.titled)
				&& this.casing.inLower(this.words.low(at)) && !this.casing.inUpper(this.words.low(at));
		if (doubtful || common || this.taken[last]
				|| (!match.get().exact() && match.get().length() == 1 && common(at))) {
			return null;
		}
		NameRun run = new NameRun(this.words, at, last).known(match.get().entities().getFirst().type());
		double weight = !match.get().exact() ? 2 : (match.get().length() > 1) ? CERTAIN : 4;
		for (KnownEntity entity : match.get().entities()) {
			run.add(entity.type(), weight + (entity.type() == EntityType.COUNTRY ? 2 : 0));
			weight = (weight == CERTAIN) ? 1 : Math.max(0, weight - 3);
		}
		return match.get().exact() ? run.surely() : run;
	}

	// "500 $ US", "$US": a currency, no country.
	private boolean isCurrency(int at) {
		return this.words.form(at).equals("US")
				&& (this.words.form(at - 1).endsWith("$") || this.words.form(at + 1).startsWith("$"));
	}

	// Capitals throughout are an acronym: "ARC" is not the river Arc.
	private boolean isOtherAcronym(int at, Knowledge.NameMatch match) {
		boolean acronym = match.length() == 1 && this.words.allCapital(at) && this.words.form(at).length() <= 4
				&& this.words.form(at).length() > 1 && !this.titled;
		KnownEntity entity = match.entities().getFirst();
		return acronym && entity.type() == EntityType.PLACE && !entity.name().equals(this.words.form(at))
				&& !entity.french().equals(this.words.form(at)) && !entity.aliases().contains(this.words.form(at));
	}

	private boolean isArticle(int at) {
		return !this.words.capital(at) && isArticleWord(at);
	}

	private boolean isArticleWord(int at) {
		return FRENCH_ARTICLES.contains(this.words.low(at)) || this.words.low(at).equals("the");
	}

	// A word that opens a sentence and is no noun is hardly a small town ("Most",
	// "Nice").
	private boolean unlike(int at, KnownEntity entity) {
		boolean noun = this.words.isAny(at, PartOfSpeech.PROPN, PartOfSpeech.NOUN) || this.words.is(at, PartOfSpeech.X);
		return !noun && entity.type() != EntityType.COUNTRY && !this.casing.inUpper(this.words.low(at));
	}

	private boolean common(int at) {
		return this.words.opening(at) && !this.words.is(at, PartOfSpeech.PROPN);
	}

	private boolean closed(int at) {
		return CLOSED.contains(this.words.token(at).tag());
	}

	// Institutions by their noun: ministère russe de la Défense, Cour de cassation; in
	// English a lower-case noun closes its name: the defence ministry.
	private @Nullable NameRun body(int at) {
		Terms.Term<Noun> noun = this.terms.body(at);
		if (noun == null || this.taken[at]) {
			return this.words.french() ? null : englishBody(at);
		}
		return this.words.french() ? frenchBody(at, noun) : englishBody(at);
	}

	private @Nullable NameRun frenchBody(int at, Terms.Term<Noun> noun) {
		String kind = noun.meaning().kind();
		boolean high = this.words.capital(at) && !this.words.opening(at) && !this.titled;
		boolean official = OFFICIAL.contains(kind);
		if (noun.meaning().plural() || (!high && !official)) {
			return high || !this.words.capital(at) ? null : openingBody(at, noun);
		}
		Growth growth = new Growth(noun.end(), high, kind).grow();
		if (!high && (COMMON.contains(this.words.low(at)) || !growth.national && kind.equals("government"))) {
			return null;
		}
		if (!high && this.words.low(at).equals("département") && !growth.national
				&& !DEPARTMENTS.contains(this.words.low(afterOf(noun.end())))) {
			return null;
		}
		boolean enough = high ? (growth.end > at + 1 || growth.end > noun.end())
				: growth.strong || (growth.national && NATIONAL.contains(kind) && definite(at));
		if (!enough) {
			return null;
		}
		return new NameRun(this.words, at, growth.end - 1).add(EntityType.ORGANIZATION, 6).surely();
	}

	private @Nullable NameRun openingBody(int at, Terms.Term<Noun> noun) {
		Growth growth = new Growth(noun.end(), false, noun.meaning().kind()).grow();
		return growth.strong ? new NameRun(this.words, at, growth.end - 1).add(EntityType.ORGANIZATION, 4).surely()
				: null;
	}

	private boolean definite(int at) {
		String before = this.words.low(at - 1);
		return FRENCH_ARTICLES.contains(before) || before.equals("the") || before.equals("leur")
				|| this.words.opening(at);
	}

	private @Nullable NameRun englishBody(int at) {
		int end = at;
		boolean modified = false;
		boolean national = false;
		while (end < at + 4 && this.words.has(end) && !this.taken[end]) {
			Terms.Term<Noun> noun = this.terms.body(end);
			if (noun != null && modified && !this.words.capital(end) && !noun.meaning().plural()) {
				String kind = noun.meaning().kind();
				boolean named = kind.equals("ministry") ? (national || this.words.low(at - 1).equals("the")
						|| this.words.low(at - 1).equals("'s") || this.words.low(at - 1).equals("’s"))
						: national && (NATIONAL.contains(kind));
				return named ? new NameRun(this.words, at, noun.end() - 1).add(EntityType.ORGANIZATION, 5).surely()
						: null;
			}
			Terms.Term<Demonym> demonym = this.terms.demonym(end);
			boolean country = demonym != null || isCountry(end);
			boolean compound = this.words.is(end, PartOfSpeech.NOUN) && !this.words.capital(end);
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

	private boolean isCountry(int at) {
		return this.words.capital(at) && this.terms.name(at)
			.filter((match) -> match.entities().getFirst().type() == EntityType.COUNTRY)
			.isPresent();
	}

	// Places by their noun: mer Noire, lac Tchad, péninsule coréenne, aéroport de Roissy.
	private @Nullable NameRun place(int at) {
		if (!this.words.french()) {
			return englishPlace(at);
		}
		Terms.Term<Noun> noun = this.terms.place(at);
		if (noun == null || noun.meaning().plural() || this.words.low(at).equals("siège")) {
			return null;
		}
		String kind = noun.meaning().kind();
		int next = noun.end();
		boolean seat = kind.equals("region") && isSeat(afterOf(next));
		if (!NAMED_PLACES.contains(kind) && !seat) {
			return null;
		}
		Terms.Term<Demonym> demonym = this.terms.demonym(next);
		boolean natural = kind.equals("water") || kind.equals("land");
		if (demonym != null && natural) {
			return !LANDSCAPES.contains(this.words.low(at)) ? null
					: new NameRun(this.words, at, demonym.end() - 1).add(EntityType.PLACE, 5).surely();
		}
		boolean built = BUILT.contains(kind);
		next = built ? pastAdjectives(next) : next;
		boolean direct = nameable(next) && (natural || built || kind.equals("quarter"));
		int start = direct ? next : afterOf(next);
		if (!nameable(start) || (!direct && start == next)) {
			return null;
		}
		NameRun inner = (direct && !built) ? null : known(start);
		boolean city = kind.equals("quarter") && inner != null && inner.known() == EntityType.PLACE;
		if (inner != null && inner.scores().containsKey(EntityType.ORGANIZATION) || city) {
			return null;
		}
		return new NameRun(this.words, at, end(start) - 1).add(EntityType.PLACE, 5).surely();
	}

	// "l'aéroport international Ben-Gourion"
	private int pastAdjectives(int at) {
		int next = at;
		while (next < at + 2 && this.words.is(next, PartOfSpeech.ADJ) && !this.words.capital(next)) {
			next++;
		}
		return (nameable(next) || nameable(afterOf(next))) ? next : at;
	}

	// The Korean peninsula, the Moscow region.
	private @Nullable NameRun englishPlace(int at) {
		Terms.Term<Demonym> demonym = this.terms.demonym(at);
		int end = (demonym != null) ? demonym.end() : nameable(at) ? end(at) : at;
		Terms.Term<Noun> noun = (end > at) ? this.terms.place(end) : null;
		if (noun == null || this.words.capital(end) || noun.meaning().plural()) {
			return null;
		}
		String kind = noun.meaning().kind();
		boolean natural = (kind.equals("water") || kind.equals("land"))
				&& (demonym == null || LANDSCAPES.contains(this.words.low(end)));
		boolean seat = kind.equals("region") && isSeat(at);
		return (natural || seat) ? new NameRun(this.words, at, noun.end() - 1).add(EntityType.PLACE, 5).surely() : null;
	}

	private boolean isSeat(int at) {
		return this.words.capital(at) && !this.lexicon.knowledge().seats().get(this.words.form(at)).isEmpty();
	}

	// Events by their noun: accords de Minsk, sommet du G7; in English G7 summit.
	private @Nullable NameRun event(int at) {
		if (!this.words.french()) {
			return englishEvent(at);
		}
		Terms.Term<Noun> noun = this.terms.event(at);
		if (noun == null || !NAMED_EVENTS.contains(noun.meaning().kind())) {
			return null;
		}
		int next = noun.end();
		while (this.words.is(next, PartOfSpeech.ADJ) && next < noun.end() + 2) {
			next++;
		}
		int start = afterOf(next);
		if (start == next || !nameable(start)) {
			return null;
		}
		return new NameRun(this.words, at, end(start) - 1).add(EntityType.EVENT, 5).surely();
	}

	private @Nullable NameRun englishEvent(int at) {
		if (!nameable(at) || this.terms.title(at) != null) {
			return null;
		}
		int end = end(at);
		Terms.Term<Noun> noun = this.terms.event(end);
		boolean named = noun != null && !noun.meaning().plural() && !this.words.capital(end)
				&& NAMED_EVENTS.contains(noun.meaning().kind()) && !noun.meaning().kind().equals("sport");
		return (named && noun != null) ? new NameRun(this.words, at, noun.end() - 1).add(EntityType.EVENT, 5).surely()
				: null;
	}

	private int afterOf(int at) {
		int next = at;
		if (this.words.low(next).equals("de") || this.words.low(next).equals("d'")) {
			next++;
			while (FRENCH_ARTICLES.contains(this.words.low(next)) && !this.words.capital(next)) {
				next++;
			}
		}
		return next;
	}

	// The end of the name that begins at a capital word: the longer of known name and
	// capital sequence.
	private int end(int at) {
		return Math.max(runEnd(at), knownEnd(at));
	}

	private @Nullable NameRun capitals(int at) {
		boolean ticker = this.words.low(at - 1).equals("(") && TICKER.matcher(this.words.form(at)).matches();
		boolean numeral = ticker || ROMAN.matcher(this.words.form(at)).matches();
		if (numeral || !nameable(at) || isField(at) || withinTitle(at) || withinDemonym(at) || isPeople(at)
				|| isNumber(at)) {
			return null;
		}
		boolean adjective = this.words.is(at, PartOfSpeech.ADJ) && !this.words.capital(at + 1)
				&& this.words.is(at + 1, PartOfSpeech.NOUN);
		if (adjective) {
			return null;
		}
		Terms.Term<Title> title = this.terms.title(at);
		Terms.Term<Demonym> demonym = this.terms.demonym(at);
		int end = runEnd(at);
		if (end == at + 1 && isMember(at)) {
			return null;
		}
		boolean institution = end > at + 1 && isInstitution(at, end);
		boolean address = title != null && title.meaning().kind() == Title.Kind.ADDRESS;
		if (title != null && (!institution || address) && !isSurname(at, title)) {
			return null;
		}
		if (demonym != null && (!institution || end <= demonym.end())) {
			return null;
		}
		if (this.lexicon.notName(this.words.form(at)) && end == at + 1) {
			return null;
		}
		NameRun run = new NameRun(this.words, at, end - 1);
		boolean power = this.lexicon.knowledge()
			.seats()
			.get(run.text())
			.stream()
			.anyMatch((seat) -> seat.place() == null);
		return power ? run.add(EntityType.ORGANIZATION, 3).surely() : run;
	}

	// "la ministre norvégienne de la Mer": the field of an office is no name of its own.
	private boolean isField(int at) {
		if (!this.words.french() || this.terms.name(at).filter((match) -> match.length() > 1).isPresent()) {
			return false;
		}
		int link = at - 1;
		while (link > 0 && FIELD_LINKS.contains(this.words.low(link))) {
			link--;
		}
		boolean linked = link < at - 1;
		while (linked && link > 0 && (this.words.is(link, PartOfSpeech.ADJ) || nation(link))) {
			link--;
		}
		return linked && FIELD_HOLDERS.contains(this.words.low(link)) && !country(at);
	}

	private boolean nation(int at) {
		return !this.words.capital(at) && this.terms.demonym(at) != null;
	}

	private boolean country(int at) {
		return this.terms.name(at)
			.filter((match) -> match.entities().getFirst().type() == EntityType.COUNTRY)
			.isPresent();
	}

	// "Affaires" of "ministre des Affaires étrangères" is no name of its own.
	private boolean withinTitle(int at) {
		for (int start = Math.max(0, at - 6); start < at; start++) {
			Terms.Term<Title> title = this.terms.title(start);
			if (title != null && title.end() > at) {
				return true;
			}
		}
		return false;
	}

	private int titleEnd(int at) {
		int end = at;
		for (int start = Math.max(0, at - 6); start < at; start++) {
			Terms.Term<Title> title = this.terms.title(start);
			end = (title != null) ? Math.max(end, title.end()) : end;
		}
		return end;
	}

	private boolean withinDemonym(int at) {
		for (int start = Math.max(0, at - 2); start < at; start++) {
			Terms.Term<Demonym> demonym = this.terms.demonym(start);
			if (demonym != null && demonym.end() > at) {
				return true;
			}
		}
		return false;
	}

	private boolean isPeople(int at) {
		Terms.Term<Noun> group = this.terms.group(at);
		return group != null && group.end() == at + 1 && group.meaning().kind().equals("people");
	}

	private boolean isNumber(int at) {
		return this.words.opening(at) && this.numbers.read(this.words, at) != null;
	}

	// "Stephen King" has gone by whole; "Mr King" and "King" after a given name are
	// names.
	private boolean isSurname(int at, Terms.Term<Title> title) {
		boolean addressed = this.terms.title(at - 1) != null && at > 0;
		return addressed && title.end() == at + 1 && !nameable(at + 1);
	}

	private boolean isInstitution(int at, int end) {
		int last = end - 1;
		Terms.Term<Title> title = this.terms.title(last);
		if (title != null && title.end() == end && !this.words.french()) {
			return false;
		}
		boolean closes = this.terms.body(last) != null || this.terms.event(last) != null
				|| this.terms.place(last) != null || !this.lexicon.cues("last", this.words.low(last)).isEmpty();
		boolean opens = !this.lexicon.cues("first", this.words.low(at)).isEmpty();
		boolean linked = false;
		for (int i = at; i < end; i++) {
			linked = linked || (this.words.low(i).equals("of") && this.terms.body(i - 1) != null);
		}
		return closes || opens || linked;
	}

	private int runEnd(int at) {
		int next = at + 1;
		while (this.words.has(next)) {
			if (nameable(next) && !breaks(at, next)) {
				next++;
			}
			else if (joins(at, next) && nameable(joined(next))) {
				next = joined(next) + 1;
			}
			else if (isHyphen(next) || isOffice(next)) {
				next += 2;
			}
			else if (isSerial(next)) {
				return next + 1;
			}
			else {
				break;
			}
		}
		return next;
	}

	// "Ashford County Sheriff's Office": the genitive of a title within the name of a
	// body; "Bakers' Union", "Women's Rowing League": that of its members.
	private boolean isOffice(int at) {
		if (this.words.french()) {
			return false;
		}
		String low = this.words.low(at);
		boolean single = low.equals("'s");
		boolean members = single ? PEOPLE.contains(this.words.low(at - 1)) : low.equals("'")
				&& this.words.low(at - 1).endsWith("s") && !this.lexicon.givenName(this.words.form(at - 1));
		for (int i = at + 1; members && i < at + 4 && this.words.capital(i); i++) {
			if (this.terms.body(i) != null) {
				return true;
			}
		}
		return single && this.terms.body(at + 1) != null && this.words.capital(at + 1)
				&& this.terms.title(at - 1) != null;
	}

	// Kim Jong-un, cut at its hyphen; not US-led.
	private boolean isHyphen(int at) {
		if (!this.words.low(at).equals("-") || !this.words.has(at + 1)) {
			return false;
		}
		if (!tight(at) || !tight(at + 1)) {
			return isSpacedHyphen(at);
		}
		boolean high = this.words.capital(at + 1) && this.terms.demonym(at + 1) == null;
		boolean known = this.terms.name(at - 1)
			.filter((match) -> match.entities().getFirst().type() != EntityType.PERSON)
			.isPresent();
		boolean syllable = this.words.low(at + 1).length() <= 5 && this.words.capital(at - 2) && !known
				&& !this.words.is(at + 1, PartOfSpeech.VERB) && !this.words.is(at + 1, PartOfSpeech.ADP);
		return high || this.words.is(at + 1, PartOfSpeech.PROPN) && !known || syllable;
	}

	// "Anne - Marie Duval", "Park Geun - hye": a hyphen that a tokenizer has set free;
	// not
	// a dash between two names.
	private boolean isSpacedHyphen(int at) {
		boolean given = this.lexicon.givenName(this.words.form(at - 1)) && this.words.capital(at + 1)
				&& this.lexicon.givenName(this.words.form(at + 1)) && this.words.capital(at + 2)
				&& !this.words.capital(at - 2);
		boolean syllable = SYLLABLE.matcher(this.words.low(at + 1)).matches() && !this.words.capital(at + 1)
				&& this.words.capital(at - 1) && this.words.capital(at - 2) && !this.words.opening(at - 1)
				&& this.words.form(at - 1).length() <= 6 && this.words.is(at + 1, PartOfSpeech.PROPN);
		return given || syllable;
	}

	private boolean tight(int at) {
		return this.words.token(at).span().start() == this.words.token(at - 1).span().end();
	}

	// A title inside a sequence of capitals ends the name before it: Apple CEO Tim Cook.
	private boolean breaks(int at, int next) {
		if (this.words.low(next - 1).equals("'s") && !isOffice(next - 1) || meets(at, next) || member(at, next)) {
			return true;
		}
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
		boolean named = nameable(title.end()) && !this.taken[title.end()];
		return named && !member && !address && !this.lexicon.givenName(this.words.form(next - 1));
	}

	// "an Ohio Republican": somebody from there.
	private boolean member(int at, int next) {
		if (MEMBERS.matcher(this.words.form(next)).matches() && this.terms.group(next) != null) {
			return true;
		}
		if (isMember(next) && next == at + 1 && kind(at).equals("parliament")) {
			return true;
		}
		return isMember(next) && this.terms.body(next + 1) == null && this.terms.name(at)
			.filter((match) -> at + match.length() == next && match.entities().getFirst().type() != EntityType.PERSON)
			.isPresent();
	}

	private boolean isMember(int at) {
		Terms.Term<Noun> group = this.words.french() ? null : this.terms.group(at);
		return group != null && !group.meaning().plural() && group.meaning().kind().equals("political");
	}

	// "Energy Commission Chair": the head of a body is not part of its name.
	private boolean headed(int at, int next) {
		return at < next - 1 && this.terms.body(next - 1) != null && this.words.capital(next - 1);
	}

	// Two names that meet without a mark: "l'Otan Mark Rutte", "sur Telegram Andriy
	// Yermak".
	private boolean meets(int at, int next) {
		String form = this.words.form(next);
		boolean person = this.lexicon.givenName(form) && nameable(next + 1)
				&& !this.lexicon.givenName(this.words.form(at));
		if (!person || this.terms.place(at) != null || this.terms.body(at) != null || this.terms.event(at) != null) {
			return false;
		}
		boolean known = this.terms.name(at)
			.filter((match) -> at + match.length() == next && match.entities().getFirst().type() != EntityType.PERSON)
			.isPresent();
		boolean led = next == at + 1
				&& (this.words.is(at - 1, PartOfSpeech.ADP) || FRENCH_ARTICLES.contains(this.words.low(at - 1)));
		return known || led;
	}

	// A title between quotation marks after the noun of a work: l'émission "Face à face".
	private @Nullable NameRun work(int at) {
		if (!this.words.isQuote(at - 1) || !this.words.capital(at)) {
			return null;
		}
		int end = closing(at);
		if (end == at) {
			return null;
		}
		boolean told = this.lexicon.cues("before", this.words.low(at - 2)).containsKey(EntityType.PRODUCT);
		if (told) {
			return new NameRun(this.words, at, end - 1).add(EntityType.PRODUCT, 6).surely();
		}
		double weight = titleWeight(at, end);
		return (weight > 0) ? new NameRun(this.words, at, end - 1).add(EntityType.PRODUCT, weight) : null;
	}

	private int closing(int at) {
		for (int end = at + 1; end < at + 9 && this.words.has(end); end++) {
			if (CLOSING.contains(this.words.low(end))) {
				return end;
			}
		}
		return at;
	}

	// « The Long Road », in « Le Vent du large »: words within marks that say nothing by
	// themselves.
	private double titleWeight(int at, int end) {
		boolean nickname = this.words.capital(at - 2) && this.words.capital(end + 1);
		boolean person = this.lexicon.givenName(this.words.form(at)) && end - at <= 3;
		boolean colon = this.words.low(at - 2).equals(":");
		if (nickname || person || colon || this.titled || knownEnd(at) > at) {
			return 0;
		}
		boolean high = true;
		for (int i = at; i < end; i++) {
			if (this.words.isMark(i) && !this.words.low(i).equals("-") && !this.words.low(i).equals("&")) {
				return 0;
			}
			high = high && (this.words.capital(i) || this.words.low(i).length() <= 3);
		}
		if (end > at + 1 && high) {
			return 4.5;
		}
		return (!this.words.opening(at - 1) && isNominal(at, end)) ? 3 : 0;
	}

	private boolean isNominal(int at, int end) {
		for (int i = at; i < end; i++) {
			if (this.words.isAny(i, PartOfSpeech.VERB, PartOfSpeech.AUX) || this.words.is(i, PartOfSpeech.PRON)) {
				return false;
			}
		}
		return this.words.is(at, PartOfSpeech.PROPN) || this.words.french()
				&& (this.words.is(at, PartOfSpeech.NOUN) || end > at + 1 && this.words.is(at, PartOfSpeech.DET));
	}

	// The word at `next` may join what follows to the name that began at `at`.
	private boolean joins(int at, int next) {
		String kind = this.lexicon.particle(this.words.low(next));
		boolean english = !this.words.french();
		return switch (kind) {
			case "always" -> true;
			case "given" -> !english && ofFamily(at, next);
			case "english" -> english ? ofJoins(at, next) : this.words.low(next).equals("of");
			default -> this.words.low(next).equals("and") && (!english || this.terms.body(next - 1) == null)
					&& ofFields(at, next);
		};
	}

	// "Dominique de Villepin", "Marie Louise de Prusse": given names before
	// "de"; of two that may be places ("Florence de Toscane") nothing is known.
	private boolean ofFamily(int at, int next) {
		boolean places = isOther(at) && isOther(joined(next));
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
		return this.words.low(next).equals("of") ? noun || ofMembers(at, next) : (noun || this.terms.body(at) != null)
				&& this.words.low(next).equals("for") && !SEATED.contains(kind(last));
	}

	// "League of Friends of Nurses": after one "of" of a body another may follow, but not
	// of a place.
	private boolean ofMembers(int at, int next) {
		boolean linked = false;
		for (int i = at; i < next - 1; i++) {
			linked = linked || (this.words.low(i + 1).equals("of") && this.terms.body(i) != null);
		}
		return linked && several(next - 1) && this.terms.name(joined(next)).isEmpty();
	}

	// A capital lets the tagger take "Keepers" for a name, which has no number.
	private boolean several(int at) {
		String low = this.words.low(at);
		return this.words.token(at).features().has("Number", "Plur") || low.endsWith("s") && !low.endsWith("ss");
	}

	private String kind(int at) {
		Terms.Term<Noun> body = this.terms.body(at);
		return (body != null) ? body.meaning().kind() : "";
	}

	private boolean isSmall(int at) {
		String low = this.words.low(at);
		return FRENCH_ARTICLES.contains(low) || low.equals("the") || this.lexicon.particle(low).equals("always");
	}

	private int joined(int at) {
		int next = at + 1;
		while (next < at + 3 && !this.words.capital(next) && isSmall(next)) {
			next++;
		}
		return next;
	}

	// A number or code that closes a name: Boeing 737, Apollo 11.
	private boolean isSerial(int at) {
		String form = this.words.form(at);
		boolean code = SERIAL.matcher(form).matches() && !this.taken[at];
		boolean counts = this.words.isAny(at + 1, PartOfSpeech.NOUN, PartOfSpeech.ADJ)
				|| this.words.low(at + 1).equals("%") || this.words.is(at + 1, PartOfSpeech.NUM)
				|| this.words.low(at + 1).equals("million");
		return code && !counts && !this.words.allCapital(at - 1);
	}

	/**
	 * @param at a word's number
	 * @return whether the word may stand in a name
	 */
	private boolean nameable(int at) {
		if (!this.words.has(at)) {
			return false;
		}
		if (this.nameable[at] == null) {
			this.nameable[at] = mayStandInName(at);
		}
		return this.nameable[at];
	}

	private boolean mayStandInName(int at) {
		if (this.taken[at] || this.words.isQuote(at) || isCurrency(at)) {
			return false;
		}
		if (!this.words.capital(at)) {
			return coded(at);
		}
		String form = this.words.form(at);
		if (!this.words.french() && (form.equals("I") || form.startsWith("I'") || form.startsWith("I’"))) {
			return false;
		}
		if (this.words.opening(at) || this.titled) {
			return opens(at);
		}
		boolean adverb = this.words.is(at, PartOfSpeech.ADV);
		return !closed(at) && !adverb || this.words.allCapital(at)
				|| this.casing.inUpper(this.words.low(at)) && followedByName(at);
	}

	private boolean followedByName(int at) {
		return this.words.capital(at + 1) && !this.taken[Math.min(at + 1, this.taken.length - 1)];
	}

	// Codes that begin in lower case or with a digit: iPhone, eBay, 3M.
	private boolean coded(int at) {
		String form = this.words.form(at);
		return form.length() > 1 && hasCapital(form) && CODE.matcher(form).matches();
	}

	private static boolean hasCapital(String form) {
		for (int i = 1; i < form.length(); i++) {
			if (Character.isUpperCase(form.charAt(i)) || Character.isSurrogate(form.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private boolean opens(int at) {
		if (this.words.allCapital(at) && this.words.form(at).length() <= 6 && !this.titled) {
			return !closed(at);
		}
		boolean known = knownEnd(at) > at;
		boolean given = !closed(at) && this.lexicon.givenName(this.words.form(at))
				&& (this.words.capital(at + 1) || isHyphen(at + 1) && !this.words.opening(at + 1))
				&& !this.casing.inLower(this.words.low(at));
		if (this.titled) {
			return known || given || this.casing.inUpper(this.words.low(at)) && !this.casing.inLower(this.words.low(at))
					|| (this.words.is(at, PartOfSpeech.PROPN) && this.words.opening(at) == false
							&& this.lexicon.givenName(this.words.form(at - 1)));
		}
		boolean everyday = this.lexicon.everyday(this.words.low(at)) && !this.casing.inUpper(this.words.low(at))
				&& !this.words.capital(at + 1);
		return known || given || !everyday && this.casing.opensWithName(this.words, at);
	}

	/** Grows an institution's name to the right of its noun. */
	private final class Growth {

		private final boolean high;

		private final String kind;

		private int end;

		private boolean strong;

		private boolean national;

		Growth(int end, boolean high, String kind) {
			this.end = end;
			this.high = high;
			this.kind = kind;
		}

		Growth grow() {
			adjectives();
			for (int step = 0; step < 3 && complement(); step++) {
				adjectives();
			}
			return this;
		}

		private void adjectives() {
			boolean more = true;
			while (more) {
				more = adjective();
			}
		}

		private boolean adjective() {
			NameScanner scanner = NameScanner.this;
			Terms.Term<Demonym> demonym = scanner.terms.demonym(this.end);
			if (demonym != null && !scanner.words.capital(this.end)) {
				this.national = true;
				this.end = demonym.end();
				return true;
			}
			if (nameable(this.end) && !scanner.words.opening(this.end)) {
				this.strong = true;
				this.end = NameScanner.this.end(this.end);
				return true;
			}
			boolean plain = scanner.words.is(this.end, PartOfSpeech.ADJ) && (this.high || this.strong);
			this.end += plain ? 1 : 0;
			return plain;
		}

		// "de la ville de Valdivia": the noun of the place is passed over.
		private int pastPlaceNoun(int start) {
			Terms.Term<Noun> place = NameScanner.this.terms.place(start);
			boolean local = this.kind.equals("local") && place != null && !NameScanner.this.words.capital(start);
			int named = (local && place != null) ? afterOf(place.end()) : start;
			return (local && place != null && named > place.end() && nameable(named)) ? named : start;
		}

		private boolean complement() {
			NameScanner scanner = NameScanner.this;
			String link = scanner.words.low(this.end);
			boolean of = link.equals("de") || link.equals("d'");
			boolean other = this.high && Set.of("pour", "à", "contre", "sur", "en").contains(link);
			boolean and = link.equals("et") && this.strong && this.kind.equals("ministry");
			if (!of && !other && !and) {
				return false;
			}
			int start = this.end + 1;
			if (and && (scanner.words.low(start).equals("de") || scanner.words.low(start).equals("d'"))) {
				start++;
			}
			while (FRENCH_ARTICLES.contains(scanner.words.low(start)) && !scanner.words.capital(start)) {
				start++;
			}
			start = pastPlaceNoun(start);
			if (nameable(start) && scanner.words.capital(start)) {
				this.strong = true;
				this.end = NameScanner.this.end(start);
				return true;
			}
			boolean sort = of && this.kind.equals("court") && start == this.end + 1
					&& scanner.words.is(start, PartOfSpeech.NOUN) && !scanner.words.capital(start)
					&& afterOf(start + 1) > start + 1 && nameable(afterOf(start + 1));
			if (sort) {
				this.end = start + 1;
				return true;
			}
			boolean field = of && scanner.words.is(start, PartOfSpeech.NOUN)
					&& (this.high || this.kind.equals("ministry")) && !scanner.words.capital(start)
					&& (start == this.end + 1 || this.kind.equals("ministry") || this.high);
			if (field && start < scanner.taken.length && !scanner.taken[start]) {
				this.strong = this.strong || this.kind.equals("ministry");
				this.end = start + 1;
				return true;
			}
			return false;
		}

	}

}
