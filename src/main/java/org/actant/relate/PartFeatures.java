package org.actant.relate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.actant.lexicon.Meanings.Meaning;
import org.actant.model.Entity;
import org.actant.model.Link;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.sequence.FeatureWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the part model looks at: how a candidate stands to a verb or event noun in the
 * tree and along the sentence, what the frame asks for, and who the candidate is. After
 * Gildea and Jurafsky, Automatic Labeling of Semantic Roles (2002): path, position,
 * voice, head word, phrase type; with the frames' slots and the entities added.
 */
final class PartFeatures {

	/** A way through the tree of more steps tells nothing but that it is long. */
	private static final int LONGEST = 5;

	private static final int NEAR = 12;

	private final Tree tree;

	private final List<Link> links;

	/** What the constructions have given, by the word that tells it. */
	private final Map<Token, List<Draft>> drafts;

	/** Whoever does something by the constructions. */
	private final Set<Token> doers;

	private final BitSet acting = new BitSet();

	private final BitSet named = new BitSet();

	private final String language;

	/** The types of candidates by the index of their words. */
	private final String[] types;

	/** How many verbs stand before each word. */
	private final int[] verbsBefore;

	private final int[] commasBefore;

	private final int[] quotesBefore;

	private @Nullable Seen seen;

	PartFeatures(Scenario scenario) {
		List<Candidate> candidates = scenario.candidates();
		this.tree = scenario.tree();
		this.links = scenario.links();
		this.drafts = scenario.drafts().stream().collect(Collectors.groupingBy(Draft::trigger));
		this.doers = scenario.drafts()
			.stream()
			.flatMap((draft) -> draft.in(RoleName.AGENT))
			.map(Participant::token)
			.collect(Collectors.toSet());
		this.language = this.tree.french() ? "fr" : "en";
		candidates.stream()
			.filter(Candidate::acting)
			.forEach((candidate) -> this.acting.set(candidate.token().index()));
		this.links.stream()
			.filter((link) -> link.mention().kind() != MentionKind.DEMONYM)
			.forEach((link) -> this.named.set(link.mention().head()));
		this.types = new String[this.tree.size()];
		candidates.forEach((candidate) -> this.types[candidate.token().index()] = candidate.type());
		this.verbsBefore = before((token) -> token.tag() == PartOfSpeech.VERB);
		this.commasBefore = before((token) -> token.form().equals(","));
		this.quotesBefore = before((token) -> "«“\"".contains(token.form()));
	}

	private int[] before(Predicate<Token> counted) {
		int[] before = new int[this.tree.size() + 1];
		for (int i = 0; i < this.tree.size(); i++) {
			before[i + 1] = before[i] + (counted.test(this.tree.at(i)) ? 1 : 0);
		}
		return before;
	}

	/** Writes the features of a candidate beside a trigger. */
	void write(Trigger trigger, Candidate candidate, FeatureWriter to) {
		if (this.seen == null || this.seen.trigger != trigger) {
			this.seen = new Seen(trigger);
		}
		Pair pair = new Pair(this.seen, candidate);
		pair.way(to);
		pair.place(to);
		pair.frame(to);
		pair.who(to);
		pair.surroundings(to);
		pair.given(to);
	}

	private static String relation(Token token) {
		String relation = token.relation();
		return switch (relation) {
			case "acl:relcl", "obl:agent", "nmod:poss", "nsubj:pass" -> relation;
			default -> token.plainRelation();
		};
	}

	private static String many(int count, int most) {
		return String.valueOf(Math.min(count, most));
	}

	/** What is the same of a trigger beside all candidates. */
	private final class Seen {

		private final Trigger trigger;

		private final String kind;

		private final String form;

		private final String own;

		/** Which complements it has in the tree. */
		private final String kids;

		private final boolean subject;

		/** What the trigger means. */
		private final @Nullable Meaning meaning;

		/** What each word takes part as by the constructions. */
		private final Map<Token, Given> parts = new IdentityHashMap<>();

		/** What the others do. */
		private final Given none;

