package org.actant.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;

/**
 * Tells the clauses of a French sentence apart where the tree ran them together: two
 * clauses in one verb, a clause hung by the object of the one before, the content of what
 * is told hung by whoever is told it, infinitives and participles joined to another kind
 * of word, doers and subjects that stand behind their verb.
 */
final class FrenchClauses {

	private static final Map<String, Set<String>> WORDS = words();

	private static final Set<String> RELATIVE = Set.of("qui", "que", "qu'", "dont", "où", "lequel", "laquelle",
			"lesquels", "lesquelles", "auquel", "duquel", "quoi");

	private static final Set<String> PARTICIPLES = Set.of("prise", "prises", "mise", "mises", "faite", "faites",
			"émise", "commise", "commises", "remise", "remises", "promise", "permise", "conduite", "inscrite", "écrite",
			"détruite", "détruites", "soumise", "soumises");

	private static final Set<String> MARKS = Set.of("à", "de", "d'", "pour");

	private static final Features NOUN = Features.parse("Gender=Masc|Number=Sing");

	/** A subject's titles are no longer than this. */
	private static final int REACH = 6;

	private final TreeDraft tree;

	private FrenchClauses(TreeDraft tree) {
		this.tree = tree;
	}

	private static Map<String, Set<String>> words() {
		Map<String, Set<String>> words = new HashMap<>();
		for (List<String> row : Rows.of("/lexicon/fr/clause-words.tsv", 2)) {
			words.computeIfAbsent(row.get(1), (key) -> new HashSet<>()).add(row.getFirst());
		}
		return words;
	}

	private static boolean word(String kind, String word) {
		return WORDS.getOrDefault(kind, Set.of()).contains(word);
	}

	/**
	 * @param tokens the words of a sentence with their tree
	 * @return the same words; where the tree was wrong, with another
	 */
	static List<Token> mend(List<Token> tokens) {
		FrenchClauses clauses = new FrenchClauses(new TreeDraft(tokens));
		clauses.power();
		clauses.heading();
		clauses.auxiliaries();
		clauses.copulas();
		clauses.split();
		clauses.lost();
		clauses.doers();
		clauses.contents();
		clauses.nouns();
		clauses.coordinated();
		clauses.alike();
		clauses.adjacent();
		clauses.inverted();
		clauses.parentheses();
		clauses.agreeing();
		clauses.months();
		clauses.quoted();
		return clauses.tree.tokens();
	}

	// ---- "la prise de pouvoir": a modal that governs nothing is a noun

	private void power() {
		for (int i = 1; i < this.tree.size(); i++) {
			boolean bare = Set.of("pouvoir", "devoir").contains(this.tree.form(i))
					&& this.tree.tag(i) == PartOfSpeech.VERB && Set.of("de", "le").contains(this.tree.form(i - 1))
					&& this.tree.kid(i, "xcomp", "obj", "ccomp") < 0;
			if (bare) {
				this.tree.read(i, PartOfSpeech.NOUN, NOUN);
				int mark = this.tree.kidBetween(i, 0, i, "mark");
				if (mark >= 0) {
					this.tree.move(mark, i, "case");
				}
				this.tree.move(i, this.tree.head(i), "nmod");
			}
		}
	}

	// ---- "Somalie : le siège prend fin": what a colon sets off does nothing

	private void heading() {
		for (int i = 0; i < Math.min(REACH, this.tree.size()); i++) {
			int heading = i;
			int colon = i + 1;
			int verb = this.tree.head(i);
			if (verb <= colon || !this.tree.is(i, "nsubj") || !this.tree.form(colon).equals(":")) {
				continue;
			}
			int own = this.tree.kidBetween(verb, colon, verb, "nsubj");
			int below = this.tree.first(colon, verb, (kid) -> this.tree.head(kid) <= heading
					&& this.tree.below(kid, heading) && this.tree.tag(kid).nominal() && this.tree.kid(kid, "case") < 0);
			if (own < 0 && below >= 0) {
				this.tree.move(below, verb, this.tree.relation(i));
			}
			this.tree.move(i, verb, "dep");
		}
	}

	// ---- "ne lui avait rien dit", "a par la suite reconnu": the auxiliary's participle

