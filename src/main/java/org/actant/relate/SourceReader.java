package org.actant.relate;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.PartOfSpeech;
import org.actant.model.Stance;
import org.actant.model.Token;
import org.actant.relate.Frame.Telling;
import org.actant.relate.Quotes.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds on whose word things are told: verbs of saying with their complement, inverted
 * verbs beside a quote, quotes over several sentences, and "according to".
 */
final class SourceReader {

	private static final Set<String> THAT = Set.of("que", "qu'", "qu’", "that");

	private static final Set<String> ASIDE = Set.of("alors", "tandis", "bien", "quoique", "while", "although",
			"whereas", "though");

	private static final Set<String> HE = Set.of("il", "elle", "he", "she", "-t-il", "-t-elle", "-il", "-elle", "t-il",
			"t-elle");

	private static final Set<String> AGAINST = Set.of("mais", "but", "or", "yet");

	private static final Set<FactType> SAYING = Set.of(FactType.STATE, FactType.ACCUSE, FactType.AGREE);

	private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp", "parataxis");

	private final Phrases phrases;

	private final Frames frames;

	private final Subjects subjects;

	/** What each clause tells on whose word; identical clauses are the same object. */
	private final Map<Clause, Optional<Source>> told = new IdentityHashMap<>();

	private @Nullable Participant last;

	SourceReader(Phrases phrases, Frames frames, Subjects subjects) {
		this.frames = frames;
		this.subjects = subjects;
		this.phrases = phrases;
	}

	Sources read(List<Tree> trees, Map<Tree, List<Clause>> clauses) {
		Sources sources = new Sources();
		List<Quote> quotes = Quotes.of(trees);
		for (Tree tree : trees) {
			Participant before = this.last;
			for (Clause clause : clauses.getOrDefault(tree, List.of())) {
				complements(sources, clause, quotes);
			}
			accordingTo(sources, tree, before);
		}
		quotes(sources, trees, clauses);
		return sources;
	}

	private void complements(Sources sources, Clause clause, List<Quote> quotes) {
		Source source = source(clause);
		if (source == null) {
			return;
		}
		Tree tree = clause.tree();
		BitSet told = new BitSet();
		for (Token kid : tree.kids(clause.verb())) {
			if (COMPLEMENTS.stream().anyMatch(kid::is) && !reporting(tree, kid)) {
				told.or(tree.subtree(kid, (inner) -> !aside(tree, inner) && !turning(tree, inner)));
			}
		}
		told.or(asked(tree, clause));
		within(told, clause, quotes);
		if (wishing(clause)) {
			told.clear(clause.verb().index());
			sources.add(tree, told, source, true);
			return;
		}
		Token subject = clause.subject();
		boolean behind = subject != null && subject.index() > clause.verb().index() && closing(tree, clause.verb());
		if (behind && (told.isEmpty() || subject == Inversion.speaker(tree, clause.verb()))) {
			told.clear();
			told.set(0, clause.verb().index());
		}
		if (told.isEmpty() && clause.verb().is("parataxis")) {
			told.or(outside(tree, clause));
		}
		object(told, clause);
		if (told.isEmpty()) {
			told.or(afterThat(tree, clause));
		}
		told.clear(clause.verb().index());
		sources.add(tree, told, source, quoted(clause, quotes));
		sources.tell(clause, told);
	}

	/** What somebody says within a quote ends with the quote. */
	private static void within(BitSet told, Clause clause, List<Quote> quotes) {
		quotes.stream().filter((quote) -> holds(quote, clause)).forEach((quote) -> told.and(quote.words()));
	}

	private static boolean quoted(Clause clause, List<Quote> quotes) {
		return quotes.stream().anyMatch((quote) -> holds(quote, clause));
	}

	private static boolean holds(Quote quote, Clause clause) {
		return quote.tree() == clause.tree() && quote.words().get(clause.verb().index());
	}

