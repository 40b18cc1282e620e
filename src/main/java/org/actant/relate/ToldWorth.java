package org.actant.relate;

import java.util.List;

import org.actant.model.FactType;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;

/** Tells whether saying, having or thinking something is news in itself. */
final class ToldWorth {

	private ToldWorth() {
	}

	/** Whether it is but an opinion, or what speakers say of themselves. */
	static boolean slight(Draft draft, Clause clause) {
		return clause.tree().french() ? judging(draft, clause) : idle(draft);
	}

	/** "a dit que la loi était bonne": an opinion of a thing, seldom kept. */
	private static boolean judging(Draft draft, Clause clause) {
		Tree tree = clause.tree();
		return clause.saying() && draft.type() == FactType.STATE && !clause.tree().cues().has(Cue.NEWS, clause.verb())
				&& draft.others().noneMatch(Participant::known) && tree.kid(clause.verb(), (kid) -> kid.is("ccomp")
						&& kid.tag() == PartOfSpeech.ADJ && tree.kid(kid, "cop") != null) != null;
	}

	/**
	 * "we have a plan": what speakers say of themselves in general is seldom what a
	 * reader would keep.
	 */
	private static boolean idle(Draft draft) {
		boolean vague = draft.type() == FactType.OTHER || draft.type() == FactType.STATE;
		if (!vague || draft.others().anyMatch(Participant::known)) {
			return false;
		}
		return draft.in(RoleName.AGENT).anyMatch((agent) -> agent.known() && SourceReader.firstPerson(agent.token()));
	}

	/**
	 * Whether the telling is news: a denial, an accusation, an announcement, or told to
	 * somebody.
	 */
	static boolean news(Clause clause, List<Part> parts) {
		Frame frame = clause.frame();
		boolean addressed = parts.stream()
			.anyMatch((part) -> part.role() == RoleName.RECIPIENT && Phrases.acting(part.participant()));
		Token subject = clause.subject();
		boolean named = subject != null && subject.tag() != PartOfSpeech.PRON && frame != null
				&& !frame.predicate().equals("say") && !closing(clause, frame);
		return addressed || named || frame == null || frame.type() != FactType.STATE
				|| (clause.tree().cues().has(Cue.NEWS, clause.verb()) && !closing(clause, frame));
	}

	/** "…, the Daily Herald reported": it only says where the words before come from. */
	private static boolean closing(Clause clause, Frame frame) {
		Token told = clause.tree().kid(clause.verb(), "ccomp");
		boolean behind = clause.verb().is("parataxis") || (told != null && told.index() < clause.verb().index());
		return !clause.tree().french() && frame.predicate().equals("report") && behind;
	}

}