		/** Whether they gave a doer, another part, or nothing. */
		private final String given;

		/** The trigger and the words above it. */
		private final BitSet above = new BitSet();

		private final List<Token> upwards = new ArrayList<>();

		Seen(Trigger trigger) {
			Tree tree = PartFeatures.this.tree;
			Token verb = trigger.word();
			this.trigger = trigger;
			this.kind = trigger.kind();
			String form = verb.features().get("VerbForm");
			this.form = (form != null) ? form : "-";
			this.own = relation(verb);
			this.subject = tree.kid(verb, "nsubj") != null;
			this.meaning = tree.meaning(verb.lemma());
			List<Draft> drafts = PartFeatures.this.drafts.getOrDefault(verb, List.of());
			drafts.forEach(this::take);
			this.none = new Given("-", drafts.isEmpty() ? "" : drafts.getFirst().rule());
			boolean done = drafts.stream().anyMatch((draft) -> draft.has(RoleName.AGENT));
			boolean more = drafts.stream().anyMatch((draft) -> draft.others().findAny().isPresent());
			this.given = drafts.isEmpty() ? "none" : (done ? "d" : "-") + (more ? "o" : "-");
			this.kids = (this.subject ? "s" : "-") + ((tree.kid(verb, "obj") != null) ? "o" : "-")
					+ ((tree.kid(verb, "ccomp", "xcomp") != null) ? "c" : "-");
			for (Token at = verb; at != null && this.upwards.size() <= tree.size(); at = tree.head(at)) {
				this.above.set(at.index());
				this.upwards.add(at);
			}
		}

		/** The doer before any other part; of other parts the last. */
		private void take(Draft draft) {
			for (Part part : draft.parts()) {
				Given before = this.parts.get(part.participant().token());
				if (before == null || !before.role().equals(RoleName.AGENT.name())) {
					this.parts.put(part.participant().token(), new Given(part.role().name(), draft.rule()));
				}
			}
		}

	}

	/** What a word takes part as, and by which construction. */
	private record Given(String role, String rule) {
	}

	/** A trigger and a candidate. */
	private final class Pair {

		private final Seen seen;

		private final Token verb;

		private final Token token;

		private final Trigger trigger;

		private final Candidate candidate;

		private final String kind;

		private final String slot;

		private final String side;

		private final String type;

		private final String path;

		private final int steps;

		private final boolean inside;

		private final boolean around;

		Pair(Seen seen, Candidate candidate) {
			this.seen = seen;
			this.trigger = seen.trigger;
			this.candidate = candidate;
			this.verb = this.trigger.word();
			this.token = candidate.token();
			this.kind = seen.kind;
			this.slot = this.trigger.slot(this.token);
			this.side = (this.token.index() < this.verb.index()) ? "L" : "R";
			this.type = PartFeatures.this.types[this.token.index()];
			List<Token> up = new ArrayList<>();
			Deque<Token> down = new ArrayDeque<>();
			boolean joined = walk(up, down);
			this.steps = joined ? up.size() + down.size() : LONGEST + 3;
			this.inside = joined && up.isEmpty();
			this.around = joined && down.isEmpty();
			this.path = !joined ? "none" : (this.steps > LONGEST) ? "long" : names(up) + "/" + names(down);
		}

		private String names(Iterable<Token> tokens) {
			StringBuilder names = new StringBuilder();
			tokens.forEach((each) -> names.append(relation(each)).append(' '));
			return names.toString();
		}

		/** From the trigger up to where the ways meet, and down to the candidate. */
		private boolean walk(List<Token> up, Deque<Token> down) {
			Token top = this.token;
			for (int i = 0; top != null && !this.seen.above.get(top.index())
					&& i <= PartFeatures.this.tree.size(); i++) {
				down.addFirst(top);
				top = PartFeatures.this.tree.head(top);
			}
			for (Token at : this.seen.upwards) {
				if (top == null || at == top) {
					return top != null;
				}
				up.add(at);
			}
			return false;
		}