	/** "accused them of lying": what the tree made an adverbial. */
	private BitSet asked(Tree tree, Clause clause) {
		BitSet asked = new BitSet();
		for (Token token : tree.sentence().tokens()) {
			if (token.index() > clause.verb().index() && Tree.is(token, "advcl", "obl", "acl")
					&& this.subjects.asked(tree, token, tree.head(token)) == clause.verb()) {
				asked.or(tree.subtree(token, (inner) -> !aside(tree, inner)));
			}
		}
		return asked;
	}

	private static boolean wishing(Clause clause) {
		return clause.frame() != null && clause.frame().telling().wishing();
	}

	private List<Participant> others(Tree tree, Token speaker) {
		return tree.conjuncts(speaker).stream().skip(1).map((each) -> this.phrases.read(tree, each)).toList();
	}

	/** Who says it, with what verb; null where nobody does. */
	private @Nullable Source source(Clause clause) {
		return this.told.computeIfAbsent(clause, (key) -> Optional.ofNullable(find(key))).orElse(null);
	}

	private @Nullable Source find(Clause clause) {
		Frame frame = clause.frame();
		if (frame == null || !(frame.telling().saying() || frame.telling().wishing())) {
			return null;
		}
		Token speaker = clause.passive() ? clause.argument("subj") : clause.subject();
		if (speaker == null) {
			return null;
		}
		Participant who = who(clause.tree(), speaker);
		if (who == null) {
			return null;
		}
		this.last = who.person() ? who : this.last;
		Stance stance = (frame.telling() == Telling.DENY) ? Stance.DENY : Stance.AFFIRM;
		boolean hedged = frame.telling() == Telling.HEDGE || frame.telling() == Telling.DENY;
		return new Source(who, others(clause.tree(), speaker), frame.predicate(), stance, hedged);
	}

	/** Who speaks; "il" alone is whoever spoke last; null for an event or "it". */
	private @Nullable Participant who(Tree tree, Token token) {
		Participant speaker = this.phrases.read(tree, token);
		if (speaker.known()) {
			return speaker;
		}
		if (token.tag() == PartOfSpeech.PRON) {
			return HE.contains(token.form().toLowerCase(Locale.ROOT)) ? this.last : null;
		}
		return this.frames.noun(token.lemma()).isEmpty() ? speaker : null;
	}

	/** Whether a complement is itself the reporting clause of a quote. */
	private static boolean reporting(Tree tree, Token token) {
		return token.is("parataxis") && tree.kid(token,
				(kid) -> kid.is("nsubj") && (kid.index() > token.index() || kid.form().startsWith("-"))) != null;
	}

	/** "…, mais Rome refuse": what the writer sets against what is said. */
	private static boolean turning(Tree tree, Token token) {
		return adverse(tree, token) && tree.kid(token, "nsubj") != null
				&& tree.kid(token, (kid) -> kid.is("mark") && THAT.contains(kid.lemma())) == null;
	}

	/** What the writer adds: a relative clause behind a comma, "while …". */
	private static boolean aside(Tree tree, Token token) {
		if (token.is("acl:relcl")) {
			int first = tree.subtree(token).nextSetBit(0);
			return tree.at(first).form().equals(",") || (first > 0 && tree.at(first - 1).form().equals(","));
		}
		return token.is("advcl")
				&& tree.kid(token, (kid) -> ASIDE.contains(kid.form().toLowerCase(Locale.ROOT))) != null;
	}

	/**
	 * Whether the verb of a clause stands behind a comma or quote, with nothing but
	 * auxiliaries between.
	 */
	static boolean closing(Tree tree, Token verb) {
		int at = verb.index() - 1;
		while (at > 0 && (tree.at(at).is("aux") || tree.at(at).tag() == PartOfSpeech.PRON
				|| tree.at(at).tag() == PartOfSpeech.ADV)) {
			at--;
		}
		return at > 1 && tree.at(at).tag() == PartOfSpeech.PUNCT;
	}

