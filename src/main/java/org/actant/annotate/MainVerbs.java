package org.actant.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;

/**
 * Puts English trees right where they miss what order and the forms of verbs tell
 * plainly: a verb with a tense that hangs by a bare noun is the sentence's verb, what
 * stands between commas behind who or which is not, and a bare infinitive goes on from
 * another, not from a verb with a tense.
 */
final class MainVerbs {

	private static final Set<String> WH = Set.of("who", "which", "whom", "whose", "that", "where", "when", "what",
			"why", "how");

	private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose");

	private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "may", "might", "shall", "should",
			"must", "wo", "ca", "'ll", "’ll", "'d", "’d", "do", "does", "did");

	private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday");

	/** What may open a clause as well as a noun phrase. */
	private static final Set<String> OPENINGS = Set.of("after", "before", "since", "until", "as");

	private static final Set<String> OPENING_CLAUSES = Set.of("after", "before", "since", "until", "as", "because",
			"while", "when", "although", "though");

	private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

	private static final Features PAST_PARTICIPLE = Features.parse("Tense=Past|VerbForm=Part");

	private static final int DEEPEST = 40;

	private final List<Token> tokens;

	private final int[] heads;

	private final String[] relations;

	private MainVerbs(List<Token> tokens) {
		this.tokens = tokens;
		this.heads = tokens.stream().mapToInt(Token::head).toArray();
		this.relations = tokens.stream().map(Token::relation).toArray(String[]::new);
	}

	/**
	 * @param tokens the words of a sentence with their tree
	 * @return the same words; where the tree was wrong, with another
	 */
	static List<Token> mend(List<Token> tokens) {
		MainVerbs verbs = new MainVerbs(tokens);
		verbs.days();
		verbs.placed();
		verbs.relatives();
		verbs.opened();
		verbs.subordinate();
		verbs.reduced();
		verbs.aside();
		verbs.main();
		verbs.twice();
		verbs.resumed();
		verbs.bare();
		return verbs.tokens();
	}

	private List<Token> tokens() {
		List<Token> mended = new ArrayList<>(this.tokens.size());
		for (Token token : this.tokens) {
			int at = token.index();
			boolean loose = loose(at);
			boolean same = token.head() == this.heads[at] && token.relation().equals(this.relations[at]) && !loose;
			mended.add(same ? token : new Token(at, token.span(), token.form(), token.lemma(), token.tag(),
					loose ? PAST_PARTICIPLE : token.features(), this.heads[at], this.relations[at]));
		}
		return mended;
	}

	/**
	 * "Roe, accused of fraud, …", "appeared in court charged with fraud": a past without
	 * a subject that a noun or another verb governs is a participle.
	 */
	private boolean loose(int verb) {
		Token token = this.tokens.get(verb);
		return token.tag() == PartOfSpeech.VERB && token.features().has("Tense", "Past")
				&& token.features().has("VerbForm", "Fin") && form(verb).endsWith("ed") && is(verb, "acl", "advcl")
				&& !this.relations[verb].equals("acl:relcl") && kid(verb, "obj", verb, this.tokens.size()) < 0
				&& kid(verb, "nsubj", 0, this.tokens.size()) < 0 && kid(verb, "aux", 0, verb) < 0
				&& kid(verb, "mark", 0, verb) < 0;
	}

	// ---- "voted Friday", "arrested a man Sunday night": a bare day belongs to a verb

	private void days() {
		for (int i = 1; i < this.tokens.size(); i++) {
			if (DAYS.contains(form(i)) && bareDay(i)) {
				boolean part = i + 1 < this.tokens.size() && PARTS.contains(form(i + 1));
				day(i, part ? i + 1 : i);
			}
		}
	}

	private boolean bareDay(int day) {
		Token before = this.tokens.get(day - 1);
		boolean owned = day + 1 < this.tokens.size() && form(day + 1).matches("['’]s?");
		return !owned
				&& !Set.of(PartOfSpeech.ADP, PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.SCONJ, PartOfSpeech.CCONJ)
					.contains(before.tag());
	}

	private void day(int from, int to) {
		int verb = nearestVerb(from);
		int head = this.heads[to];
		boolean apart = head == verb && this.relations[to].equals("obl:unmarked") && this.heads[from] >= from;
		if (verb < 0 || apart && !compound(from - 1, to)) {
			return;
		}
		String relation = this.relations[to];
		boolean object = head == verb && is(to, "obl", "obj") && !this.relations[to].equals("obl:unmarked");
		for (int i = 0; i < this.tokens.size(); i++) {
			boolean hanging = (this.heads[i] == from || this.heads[i] == to) && (i < from || i > to);
			if (!hanging) {
				continue;
			}
			boolean beside = i == from - 1 && is(i, "compound", "nmod", "flat", "amod")
					&& (this.tokens.get(i).tag().nominal() || this.tokens.get(i - 1).tag() == PartOfSpeech.DET);
			if (beside && head == verb) {
				attach(i, verb, object ? relation : "obj");
			}
			else if (i < from) {
				attach(i,
						(this.heads[from - 1] == from || this.heads[from - 1] == to || from - 1 == i) ? verb : from - 1,
						this.relations[i]);
			}
			else {
				attach(i, verb, clausal(i));
			}
		}
		attach(to, verb, "obl:unmarked");
		if (from < to) {
			attach(from, to, "compound");
		}
	}

	/** "arrested a baker Monday night": the noun before a day that was read into it. */
	private boolean compound(int noun, int day) {
		return noun > 0 && this.heads[noun] == day && is(noun, "compound") && this.tokens.get(noun).tag().nominal();
	}

	/** "said Monday that it would go": the content, not a clause of the day's. */
	private String clausal(int word) {
		boolean content = is(word, "acl", "advcl") || this.relations[word].equals("acl:relcl");
		return !content ? this.relations[word] : introduces(word, "that") ? "ccomp" : "advcl";
	}

	private boolean introduces(int verb, String mark) {
		for (int i = 0; i < verb; i++) {
			if (this.heads[i] == verb && form(i).equals(mark)) {
				return true;
			}
		}
		return false;
	}

	private int nearestVerb(int from) {
		for (int i = from - 1; i >= 0; i--) {
			if (this.tokens.get(i).tag() == PartOfSpeech.VERB && !is(i, "amod", "case", "compound")) {
				return below(i, from) ? -1 : i;
			}
		}
		return -1;
	}

	// ---- "killed in Lima blast": a bare noun behind a place goes on with its phrase

	private void placed() {
		for (int noun = 2; noun < this.tokens.size(); noun++) {
			int place = noun - 1;
			int marker = kid(place, "case", 0, place);
			boolean bare = this.tokens.get(noun).tag() == PartOfSpeech.NOUN && is(noun, "obj")
					&& kid(noun, "det", 0, noun) < 0;
			if (bare && marker >= 0 && this.tokens.get(place).tag() == PartOfSpeech.PROPN && is(place, "obl")
					&& this.heads[place] == this.heads[noun]) {
				attach(noun, this.heads[place], this.relations[place]);
				attach(place, noun, "compound");
				attach(marker, noun, "case");
			}
		}
	}

	// ---- "a vote from Flake, who asked": who belongs to the noun before it

	private void relatives() {
		for (int i = 2; i < this.tokens.size(); i++) {
			int verb = this.heads[i];
			boolean pronoun = RELATIVES.contains(form(i)) && is(i, "nsubj", "obj", "nmod") && form(i - 1).equals(",");
			if (pronoun && is(i, "nmod")) {
				verb = (verb >= 0) ? this.heads[verb] : -1;
			}
			if (!pronoun || verb < i || this.relations[verb].equals("acl:relcl") || this.heads[verb] == Token.ROOT
					|| !this.tokens.get(verb).tag().equals(PartOfSpeech.VERB)) {
				continue;
			}
			int noun = holder(i - 2, form(i).equals("who"));
			if (noun >= 0 && !below(noun, verb)) {
				attach(verb, noun, "acl:relcl");
			}
		}
	}

	/** The head of the noun phrase that ends at a word; of a person's, not his place. */
	private int holder(int last, boolean person) {
		int at = last;
		if (!this.tokens.get(at).tag().nominal()) {
			return -1;
		}
		for (int steps = 0; steps < DEEPEST; steps++) {
			int head = this.heads[at];
			boolean inner = head >= 0 && head < at && (is(at, "flat", "compound") || (person && is(at, "nmod")
					&& kid(at, "case", 0, at) >= 0 && this.tokens.get(head).tag() == PartOfSpeech.PROPN));
			if (!inner) {
				return at;
			}
			at = head;
		}
		return at;
	}

	// ---- "after a driver accused him": a noun between after and a verb is its subject

	private void opened() {
		for (int verb = 2; verb < this.tokens.size(); verb++) {
			int noun = opening(verb) ? phraseBefore(group(verb)) : -1;
			int opening = (noun < 0) ? -1 : kid(noun, "case", 0, noun);
			if (opening < 0 || !OPENINGS.contains(form(opening))
					|| below(this.heads[noun], verb) && !held(noun, verb)) {
				continue;
			}
			if (held(noun, verb)) {
				int before = this.heads[verb];
				attach(this.heads[noun], before, "obj");
				this.heads[noun] = before;
				attach(verb, before, "advcl");
			}
			open(verb, noun, opening);
		}
	}

	/** "told the court after a driver accused": the object passes for the subject. */
	private boolean held(int noun, int verb) {
		int holder = this.heads[noun];
		int before = this.heads[verb];
		return holder >= 0 && holder < noun && before >= 0 && before < holder && this.heads[holder] == verb
				&& is(holder, "nsubj") && is(noun, "nmod") && this.tokens.get(before).tag() == PartOfSpeech.VERB
				&& kid(before, "obj", before, this.tokens.size()) < 0
				&& is(verb, "ccomp", "advcl", "parataxis", "xcomp") && !introduced(verb);
	}

	private boolean opening(int verb) {
		int noun = finite(verb) ? phraseBefore(group(verb)) : -1;
		return noun >= 0 && !is(verb, "conj", "amod", "compound") && kid(verb, "csubj", 0, verb) < 0
				&& kid(verb, "expl", 0, verb) < 0 && !introduced(verb)
				&& (kid(verb, "nsubj", 0, this.tokens.size()) < 0 || held(noun, verb));
	}

	/** The head of the bare noun phrase that ends right before a word, or -1. */
	private int phraseBefore(int end) {
		int at = end - 1;
		if (at < 1 || !this.tokens.get(at).tag().nominal()) {
			return -1;
		}
		for (int steps = 0; steps < DEEPEST; steps++) {
			int head = this.heads[at];
			if (head < 0 || head >= end || !this.tokens.get(head).tag().nominal() || !is(at, "flat", "compound", "nmod")
					|| kid(at, "case", 0, at) >= 0 && OPENINGS.contains(form(kid(at, "case", 0, at)))) {
				return at;
			}
			at = head;
		}
		return -1;
	}

	private void open(int verb, int noun, int opening) {
		int above = this.heads[noun];
		if (!is(verb, "advcl") || above < 0) {
			attach(verb, above, (this.tokens.get(above).tag().nominal()) ? "acl" : "advcl");
		}
		attach(noun, verb, passive(verb) ? "nsubj:pass" : "nsubj");
		attach(opening, verb, "mark");
	}

	// ---- "The firm, which has 20 ships, plans": the verb behind the commas is the main
	// one

	private void aside() {
		int root = root();
		int subject = (root < 0) ? -1 : kid(root, "nsubj", 0, root);
		int pronoun = (subject < 0) ? -1 : relative(subject, root);
		int next = (pronoun < 0) ? -1 : behindComma(root);
		if (next < 0 || this.heads[subject] != root) {
			return;
		}
		attach(root, subject, "acl:relcl");
		attach(next, Token.ROOT, "root");
		attach(subject, next, passive(next) ? "nsubj:pass" : "nsubj");
		later(root, next);
	}

	// ---- "The firm, owned by a bank, plans": nor is a participle between commas

	private void reduced() {
		int root = root();
		int noun = (root < 2 || !participle(root)) ? -1 : nounBefore(group(root));
		int next = (noun < 0 || kid(root, "mark", 0, root) >= 0) ? -1 : behindComma(root);
		if (next < 0) {
			return;
		}
		attach(root, noun, "acl");
		attach(next, Token.ROOT, "root");
		attach(noun, next, passive(next) ? "nsubj:pass" : "nsubj");
		for (int i = 0; i < noun; i++) {
			this.heads[i] = (this.heads[i] == root) ? next : this.heads[i];
		}
		later(root, next);
	}

	/** A past participle without an auxiliary. */
	private boolean participle(int verb) {
		Token token = this.tokens.get(verb);
		boolean helped = IntStream.range(0, verb)
			.anyMatch((i) -> this.heads[i] == verb && this.tokens.get(i).tag() == PartOfSpeech.AUX);
		boolean past = token.features().has("VerbForm", "Part")
				|| form(verb).endsWith("ed") && kid(verb, "obj", verb, this.tokens.size()) < 0;
		return token.tag() == PartOfSpeech.VERB && past && !form(verb).endsWith("ing") && !helped;
	}

	/** The head of the noun phrase that ends at the comma before a word, or -1. */
	private int nounBefore(int word) {
		if (word < 2 || !form(word - 1).equals(",")) {
			return -1;
		}
		int at = word - 2;
		int top = -1;
		for (int steps = 0; at >= 0 && at < word && steps < DEEPEST; steps++) {
			top = this.tokens.get(at).tag().nominal() ? at : top;
			at = this.heads[at];
		}
		return (top >= 0 && kid(top, "case", 0, top) < 0) ? top : -1;
	}

	// ---- "The rebels called a vote after they left": what after opens is not the main
	// verb

	private void subordinate() {
		int root = root();
		int mark = (root < 0) ? -1 : kid(root, "mark", 0, root);
		int subject = (mark < 2 || !OPENING_CLAUSES.contains(form(mark))) ? -1 : kid(root, "nsubj", 0, mark);
		if (subject < 0 || kid(root, "nsubj", mark, root) < 0) {
			return;
		}
		for (int verb = mark - 1; verb > subject; verb--) {
			boolean past = this.tokens.get(verb).tag() == PartOfSpeech.VERB && is(verb, "acl", "amod", "conj")
					&& below(verb, subject) && (finite(verb) || participle(verb)) && !introduced(verb);
			if (past) {
				attach(verb, Token.ROOT, "root");
				attach(root, verb, "advcl");
				for (int i = 0; i < mark; i++) {
					this.heads[i] = (this.heads[i] == root) ? verb : this.heads[i];
				}
				return;
			}
		}
	}

	/** The relative pronoun right behind a comma between two words, or -1. */
	private int relative(int from, int to) {
		for (int i = from + 2; i < to; i++) {
			if (RELATIVES.contains(form(i)) && form(i - 1).equals(",") && this.heads[i] == to
					&& is(i, "nsubj", "obj")) {
				return i;
			}
		}
		return -1;
	}

	/** A verb with a tense and no subject right behind a comma, or -1. */
	private int behindComma(int verb) {
		for (int i = verb + 2; i < this.tokens.size(); i++) {
			boolean below = this.heads[i] == verb && is(i, "conj", "parataxis", "ccomp", "advcl");
			if (below && finite(i) && kid(i, "nsubj", 0, this.tokens.size()) < 0 && kid(i, "cc", 0, i) < 0
					&& form(group(i) - 1).equals(",")) {
				return i;
			}
		}
		return -1;
	}

	// ---- "The blast in Lima killed": a verb with a tense that hangs by a noun

	private void main() {
		int root = root();
		if (root < 0 || !this.tokens.get(root).tag().nominal() || kid(root, "cop", 0, this.tokens.size()) >= 0
				|| kid(root, "nsubj", 0, this.tokens.size()) >= 0) {
			return;
		}
		for (int i = 0; i < this.tokens.size(); i++) {
			if (i < root && this.heads[i] == root && is(i, "amod", "compound") && helped(i)) {
				lower(i, root);
				return;
			}
			if (i > root && hanging(i, root) && (finite(i) || active(i)) && !introduced(i)) {
				lift(i, root);
				return;
			}
		}
		for (int i = root + 2; i < this.tokens.size(); i++) {
			boolean past = hanging(i, root) && participle(i) && form(group(i) - 1).equals(",") && !introduced(i)
					&& this.tokens.subList(root, group(i) - 1).stream().anyMatch((token) -> token.form().equals(","));
			if (past) {
				lift(i, root);
				return;
			}
		}
	}

	/** "had urged residents": with an auxiliary it is the verb of the noun behind it. */
	private void lower(int verb, int root) {
		attach(verb, Token.ROOT, "root");
		attach(root, verb, "obj");
		for (int i = 0; i < verb; i++) {
			boolean subject = this.heads[i] == root
					&& (this.tokens.get(i).tag().nominal() || is(i, "amod", "compound"));
			if (subject && kid(verb, "nsubj", 0, verb) < 0) {
				attach(i, verb, "nsubj");
			}
			else if (this.heads[i] == root) {
				this.heads[i] = verb;
			}
		}
	}

	/** A participle with an object of its own behind it is a past tense. */
	private boolean active(int verb) {
		Token token = this.tokens.get(verb);
		int object = kid(verb, "obj", verb, this.tokens.size());
		boolean apart = is(verb, "conj", "parataxis") && form(group(verb) - 1).equals(",")
				&& kid(verb, "cc", 0, verb) < 0;
		return (is(verb, "acl") || apart) && token.tag() == PartOfSpeech.VERB
				&& token.features().has("VerbForm", "Part") && !token.features().has("Tense", "Pres")
				&& !form(verb).endsWith("ing") && object > verb && kid(verb, "aux", 0, verb) < 0
				&& this.heads[verb] < verb;
	}

	// ---- "The blast forced people to flee and police came": each verb its own subject

	private void twice() {
		for (int verb = 0; verb < this.tokens.size(); verb++) {
			int first = (this.tokens.get(verb).tag() == PartOfSpeech.VERB) ? kid(verb, "nsubj", 0, verb) : -1;
			int second = (first < 0) ? -1 : kid(verb, "nsubj", first + 1, verb);
			if (second < 0 || RELATIVES.contains(form(first)) || undergoing(second)) {
				continue;
			}
			for (int i = first + 1; i < second; i++) {
				boolean own = this.heads[i] == first && (active(i) && is(i, "acl")
						|| finite(i) && !introduced(i) && (is(i, "acl") || this.relations[i].equals("acl:relcl")));
				if (own) {
					part(i, verb, first);
					break;
				}
			}
		}
	}

	/**
	 * "the trial for killing Roe opens": a second subject right behind a gerund without
	 * an object is that object.
	 */
	private boolean undergoing(int noun) {
		int before = noun - 1;
		while (before > 0 && this.heads[before] == noun) {
			before--;
		}
		boolean gerund = before > 0 && this.tokens.get(before).tag() == PartOfSpeech.VERB
				&& form(before).endsWith("ing") && kid(before, "obj", before, this.tokens.size()) < 0;
		if (gerund) {
			attach(noun, before, "obj");
		}
		return gerund;
	}

	private void part(int earlier, int later, int subject) {
		int own = kid(earlier, "nsubj", subject + 1, earlier);
		attach(earlier, this.heads[later], this.relations[later]);
		attach(later, earlier, "conj");
		attach(subject, (own >= 0) ? own : earlier, (own >= 0) ? "compound" : "nsubj");
	}

	private boolean helped(int verb) {
		return this.tokens.get(verb).tag() == PartOfSpeech.VERB && kid(verb, "aux", 0, verb) >= 0 && finite(verb);
	}

	private boolean hanging(int verb, int root) {
		if (this.tokens.get(verb).tag() != PartOfSpeech.VERB) {
			return false;
		}
		boolean behind = is(verb, "conj") && kid(verb, "cc", 0, verb) < 0 && this.heads[verb] < verb
				&& form(group(verb) - 1).equals(",");
		if (!is(verb, "acl", "appos", "parataxis", "dep", "nmod", "flat", "compound") && !behind) {
			return false;
		}
		int at = this.heads[verb];
		for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
			if (at == root) {
				return true;
			}
			boolean verbal = this.tokens.get(at).tag() == PartOfSpeech.VERB && !(behind && introduced(at));
			if (verbal || is(at, "advcl", "ccomp")) {
				return false;
			}
			at = this.heads[at];
		}
		return false;
	}

	/** Whether a word before the verb makes its clause depend on another. */
	private boolean introduced(int verb) {
		for (int i = 0; i < verb; i++) {
			boolean below = this.heads[i] == verb || (this.heads[i] >= 0 && this.heads[this.heads[i]] == verb
					&& this.heads[i] < verb && is(this.heads[i], "nsubj", "obj", "obl"));
			if (below && (is(i, "mark") || WH.contains(form(i)))) {
				return true;
			}
		}
		return false;
	}

	private void lift(int verb, int root) {
		int own = kid(verb, "nsubj", 0, verb);
		attach(verb, Token.ROOT, "root");
		String lone = (kid(root, "case", 0, root) >= 0) ? "obl" : "dep";
		attach(root, verb, (own >= 0) ? lone : passive(verb) ? "nsubj:pass" : "nsubj");
		later(root, verb);
	}

	/** What stands behind the main verb hangs by it. */
	private void later(int from, int verb) {
		for (int i = verb + 1; i < this.tokens.size(); i++) {
			if (this.heads[i] == from) {
				this.heads[i] = verb;
			}
		}
	}

	// ---- "jailed Roe, who lied, and fined him": behind the second comma the main clause
	// goes on

	private void resumed() {
		for (int verb = 2; verb < this.tokens.size(); verb++) {
			int relative = this.heads[verb];
			boolean joined = relative >= 0 && relative < verb && this.tokens.get(verb).tag() == PartOfSpeech.VERB
					&& this.relations[verb].equals("conj") && this.relations[relative].equals("acl:relcl")
					&& kid(verb, "nsubj", relative, verb) < 0;
			int joining = joined ? kid(verb, "cc", relative, verb) : -1;
			if (joining > 1 && form(joining - 1).equals(",") && relative(this.heads[relative], relative) >= 0) {
				int main = verbAbove(this.heads[relative]);
				if (main >= 0) {
					attach(verb, main, "conj");
				}
			}
		}
	}

	private int verbAbove(int noun) {
		int at = this.heads[noun];
		for (int steps = 0; at >= 0 && steps < DEEPEST && this.tokens.get(at).tag() != PartOfSpeech.VERB; steps++) {
			at = this.heads[at];
		}
		return at;
	}

	// ---- "said it would free them, stop the fighting": an infinitive goes on from one

	private void bare() {
		for (int i = 0; i < this.tokens.size(); i++) {
			boolean bare = infinitive(i) && is(i, "conj") && !marked(i);
			int head = this.heads[i];
			if (!bare || head < 0 || head > i || this.tokens.get(head).tag() != PartOfSpeech.VERB || infinitive(head)
					|| marked(head)) {
				continue;
			}
			for (int twin = i - 1; twin > head; twin--) {
				if (infinitive(twin) && below(twin, head) && !below(twin, i)) {
					this.heads[i] = twin;
					break;
				}
			}
		}
	}

	private boolean marked(int verb) {
		for (int i = Math.max(0, verb - 8); i < verb; i++) {
			if (this.heads[i] == verb && (is(i, "aux") && MODALS.contains(form(i)) || form(i).equals("to"))) {
				return true;
			}
		}
		return false;
	}

	private boolean infinitive(int index) {
		Token token = this.tokens.get(index);
		return token.tag() == PartOfSpeech.VERB && token.features().has("VerbForm", "Inf");
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

	private int kid(int head, String relation, int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.heads[i] == head && is(i, relation)) {
				return i;
			}
		}
		return -1;
	}

	private boolean is(int index, String... relations) {
		String own = this.relations[index];
		return Arrays.stream(relations).anyMatch((relation) -> own.equals(relation) || own.startsWith(relation + ":"))
				&& !own.equals("acl:relcl") || Arrays.asList(relations).contains(own);
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

	/** The first word of the verb with its auxiliaries and the adverbs between. */
	private int group(int verb) {
		int first = verb;
		while (first > 1 && this.heads[first - 1] == verb && is(first - 1, "aux", "advmod")) {
			first--;
		}
		return first;
	}

	private boolean passive(int verb) {
		return kid(verb, "aux:pass", 0, verb) >= 0;
	}

	private boolean finite(int verb) {
		Token token = this.tokens.get(verb);
		if (token.tag() != PartOfSpeech.VERB) {
			return false;
		}
		if (token.features().has("VerbForm", "Fin")) {
			return true;
		}
		for (int i = 0; i < verb; i++) {
			Token aux = this.tokens.get(i);
			if (this.heads[i] == verb && is(i, "aux")
					&& (aux.features().has("VerbForm", "Fin") || MODALS.contains(form(i)))) {
				return true;
			}
		}
		return false;
	}

	private String form(int index) {
		return (index < 0) ? "" : this.tokens.get(index).form().toLowerCase(Locale.ENGLISH);
	}

}
