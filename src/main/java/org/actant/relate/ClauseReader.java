package org.actant.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.actant.relate.Clause.Argument;
import org.jspecify.annotations.Nullable;

/** Reads the verbs of a tree with their complements. */
final class ClauseReader {

	/** Pronouns that take up the object of the verb before. */
	private static final Set<String> AGAIN = Set.of("them", "it", "les", "le", "la", "l'", "l’", "him", "her");

	/** French pronouns that take up a thing. */
	private static final Set<String> THINGS = Set.of("le", "la", "l'", "les");

	private static final Set<String> OBJECT_PRONOUNS = Set.of("que", "that", "which", "whom");

	/**
	 * Verbs in one coordination stand no further apart than this where they share an
	 * object.
	 */
	private static final int COORDINATED = 4;

	/** An object that the tree lost stands no further behind its verb than this. */
	private static final int REACH = 12;

	private final Verbs verbs;

	private final Subjects subjects;

	ClauseReader(Verbs verbs) {
		this.verbs = verbs;
		this.subjects = new Subjects(verbs);
	}

	List<Clause> read(Tree tree) {
		List<Clause> clauses = new ArrayList<>();
		for (Token token : tree.sentence().tokens()) {
			if (this.verbs.verb(tree, token)) {
				clauses.add(read(tree, token));
			}
		}
		return clauses;
	}

	private Clause read(Tree tree, Token verb) {
		Clause plain = plain(tree, verb);
		Token undergone = this.verbs.undergone(tree, verb);
		return (undergone != null) ? active(plain, undergone) : plain;
	}

	/**
	 * "X s'est vu infliger une amende par Y": as "Y a infligé une amende à X".
	 */
	private Clause active(Clause clause, Token undergone) {
		Tree tree = clause.tree();
		Token own = this.subjects.of(tree, undergone).token();
		Token subject = (own != null) ? own : clause.subject();
		List<Argument> arguments = new ArrayList<>();
		Token doer = null;
		for (Argument argument : clause.arguments()) {
			Token token = argument.token();
			Token inner = tree.kid(token, (kid) -> kid.is("nmod") && tree.preposition(kid).equals("par"));
			doer = argument.slot().equals("par") || argument.slot().equals("subj") ? token
					: (inner != null) ? inner : doer;
			if (token != doer && token != subject) {
				arguments.add(argument.slot().equals("obj2") ? new Argument("obj", token) : argument);
			}
		}
		boolean object = arguments.stream().anyMatch((argument) -> argument.slot().equals("obj"));
		if (subject != null) {
			arguments.add(new Argument(object ? "iobj" : "obj", subject));
		}
		return new Clause(tree, clause.verb(), clause.frame(), false, doer, Clause.Construction.OWN, arguments);
	}

	private Clause plain(Tree tree, Token verb) {
		Frame frame = this.verbs.frame(tree, verb);
		boolean done = tree.kid(verb, (kid) -> kid.is("obl") && tree.by(kid)) != null;
		boolean reflexive = frame != null && frame.reflexive() && !done;
		boolean passive = !reflexive && this.verbs.passive(tree, verb);
		Subjects.Subject subject = this.subjects.of(tree, verb);
		List<Argument> arguments = new ArrayList<>();
		BitSet phrase = (frame != null) ? this.verbs.words(tree, verb, frame) : new BitSet();
		for (Token kid : tree.kids(verb)) {
			if (phrase.get(kid.index())) {
				tree.kids(kid)
					.stream()
					.filter((inner) -> inner.is("nmod") || (this.verbs.verb(tree, kid) && inner.index() > kid.index()))
					.forEach((inner) -> add(arguments, tree, verb, inner, passive));
				tree.kids(kid, "nsubj", "compound", "obj")
					.stream()
					.filter((inner) -> !passive && verb.index() < inner.index() && inner.index() < kid.index()
							&& Set.of(PartOfSpeech.PROPN, PartOfSpeech.PRON).contains(inner.tag()))
					.forEach((inner) -> arguments.add(new Argument("obj", inner)));
			}
			else {
				add(arguments, tree, verb, kid, passive);
			}
		}
		governed(arguments, tree, verb, frame);
		if (passive) {
			nestedDoer(arguments, tree, verb);
		}
		bareObject(arguments, tree, passive);
		shareObject(arguments, tree, verb, passive);
		strayObject(arguments, tree, verb, frame, passive);
		relativeObject(arguments, tree, verb, passive, subject);
		objectBeforeTelling(arguments, tree, verb);
		return new Clause(tree, verb, frame, passive, inverted(tree, verb, frame, subject, arguments),
				subject.construction(), arguments);
	}