	/** "a confirmé une attaque": the event that is the object of saying. */
	private void object(BitSet told, Clause clause) {
		Token object = clause.argument("obj");
		if (object != null
				&& this.frames.noun(object.lemma()).stream().anyMatch((frame) -> !SAYING.contains(frame.type()))) {
			told.or(clause.tree().subtree(object, (inner) -> !aside(clause.tree(), inner)));
		}
	}

	/** Of a reporting clause set in: all that is not below it. */
	private static BitSet outside(Tree tree, Clause clause) {
		BitSet all = new BitSet();
		Token head = tree.head(clause.verb());
		if (head != null) {
			all.or(tree.subtree(head));
			all.andNot(tree.subtree(clause.verb()));
		}
		return all;
	}

	/** Where the tree lost the complement: everything after "que". */
	private static BitSet afterThat(Tree tree, Clause clause) {
		BitSet words = new BitSet();
		int reach = Math.min(tree.size(), clause.verb().index() + 6);
		for (int i = clause.verb().index() + 1; i < reach; i++) {
			if (THAT.contains(tree.at(i).lemma())) {
				words.set(i + 1, tree.size());
				return words;
			}
		}
		return words;
	}

	/** A clause that speaks against the one before: "mais Rome dément". */
	private static boolean adverse(Tree tree, Token token) {
		return token.is("conj") && tree.kid(token, (kid) -> kid.is("cc") && AGAINST.contains(kid.lemma())) != null;
	}

	/** "selon X", "according to X". */
	private void accordingTo(Sources sources, Tree tree, @Nullable Participant before) {
		for (Token token : tree.sentence().tokens()) {
			Token head = tree.head(token);
			if (head == null || !tree.cues().has(Cue.SOURCE, tree.preposition(token))
					|| tree.cues().has(Cue.RELATIVE, token)) {
				continue;
			}
			Participant speaker = this.phrases.read(tree, token);
			Participant meant = (before != null && !speaker.known() && token.tag() == PartOfSpeech.PRON) ? before
					: speaker;
			sources.add(tree, sourced(tree, token, head), new Source(meant, List.of(), "say", Stance.AFFIRM, true));
		}
	}

	/**
	 * What a phrase of source covers: its clause, or all where it opens or ends the
	 * sentence.
	 */
	private static BitSet sourced(Tree tree, Token token, Token head) {
		BitSet phrase = tree.subtree(token);
		int first = phrase.nextSetBit(0);
		while (tree.at(first).tag() == PartOfSpeech.PUNCT && first < token.index()) {
			first++;
		}
		Token before = (first > 0) ? tree.at(first - 1) : null;
		BitSet told = new BitSet();
		if (before != null && before.is("cc")) {
			told.set(phrase.length(), tree.size());
			return told;
		}
		boolean closes = before != null && before.form().equals(",") && phrase.length() >= tree.size() - 1;
		if (closes) {
			told.set(0, first);
			tree.sentence().tokens().stream().filter((each) -> turning(tree, each)).forEach((each) -> {
				if (each.index() > tree.sentence().root().index() && !tree.below(token, each)) {
					told.andNot(tree.subtree(each));
				}
			});
			return told;
		}
		told.or(tree.subtree(head, (kid) -> kid.index() != token.index() && !adverse(tree, kid)
				&& !(kid.is("conj") && kid.index() > token.index() && tree.kid(kid, "nsubj") != null)));
		if (token.index() < 2) {
			told.set(0, tree.size());
		}
		told.andNot(phrase);
		return told;
	}

