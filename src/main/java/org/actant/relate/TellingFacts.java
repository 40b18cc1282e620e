package org.actant.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads who speaks of whom or what where the words told hold no fact of their own: "the
 * minister said that the bill was premature".
 */
final class TellingFacts {

	private static final double TOLD = 0.52;

	private static final double WISHED = 0.6;

	private static final int MOST = 3;

	/** Verbs that only bring what is told. */
	private static final Set<String> PLAIN = Set.of("say", "report", "estimate", "add");

	private final RoleFiller filler;

	private final Phrases phrases;

	private final RealityReader realities;

	private final Sources sources;

	TellingFacts(RoleFiller filler, Phrases phrases, RealityReader realities, Sources sources) {
		this.filler = filler;
		this.phrases = phrases;
		this.realities = realities;
		this.sources = sources;
	}

	/** The facts of telling, beside the facts already read from the sentence. */
	List<Draft> read(Tree tree, List<Clause> clauses, List<Draft> facts) {
		Set<Integer> triggers = triggers(tree, facts, TellingFacts::joins);
		Set<Integer> happening = triggers(tree, facts, TellingFacts::happens);
		boolean english = tree.cues() == Cues.of(Language.ENGLISH);
		List<Draft> drafts = new ArrayList<>();
		for (Clause clause : clauses) {
			BitSet told = this.sources.told(clause);
			Frame frame = clause.frame();
			if (frame == null || frame.type() == FactType.OTHER || frame.type() == FactType.AGREE || told.isEmpty()
					|| triggers.contains(clause.verb().index())) {
				continue;
			}
			boolean beside = told.stream().anyMatch(triggers::contains);
			boolean plain = english && PLAIN.contains(frame.predicate()) && told.stream().anyMatch(happening::contains);
			Draft wish = wish(clause, frame, told);
			if (wish != null) {
				drafts.add(wish);
			}
			// A telling beside what is told was right four times in ten.
			if (beside || wish != null) {
				continue;
			}
			Draft draft = draft(clause, frame, told);
			boolean ofThings = PLAIN.contains(frame.predicate()) && frame.telling() == Frame.Telling.AFFIRM
					&& draft != null && !draft.has(RoleName.RECIPIENT) && draft.others().noneMatch(Participant::known);
			if (draft != null && !ofThings && !(plain && !draft.has(RoleName.RECIPIENT))) {
				drafts.add(draft);
			}
		}
		return drafts;
	}

	private static Set<Integer> triggers(Tree tree, List<Draft> facts, Predicate<Draft> wanted) {
		return facts.stream()
			.filter((draft) -> draft.tree() == tree && wanted.test(draft))
			.map((draft) -> draft.trigger().index())
			.collect(Collectors.toSet());
	}

	/** What happened to people or things stands for itself, though nobody did it. */
	private static boolean happens(Draft draft) {
		return draft.type() != FactType.STATE && draft.type() != FactType.ROLE && draft.others().findAny().isPresent();
	}

	private static boolean joins(Draft draft) {
		return draft.entities() > 1 || (draft.done() && draft.others().findAny().isPresent());
	}

	private @Nullable Draft draft(Clause clause, Frame frame, BitSet told) {
		Tree tree = clause.tree();
		List<Part> parts = new ArrayList<>();
		for (Part part : this.filler.fill(clause)) {
			boolean addressed = part.role() == RoleName.RECIPIENT || part.role() == RoleName.AGENT;
			if (addressed && !told.get(part.participant().token().index())) {
				parts.add(part);
			}
		}
		boolean spoken = parts.stream()
			.anyMatch((part) -> part.role() == RoleName.AGENT && Phrases.acting(part.participant())
					&& part.participant().spoken());
		List<Participant> topics = spoken ? topics(tree, told, parts) : List.of();
		if (topics.isEmpty()) {
			return null;
		}
		topics.forEach((topic) -> parts.add(new Part(RoleName.TOPIC, topic)));
		return new Draft(tree, clause.verb(), clause.verb(), frame.lemma(), frame.predicate(), frame.type(),
				frame.mode(), parts, this.realities.of(tree, clause.verb()), TOLD, "telling");
	}