	/**
	 * "arrested in Lima by the police": the doer that the tree hung by a place or day.
	 */
	private static void nestedDoer(List<Argument> arguments, Tree tree, Token verb) {
		if (arguments.stream().anyMatch((argument) -> argument.slot().equals("subj"))) {
			return;
		}
		for (Token kid : tree.kids(verb)) {
			Token doer = (kid.index() < verb.index() || kid.is("nsubj")) ? null : doerBelow(tree, kid, 0);
			if (doer != null) {
				arguments.add(new Argument("subj", doer));
				return;
			}
		}
	}

	/** The "par" phrase below a day, a place or the beginning of one. */
	private static @Nullable Token doerBelow(Tree tree, Token token, int depth) {
		boolean circumstance = token.tag() == PartOfSpeech.PROPN || token.tag() == PartOfSpeech.NUM
				|| token.tag() == PartOfSpeech.ADP || token.tag() == PartOfSpeech.ADV || timely(tree, token)
				|| Set.of("début", "fin", "milieu", "cours", "année", "heure", "siècle").contains(token.lemma());
		if (!circumstance || depth > 3) {
			return null;
		}
		for (Token kid : tree.kids(token, "nmod", "obl", "obl:arg", "fixed")) {
			boolean by = kid.index() > token.index() && tree.by(kid);
			Token doer = by ? kid : doerBelow(tree, kid, depth + 1);
			if (doer != null) {
				return doer;
			}
		}
		return null;
	}

	/**
	 * "cracked down on smugglers": a phrasal verb without object takes what stands behind
	 * its preposition.
	 */
	private static void particled(List<Argument> arguments, Tree tree, Token verb, @Nullable Frame frame) {
		if (frame == null || frame.words().size() != 2 || frame.role("obj") == null
				|| !Tree.is(verb, "root", "ccomp", "conj", "xcomp", "acl", "advcl", "parataxis")
				|| arguments.stream().anyMatch((argument) -> argument.slot().equals("obj"))
				|| tree.kid(verb, "compound:prt") == null) {
			return;
		}
		for (int i = 0; i < arguments.size(); i++) {
			Argument argument = arguments.get(i);
			boolean next = argument.token().index() > verb.index()
					&& Set.of("on", "for", "with", "at").contains(argument.slot())
					&& frame.role(argument.slot()) == null && !timely(tree, argument.token());
			if (next) {
				arguments.set(i, new Argument("obj", argument.token()));
				return;
			}
		}
	}

	/**
	 * "called for a ceasefire": what the verb governs through a preposition of its own.
	 */
	private void governed(List<Argument> arguments, Tree tree, Token verb, @Nullable Frame frame) {
		particled(arguments, tree, verb, frame);
		Token preposition = (frame != null) ? this.verbs.governed(tree, verb, frame) : null;
		Token noun = (preposition != null) ? tree.head(preposition) : null;
		if (preposition == null || noun == null || frame == null || frame.role(preposition.lemma()) != null) {
			return;
		}
		arguments.replaceAll((argument) -> (argument.token() == noun) ? new Argument("obj", noun) : argument);
	}

	/**
	 * A transitive verb whose object the tree hung by another complement: the next bare
	 * noun phrase.
	 */
	private void strayObject(List<Argument> arguments, Tree tree, Token verb, @Nullable Frame frame, boolean passive) {
		boolean transitive = frame != null && frame.slots().containsKey("obj") && !frame.telling().saying();
		if (passive || !transitive
				|| arguments.stream()
					.anyMatch((argument) -> argument.slot().equals("obj") && !timely(tree, argument.token()))
				|| tree.kid(verb, "ccomp", "xcomp") != null) {
			return;
		}
		for (int i = verb.index() + 1; i < Math.min(tree.size(), verb.index() + REACH); i++) {
			Token token = tree.at(i);
			if (this.verbs.verb(tree, token) || tree.cues().has(Cue.RELATIVE, token)) {
				return;
			}
			Token head = tree.head(token);
			boolean beside = head != null && Tree.is(token, "nmod", "appos") && tree.head(head) == verb
					&& Tree.is(head, "obl", "obj");
			boolean dated = head != null && timely(tree, head) && token.tag() == PartOfSpeech.PROPN;
			if (beside && token.tag().nominal() && tree.kid(token, "case") == null
					&& (dated || tree.kid(token, "det") != null)) {
				arguments.removeIf((argument) -> argument.slot().equals("obj"));
				arguments.add(new Argument("obj", token));
				if (head != null && timely(tree, head)) {
					tree.kids(head, "nmod")
						.stream()
						.filter((twin) -> twin.index() > token.index() && tree.kid(twin, "case") != null)
						.forEach((twin) -> arguments.add(oblique(tree, twin, twin, false)));
				}
				return;
			}
		}
	}