		private void way(FeatureWriter to) {
			String preposition = this.candidate.preposition();
			String own = this.seen.own;
			to.add("path", this.path);
			to.add("path", this.path, this.kind);
			to.add("way", this.path, preposition);
			to.add("way", this.path, preposition, this.kind);
			to.add("way", this.path, preposition, this.kind, PartFeatures.this.language);
			to.add("steps", many(this.steps, LONGEST + 3));
			to.add("own", own, this.kind);
			to.add("own", own, "path", this.path);
			to.add("own", own, "slot", this.slot);
			to.add("hung", relation(this.token), this.kind);
			to.add("inside", this.inside ? "1" : "0", this.around ? "1" : "0");
			to.add("form", this.seen.form, "path", this.path);
			to.add("kids", this.seen.kids, this.path);
			to.add("is", this.type, "path", this.path);
		}

		private void place(FeatureWriter to) {
			int first = Math.min(this.verb.index(), this.token.index());
			int last = Math.max(this.verb.index(), this.token.index());
			if (first == last) {
				to.add("far", "self", this.kind);
				return;
			}
			String between = near(first, last);
			to.add("far", this.side, distance(last - first), this.kind);
			to.add("verbs", many(verbs(first, last), 3), this.side, this.kind);
			to.add("named", many(PartFeatures.this.named.get(first + 1, last).cardinality(), 3), this.side, this.kind);
			to.add("near", this.side, between);
			to.add("near", this.side, between, this.slot);
			to.add("quote", quoted(first, last) ? "1" : "0", this.side);
			to.add("commas", many(commas(first, last), 3), this.side, this.path);
			to.add("form", this.seen.form, this.side, this.seen.subject ? "s" : "-");
		}

		private String near(int first, int last) {
			return many(PartFeatures.this.acting.get(first + 1, Math.max(first + 1, last)).cardinality(), 3);
		}

		private static String distance(int words) {
			return (words == 1) ? "1" : (words < 4) ? "2" : (words < 8) ? "4" : (words < 16) ? "8" : "16";
		}

		private int verbs(int first, int last) {
			int[] before = PartFeatures.this.verbsBefore;
			return before[last] - before[first + 1];
		}

		private boolean quoted(int first, int last) {
			return PartFeatures.this.quotesBefore[last] > PartFeatures.this.quotesBefore[first];
		}

		private int commas(int first, int last) {
			return PartFeatures.this.commasBefore[last] - PartFeatures.this.commasBefore[first];
		}

		private void frame(FeatureWriter to) {
			Frame frame = this.trigger.frame();
			String lemma = this.trigger.lemma();
			String sort = this.trigger.type();
			Clause clause = this.trigger.clause();
			String construction = (clause != null) ? clause.construction().name() : "noun";
			to.add("kind", this.kind);
			to.add("slot", this.slot, this.kind);
			to.add("slot", this.slot, this.kind, this.type);
			to.add("slot", this.slot, sort);
			to.add("slot", this.slot, sort, this.type);
			to.add("lemma", lemma);
			to.add("lemma", lemma, this.slot);
			to.add("sort", sort, this.kind);
			to.add("found", construction, this.slot);
			to.add("sort", sort, "before", this.candidate.preposition());
			if (frame != null) {
				to.add("subj", name(frame.role("subj")), this.slot);
				to.add("tells", frame.telling().name(), this.slot);
				to.add("of", name(frame.slots().getOrDefault("de", frame.role("of"))), this.path,
						this.candidate.preposition());
				to.add("predicate", frame.predicate(), construction, this.path);
				to.add("predicate", frame.predicate(), this.type, this.side);
			}
			Token subject = (clause != null) ? clause.subject() : null;
			to.add("filled", (subject != null) ? "1" : "0", (subject == this.token) ? "1" : "0", this.side);
		}

		private static String name(@Nullable RoleName role) {
			return (role != null) ? role.name() : "-";
		}

