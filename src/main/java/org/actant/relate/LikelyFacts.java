package org.actant.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.relate.Likelihoods.Seat;

/**
 * Makes facts of what the part model holds likely and no construction gave; what is
 * likely beside a fact that there is already goes into it.
 */
final class LikelyFacts {

	/** The name of the construction. */
	static final String RULE = "likely";

	/**
	 * Less likely doers and parts are not thought of; the fact model has the last word.
	 */
	private static final double DOER = 0.04;

	private static final double OTHER = 0.06;

	private static final double BOTH = 0.03;

	/** A second doer is at least so likely beside the first. */
	private static final double BESIDE = 0.5;

	/** What goes into a fact that there is. */
	private static final double SURE = 0.15;

	private static final double CONFIDENCE = 0.5;

	private static final Set<EntityType> PEOPLE = Set.of(EntityType.PERSON, EntityType.GROUP);

	private final RoleFiller filler;

	private final RealityReader realities;

	private final NounRealities nounRealities;

	LikelyFacts(RoleFiller filler, RealityReader realities) {
		this.filler = filler;
		this.realities = realities;
		this.nounRealities = new NounRealities(realities);
	}

	/**
	 * @param tree a sentence
	 * @param drafts what the constructions gave
	 * @param clauses its clauses
	 * @param likelihoods what is likely in it
	 * @return the drafts, completed, with those that were missing
	 */
	List<Draft> complete(Tree tree, List<Draft> drafts, List<Clause> clauses, Likelihoods likelihoods) {
		List<Draft> all = new ArrayList<>(drafts);
		likelihoods.seats().forEach((trigger, seats) -> {
			if (trigger.frame() != null) {
				complete(all, drafts, tree, trigger, trigger.frame(), seats, clauses);
			}
		});
		return all;
	}

	private void complete(List<Draft> all, List<Draft> drafts, Tree tree, Trigger trigger, Frame frame,
			List<Seat> seats, List<Clause> clauses) {
		double most = seats.stream().mapToDouble(Seat::doer).max().orElse(0);
		List<Seat> doers = seats.stream()
			.filter((seat) -> seat.doer() > DOER && seat.doer() > BESIDE * most && mayDo(trigger, doer(seat)))
			.filter((seat) -> drafts.stream().noneMatch((draft) -> suffers(draft, trigger, doer(seat))))
			.toList();
		List<Seat> others = seats.stream()
			.filter((seat) -> seat.other() > OTHER && !doers.contains(seat) && said(seat))
			.toList();
		for (Seat doer : doers) {
			List<Seat> with = others.stream()
				.filter((seat) -> doer.doer() * seat.other() > BOTH && !same(doer, seat))
				.toList();
			complete(all, tree, trigger, frame, doer, with, clauses);
		}
	}

	private void complete(List<Draft> all, Tree tree, Trigger trigger, Frame frame, Seat doer, List<Seat> others,
			List<Clause> clauses) {
		Participant who = doer(doer);
		List<Integer> told = new ArrayList<>();
		Set<String> have = new HashSet<>();
		for (int i = 0; i < all.size(); i++) {
			Draft draft = all.get(i);
			if (draft.trigger() == trigger.word() && draft.in(RoleName.AGENT).anyMatch((agent) -> agent.same(who))) {
				told.add(i);
				draft.others().forEach((other) -> have.add(other.key()));
				draft.in(RoleName.PLACE).forEach((place) -> have.add(place.key()));
			}
		}
		List<Seat> fresh = others.stream().filter((seat) -> !have.contains(other(seat).key())).toList();
		if (trigger.role() && told.stream().anyMatch((at) -> all.get(at).has(RoleName.RECIPIENT))) {
			return;
		}
		if (!told.isEmpty()) {
			for (Seat seat : fresh) {
				if (seat.other() > SURE && !given(all.get(told.getFirst()), other(seat))) {
					all.set(told.getFirst(),
							all.get(told.getFirst()).with(role(tree, trigger, frame, seat), other(seat)));
				}
			}
			fresh = fresh.stream().filter((seat) -> seat.other() <= SURE && Phrases.acting(other(seat))).toList();
		}
		if (!fresh.isEmpty()) {
			all.add(draft(tree, trigger, frame, doer, fresh, clauses));
		}
	}

	private Draft draft(Tree tree, Trigger trigger, Frame frame, Seat doer, List<Seat> others, List<Clause> clauses) {
		List<Part> parts = new ArrayList<>();
		parts.add(new Part(RoleName.AGENT, doer(doer)));
		others.forEach((seat) -> parts.add(new Part(role(tree, trigger, frame, seat), other(seat))));
		Token word = trigger.word();
		if (trigger.role()) {
			return office(tree, trigger, frame, parts);
		}
		Reality reality = (trigger.clause() != null) ? this.realities.of(tree, word)
				: this.nounRealities.of(tree, word, EventNouns.governor(tree, word, clauses), false);
		Token governor = (trigger.clause() != null) ? word : EventNouns.governing(tree, word, clauses);
		return new Draft(tree, word, governor, frame.lemma(), frame.predicate(), frame.type(), frame.mode(), parts,
				reality, CONFIDENCE, RULE);
	}

	/** What somebody is to somebody: with the words that say so. */
	private Draft office(Tree tree, Trigger trigger, Frame frame, List<Part> parts) {
		Token noun = trigger.word();
		boolean told = tree.kid(noun, "cop") != null;
		List<Part> all = new ArrayList<>(parts);
		all.add(new Part(RoleName.THEME, this.filler.participant(tree, noun, false).unknown()));
		return new Draft(tree, noun, noun, frame.lemma(), frame.predicate(), frame.type(), null, all,
				told ? this.realities.of(tree, noun) : Reality.PLAIN, CONFIDENCE, RULE);
	}

	/** The role that the frame has for it, or the likeliest. */
	private RoleName role(Tree tree, Trigger trigger, Frame frame, Seat seat) {
		Token token = seat.candidate().token();
		String slot = trigger.slot(token);
		RoleName role = slot.equals("-") ? null : this.filler.role(tree, frame, slot, token);
		return (role == null || role == RoleName.AGENT) ? seat.role() : role;
	}

	/** Only people hold offices. */
	private static boolean mayDo(Trigger trigger, Participant doer) {
		Entity entity = doer.entity();
		return entity != null && (!trigger.role() || PEOPLE.contains(entity.type()));
	}

	/** "le président élu promet": whoever it is done to does not do it. */
	private static boolean suffers(Draft draft, Trigger trigger, Participant doer) {
		return draft.trigger() == trigger.word() && draft.rule().startsWith("passive")
				&& draft.in(RoleName.RECIPIENT).anyMatch((part) -> part.same(doer))
				&& draft.in(RoleName.AGENT).noneMatch((part) -> part.same(doer));
	}

	private static Participant doer(Seat seat) {
		Participant doer = seat.candidate().doer();
		return doer.known() ? doer : seat.candidate().other();
	}

	/** Whether a thing stands in words that the fact gives already. */
	private static boolean given(Draft draft, Participant thing) {
		return !thing.known() && draft.others().anyMatch((part) -> part.span().contains(thing.span()));
	}

	private static Participant other(Seat seat) {
		return seat.candidate().other();
	}

	private static boolean said(Seat seat) {
		return !seat.candidate().time() && (other(seat).known() || seat.candidate().token().tag().nominal());
	}

	private static boolean same(Seat doer, Seat other) {
		Entity entity = other(other).entity();
		return entity != null && entity == doer(doer).entity();
	}

}