	/**
	 * A noun phrase without preposition, read as an adverbial, is the object that the
	 * verb lacks.
	 */
	private static void bareObject(List<Argument> arguments, Tree tree, boolean passive) {
		if (passive || arguments.stream().anyMatch((argument) -> argument.slot().equals("obj"))) {
			return;
		}
		for (int i = 0; i < arguments.size(); i++) {
			Token token = arguments.get(i).token();
			boolean bare = arguments.get(i).slot().isEmpty() && token.tag() == PartOfSpeech.NOUN && !timely(tree, token)
					&& tree.kid(token, "case") == null && tree.kid(token, "det", "amod") != null;
			if (bare) {
				arguments.set(i, new Argument("obj", token));
				return;
			}
		}
	}

	private static boolean timely(Tree tree, Token token) {
		return tree.cues().has(Cue.DAY, token);
	}

	private void add(List<Argument> arguments, Tree tree, Token verb, Token kid, boolean passive) {
		if (Subjects.reflexive(kid) || apart(tree, kid)) {
			return;
		}
		Token meant = meant(tree, verb, kid);
		if (Subjects.partitive(tree, verb) == kid) {
			return;
		}
		boolean behind = kid.is("nsubj") && kid.index() > verb.index() && Subjects.partitive(tree, verb) != null;
		if ((kid.is("obj") || behind) && (Tree.noun(kid) || tree.cues().has(Cue.PARTITIVE, kid))) {
			arguments.add(new Argument(passive ? "obj2" : "obj", meant));
		}
		else if (kid.is("iobj")) {
			arguments.add(new Argument("iobj", meant));
		}
		else if (Tree.is(kid, "obl", "nmod")) {
			arguments.add(oblique(tree, kid, meant, passive));
		}
		else if (kid.is("advmod") && tree.cues().has(Cue.RELATIVE, kid)) {
			arguments.add(new Argument("où", meant));
		}
	}

	/** "Oslo, lui, accuse la Suède": a pronoun between commas repeats the subject. */
	private static boolean apart(Tree tree, Token kid) {
		Token before = tree.previous(kid);
		Token after = tree.next(kid);
		return kid.tag() == PartOfSpeech.PRON && before != null && after != null && before.form().equals(",")
				&& after.form().equals(",")
				&& Set.of("lui", "elle", "eux", "elles").contains(kid.form().toLowerCase(Locale.ROOT));
	}

	/** A relative pronoun means its antecedent. */
	private Token meant(Tree tree, Token verb, Token kid) {
		Token antecedent = this.subjects.antecedent(tree, kid, verb);
		if (antecedent != null) {
			return antecedent;
		}
		Token before = taken(tree, verb, kid);
		if (before != null) {
			return before;
		}
		Token head = tree.head(verb);
		if (head == null || !kid.is("obj") || !verb.is("conj") || !AGAIN.contains(kid.form().toLowerCase(Locale.ROOT))
				|| tree.kid(verb, "nsubj") != null) {
			return kid;
		}
		Token object = tree.kid(head, "obj");
		return (object != null && object.tag().nominal()) ? object : kid;
	}