	private void auxiliaries() {
		for (int i = 0; i < this.tree.size(); i++) {
			int aux = i;
			int nothing = i + 1;
			boolean parted = this.tree.lemma(i).equals("avoir") && this.tree.tag(i) == PartOfSpeech.VERB
					&& Set.of("rien", "tout", "tous").contains(this.tree.form(nothing));
			int participle = parted ? nothing + 1 : -1;
			if (participle > 0 && participle < this.tree.size()
					&& (this.tree.head(participle) == aux || this.tree.head(participle) == nothing)
					&& participle(participle)) {
				this.tree.move(participle, aux, "ccomp");
				this.tree.swap(participle, aux, "aux:tense");
				this.tree.pass(aux, participle, (kid) -> true);
				this.tree.move(nothing, participle, "obj");
			}
		}
	}

	// ---- "Anne Untel était en retraite": what she was is the predicate

	private void copulas() {
		int root = this.tree.root();
		int copula = (root < 0) ? -1 : this.tree.kidBetween(root, root + 1, this.tree.size(), "cop");
		boolean subject = copula > 0 && this.tree.tag(root).nominal() && this.tree.kid(root, "nsubj") < 0
				&& (this.tree.tag(root) == PartOfSpeech.PROPN || this.tree.kid(root, "det") >= 0);
		int predicate = !subject ? -1 : this.tree.first(copula + 1, this.tree.size(),
				(i) -> (this.tree.head(i) == copula || this.tree.head(i) == root)
						&& Set.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN).contains(this.tree.tag(i)));
		if (predicate > 0) {
			this.tree.move(predicate, Token.ROOT, "root");
			this.tree.move(root, predicate, "nsubj");
			this.tree.pass(root, predicate, (kid) -> kid >= copula);
			this.tree.pass(copula, predicate, (kid) -> true);
			this.tree.move(copula, predicate, "cop");
		}
	}

	// ---- "étaient de retour, après que les adhérents ont voté": two clauses in one

	private void split() {
		for (int verb = 1; verb < this.tree.size(); verb++) {
			int later = verb;
			int mark = (this.tree.tag(verb) == PartOfSpeech.VERB) ? this.tree.first(0, verb,
					(i) -> this.tree.head(i) == later && this.tree.is(i, "mark") && word("opening", this.tree.form(i)))
					: -1;
			int first = (mark < 0) ? -1 : this.tree.kidBetween(verb, 0, mark, "nsubj");
			if (first < 0 || this.tree.kidBetween(verb, mark, verb, "nsubj") < 0) {
				continue;
			}
			int main = predicate(verb, first, mark);
			if (main >= 0) {
				part(verb, main, mark);
			}
		}
	}

	/** The word that holds the clause before a mark. */
	private int predicate(int verb, int subject, int mark) {
		int tensed = this.tree.first(subject + 1, mark,
				(i) -> Set.of(PartOfSpeech.AUX, PartOfSpeech.VERB).contains(this.tree.tag(i)) && mood(i)
						&& (this.tree.head(i) == verb || this.tree.head(i) > i));
		if (tensed < 0) {
			return -1;
		}
		if (this.tree.is(tensed, "aux")) {
			return this.tree.first(tensed + 1, mark, this::participle);
		}
		int held = this.tree.first(tensed + 1, mark, (i) -> this.tree.head(i) == verb
				&& Set.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.VERB).contains(this.tree.tag(i)));
		return (this.tree.tag(tensed) == PartOfSpeech.VERB) ? tensed : held;
	}

	private void part(int verb, int main, int mark) {
		int above = this.tree.head(verb);
		String relation = this.tree.relation(verb);
		this.tree.move(main, Token.ROOT, "root");
		this.tree.move(verb, main, "advcl");
		this.tree.move(main, above, relation);
		this.tree.pass(verb, main, (kid) -> kid < mark);
		for (int i = main + 1; i < mark; i++) {
			boolean joined = this.tree.is(i, "conj") && this.tree.kid(i, "cc") >= 0 && participle(i)
					&& this.tree.head(i) != main;
			if (joined) {
				this.tree.move(i, main, "conj");
			}
		}
	}

	// ---- "Les secouristes, déployés hier, ont mené": the main verb below a participle

	private void lost() {
		int root = this.tree.root();
		if (root < 0 || !this.tree.tag(root).nominal() || this.tree.kid(root, "cop", "nsubj", "case") >= 0) {
			return;
		}
		int verb = this.tree.first(root + 2, this.tree.size(),
				(i) -> tensed(i) && this.tree.is(i, "conj", "parataxis", "advcl", "ccomp", "acl")
						&& !this.tree.relation(i).equals("acl:relcl") && !introduced(i)
						&& this.tree.kid(i, "nsubj", "cc") < 0 && loose(i, root));
		if (verb < 0) {
			return;
		}
		this.tree.move(verb, Token.ROOT, "root");
		this.tree.move(root, verb, this.tree.kid(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj");
		this.tree.pass(root, verb, (kid) -> kid > verb);
	}

	/** Whether nothing with a tense stands between a verb and the first noun. */
	private boolean loose(int verb, int root) {
		int at = this.tree.head(verb);
		for (int steps = 0; at >= 0 && steps < this.tree.size(); steps++) {
			if (at == root) {
				return true;
			}
			if (tensed(at) || this.tree.kid(at, "cop") >= 0) {
				return false;
			}
			at = this.tree.head(at);
		}
		return false;
	}

	// ---- "mis au point par l'équipe": the doer of a participle

	private void doers() {
		for (int i = 2; i < this.tree.size(); i++) {
			int alleged = this.tree.head(i);
			boolean deed = alleged >= 0 && this.tree.relation(i).equals("obl:agent")
					&& this.tree.is(alleged, "acl", "amod")
					&& this.tree.form(alleged).matches("(présumé|supposé|prétendu|allégué)e?s?");
			if (deed) {
				this.tree.move(i, this.tree.head(alleged), "nmod");
			}
		}
		for (int i = 2; i < this.tree.size(); i++) {
			int by = this.tree.kidBetween(i, 0, i, "case");
			boolean doer = by > 0 && this.tree.form(by).equals("par") && this.tree.tag(i).nominal()
					&& this.tree.is(i, "nsubj", "obl", "nmod")
					&& !(this.tree.relation(i).equals("obl:agent")
							&& this.tree.tag(this.tree.head(i)) == PartOfSpeech.VERB)
					&& !word("time", this.tree.lemma(i));
			int participle = doer ? before(by) : -1;
			if (participle >= 0 && (this.tree.is(i, "nsubj") || this.tree.head(i) < by)) {
				this.tree.move(i, participle, "obl:agent");
			}
		}
	}

	/** The participle right before a place, but for an adverb or a fixed phrase. */
	private int before(int place) {
		int from = Math.max(0, place - 4);
		int at = this.tree.lastBefore(place,
				(i) -> i < from || Set.of(PartOfSpeech.VERB, PartOfSpeech.PUNCT, PartOfSpeech.PROPN, PartOfSpeech.AUX)
					.contains(this.tree.tag(i)) || PARTICIPLES.contains(this.tree.form(i)));
		boolean hanging = at >= from && this.tree.is(at, "acl", "amod") && this.tree.kid(at, "aux") < 0;
		return (hanging && (participle(at) || PARTICIPLES.contains(this.tree.form(at)))) ? at : -1;
	}

	// ---- "a garanti au préfet que le port resterait ouvert": what is told

	private void contents() {
		for (int verb = 2; verb < this.tree.size(); verb++) {
			int noun = this.tree.head(verb);
			boolean clause = noun >= 0 && noun < verb && this.tree.is(verb, "acl") && this.tree.tag(noun).nominal()
					&& que(verb) == after(noun, verb) && this.tree.kidBetween(verb, noun, verb, "nsubj") > 0;
			int telling = clause ? telling(noun, verb) : -1;
			if (telling >= 0 && this.tree.move(verb, telling, "ccomp")) {
				this.tree.move(que(verb), verb, "mark");
				bareObject(verb);
			}
		}
	}

	private int que(int verb) {
		return this.tree.first(0, verb,
				(i) -> this.tree.head(i) == verb && Set.of("que", "qu'").contains(this.tree.form(i)));
	}

	/** The place right behind a noun and what belongs to it before the verb. */
	private int after(int noun, int verb) {
		return this.tree.first(noun + 1, verb,
				(i) -> Set.of("que", "qu'").contains(this.tree.form(i)) && this.tree.head(i) == verb);
	}

	private int telling(int noun, int verb) {
		int at = noun;
		for (int steps = 0; at >= 0 && steps < 4; steps++) {
			if (this.tree.tag(at) == PartOfSpeech.VERB) {
				break;
			}
			at = (word("time", this.tree.lemma(at)) || at == noun || this.tree.tag(at) == PartOfSpeech.ADV)
					? this.tree.head(at) : -1;
		}
		if (at < 0 || this.tree.tag(at) != PartOfSpeech.VERB || content(at)) {
			return -1;
		}
		boolean addressed = this.tree.is(noun, "obl", "iobj") && this.tree.kid(noun, "case") >= 0;
		boolean time = word("time", this.tree.lemma(noun));
		boolean whole = this.tree.kidBetween(verb, verb, this.tree.size(), "obj", "xcomp", "ccomp", "obl") > verb
				|| this.tree.kid(verb, "cop", "aux:pass") >= 0;
		boolean told = word("telling", this.tree.lemma(at)) && (addressed || time) && this.tree.kid(at, "obj") < 0;
		boolean warned = word("warning", this.tree.lemma(at)) && this.tree.is(noun, "obj");
		return ((told || warned) && whole) ? at : -1;
	}

	/** Whether the verb has what it tells; a participle beside it is something else. */
	private boolean content(int verb) {
		int told = this.tree.kid(verb, "ccomp");
		if (told >= 0 && gerund(told)) {
			this.tree.move(told, verb, "advcl");
			return false;
		}
		return told >= 0;
	}

	/** A noun phrase without preposition behind a verb without object is its object. */
	private void bareObject(int verb) {
		int bare = this.tree.kidBetween(verb, verb, this.tree.size(), "obl");
		if (bare > 0 && this.tree.kid(bare, "case") < 0 && this.tree.kid(bare, "det") >= 0
				&& !word("time", this.tree.lemma(bare)) && this.tree.kidBetween(verb, verb, bare, "obj") < 0) {
			this.tree.move(bare, verb, "obj");
		}
	}

	// ---- "n'a rien dit et les juges n'ont pas répondu": the second clause

	private void coordinated() {
		for (int verb = 2; verb < this.tree.size(); verb++) {
			if (!tensed(verb) || introduced(verb)) {
				continue;
			}
			int own = this.tree.kidBetween(verb, 0, verb, "nsubj");
			if (own < 0) {
				stolen(verb);
				risen(verb);
			}
			else if (this.tree.is(verb, "acl", "xcomp") && opened(verb, own)) {
				int above = above(this.tree.head(verb));
				if (above >= 0) {
					this.tree.move(verb, above, "conj");
				}
			}
		}
	}

	private boolean opened(int verb, int subject) {
		int joining = this.tree.kidBetween(verb, 0, subject, "cc");
		return joining >= 0 && this.tree.head(verb) < joining && !RELATIVE.contains(this.tree.form(subject));
	}

	/** "touchés par la nouvelle et coopérerons": a verb is joined to a verb. */
	private void risen(int verb) {
		int noun = this.tree.head(verb);
		boolean joined = noun >= 0 && this.tree.is(verb, "conj") && this.tree.kidBetween(verb, 0, verb, "cc") > noun
				&& this.tree.kid(verb, "nsubj") < 0 && this.tree.tag(noun).nominal() && this.tree.kid(noun, "cop") < 0
				&& this.tree.head(noun) != Token.ROOT;
		int above = joined ? above(noun) : -1;
		if (above >= 0 && above < verb) {
			this.tree.move(verb, above, "conj");
		}
	}

	// ---- "des salariés de l'usine et des médecins": not the plant's

	private void nouns() {
		for (int i = 2; i < this.tree.size(); i++) {
			int inner = this.tree.head(i);
			boolean bare = inner >= 0 && inner < i && this.tree.is(i, "conj") && this.tree.tag(i) == PartOfSpeech.NOUN
					&& this.tree.kid(i, "case") < 0 && this.tree.kid(i, "det") >= 0 && this.tree.is(inner, "nmod");
			int marker = bare ? this.tree.kidBetween(inner, 0, inner, "case") : -1;
			int outer = (marker >= 0 && this.tree.lemma(marker).equals("de")) ? this.tree.head(inner) : -1;
			if (outer >= 0 && outer < marker && this.tree.tag(outer) == PartOfSpeech.NOUN
					&& this.tree.kid(outer, "case") < 0) {
				this.tree.move(i, outer, "conj");
			}
		}
	}

	/** Gives a verb the subject that the tree joined to a noun of the clause before. */
	private void stolen(int verb) {
		if (!this.tree.is(verb, "advcl", "conj", "ccomp", "parataxis", "acl") || this.tree.kid(verb, "cc") >= 0) {
			return;
		}
		int from = Math.max(0, verb - 12);
		int subject = this.tree.lastBefore(verb, (i) -> i < from
				|| (this.tree.is(i, "conj") && this.tree.tag(i).nominal() && this.tree.kidBetween(i, 0, i, "cc") >= 0)
				|| this.tree.tag(i) == PartOfSpeech.VERB || this.tree.tag(i) == PartOfSpeech.PUNCT);
		boolean free = subject >= from && this.tree.is(subject, "conj") && this.tree.kid(subject, "det") >= 0
				&& this.tree.kid(subject, "case") < 0 && this.tree.head(verb) < subject;
		int above = free ? above(this.tree.head(subject)) : -1;
		if (above >= 0 && above < subject && !this.tree.is(this.tree.head(subject), "nsubj") && agrees(subject, verb)
				&& this.tree.move(verb, above, "conj")) {
			int joining = this.tree.kidBetween(subject, 0, subject, "cc");
			this.tree.move(subject, verb, this.tree.kid(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj");
			this.tree.move(joining, verb, "cc");
		}
	}

	/** The nearest verb with a tense from a word upward, or -1. */
	private int above(int word) {
		int at = word;
		for (int steps = 0; at >= 0 && steps < this.tree.size(); steps++) {
			if (tensed(at)) {
				return at;
			}
			at = this.tree.head(at);
		}
		return -1;
	}

	// ---- "à garantir des places à ceux … et à s'asseoir": joined to its like

	private void alike() {
		for (int i = 2; i < this.tree.size(); i++) {
			int head = this.tree.head(i);
			if (head < 0 || !this.tree.is(i, "conj") || this.tree.tag(i) != PartOfSpeech.VERB) {
				continue;
			}
			int mark = this.tree.kidBetween(i, 0, i, "mark");
			boolean marked = infinitive(i) && mark >= 0 && MARKS.contains(this.tree.form(mark))
					&& !(infinitive(head) && marked(head, this.tree.form(mark)));
			boolean going = gerund(i) && this.tree.kid(i, "mark") < 0 && !gerund(head);
			int word = i;
			int like = marked
					? this.tree.lastBefore(i,
							(k) -> infinitive(k) && marked(k, this.tree.form(mark)) && !this.tree.below(k, word))
					: going ? this.tree.lastBefore(i,
							(k) -> gerund(k) && this.tree.is(k, "acl", "advcl", "conj") && !this.tree.below(k, word))
							: -1;
			if (like >= 0 && this.tree.below(head, like) || like >= 0 && going) {
				this.tree.move(i, like, "conj");
			}
		}
	}

	private boolean marked(int verb, String mark) {
		int own = this.tree.kidBetween(verb, 0, verb, "mark");
		return own >= 0 && this.tree.form(own).equals(mark);
	}

	// ---- "affirmant avoir agi": an infinitive belongs to the verb right before it

	private void adjacent() {
		for (int i = 1; i < this.tree.size(); i++) {
			boolean bare = this.tree.is(i, "xcomp") && this.tree.tag(i) == PartOfSpeech.VERB
					&& this.tree.kidBetween(i, 0, i, "mark") < 0 && (infinitive(i) || having(i));
			if (!bare) {
				continue;
			}
			int verb = i;
			int before = this.tree.lastBefore(i,
					(k) -> !(this.tree.head(k) == verb && (this.tree.is(k, "aux", "advmod", "expl", "obj", "iobj")
							|| this.tree.tag(k) == PartOfSpeech.PRON)));
			if (before >= 0 && before != this.tree.head(i) && this.tree.tag(before) == PartOfSpeech.VERB
					&& this.tree.kid(before, "xcomp", "ccomp", "obj") < 0) {
				this.tree.move(i, before, "xcomp");
			}
		}
	}

	private boolean having(int verb) {
		return this.tree.kidBetween(verb, 0, verb, "aux") >= 0
				&& infinitive(this.tree.kidBetween(verb, 0, verb, "aux"));
	}

	// ---- "un chantier auquel participent douze artisans": the subject behind its verb

	private void inverted() {
		for (int verb = 1; verb < this.tree.size(); verb++) {
			if (!tensed(verb) || this.tree.kid(verb, "aux:pass") >= 0) {
				continue;
			}
			int subject = this.tree.kidBetween(verb, 0, verb, "nsubj");
			boolean placed = subject >= 0 && preposition(subject);
			int object = this.tree.kidBetween(verb, verb, this.tree.size(), "obj");
			boolean bare = object > verb && this.tree.tag(object).nominal() && this.tree.kid(object, "case") < 0
					&& this.tree.kid(verb, "expl:subj") < 0 && agrees(object, verb);
			if (placed && bare) {
				this.tree.move(subject, verb, "obl:mod");
				this.tree.move(object, verb, "nsubj");
			}
			else if (subject < 0 && bare && behindRelative(verb)) {
				this.tree.move(object, verb, "nsubj");
			}
		}
	}

	private boolean preposition(int noun) {
		int marker = this.tree.kidBetween(noun, 0, noun, "case");
		return marker >= 0 && Set.of("parmi", "dans", "sur", "à", "en", "pour", "avec", "après", "avant", "selon")
			.contains(this.tree.form(marker));
	}

	private boolean behindRelative(int verb) {
		int at = verb - 1;
		while (at > 0 && (this.tree.is(at, "aux") || this.tree.tag(at) == PartOfSpeech.ADV
				|| Set.of("se", "s'", "y").contains(this.tree.form(at)))) {
			at--;
		}
		return at > 0
				&& Set.of("où", "lequel", "laquelle", "lesquels", "lesquelles", "dont").contains(this.tree.form(at));
	}

	// ---- "du parti du Centre (PDC), qui gouverne": who, behind a parenthesis

	private void parentheses() {
		for (int i = 3; i < this.tree.size(); i++) {
			boolean behind = this.tree.form(i).equals("qui") && this.tree.form(i - 1).equals(",")
					&& this.tree.form(i - 2).equals(")");
			int verb = behind ? this.tree.head(i) : -1;
			int open = (verb > i) ? this.tree.lastBefore(i, (k) -> this.tree.form(k).equals("(")) : -1;
			int inner = (open < 0) ? -1
					: this.tree.first(open + 1, i, (k) -> this.tree.head(k) >= 0 && this.tree.head(k) < open);
			int noun = (inner < 0) ? -1 : this.tree.head(inner);
			if (noun >= 0 && this.tree.tag(noun).nominal() && agrees(noun, verb)) {
				this.tree.move(verb, noun, "acl:relcl");
			}
		}
	}

	// ---- "la chute de Jean Untel, renversé en avril": a participle agrees

	private void agreeing() {
		for (int i = 2; i < this.tree.size(); i++) {
			int noun = this.tree.head(i);
			int comma = this.tree.tag(i - 1) == PartOfSpeech.ADV ? i - 2 : i - 1;
			boolean set = noun >= 0 && participle(i) && this.tree.form(comma).equals(",")
					&& this.tree.kid(i, "aux") < 0;
			boolean behind = set && this.tree.relation(i).equals("acl") && !alike(noun, i);
			boolean loose = set && this.tree.is(i, "advcl") && noun < i && this.tree.kid(i, "obl:agent") > i;
			int at = (behind || loose) ? comma - 1 : -1;
			for (int steps = 0; at > noun && steps < REACH; steps++) {
				boolean agrees = this.tree.tag(at).nominal() && !this.tree.is(at, "flat") && alike(at, i)
						&& (behind || this.tree.at(at).features().get("Gender") != null);
				if (agrees && this.tree.move(i, at, "acl")) {
					break;
				}
				at = this.tree.head(at);
			}
		}
	}

	private boolean alike(int noun, int participle) {
		Features one = this.tree.at(noun).features();
		Features other = this.tree.at(participle).features();
		return same(one.get("Gender"), other.get("Gender")) && same(one.get("Number"), other.get("Number"));
	}

	private static boolean same(@org.jspecify.annotations.Nullable String one,
			@org.jspecify.annotations.Nullable String other) {
		return one == null || other == null || one.equals(other);
	}

	// ---- "a rejeté début août une offre": the object behind a month

	private void months() {
		for (int i = 1; i + 2 < this.tree.size(); i++) {
			int verb = this.tree.head(i);
			int month = i + 1;
			boolean time = word("part", this.tree.form(i)) && this.tree.is(i, "obj") && verb >= 0
					&& this.tree.tag(verb) == PartOfSpeech.VERB && this.tree.kid(i, "det", "case") < 0
					&& this.tree.tag(month) != PartOfSpeech.ADP && this.tree.tag(month) != PartOfSpeech.DET;
			if (!time) {
				continue;
			}
			int object = this.tree.head(month);
			boolean led = object > month && this.tree.is(month, "case") && this.tree.head(object) == verb;
			this.tree.move(i, verb, "obl:mod");
			this.tree.move(month, i, "nmod");
			int bare = led ? object : this.tree.first(month + 1, this.tree.size(), (k) -> this.tree.head(k) == verb
					&& this.tree.is(k, "obl", "nmod") && this.tree.kid(k, "case") < 0 && this.tree.kid(k, "det") >= 0);
			if (bare >= 0) {
				this.tree.move(bare, verb, "obj");
			}
		}
	}

	// ---- "a qualifié d'« absurde farce » le récit": the object behind a quoted phrase

	private void quoted() {
		for (int i = 3; i < this.tree.size(); i++) {
			int noun = this.tree.head(i);
			boolean behind = noun >= 0 && noun < i && this.tree.is(i, "amod", "nmod", "appos")
					&& this.tree.tag(i).nominal() && this.tree.kid(i, "case") < 0 && this.tree.kid(i, "det") >= 0
					&& this.tree.form(this.tree.kid(i, "det") - 1).equals("»");
			int verb = behind ? this.tree.head(noun) : -1;
			int marker = behind ? this.tree.kidBetween(noun, 0, noun, "case") : -1;
			if (verb >= 0 && verb < noun && marker > verb && this.tree.tag(verb) == PartOfSpeech.VERB
					&& this.tree.is(noun, "obj", "obl")) {
				this.tree.move(noun, verb, "obl:arg");
				this.tree.move(i, verb, "obj");
			}
		}
	}

	// ---- what words are

	private boolean mood(int index) {
		Features features = this.tree.at(index).features();
		return features.has("Mood", "Ind") || features.has("Mood", "Cnd") || features.has("Mood", "Sub");
	}

	/** Whether the verb has a tense of its own or by an auxiliary. */
	private boolean tensed(int verb) {
		if (verb < 0 || this.tree.tag(verb) != PartOfSpeech.VERB) {
			return false;
		}
		int aux = this.tree.first(0, verb,
				(i) -> this.tree.head(i) == verb && this.tree.is(i, "aux", "cop") && mood(i));
		return aux >= 0 || (mood(verb) && !participle(verb) && !gerund(verb));
	}

	private boolean participle(int index) {
		Features features = this.tree.at(index).features();
		return this.tree.tag(index) == PartOfSpeech.VERB && features.has("VerbForm", "Part")
				&& !features.has("Tense", "Pres") && !gerund(index);
	}

	private boolean infinitive(int index) {
		return this.tree.at(index).features().has("VerbForm", "Inf");
	}

	private boolean gerund(int index) {
		return this.tree.tag(index) == PartOfSpeech.VERB && this.tree.form(index).endsWith("ant") && !mood(index);
	}

	private boolean introduced(int verb) {
		return this.tree.first(0, verb, (i) -> this.tree.head(i) == verb
				&& (this.tree.is(i, "mark") || RELATIVE.contains(this.tree.form(i)))) >= 0;
	}

	private boolean agrees(int noun, int verb) {
		int aux = this.tree.first(0, verb, (i) -> this.tree.head(i) == verb && this.tree.is(i, "aux")
				&& this.tree.at(i).features().get("Number") != null);
		String number = this.tree.at(aux >= 0 ? aux : verb).features().get("Number");
		return same(number, this.tree.at(noun).features().get("Number"));
	}

}
