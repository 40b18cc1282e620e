package org.actant.relate;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.relate.Clause.Argument;

/** Reads who takes part in an event by what hangs by its noun: "une frappe sur X". */
final class NounComplements {

	private static final Set<String> OF = Set.of("de", "of");

	private static final Set<String> BETWEEN = Set.of("entre", "between");

	private static final Set<String> DEFINITE = Set.of("le", "the");

	private final RoleFiller filler;

	private final Phrases phrases;

	private final EventNouns nouns;

	NounComplements(RoleFiller filler, Phrases phrases, EventNouns nouns) {
		this.filler = filler;
		this.phrases = phrases;
		this.nouns = nouns;
	}

	void read(NounEvent event) {
		complements(event, event.noun());
		astray(event);
		means(event);
	}

	/**
	 * What hangs by the noun with a preposition, also through another noun: attaque de
	 * drones sur X.
	 */
	private void complements(NounEvent event, Token holder) {
		Tree tree = event.tree();
		Token noun = event.noun();
		Frame frame = event.frame();
		for (Token kid : tree.kids(holder, "nmod", "obl")) {
			if (kid.index() < noun.index() || tree.genitive(kid)) {
				continue;
			}
			Argument complement = tree.complement(kid, tree.preposition(kid));
			String slot = complement.slot();
			if (BETWEEN.contains(slot)) {
				between(event, kid);
			}
			else if (OF.contains(slot)) {
				if (holder == noun && !(tree.cues().has(Cue.GENERIC, noun) && this.nouns.isEvent(tree, kid))) {
					of(event, kid);
				}
			}
			else if (slot.equals("from") && frame.role(slot) == null && !NounEvent.going(frame)) {
				from(event, kid);
			}
			else {
				this.filler.fill(event.parts(), tree, frame, complement);
			}
			if (holder == noun) {
				inner(event, kid);
			}
		}
	}

	/** "an offer from X", "pressure from X": X makes it. */
	private void from(NounEvent event, Token kid) {
		for (Token each : event.vacant(RoleName.AGENT) ? event.tree().conjuncts(kid) : List.<Token>of()) {
			Participant doer = this.phrases.read(event.tree(), each);
			if (Phrases.acting(doer)) {
				event.add(RoleName.AGENT, doer);
			}
		}
	}

	/**
	 * "the probe by the police into X": the tree may hang what belongs to the event by
	 * the complement before it.
	 */
	private void inner(NounEvent event, Token kid) {
		Tree tree = event.tree();
		if (OF.contains(tree.preposition(kid))) {
			complements(event, kid);
			return;
		}
		for (Token below : tree.kids(kid, "nmod")) {
			String slot = tree.preposition(below);
			RoleName role = event.frame().role(slot);
			if (below.index() > kid.index() && role != null && event.vacant(role) && !OF.contains(slot)) {
				this.filler.fill(event.parts(), tree, event.frame(), new Argument(slot, below));
			}
		}
	}

	/**
	 * "le dernier jour de la visite de X": what stands right behind the noun though the
	 * tree hung it higher.
	 */
	private void astray(NounEvent event) {
		Tree tree = event.tree();
		Token noun = event.noun();
		Token head = tree.head(noun);
		if (head == null || !noun.is("nmod")) {
			return;
		}
		int end = tree.subtree(noun).length();
		for (Token twin : tree.kids(head, "nmod")) {
			boolean heads = tree.by(twin) && this.nouns.isEvent(tree, head);
			if (!heads && twin.index() > noun.index() && tree.subtree(twin).nextSetBit(0) == end) {
				String slot = tree.preposition(twin);
				if (OF.contains(slot)) {
					of(event, twin);
					complements(event, twin);
				}
				else if (event.frame().role(slot) != null) {
					this.filler.fill(event.parts(), tree, event.frame(), new Argument(slot, twin));
				}
				end = tree.subtree(twin).length();
			}
		}
	}

	/** "l'accord entre A et B": A agrees with B. */
	private void between(NounEvent event, Token first) {
		for (Token each : event.tree().conjuncts(first)) {
			Participant participant = this.phrases.read(event.tree(), each);
			boolean none = event.vacant(RoleName.AGENT);
			event.add(none ? RoleName.AGENT : RoleName.RECIPIENT, participant);
		}
	}

	/**
	 * "de" names the doer, the thing or the means, as the frame and the phrase have it.
	 */
	private void of(NounEvent event, Token kid) {
		Map<String, RoleName> slots = event.frame().slots();
		RoleName role = slots.getOrDefault("de", slots.getOrDefault("of", RoleName.AGENT));
		for (Token each : event.tree().conjuncts(kid)) {
			Participant participant = this.phrases.read(event.tree(), each);
			boolean inside = event.parts()
				.stream()
				.anyMatch((part) -> part.participant().span().contains(participant.span()));
			if (!this.filler.time(event.tree(), each) && !inside) {
				event.add((role == RoleName.AGENT && each == kid) ? fitting(event, each, participant) : role,
						participant);
			}
		}
	}

	/** "la frappe de X", "la frappe de l'hôpital", "une frappe de drones" */
	private static RoleName fitting(NounEvent event, Token token, Participant participant) {
		boolean assault = event.frame().type() == FactType.ASSAULT;
		if (assault && Phrases.place(participant) && !Phrases.acting(participant)) {
			return RoleName.RECIPIENT;
		}
		if (participant.known()) {
			return event.done() ? RoleName.RECIPIENT : RoleName.AGENT;
		}
		if (!assault) {
			return RoleName.THEME;
		}
		boolean definite = event.tree().kid(token, (det) -> det.is("det") && DEFINITE.contains(det.lemma())) != null;
		return definite ? RoleName.RECIPIENT : RoleName.INSTRUMENT;
	}

	/** "X's attack by sea": beside X the sea does nothing. */
	private static void means(NounEvent event) {
		if (event.done()) {
			event.parts().removeIf((part) -> part.role() == RoleName.AGENT && !part.participant().known());
		}
	}

}