		private void who(FeatureWriter to) {
			Tree tree = PartFeatures.this.tree;
			PartOfSpeech tag = this.token.tag();
			boolean small = tag == PartOfSpeech.PRON || tag == PartOfSpeech.DET;
			String form = small ? this.token.form().toLowerCase(Locale.ROOT) : "";
			Participant other = this.candidate.other();
			to.add("type", this.type);
			to.add("type", this.type, this.side, this.kind);
			to.add("tag", tag.name(), this.side, this.kind);
			to.add("word", form);
			to.add("word", form, this.slot);
			to.add("before", this.candidate.preposition(), this.kind);
			to.add("somebody", this.candidate.acting() ? "1" : "0", tree.somebody(this.token) ? "1" : "0",
					tree.maybeSomebody(this.token) ? "1" : "0");
			to.add("place", Phrases.place(other) ? "1" : "0", this.candidate.preposition());
			to.add("owned", this.candidate.doer().owned() ? "1" : "0");
			to.add("head", other.known() ? "known" : other.head());
			meanings(other.known() ? null : tree.meaning(this.token.lemma()), to);
		}

		/** What the noun and the trigger mean, and how such words go together. */
		private void meanings(@Nullable Meaning noun, FeatureWriter to) {
			Meaning deed = this.seen.meaning;
			if (deed != null) {
				for (String sort : deed.sorts()) {
					to.add("deed", sort, this.slot);
					to.add("deed", sort, this.path);
				}
				to.add("deed", deed.sorts().get(0), this.slot, this.type);
				to.add("deed", deed.sorts().get(1), this.slot, this.type);
			}
			if (noun != null) {
				noun.sorts().forEach((sort) -> to.add("thing", sort, this.slot));
				to.add("thing", noun.sorts().get(0), this.path);
				to.add("thing", noun.sorts().get(1), this.path);
			}
			if (deed != null && noun != null) {
				to.add("thing", noun.widest(), "deed", deed.widest());
				to.add("thing", noun.widest(), "deed", deed.widest(), this.slot);
			}
		}

		/** What the constructions hold of the candidate. */
		private void given(FeatureWriter to) {
			Given part = this.seen.parts.getOrDefault(this.token, this.seen.none);
			String given = part.role();
			String rule = part.rule();
			to.add("given", given, this.seen.given);
			to.add("given", given, this.seen.given, this.slot);
			to.add("given", given, this.type, this.side);
			to.add("given", given, rule);
			to.add("given", given, this.seen.given, this.path);
			to.add("given", given, this.seen.given, this.side, String.valueOf(this.inside));
			to.add("does", PartFeatures.this.doers.contains(this.token) ? "1" : "0", given, this.seen.given);
		}

		private void surroundings(FeatureWriter to) {
			Tree tree = PartFeatures.this.tree;
			Token head = tree.head(this.token);
			boolean close = Math.abs(this.verb.index() - this.token.index()) < NEAR;
			if (close) {
				to.add("below", (head != null) ? head.lemma() : "root", relation(this.token));
				Meaning above = (head != null) ? tree.meaning(head.lemma()) : null;
				if (above != null) {
					to.add("below", above.sorts().get(1), relation(this.token));
				}
			}
			to.add("det", tree.kids(this.token, "det").stream().map(Token::lemma).collect(Collectors.joining("+")),
					this.side);
			to.add("apposed", (tree.kid(this.token, "appos") != null) ? "1" : "0");
			Entity entity = this.candidate.entity();
			if (entity != null) {
				long twins = PartFeatures.this.links.stream()
					.filter((link) -> link.entity().equals(entity.id()) && link.mention().head() != this.token.index())
					.count();
				to.add("twins", many((int) twins, 2));
				String told = FactFeatures.often(entity.mentions().size());
				to.add("told of", told, this.side, this.kind);
				to.add("told of", told, this.path);
				to.add("told of", told, this.seen.given, this.side);
			}
			Token governor = tree.head(this.verb);
			if (governor != null) {
				to.add("governor", governor.lemma(), relation(this.verb));
				String beside = (governor == this.token) ? "itself" : (head == governor) ? "beside" : "-";
				to.add("governor", beside, relation(this.verb), relation(this.token));
			}
		}

	}

}