	/** "« X doit partir », a dit Y": Y asks X to. */
	private @Nullable Draft wish(Clause clause, Frame frame, BitSet told) {
		Tree tree = clause.tree();
		if (frame.telling() != Frame.Telling.AFFIRM) {
			return null;
		}
		for (int i = told.nextSetBit(0); i >= 0; i = told.nextSetBit(i + 1)) {
			Token verb = tree.at(i);
			boolean must = tree.cues().has(Cue.MUST, verb) && present(verb) && tree.kid(verb, "xcomp") != null;
			Token subject = must ? tree.kid(verb, "nsubj") : null;
			Participant asked = (subject == null) ? null : this.filler.participant(tree, subject, true);
			List<Part> parts = new ArrayList<>();
			for (Part part : this.filler.fill(clause)) {
				if (part.role() == RoleName.AGENT && !told.get(part.participant().token().index())) {
					parts.add(part);
				}
			}
			boolean spoken = parts.stream()
				.anyMatch((part) -> Phrases.acting(part.participant()) && part.participant().spoken());
			boolean another = asked != null && Phrases.acting(asked) && asked.spoken()
					&& parts.stream().noneMatch((part) -> part.participant().same(asked));
			if (asked != null && spoken && another) {
				parts.add(new Part(RoleName.RECIPIENT, asked));
				parts.add(new Part(RoleName.TOPIC, this.phrases.read(tree, tree.kids(verb, "xcomp").getFirst())));
				return new Draft(tree, clause.verb(), clause.verb(), frame.lemma(), "urge", FactType.REQUEST, null,
						parts, this.realities.of(tree, clause.verb()), WISHED, "telling-wish");
			}
		}
		return null;
	}

	private static boolean present(Token verb) {
		return verb.features().has("Tense", "Pres") && verb.features().has("Mood", "Ind");
	}

	/** The clause that the words told are, where its verb stands among them. */
	private @Nullable Participant content(Tree tree, BitSet told) {
		for (int i = told.nextSetBit(0); i >= 0; i = told.nextSetBit(i + 1)) {
			Token token = tree.at(i);
			if (token.tag() == PartOfSpeech.VERB && (token.head() < 0 || !told.get(token.head()))) {
				return this.phrases.content(tree, token, token.lemma());
			}
		}
		return null;
	}

	/** Whoever is named in the words told, then what they are about. */
	private List<Participant> topics(Tree tree, BitSet told, List<Part> parts) {
		List<Participant> known = new ArrayList<>();
		List<Participant> things = new ArrayList<>();
		for (int i = told.nextSetBit(0); i >= 0; i = told.nextSetBit(i + 1)) {
			Token token = tree.at(i);
			boolean head = Tree.is(token, "nsubj", "obj", "obl", "iobj", "nmod", "conj", "ccomp", "root", "parataxis",
					"appos", "xcomp") && Tree.noun(token);
			if (!head || this.filler.time(tree, token)) {
				continue;
			}
			Participant participant = this.phrases.read(tree, token);
			boolean taken = parts.stream().anyMatch((part) -> part.participant().same(participant))
					|| known.stream().anyMatch(participant::same);
			if (participant.known() && !taken) {
				known.add(participant);
			}
			else if (!participant.known() && token.tag() == PartOfSpeech.NOUN && !token.is("nmod")) {
				things.add(participant);
			}
		}
		Participant content = content(tree, told);
		known.addAll((content != null) ? List.of(content) : things);
		int first = told.nextSetBit(0);
		if (known.isEmpty() && told.cardinality() > 2) {
			for (int i = first; i >= 0 && known.isEmpty(); i = told.nextSetBit(i + 1)) {
				Token token = tree.at(i);
				if (token.tag() == PartOfSpeech.ADJ || (token.tag() == PartOfSpeech.VERB && token.head() < 0)) {
					known.add(this.phrases.read(tree, token));
				}
			}
		}
		return known.subList(0, Math.min(MOST, known.size()));
	}

}
