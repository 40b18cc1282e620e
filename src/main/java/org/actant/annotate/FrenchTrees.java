package org.actant.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;

/**
 * Puts French trees right where they miss what order and agreement tell plainly: a verb
 * with a tense that hangs by the sentence's first noun is its main verb, "qui" means what
 * stands before it, "il" beside a verb that somebody does is somebody, and what is said
 * behind a day belongs to the verb.
 */
final class FrenchTrees {

	private static final Set<String> RELATIVE = Set.of("qui", "que", "qu'", "qu’", "dont", "où", "lequel", "laquelle",
			"lesquels", "lesquelles", "auquel", "duquel");

	/** Verbs whose "il" is nobody. */
	private static final Set<String> IMPERSONAL = Set.of("falloir", "agir", "avoir", "pleuvoir", "neiger", "sembler",
			"paraître", "être", "arriver", "rester", "suffire", "exister", "convenir", "importer", "pouvoir", "devoir",
			"aller", "venir", "valoir", "manquer", "incomber", "appartenir", "apparaître", "advenir", "survenir",
			"résulter", "ressortir", "découler", "faire", "tarder", "s'avérer", "avérer", "revenir", "plaire", "entrer",
			"sortir", "passer", "mourir", "naître", "tomber", "dépendre", "demeurer", "subsister", "déplaire");

