package org.actant.relate;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.actant.model.FactType;
import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** What a verb is in its sentence: its frame, voice and form. */
final class Verbs {

	private static final Pattern GERUND = Pattern.compile(".+(ant|ing)");

	private static final Pattern PARTICIPLE = Pattern.compile(
			".*(ées?|és?|ies?|is|its?|ites?|ues?|us?|ertes?|erts?|intes?|ints?" + "|tes?|ts?|ed|en|wn|ght|nt|lt|pt|d)");

	private static final Set<String> BARE = Set.of("être", "avoir", "été", "eu", "étant", "ayant", "be", "been",
			"being", "having", "to");

	/** Forms of verbs that have become prepositions. */
	private static final Set<String> PREPOSITIONS = Set.of("concernant", "concerning", "regarding", "including",
			"according", "following");

	private static final Set<String> CLOSING = Set.of("»", "”", "\"", "’’");

	/** Participles of French that their form does not lead back to the verb. */
	private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("promis", "promettre"),
			Map.entry("mis", "mettre"), Map.entry("pris", "prendre"), Map.entry("permis", "permettre"),
			Map.entry("admis", "admettre"), Map.entry("repris", "reprendre"), Map.entry("appris", "apprendre"),
			Map.entry("remis", "remettre"), Map.entry("commis", "commettre"), Map.entry("dit", "dire"),
			Map.entry("interdit", "interdire"), Map.entry("prédit", "prédire"), Map.entry("écrit", "écrire"),
			Map.entry("détruit", "détruire"), Map.entry("construit", "construire"), Map.entry("conduit", "conduire"),
			Map.entry("réduit", "réduire"), Map.entry("produit", "produire"), Map.entry("ouvert", "ouvrir"),
			Map.entry("offert", "offrir"), Map.entry("découvert", "découvrir"), Map.entry("reçu", "recevoir"),
			Map.entry("battu", "battre"), Map.entry("perdu", "perdre"), Map.entry("rendu", "rendre"),
			Map.entry("défendu", "défendre"), Map.entry("vendu", "vendre"), Map.entry("entendu", "entendre"),
			Map.entry("détenu", "détenir"), Map.entry("soutenu", "soutenir"), Map.entry("obtenu", "obtenir"),
			Map.entry("retenu", "retenir"), Map.entry("maintenu", "maintenir"), Map.entry("convaincu", "convaincre"),
			Map.entry("vaincu", "vaincre"), Map.entry("contraint", "contraindre"), Map.entry("atteint", "atteindre"),
			Map.entry("rejoint", "rejoindre"), Map.entry("élu", "élire"), Map.entry("exclu", "exclure"),
			Map.entry("conclu", "conclure"), Map.entry("requis", "requérir"), Map.entry("prévenu", "prévenir"),
			Map.entry("averti", "avertir"), Map.entry("saisi", "saisir"), Map.entry("reconnu", "reconnaître"),
			Map.entry("suspendu", "suspendre"), Map.entry("répondu", "répondre"), Map.entry("plaint", "plaindre"));

	/** What a court condemns to. */
	private static final Set<String> PENALTIES = Set.of("prison", "an", "mois", "année", "réclusion", "perpétuité",
			"amende", "mort", "peine", "détention", "jour", "heure", "emprisonnement", "million", "millier", "euro",
			"dollar", "travail");

	/** Verbs that mean something else with se. */
	private static final Set<String> OTHERWISE = Set.of("vouloir", "porter", "passer", "sentir", "jouer", "montrer",
			"révéler", "annoncer", "comporter", "conduire", "figurer", "apercevoir", "douter", "attendre");

	private static final Set<FactType> DEEDS = Set.of(FactType.ASSAULT, FactType.COERCE);

	/** What is done to somebody in a row: arrested and charged. */
	private static final Set<FactType> TREATMENTS = Set.of(FactType.ASSAULT, FactType.COERCE, FactType.SANCTION,
			FactType.ACCUSE, FactType.CONCEDE, FactType.AID);

	private static final Set<String> UNDERGOING = Set.of("vu", "vue", "vus", "vues", "voit", "voient", "voir", "verra",
			"verront", "verrait", "voyait", "voyaient", "voyant", "fait", "font", "faire", "faisait", "fera", "laissé",
			"laisse", "laisser");

	/** Words of one fixed phrase or verb group stand no further apart than this. */
	private static final int REACH = 6;

	private final Language language;

	private final Frames frames;

	private final Cues cues;

	/** The frames found so far; each word of a text is one object. */
	private final Map<Token, Optional<Frame>> found = new IdentityHashMap<>();

	Verbs(Language language) {
		this.language = language;
		this.frames = Frames.of(language);
		this.cues = Cues.of(language);
	}

	/**
	 * Whether the word makes a clause: a verb, or a participle that passes for an
	 * adjective.
	 */
	boolean verb(Tree tree, Token token) {
		if (compounded(tree, token) || PREPOSITIONS.contains(token.form().toLowerCase(Locale.ROOT))) {
			return false;
		}
		if (token.tag() == PartOfSpeech.VERB) {
			return true;
		}
		if (token.tag() == PartOfSpeech.AUX) {
			return !Tree.is(token, "aux", "cop");
		}
		return (token.tag() == PartOfSpeech.ADJ && !this.frames.verb(lemma(token)).isEmpty()
				&& !token.lemma().equals(lemma(token))) || joined(tree, token);
	}

	/**
	 * "a dénoncé la loi et promis de la contester": a participle that passes for a noun
	 * or adjective, joined to a past tense.
	 */
	private boolean joined(Tree tree, Token token) {
		boolean nominal = token.tag() == PartOfSpeech.NOUN || token.tag() == PartOfSpeech.ADJ;
		return nominal && this.language == Language.FRENCH && token.is("conj") && IRREGULAR
			.containsKey(token.form().toLowerCase(Locale.ROOT)) && tree.kid(token, "det") == null && tree.kid(token,
					(kid) -> Tree.is(kid, "acl", "obj", "ccomp", "xcomp", "obl") && kid.index() > token.index()) != null
				&& coordinated(tree, token) != null;
	}

	/** Whether the word is but a part of one of two: South African-born, rebel-backed. */
	private boolean compounded(Tree tree, Token token) {
		Token behind = tree.next(token);
		boolean opens = behind != null && behind.form().equals("-") && token.span().end() == behind.span().start()
				&& behind.index() + 1 < tree.size()
				&& behind.span().end() == tree.at(behind.index() + 1).span().start();
		if (opens && this.language == Language.ENGLISH) {
			return true;
		}
		Token hyphen = tree.previous(token);
		return hyphen != null && hyphen.form().equals("-") && hyphen.span().end() == token.span().start()
				&& token.index() > 1 && tree.at(token.index() - 2).span().end() == hyphen.span().start();
	}

	/** The verb of a participle in whatever gender and number, or null. */
	private static @Nullable String irregular(Token token) {
		String form = token.form().toLowerCase(Locale.ROOT);
		String single = form.matches(".+es") ? form.substring(0, form.length() - 1) : form;
		String masculine = single.endsWith("e") ? single.substring(0, single.length() - 1) : single;
		return (token.tag() == PartOfSpeech.ADJ) ? IRREGULAR.getOrDefault(form, IRREGULAR.get(masculine))
				: IRREGULAR.get(form);
	}

	/** The lemma as of a verb: of opposé, opposer; of found, find. */
	String lemma(Token token) {
		String lemma = token.lemma().toLowerCase(Locale.ROOT);
		if (this.language == Language.ENGLISH && token.form().equalsIgnoreCase("found")) {
			return "find";
		}
		String irregular = (token.tag() != PartOfSpeech.VERB && this.language == Language.FRENCH) ? irregular(token)
				: null;
		if (irregular != null) {
			return irregular;
		}
		if (token.tag() == PartOfSpeech.ADJ && this.language == Language.FRENCH && lemma.endsWith("é")) {
			return lemma.substring(0, lemma.length() - 1) + "er";
		}
		if (token.tag() == PartOfSpeech.ADJ && this.language == Language.ENGLISH && lemma.endsWith("ed")) {
			return harmed(lemma.substring(0, lemma.length() - 1))
				.or(() -> harmed(lemma.substring(0, lemma.length() - 2)))
				.orElse(lemma);
		}
		return lemma;
	}

	/**
	 * The verb of injured and detained, which pass for adjectives, where it is a deed.
	 */
	private Optional<String> harmed(String lemma) {
		boolean deed = this.frames.verb(lemma)
			.stream()
			.anyMatch((frame) -> frame.words().size() == 1 && DEEDS.contains(frame.type()));
		return deed ? Optional.of(lemma) : Optional.empty();
	}

	/** Whether the noun is of asking somebody else for a deed: an order. */
	boolean asks(Token noun) {
		return this.language == Language.FRENCH && this.frames.noun(noun.lemma())
			.stream()
			.anyMatch((frame) -> frame.words().size() == 1 && frame.type() == FactType.REQUEST);
	}

	/** The frame that fits the verb's complements best, or null. */
	@Nullable Frame frame(Tree tree, Token verb) {
		return this.found.computeIfAbsent(verb, (key) -> Optional.ofNullable(find(tree, key))).orElse(null);
	}

	private @Nullable Frame find(Tree tree, Token verb) {
		Frame plain = sentenced(tree, verb) ? sentence() : plain(tree, verb);
		boolean telling = plain != null && plain.telling().saying() && plain.type() != FactType.OTHER;
		Frame said = telling ? null : said(tree, verb);
		if (said != null) {
			return said;
		}
		return (telling || !reporting(tree, verb)) ? plain : new Frame(List.of(lemma(verb)),
				plain != null && plain.reflexive(), Frame.Kind.ANY, "say", FactType.STATE, null, Map.of("subj",
						RoleName.AGENT, "à", RoleName.RECIPIENT, "iobj", RoleName.RECIPIENT, "to", RoleName.RECIPIENT),
				Frame.Telling.AFFIRM);
	}

	/** "…, a assuré mercredi un porte-parole": the sense of saying, where it has one. */
	private @Nullable Frame said(Tree tree, Token verb) {
		return this.frames.verb(lemma(verb))
			.stream()
			.filter((frame) -> Inversion.says(frame) && !frame.reflexive())
			.filter((frame) -> !passive(tree, verb) && finite(tree, verb) && Inversion.speaker(tree, verb) != null)
			.findFirst()
			.orElse(null);
	}

	/** "condamné jeudi par le tribunal à trois ans": what a court does. */
	private boolean sentenced(Tree tree, Token verb) {
		return this.language == Language.FRENCH && lemma(verb).equals("condamner")
				&& tree.kid(verb, (kid) -> kid.is("obl") && kid.index() > verb.index()
						&& PENALTIES.contains(kid.lemma()) && tree.preposition(kid).equals("à")) != null;
	}

	private @Nullable Frame sentence() {
		return this.frames.verb("condamner")
			.stream()
			.filter((frame) -> frame.predicate().equals("sentence"))
			.findFirst()
			.map((frame) -> new Frame(List.of("condamner"), false, frame.object(), frame.predicate(), frame.type(),
					frame.mode(),
					Map.of("subj", RoleName.AGENT, "obj", RoleName.RECIPIENT, "à", RoleName.THEME, "pour",
							RoleName.TOPIC),
					frame.telling()))
			.orElse(null);
	}

	/** "« … », a tranché la maire": whatever stands so behind a quote tells it. */
	private boolean reporting(Tree tree, Token verb) {
		boolean behind = !verb.lemma().equals("avoir") && closingMark(tree, verb) > 0 && finite(tree, verb)
				&& !gerund(verb) && !passive(tree, verb);
		return behind && this.language == Language.FRENCH && inverted(tree, verb);
	}

	/**
	 * Whether the subject stands behind the verb, be it that the tree calls it object.
	 */
	private static boolean inverted(Tree tree, Token verb) {
		int mark = closingMark(tree, verb);
		boolean before = tree.kid(verb, (kid) -> kid.is("nsubj") && kid.index() > mark && kid.index() < verb.index()
				&& !kid.form().startsWith("-")) != null;
		return !before
				&& tree.kid(verb, (kid) -> Tree.is(kid, "nsubj", "obj", "obl") && kid.index() > verb.index()) != null;
	}

	/** The place of the mark that closes a quote right before a verb, or -1. */
	static int closingMark(Tree tree, Token verb) {
		int at = verb.index() - 1;
		while (at > 0 && (tree.at(at).is("aux") || tree.at(at).tag() == PartOfSpeech.PRON
				|| tree.at(at).tag() == PartOfSpeech.ADV || tree.at(at).form().equals(","))) {
			at--;
		}
		return (at > 0 && CLOSING.contains(tree.at(at).form())) ? at : -1;
	}

	private @Nullable Frame plain(Tree tree, Token verb) {
		Token causative = tree.kid(verb, "aux:caus");
		if (causative != null) {
			for (Frame frame : this.frames.verb(causative.lemma())) {
				if (frame.words().size() == 2 && frame.words().get(1).equals(lemma(verb))) {
					return frame;
				}
			}
		}
		Frame best = null;
		int most = -1;
		for (Frame frame : this.frames.verb(lemma(verb))) {
			int fit = fit(tree, verb, frame);
			if (fit > most) {
				most = fit;
				best = frame;
			}
		}
		return best;
	}

	/** The words of a frame beside the verb, where they stand in the sentence. */
	BitSet words(Tree tree, Token verb, Frame frame) {
		return words(tree, verb, frame.words());
	}

	/** The words of a fixed phrase after its first, where they stand behind the verb. */
	BitSet words(Tree tree, Token verb, List<String> phrase) {
		BitSet words = new BitSet();
		int from = verb.index();
		for (String word : phrase.subList(1, phrase.size())) {
			from = find(tree, verb, word, from);
			if (from < 0 || (phrase.size() == 2 && astray(tree, verb, tree.at(from)))) {
				return words;
			}
			words.set(from);
		}
		return words;
	}

	private int fit(Tree tree, Token verb, Frame frame) {
		int others = frame.words().size() - 1;
		if (words(tree, verb, frame).cardinality() < others || borrowed(tree, verb, frame)
				|| purposed(tree, verb, frame)) {
			return -1;
		}
		int object = object(tree, verb, frame);
		if (object < 0) {
			return -1;
		}
		int fit = 10 * others + object;
		boolean reflexive = Subjects.reflexive(tree, verb) && undergone(tree, verb) == null;
		if (reflexive && !frame.reflexive() && OTHERWISE.contains(frame.words().getFirst())) {
			return -1;
		}
		if (frame.reflexive() && !reflexive && verb.tag() != PartOfSpeech.ADJ && !bareParticiple(tree, verb)) {
			return -1;
		}
		boolean leaning = frame.reflexive() && !reflexive
				&& tree.kids(verb, "obl").stream().anyMatch((kid) -> frame.slots().containsKey(tree.preposition(kid)));
		fit += (frame.reflexive() == reflexive || leaning) ? 5 : 0;
		fit += leaning ? 1 : 0;
		for (Token kid : tree.kids(verb)) {
			String slot = kid.is("obl") || kid.is("nmod") ? tree.preposition(kid) : kid.relation();
			fit += frame.slots().containsKey(slot) ? 2 : 0;
		}
		return fit;
	}

	/** "aimed at helping": a deed as the aim is no victim. */
	private boolean purposed(Tree tree, Token verb, Frame frame) {
		int last = words(tree, verb, frame).length();
		return frame.type() == FactType.ASSAULT && frame.words().size() == 2 && last > 0 && last < tree.size()
				&& tree.at(last - 1).tag() != PartOfSpeech.NOUN && tree.at(last).tag() == PartOfSpeech.VERB
				&& gerund(tree.at(last));
	}

	/** Whether the verb has the object that the frame asks for; -1 where it has not. */
	private int object(Tree tree, Token verb, Frame frame) {
		if (frame.object() == Frame.Kind.ANY) {
			return 0;
		}
		boolean passive = passive(tree, verb);
		Token object = tree.kid(verb, (kid) -> passive ? kid.is("nsubj") : kid.is("obj") && !Subjects.reflexive(kid));
		boolean relative = object != null && this.cues.has(Cue.RELATIVE, object);
		if (relative || (object == null && passive && Tree.is(verb, "acl", "amod"))) {
			object = tree.head(verb);
		}
		if (object == null) {
			return -1;
		}
		boolean fits = (frame.object() == Frame.Kind.SOMEBODY) ? tree.somebody(object) : !tree.maybeSomebody(object);
		return fits ? 3 : -1;
	}

	/**
	 * Whether the last word of a frame is not the verb's but opens a complement: it
	 * <em>took part in</em> the talks, it <em>closed</em> its plant in Turin.
	 */
	private boolean borrowed(Tree tree, Token verb, Frame frame) {
		Token last = governed(tree, verb, frame);
		if (last == null) {
			return false;
		}
		boolean object = tree.kid(verb, (kid) -> kid.is("obj") && Tree.noun(kid) && !Subjects.reflexive(kid)
				&& !this.cues.has(Cue.DAY, kid)) != null || passive(tree, verb);
		RoleName own = frame.role(last.lemma());
		boolean through = own == null || own == frame.role("obj");
		return frame.words().size() == 2 && object == through;
	}

	/**
	 * The preposition that ends a frame where it opens a complement of the verb rather
	 * than standing alone: called <em>for</em> a ceasefire; or null.
	 */
	@Nullable Token governed(Tree tree, Token verb, Frame frame) {
		if (frame.words().size() < 2) {
			return null;
		}
		int last = words(tree, verb, frame).length() - 1;
		Token word = (last > verb.index()) ? tree.at(last) : null;
		boolean opens = word != null && word.is("case") && word.lemma().equals(frame.words().getLast());
		return opens ? word : null;
	}

	private boolean bareParticiple(Tree tree, Token verb) {
		return Tree.is(verb, "acl", "amod") && !finite(tree, verb);
	}

	private int find(Tree tree, Token verb, String word, int after) {
		for (int i = after + 1; i < tree.size(); i++) {
			Token token = tree.at(i);
			boolean near = i < after + REACH || (token.head() == verb.index() && token.tag() == PartOfSpeech.ADJ);
			if (near && (token.lemma().equals(word) || token.form().equalsIgnoreCase(word)) && tree.below(token, verb)
					&& !parted(tree, verb, token, after)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * "gave her five years in jail": nobody gives in, the preposition belongs to what the
	 * object goes on with.
	 */
	private boolean astray(Tree tree, Token verb, Token word) {
		Token head = tree.head(word);
		if (this.language != Language.ENGLISH || !word.is("case") || head == null || head == verb) {
			return false;
		}
		if (tree.kid(head, "cop") != null) {
			return true;
		}
		Token above = tree.head(head);
		return above != null && above != verb && head.is("nmod") && above.index() > verb.index()
				&& this.frames.verb(lemma(verb))
					.stream()
					.noneMatch((frame) -> frame.words().size() == 2 && frame.words().getLast().equals(word.lemma())
							&& frame.role(word.lemma()) != null);
	}

	/**
	 * "a fait <em>état</em> de trois noyés", "manque une partie <em>de</em> la saison":
	 * the word is not the verb's but belongs to an object before it.
	 */
	private boolean parted(Tree tree, Token verb, Token word, int after) {
		if (word.tag() == PartOfSpeech.NOUN && after == verb.index()) {
			Token object = tree.kid(verb, (kid) -> kid.is("obj") && kid.tag() == PartOfSpeech.NOUN
					&& kid.index() > verb.index() && kid.index() < word.index());
			return object != null && !this.cues.has(Cue.PARTITIVE, object) && !this.cues.has(Cue.DAY, object)
					&& tree.kid(word, "case") != null && tree.kid(object, "nummod") == null;
		}
		Token noun = word.is("case") ? tree.head(word) : null;
		Token above = (noun != null) ? tree.head(noun) : null;
		return noun != null && above != null && noun != verb && above != verb && above.is("obj")
				&& this.cues.has(Cue.PARTITIVE, above) && noun.is("nmod");
	}

	/**
	 * "a à maintes reprises imposé": the auxiliary that an adverbial parts from its
	 * participle, or null.
	 */
	@Nullable Token parted(Tree tree, Token participle) {
		if (!participle(participle) || tree.kid(participle, "aux") != null
				|| !Tree.is(participle, "acl", "xcomp", "ccomp", "advcl", "amod")) {
			return null;
		}
		for (int i = participle.index() - 1; i > Math.max(0, participle.index() - REACH); i--) {
			Token token = tree.at(i);
			if (token.tag() == PartOfSpeech.VERB && Set.of("avoir", "have").contains(token.lemma())
					&& tree.below(participle, token)) {
				return token;
			}
			if (token.tag() == PartOfSpeech.VERB || token.tag() == PartOfSpeech.AUX) {
				return null;
			}
		}
		return null;
	}

	/**
	 * "a déclaré que …, et accusé X": the verb far above whose auxiliary a participle
	 * shares, where the tree has joined it to a word that has none; or null.
	 */
	@Nullable Token coordinated(Tree tree, Token participle) {
		Token head = tree.head(participle);
		if (!participle.is("conj") || head == null || !participle(participle)
				|| tree.kid(participle, "aux", "nsubj") != null || tree.kid(participle, "cc") == null
				|| tree.kid(head, "aux") != null || leading(tree, head)) {
			return null;
		}
		for (int steps = 0; head != null && steps < REACH; steps++) {
			boolean active = tree.kid(head,
					(kid) -> kid.is("aux") && Set.of("avoir", "have").contains(kid.lemma())) != null;
			if (active && participle(head) && !passive(tree, head)) {
				return head;
			}
			head = tree.head(head);
		}
		return null;
	}

	/**
	 * "Privée de majorité et critiquée": a participle before the verb of its sentence.
	 */
	private boolean leading(Tree tree, Token participle) {
		Token above = tree.head(participle);
		return participle.tag() == PartOfSpeech.VERB && participle.is("advcl") && participle(participle)
				&& above != null && above.index() > participle.index();
	}

	boolean passive(Tree tree, Token verb) {
		if (parted(tree, verb) != null || coordinated(tree, verb) != null || having(tree, verb)) {
			return false;
		}
		if (tree.kid(verb, "aux:pass", "nsubj:pass", "csubj:pass") != null
				|| tree.kid(verb, (kid) -> agent(tree, kid)) != null) {
			return !reflexive(tree, verb) && !(this.cues.has(Cue.UNACCUSATIVE, lemma(verb)));
		}
		if (sharedPassive(tree, verb) || heading(tree, verb)) {
			return true;
		}
		boolean participle = participle(verb);
		Token be = tree.kid(verb,
				(kid) -> Tree.is(kid, "aux", "cop") && Set.of("être", "be", "get").contains(kid.lemma()));
		if (be != null) {
			return participle && !this.cues.has(Cue.UNACCUSATIVE, lemma(verb)) && !reflexive(tree, verb);
		}
		boolean only = verb.is("acl") && this.language == Language.ENGLISH && headless(tree);
		return !only && Tree.is(verb, "acl", "amod", "advcl", "conj", "appos", "root") && participle
				&& tree.kid(verb, "aux", "nsubj") == null && !finite(tree, verb)
				&& !this.cues.has(Cue.UNACCUSATIVE, lemma(verb)) && !sharedActive(tree, verb);
	}

	/** "was arrested and charged": what passes for a past shares the auxiliary. */
	private boolean sharedPassive(Tree tree, Token verb) {
		Token head = tree.head(verb);
		boolean past = this.language == Language.ENGLISH && verb.is("conj") && head != null
				&& verb.form().endsWith("ed") && tree.kid(verb, "aux", "cop", "obj", "ccomp", "xcomp") == null
				&& tree.kid(verb, (kid) -> kid.is("nsubj") && kid.tag() != PartOfSpeech.NUM) == null;
		return past && head != null && tree.kid(head, "aux:pass") != null && treats(verb);
	}

	/** "Mayor jailed for fraud": a headline has no auxiliary. */
	private boolean heading(Tree tree, Token verb) {
		boolean bare = this.language == Language.ENGLISH && verb.is("root") && verb.form().endsWith("ed")
				&& verb.features().has("Tense", "Past") && tree.kid(verb, "nsubj") != null
				&& tree.kid(verb, "aux", "cop", "obj", "iobj", "ccomp", "xcomp") == null;
		return bare && !tree.at(tree.size() - 1).form().matches("[.!?:…\"”’]+") && treats(verb);
	}

	private boolean treats(Token verb) {
		return this.frames.verb(lemma(verb))
			.stream()
			.anyMatch((frame) -> frame.words().size() == 1 && frame.role("obj") == RoleName.RECIPIENT
					&& TREATMENTS.contains(frame.type()));
	}

	/** "avoir abîmé par négligence": an active past, whatever stands behind par. */
	private static boolean having(Tree tree, Token verb) {
		boolean have = tree.kid(verb, (kid) -> kid.is("aux") && Set.of("avoir", "have").contains(kid.lemma())) != null;
		return have && tree.kid(verb, "aux:pass") == null && tree.kid(verb,
				(kid) -> Tree.is(kid, "aux", "cop") && Set.of("être", "be", "get").contains(kid.lemma())) == null;
	}

	/**
	 * Whether the tree lost the sentence's verb, so that a past tense passes for a
	 * participle.
	 */
	private static boolean headless(Tree tree) {
		Token root = tree.sentence().root();
		return root.tag() != PartOfSpeech.VERB && root.tag() != PartOfSpeech.AUX && tree.kid(root, "cop") == null
				&& tree.kid(root, "nsubj") == null;
	}

	/** Whether the word is the doer of a passive: par X, by X. */
	static boolean agent(Tree tree, Token token) {
		return token.is("obl:agent") && Set.of("par", "by").contains(tree.preposition(token));
	}

	/** "a frappé et détruit": the second participle is as active as the first. */
	private boolean sharedActive(Tree tree, Token verb) {
		Token head = tree.head(verb);
		return verb.is("conj") && head != null && tree.kid(head, "aux") != null && !passive(tree, head);
	}

	/**
	 * "s'est vu infliger une amende", "se fait arrêter": the form of voir, faire or
	 * laisser right before an infinitive by which its subject undergoes what it tells; or
	 * null.
	 */
	@Nullable Token undergone(Tree tree, Token infinitive) {
		if (this.language != Language.FRENCH || !infinitive(infinitive)) {
			return null;
		}
		Token before = tree.previous(infinitive);
		return (before != null && UNDERGOING.contains(before.form().toLowerCase(Locale.ROOT)) && ownSe(tree, before))
				? before : null;
	}

	/** Whether the verb is the voir, faire or laisser of such an infinitive. */
	boolean undergoing(Tree tree, Token verb) {
		Token next = tree.next(verb);
		return next != null && undergone(tree, next) == verb;
	}

	private static boolean ownSe(Tree tree, Token verb) {
		for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - 4); i--) {
			if (Subjects.reflexive(tree.at(i))) {
				return true;
			}
			boolean between = tree.at(i).tag() == PartOfSpeech.ADV || tree.at(i).lemma().equals("être");
			if (!between) {
				return false;
			}
		}
		return false;
	}

	static boolean reflexive(Tree tree, Token verb) {
		return Subjects.reflexive(tree, verb);
	}

	boolean participle(Token verb) {
		Features features = verb.features();
		String form = features.get("VerbForm");
		if (form != null) {
			return form.equals("Part") && !features.has("Tense", "Pres");
		}
		return features.get("Mood") == null && PARTICIPLE.matcher(verb.form().toLowerCase(Locale.ROOT)).matches()
				&& !infinitive(verb) && !gerund(verb);
	}

	static boolean gerund(Token verb) {
		return verb.features().has("VerbForm", "Ger")
				|| (GERUND.matcher(verb.form()).matches() && !verb.form().equals(verb.lemma()));
	}

	boolean infinitive(Tree tree, Token verb) {
		if (!gerund(verb)
				&& tree.kid(verb, (kid) -> Tree.is(kid, "mark", "aux") && kid.form().equalsIgnoreCase("to")) != null) {
			return true;
		}
		return infinitive(verb) && !hasFiniteAuxiliary(tree, verb);
	}

	private boolean infinitive(Token verb) {
		return verb.features().has("VerbForm", "Inf")
				|| (this.language == Language.FRENCH && verb.features().get("VerbForm") == null
						&& !IRREGULAR.containsKey(verb.form().toLowerCase(Locale.ROOT))
						&& verb.form().equalsIgnoreCase(verb.lemma()));
	}

	/** Whether the verb has a tense of its own or through an auxiliary. */
	boolean finite(Tree tree, Token verb) {
		if (infinitive(tree, verb)) {
			return false;
		}
		return inflected(verb) || hasFiniteAuxiliary(tree, verb)
				|| (verb.features().get("VerbForm") == null && !gerund(verb) && !participle(verb));
	}

	private static boolean hasFiniteAuxiliary(Tree tree, Token verb) {
		return tree.kid(verb,
				(kid) -> Tree.is(kid, "aux", "cop") && (inflected(kid) || (kid.features().get("VerbForm") == null
						&& !BARE.contains(kid.form().toLowerCase(Locale.ROOT))))) != null;
	}

	private static boolean inflected(Token token) {
		return token.features().has("VerbForm", "Fin") || token.features().get("Mood") != null;
	}

}