	/**
	 * "a racheté l'usine, mais X l'a fermée": the thing that a pronoun before its verb
	 * takes up, where number and gender tell it; or null.
	 */
	private static @Nullable Token taken(Tree tree, Token verb, Token pronoun) {
		String form = pronoun.form().toLowerCase(Locale.ROOT).replace('’', '\'');
		boolean object = pronoun.is("obj") && pronoun.tag() == PartOfSpeech.PRON && pronoun.index() < verb.index()
				&& THINGS.contains(form) && !tree.somebody(pronoun);
		Token marked = (object && tree.kid(verb, "aux") != null) ? verb : pronoun;
		String gender = marked.features().get("Gender");
		String number = marked.features().get("Number");
		for (int i = pronoun.index() - 1; object && gender != null && i >= 0; i--) {
			Token noun = tree.at(i);
			boolean other = noun.tag() == PartOfSpeech.NOUN && tree.head(noun) != verb && !timely(tree, noun)
					&& Tree.is(noun, "obj", "obl", "nsubj") && tree.kid(noun, "det") != null;
			if (other && gender.equals(noun.features().get("Gender"))
					&& (number == null || number.equals(noun.features().get("Number")))) {
				return noun;
			}
		}
		return null;
	}

	private static Argument oblique(Tree tree, Token kid, Token meant, boolean passive) {
		String preposition = tree.preposition(kid);
		if (preposition.isEmpty()) {
			preposition = switch (kid.lemma()) {
				case "dont" -> "de";
				case "où", "where" -> "où";
				default -> "";
			};
		}
		if (VerbVoice.agent(tree, kid) || (passive && tree.by(kid))) {
			return new Argument("subj", meant);
		}
		return (meant == kid) ? tree.complement(kid, preposition) : new Argument(preposition, meant);
	}

	/**
	 * "forment et conseillent les forces": the object of the second verb is the first's
	 * too.
	 */
	private void shareObject(List<Argument> arguments, Tree tree, Token verb, boolean passive) {
		if (passive || arguments.stream().anyMatch((argument) -> argument.slot().equals("obj"))) {
			return;
		}
		for (Token kid : tree.kids(verb, "conj")) {
			if (this.verbs.verb(tree, kid) && kid.index() - verb.index() <= COORDINATED && kid.index() > verb.index()
					&& !this.verbs.passive(tree, kid)) {
				tree.kids(kid, "obj")
					.stream()
					.filter((object) -> object.index() > kid.index() && Tree.noun(object))
					.forEach((object) -> arguments.add(new Argument("obj", object)));
			}
		}
	}

	/** The object that the tree gave to the verb of telling behind it. */
	private static void objectBeforeTelling(List<Argument> arguments, Tree tree, Token verb) {
		for (Token telling : tree.kids(verb, "parataxis")) {
			Token taken = tree.kid(telling, "nsubj");
			if (taken != null && taken.index() < telling.index() && ofBefore(tree, taken, telling)
					&& Inversion.speaker(tree, telling) != null) {
				arguments.add(new Argument("obj", taken));
			}
		}
	}

	/**
	 * A relative clause with a subject of its own and no object has its noun as object.
	 */
	private void relativeObject(List<Argument> arguments, Tree tree, Token verb, boolean passive,
			Subjects.Subject subject) {
		Token head = tree.head(verb);
		if (passive || head == null || !verb.is("acl:relcl") || subject.construction() != Clause.Construction.OWN
				|| arguments.stream().anyMatch((argument) -> argument.token().index() == head.index())) {
			return;
		}
		boolean object = arguments.stream().anyMatch((argument) -> argument.slot().equals("obj"));
		boolean pronoun = tree.kid(verb, (kid) -> OBJECT_PRONOUNS.contains(kid.lemma())) != null;
		if (!object && (pronoun || contact(tree, verb))) {
			arguments.add(new Argument("obj", head));
		}
	}

	/** "the offer Altex had made": a relative clause without a pronoun. */
	private boolean contact(Tree tree, Token verb) {
		Frame frame = this.verbs.frame(tree, verb);
		Token next = tree.next(verb);
		boolean stranded = next != null && next.tag() == PartOfSpeech.ADP && tree.kids(next).isEmpty()
				&& !next.is("case");
		return !tree.french() && frame != null && frame.role("obj") != null && !stranded && !frame.telling().saying()
				&& tree.kid(verb, "ccomp", "xcomp") == null
				&& tree.kid(verb, (kid) -> tree.cues().has(Cue.RELATIVE, kid) || kid.is("mark")) == null;
	}