	private void quotes(Sources sources, List<Tree> trees, Map<Tree, List<Clause>> clauses) {
		Source last = null;
		int lastSentence = -2;
		for (Quote quote : Quotes.of(trees)) {
			sources.quote(quote.tree(), quote.words());
			if (!quote.speech() && !quote.continued()) {
				continue;
			}
			Tree tree = quote.tree();
			Clause teller = beside(quote, clauses.getOrDefault(tree, List.of()));
			Source source = (teller != null) ? source(teller) : null;
			Source before = (teller == null) ? beforeColon(quote, clauses.getOrDefault(tree, List.of())) : null;
			source = (before != null) ? before : source;
			if (teller != null) {
				sources.tell(teller, quote.words());
			}
			if (source == null && (quote.continued() || quote.words().cardinality() > tree.size() / 2)) {
				source = (tree.sentence().index() - lastSentence <= 1) ? last : announced(trees, tree, clauses);
			}
			if (source != null) {
				sources.add(tree, quote.words(), source);
				last = source;
				lastSentence = tree.sentence().index();
			}
		}
		following(sources, trees, clauses);
	}

	/** "La maire s'est voulue ferme : « … »": whoever acts before the colon. */
	private @Nullable Source beforeColon(Quote quote, List<Clause> clauses) {
		Tree tree = quote.tree();
		int mark = quote.words().nextSetBit(0) - 2;
		if (mark < 1 || !tree.at(mark).form().equals(":")) {
			return null;
		}
		for (Clause clause : clauses) {
			Token subject = clause.subject();
			boolean main = !clause.passive() && clause.verb().index() < mark
					&& (clause.verb().is("root") || clause.verb().is("conj"));
			Participant who = (main && subject != null) ? this.phrases.read(tree, subject) : null;
			if (who != null && Phrases.acting(who)) {
				return new Source(who, List.of(), "say", Stance.AFFIRM, false);
			}
		}
		return null;
	}

	/** The clause of saying outside the quote in its sentence. */
	private @Nullable Clause beside(Quote quote, List<Clause> clauses) {
		Clause nearest = null;
		int distance = Integer.MAX_VALUE;
		for (Clause clause : clauses) {
			int at = clause.verb().index();
			Source source = (quote.words().get(at) || wishing(clause)) ? null : source(clause);
			if (source != null) {
				int gap = Math.min(Math.abs(at - quote.words().nextSetBit(0)), Math.abs(at - quote.words().length()));
				if (gap < distance) {
					distance = gap;
					nearest = clause;
				}
			}
		}
		return nearest;
	}

	/** The speaker that the sentence before announces with a colon, or said last. */
	private @Nullable Source announced(List<Tree> trees, Tree tree, Map<Tree, List<Clause>> clauses) {
		int index = trees.indexOf(tree) - 1;
		if (index < 0) {
			return null;
		}
		Tree before = trees.get(index);
		Token last = before.at(before.size() - 1);
		boolean announces = last.form().equals(":") || last.tag() == PartOfSpeech.PUNCT;
		Source source = null;
		for (Clause clause : clauses.getOrDefault(before, List.of())) {
			Source other = wishing(clause) ? null : source(clause);
			source = (other != null && announces) ? other : source;
		}
		return source;
	}

	/** A quote whose speaker only the next sentence of the same quote names. */
	private void following(Sources sources, List<Tree> trees, Map<Tree, List<Clause>> clauses) {
		List<Quote> quotes = Quotes.of(trees);
		for (int i = quotes.size() - 2; i >= 0; i--) {
			Quote quote = quotes.get(i);
			Quote next = quotes.get(i + 1);
			boolean open = next.continued() && !next.words().isEmpty()
					&& next.tree().sentence().index() == quote.tree().sentence().index() + 1;
			Token first = quote.words().isEmpty() ? null : quote.tree().at(quote.words().nextSetBit(0));
			if (open && first != null && !sources.covers(quote.tree(), first)) {
				Source source = sources.of(next.tree(), next.tree().at(next.words().nextSetBit(0)));
				if (source != null) {
					sources.add(quote.tree(), quote.words(), source);
				}
			}
		}
	}

	/** Whether the word speaks of its speaker: nous, my. */
	static boolean firstPerson(Token token) {
		return token.features().has("Person", "1") || Set
			.of("je", "j'", "j’", "nous", "notre", "nos", "mon", "ma", "mes", "i", "we", "our", "my", "us", "me")
			.contains(token.form().toLowerCase(java.util.Locale.ROOT));
	}

}