	private static final Set<String> DAYS = Set.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
			"dimanche");

	private static final Set<String> NUMBERS = Set.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf",
			"dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "vingt", "trente", "quarante", "cinquante",
			"soixante", "cent", "mille");

	/** Of "pris" and "mis", which news hardly ever has with "tu". */
	private static final Features DONE = Features.parse("Gender=Masc|Tense=Past|VerbForm=Part");

	/** Nouns of what something is done with, by which no person hangs. */
	private static final Set<String> INSTRUMENTS = Set.of("machette", "couteau", "arme", "hache", "balle", "fusil",
			"pistolet", "poing", "pied", "marteau", "coup", "mort", "vif", "main", "tête", "sang", "domicile", "barre",
			"batte", "poignard", "épée", "feu", "bombe");

	private static final Features NOUN = Features.parse("Gender=Masc|Number=Sing");

	/** Nouns of times, by which no complement of a verb hangs. */
	private static final Set<String> TIMES = Set.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
			"dimanche", "matin", "soir", "nuit", "après-midi", "journée", "matinée", "soirée", "veille", "lendemain",
			"week-end", "semaine", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
			"octobre", "novembre", "décembre", "aube", "foulée", "unanimité", "mer", "téléphone", "télévision",
			"urgence", "ligne", "distance", "part", "tour", "reprise");

	/** Prepositions that a time has none of its own. */
	private static final Set<String> OF_VERBS = Set.of("avec", "contre", "par", "vers", "auprès", "devant", "chez",
			"envers", "selon", "pour");

	/** Prepositions whose phrases a doer has none of. */
	private static final Set<String> BEHIND = Set.of("à", "pour", "dans", "sous", "devant", "contre", "lors", "après",
			"avant", "sur", "depuis", "pendant");

	private static final int DEEPEST = 40;

	private final List<Token> tokens;

	private final int[] heads;

	private final String[] relations;

	private FrenchTrees(List<Token> tokens) {
		this.tokens = tokens;
		this.heads = tokens.stream().mapToInt(Token::head).toArray();
		this.relations = tokens.stream().map(Token::relation).toArray(String[]::new);
	}

	/**
	 * @param tokens the words of a sentence with their tree
	 * @return the same words; where the tree was wrong, with another
	 */
	static List<Token> mend(List<Token> tokens) {
		FrenchTrees trees = new FrenchTrees(tokens.stream().map(FrenchTrees::day).toList());
		trees.numbers();
		trees.days();
		trees.main();
		trees.participle();
		trees.joined();
		trees.relatives();
		trees.somebody();
		trees.him();
		trees.times();
		trees.objects();
		trees.victims();
		trees.behindDoers();
		return trees.tokens();
	}

	private List<Token> tokens() {
		List<Token> mended = new ArrayList<>(this.tokens.size());
		for (Token token : this.tokens) {
			int at = token.index();
			boolean same = token.head() == this.heads[at] && token.relation().equals(this.relations[at]);
			mended.add(same ? token : new Token(at, token.span(), token.form(), token.lemma(), token.tag(),
					token.features(), this.heads[at], this.relations[at]));
		}
		return mended;
	}

	// ---- "a été arrêté dimanche par": a day is no verb

	private static Token day(Token token) {
		Features features = token.features();
		boolean past = token.tag() == PartOfSpeech.VERB && features.has("Person", "2") && features.has("Tense", "Past")
				&& features.has("Mood", "Ind");
		if (past) {
			return new Token(token.index(), token.span(), token.form(), token.lemma(), token.tag(), DONE, token.head(),
					token.relation());
		}
		boolean verb = token.tag() == PartOfSpeech.VERB && DAYS.contains(token.form());
		return !verb ? token : new Token(token.index(), token.span(), token.form(), token.form(), PartOfSpeech.NOUN,
				NOUN, token.head(), token.relation());
	}

	private void days() {
		for (int i = 0; i < this.tokens.size(); i++) {
			boolean verbal = DAYS.contains(form(i)) && is(i, "xcomp", "advcl", "ccomp", "acl") && this.heads[i] >= 0;
			for (int kid = 0; verbal && kid < this.tokens.size(); kid++) {
				if (this.heads[kid] == i && !is(kid, "det", "case", "punct")) {
					this.heads[kid] = this.heads[i];
				}
			}
			if (verbal) {
				this.relations[i] = "obl:mod";
			}
		}
	}

	// ---- "les cinq membres": what a number counts is the head

	private void numbers() {
		for (int i = 0; i + 1 < this.tokens.size(); i++) {
			boolean counts = NUMBERS.contains(form(i)) && this.tokens.get(i).tag() == PartOfSpeech.NOUN
					&& this.heads[i + 1] == i && is(i + 1, "nmod") && this.tokens.get(i + 1).tag() == PartOfSpeech.NOUN;
			if (counts) {
				attach(i + 1, this.heads[i], this.relations[i]);
				attach(i, i + 1, "nummod");
				for (int kid = 0; kid < this.tokens.size(); kid++) {
					if (kid != i && this.heads[kid] == i) {
						this.heads[kid] = i + 1;
					}
				}
			}
		}
	}

	// ---- "ont opposé à Lima des partisans": an object behind a place

	private void objects() {
		for (int i = 2; i < this.tokens.size(); i++) {
			int place = this.heads[i];
			int marker = kid(i, "case");
			boolean indefinite = marker >= 0 && form(marker).equals("de") && marker + 1 < this.tokens.size()
					&& form(marker + 1).equals("les")
					&& this.tokens.get(marker).span().equals(this.tokens.get(marker + 1).span());
			boolean behind = indefinite && is(i, "nmod") && place == marker - 1
					&& this.tokens.get(place).tag() == PartOfSpeech.PROPN && is(place, "obl") && kid(place, "det") < 0;
			int verb = behind ? this.heads[place] : -1;
			if (verb >= 0 && this.tokens.get(verb).tag() == PartOfSpeech.VERB && kid(verb, "obj", "ccomp", "xcomp") < 0
					&& kid(verb, "aux:pass") < 0) {
				attach(i, verb, "obj");
			}
		}
	}

	// ---- "Des marins pris en otage ont été libérés": the verb with a tense is the main
	// one

	private void participle() {
		int root = root();
		int subject = (root < 0) ? -1 : kid(root, "nsubj");
		boolean bare = subject >= 0 && subject < root && this.tokens.get(root).tag() == PartOfSpeech.VERB
				&& this.tokens.get(root).features().has("VerbForm", "Part") && kid(root, "aux", "cop") < 0;
		for (int i = root + 1; bare && i < this.tokens.size(); i++) {
			boolean next = this.heads[i] == root && is(i, "advcl", "conj", "ccomp", "parataxis") && tensed(i)
					&& !introduced(i) && kid(i, "cc") < 0;
			int doer = next ? kid(i, "nsubj") : -1;
			boolean by = doer > root && kid(doer, "case") > root && form(kid(doer, "case")).equals("par");
			if (next && (doer < 0 || by)) {
				if (by) {
					attach(doer, root, "obl:agent");
				}
				attach(i, Token.ROOT, "root");
				attach(subject, i, kid(i, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj");
				attach(root, subject, "acl");
				for (int later = i + 1; later < this.tokens.size(); later++) {
					if (this.heads[later] == root) {
						this.heads[later] = i;
					}
				}
				return;
			}
		}
	}

	// ---- "avait tué à la machette Jean Untel"

	private void victims() {
		for (int i = 1; i < this.tokens.size(); i++) {
			int noun = this.heads[i];
			boolean name = this.tokens.get(i).tag() == PartOfSpeech.PROPN && noun == i - 1 && is(i, "nmod", "appos")
					&& kid(i, "case") < 0 && INSTRUMENTS.contains(this.tokens.get(noun).lemma()) && is(noun, "obl");
			int verb = name ? this.heads[noun] : -1;
			if (verb >= 0 && kid(verb, "obj", "aux:pass") < 0) {
				attach(i, verb, "obj");
			}
		}
	}

	// ---- "condamné par la justice à la prison": what stands behind the doer

	private void behindDoers() {
		for (int i = 1; i < this.tokens.size(); i++) {
			int doer = this.heads[i];
			int marker = kid(i, "case");
			boolean behind = doer >= 0 && doer < i && is(i, "nmod") && this.relations[doer].equals("obl:agent")
					&& marker > doer && BEHIND.contains(this.tokens.get(marker).lemma()) && this.heads[doer] >= 0;
			if (behind) {
				attach(i, this.heads[doer], "obl");
			}
		}
	}

	// ---- "a noté un retard et annoncé une enquête": the second past tense

	private void joined() {
		for (int i = 1; i < this.tokens.size(); i++) {
			boolean loose = this.tokens.get(i).tag() == PartOfSpeech.VERB && is(i, "acl", "amod")
					&& !this.relations[i].equals("acl:relcl") && kid(i, "cc") == i - 1 && kid(i, "obj", "ccomp") > i
					&& kid(i, "aux") < 0;
			int at = loose ? this.heads[i] : -1;
			for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
				int aux = kid(at, "aux");
				if (this.tokens.get(at).tag() == PartOfSpeech.VERB && aux >= 0
						&& this.tokens.get(aux).lemma().equals("avoir")) {
					attach(i, at, "conj");
					break;
				}
				at = this.heads[at];
			}
		}
	}

	// ---- "Le maire de Brest, Jean Untel, a appelé": the main verb below its subject

	private void main() {
		int root = root();
		if (root < 0 || !this.tokens.get(root).tag().nominal() || kid(root, "cop") >= 0 || kid(root, "nsubj") >= 0
				|| kid(root, "case") >= 0) {
			return;
		}
		for (int i = root + 1; i < this.tokens.size(); i++) {
			boolean hanging = this.heads[i] == root && is(i, "acl", "appos", "parataxis", "dep", "amod", "ccomp");
			if (hanging && !this.relations[i].equals("acl:relcl") && tensed(i) && !introduced(i)
					&& kid(i, "nsubj") < 0) {
				attach(i, Token.ROOT, "root");
				attach(root, i, kid(i, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj");
				for (int later = i + 1; later < this.tokens.size(); later++) {
					if (this.heads[later] == root) {
						this.heads[later] = i;
					}
				}
				return;
			}
		}
	}

	/** Whether the verb has a tense of its own or by an auxiliary. */
	private boolean tensed(int verb) {
		Token token = this.tokens.get(verb);
		if (token.tag() != PartOfSpeech.VERB) {
			return false;
		}
		for (int i = 0; i < verb; i++) {
			if (this.heads[i] == verb && is(i, "aux") && mood(this.tokens.get(i))) {
				return true;
			}
		}
		return mood(token) && !token.form().toLowerCase(Locale.ROOT).matches(".*(ant|[uités]s|é|ée|ées|és|is|it)");
	}

	private static boolean mood(Token token) {
		return token.features().has("Mood", "Ind") || token.features().has("Mood", "Cnd");
	}

	private boolean introduced(int verb) {
		for (int i = 0; i < verb; i++) {
			if (this.heads[i] == verb && (is(i, "mark") || RELATIVE.contains(form(i)))) {
				return true;
			}
		}
		return false;
	}

	// ---- "a saisi le tribunal, qui doit se prononcer"

	private void relatives() {
		for (int i = 1; i < this.tokens.size(); i++) {
			int verb = this.heads[i];
			boolean joined = form(i).equals("qui") && is(i, "nsubj") && verb > i
					&& is(verb, "conj", "parataxis", "advcl", "dep") && kid(verb, "cc") < 0;
			boolean wrong = form(i).equals("qui") && is(i, "nsubj") && verb > i
					&& this.relations[verb].equals("acl:relcl") && this.heads[verb] >= 0 && this.heads[verb] < i
					&& !agrees(this.tokens.get(this.heads[verb]), verb);
			int noun = (joined || wrong) ? before(i, verb) : -1;
			if (noun >= 0 && !below(noun, verb)) {
				attach(verb, noun, "acl:relcl");
			}
		}
	}

	/** The noun that "qui" behind it means, by agreement with the verb; or -1. */
	private int before(int pronoun, int verb) {
		boolean comma = form(pronoun - 1).equals(",");
		int at = comma ? pronoun - 2 : pronoun - 1;
		int best = -1;
		for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
			Token token = this.tokens.get(at);
			boolean nominal = (token.tag().nominal() || token.tag() == PartOfSpeech.NUM) && !is(at, "flat", "amod");
			boolean inner = comma && is(at, "nmod") && kid(at, "case") >= 0;
			if (nominal && agrees(token, verb)) {
				best = (best < 0 || inner(best)) ? at : best;
				if (!inner) {
					return best;
				}
			}
			int head = this.heads[at];
			boolean inside = head >= 0 && head < pronoun && this.tokens.get(head).tag() == PartOfSpeech.VERB
					&& is(head, "acl") && !tensed(head);
			head = inside ? this.heads[head] : head;
			at = (head >= 0 && head < pronoun && this.tokens.get(head).tag() != PartOfSpeech.VERB) ? head : -1;
		}
		return best;
	}

	private boolean inner(int at) {
		return is(at, "nmod") && kid(at, "case") >= 0;
	}

	private boolean agrees(Token noun, int verb) {
		Features tensed = this.tokens.get(verb).features();
		for (int i = 0; i < verb; i++) {
			if (this.heads[i] == verb && is(i, "aux") && this.tokens.get(i).features().get("Number") != null) {
				tensed = this.tokens.get(i).features();
			}
		}
		String number = tensed.get("Number");
		String own = noun.features().get("Number");
		return number == null || own == null || number.equals(own);
	}

	// ---- "Il lui a assuré": somebody does it

	private void somebody() {
		for (int i = 0; i < this.tokens.size(); i++) {
			int verb = this.heads[i];
			boolean empty = this.relations[i].equals("expl:subj") && verb >= 0
					&& Set.of("il", "-il", "-t-il", "t-il").contains(form(i))
					&& this.tokens.get(verb).tag() == PartOfSpeech.VERB;
			boolean done = empty && !IMPERSONAL.contains(this.tokens.get(verb).lemma()) && kid(verb, "aux:pass") < 0
					&& kid(verb, "expl:pass") < 0 && kid(verb, "expl:pv") < 0 && kid(verb, "nsubj") < 0;
			if (done) {
				this.relations[i] = "nsubj";
			}
		}
	}

	// ---- "et lui dit": nobody's subject

	private void him() {
		for (int i = 0; i + 1 < this.tokens.size(); i++) {
			boolean him = form(i).equals("lui") && is(i, "nsubj") && this.heads[i] > i && !form(i + 1).equals(",")
					&& !(i > 0 && form(i - 1).equals(","));
			PartOfSpeech next = this.tokens.get(i + 1).tag();
			if (him && (next == PartOfSpeech.VERB || next == PartOfSpeech.AUX)) {
				this.relations[i] = "iobj";
			}
		}
	}

	// ---- "s'entretenir dans la journée avec le maire": not a day with the mayor

	private void times() {
		for (int i = 1; i < this.tokens.size(); i++) {
			int time = this.heads[i];
			boolean ago = time >= 0 && kid(time, "case") >= 0 && form(kid(time, "case")).equals("il");
			if (!is(i, "nmod") || time < 0 || time > i || !(ago || TIMES.contains(this.tokens.get(time).lemma()))) {
				continue;
			}
			int marker = kid(i, "case");
			boolean complement = marker >= 0 && (ago || OF_VERBS.contains(this.tokens.get(marker).lemma()))
					&& this.tokens.get(i).tag().nominal() && !TIMES.contains(this.tokens.get(i).lemma());
			int verb = complement ? verb(time) : -1;
			if (verb >= 0) {
				boolean doer = this.tokens.get(marker).lemma().equals("par") && kid(verb, "aux:pass") >= 0;
				attach(i, verb, doer ? "obl:agent" : "obl");
			}
		}
	}

	/** The verb by which a time hangs, if through nothing but other times; or -1. */
	private int verb(int time) {
		int at = this.heads[time];
		for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
			if (this.tokens.get(at).tag() == PartOfSpeech.VERB) {
				return at;
			}
			if (!TIMES.contains(this.tokens.get(at).lemma()) && this.tokens.get(at).tag() != PartOfSpeech.NUM) {
				return -1;
			}
			at = this.heads[at];
		}
		return -1;
	}

	// ---- the tree

	private int root() {
		for (int i = 0; i < this.heads.length; i++) {
			if (this.heads[i] == Token.ROOT) {
				return i;
			}
		}
		return -1;
	}

	private void attach(int word, int head, String relation) {
		this.heads[word] = head;
		this.relations[word] = relation;
	}

	private int kid(int head, String... relations) {
		for (int i = 0; i < this.heads.length; i++) {
			if (this.heads[i] == head && is(i, relations)) {
				return i;
			}
		}
		return -1;
	}

	private boolean is(int index, String... relations) {
		String own = this.relations[index];
		return Arrays.stream(relations).anyMatch((relation) -> own.equals(relation) || own.startsWith(relation + ":"));
	}

	private boolean below(int lower, int upper) {
		int at = lower;
		for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
			if (at == upper) {
				return true;
			}
			at = this.heads[at];
		}
		return false;
	}

	private String form(int index) {
		return (index < 0) ? "" : this.tokens.get(index).form().toLowerCase(Locale.ROOT);
	}

}