	/**
	 * A verb of saying after its quote may have its subject behind it, read as an object.
	 */
	private static @Nullable Token inverted(Tree tree, Token verb, @Nullable Frame frame, Subjects.Subject found,
			List<Argument> arguments) {
		Token subject = found.token();
		boolean quoted = subject != null && subject.index() < QuoteVerbs.closingMark(tree, verb);
		boolean many = subject != null && closing(tree, verb) && plural(tree, verb)
				&& subject.features().has("Number", "Sing") && tree.conjuncts(subject).size() == 1;
		boolean replaced = quoted || many || found.construction() == Clause.Construction.SHARED || (subject != null
				&& subject.index() < verb.index() && (ended(tree, subject, verb) || ofBefore(tree, subject, verb)));
		if ((subject != null && !(replaced && SourceReader.closing(tree, verb))) || frame == null
				|| !frame.telling().saying() || Verbs.gerund(verb)) {
			return subject;
		}
		if (subject != null && !quoted && Inversion.listed(tree, verb)) {
			return subject;
		}
		Token speaker = Inversion.says(frame) ? Inversion.speaker(tree, verb) : null;
		if (speaker != null) {
			arguments.removeIf((argument) -> argument.token() == speaker);
			return speaker;
		}
		for (Argument argument : arguments) {
			Token token = argument.token();
			boolean bare = argument.slot().equals("obj") || argument.slot().isEmpty();
			if (bare && token.index() > verb.index() && !introduced(tree, verb, token)
					&& token.tag() != PartOfSpeech.NUM && !timely(tree, token)
					&& (subject == null || speaker(tree, token))) {
				arguments.remove(argument);
				return token;
			}
		}
		Token behind = closing(tree, verb) ? behindAddressee(tree, verb, arguments) : null;
		return (behind != null) ? behind : subject;
	}

	private static boolean closing(Tree tree, Token verb) {
		return SourceReader.closing(tree, verb);
	}

	/** "…, a fait savoir à l'agence Jean Untel": the name that the tree hung by it. */
	private static @Nullable Token behindAddressee(Tree tree, Token verb, List<Argument> arguments) {
		for (Argument argument : arguments) {
			Token token = argument.token();
			Token name = (token.index() > verb.index()
					&& token.tag() == PartOfSpeech.PROPN)
							? tree.kid(token,
									(kid) -> Tree.is(kid, "nmod", "appos", "flat") && kid.tag() == PartOfSpeech.PROPN
											&& kid.index() == token.index() + 1 && tree.kid(kid, "case") == null)
							: null;
			if (name != null) {
				return name;
			}
		}
		return null;
	}

	private static boolean plural(Tree tree, Token verb) {
		return tree.kid(verb, (kid) -> kid.is("aux") && kid.features().has("Number", "Plur")) != null;
	}

	/** "lui glisse : « Untel a dit »": what a colon introduces does not speak. */
	private static boolean introduced(Tree tree, Token verb, Token token) {
		for (int i = verb.index() + 1; i < token.index(); i++) {
			if (tree.at(i).form().equals(":")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "ils ont arrêté le directeur, accusé de fraude, a annoncé le parquet": a noun that
	 * the tree took from the clause before for the participle that follows it.
	 */
	private static boolean ofBefore(Tree tree, Token subject, Token verb) {
		Token before = tree.head(verb);
		return verb.is("parataxis") && before != null && before.index() < subject.index()
				&& before.tag() == PartOfSpeech.VERB && tree.kid(before, "obj", "ccomp", "xcomp") == null
				&& tree.kid(subject, (kid) -> kid.is("acl") && kid.index() > subject.index()) != null;
	}

	/** Whether another verb stands between a subject and a verb behind a comma. */
	private static boolean ended(Tree tree, Token subject, Token verb) {
		for (int i = subject.index() + 1; i < verb.index() - 1; i++) {
			if (tree.at(i).tag() == PartOfSpeech.VERB && !tree.below(tree.at(i), subject)) {
				return true;
			}
		}
		return false;
	}

	/** Whether somebody who can speak may be meant: a name, or a noun of people. */
	static boolean speaker(Tree tree, Token token) {
		return token.tag() == PartOfSpeech.PROPN || tree.maybeSomebody(token) || tree.cues().has(Cue.SPEAKER, token)
				|| tree.kid(token, "flat", "appos") != null || tree.kid(token, (kid) -> kid.is("nmod")
						&& kid.tag() == PartOfSpeech.PROPN && tree.kid(kid, "case") == null) != null;
	}

}
