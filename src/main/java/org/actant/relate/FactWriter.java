package org.actant.relate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.actant.model.Entity;
import org.actant.model.Fact;
import org.actant.model.Modality;
import org.actant.model.PartOfSpeech;
import org.actant.model.Role;
import org.actant.model.RoleName;
import org.actant.model.Stance;
import org.actant.model.Time;
import org.jspecify.annotations.Nullable;

/**
 * Writes drafts as facts: joint doers and direct counterparts apart, attributed, dated.
 */
final class FactWriter {

	/** More pairs than this from one draft are a list, not deeds. */
	private static final int MOST = 16;

	/** A construction's fact that is less likely right is not told. */
	private static final double LEAST = 0.13;

	/** Nor one that no construction gave. */
	private static final double LEAST_LIKELY = 0.22;

	/** What somebody is called right beside his name is told plainly. */
	private static final double LEAST_OFFICE = 0.05;

	/**
	 * Readers who did not write the stories that the model learned from sign fewer of its
	 * facts than it expects. With this, of those above 0.8 nine in ten are right in
	 * stories that it has not seen (docs/quality.md, "How right facts are").
	 */
	private static final double WARINESS = 0.7;

	private final Sources sources;

	private final Times times;

	private final FactModel judge;

	private final RealityModel realities;

	FactWriter(Sources sources, Times times, Models models) {
		this.sources = sources;
		this.times = times;
		this.judge = models.facts();
		this.realities = models.realities();
	}

	/** The facts of a draft that are likely enough. */
	List<Fact> write(Draft draft, Likelihoods likelihoods) {
		Source source = titled(draft) ? null : this.sources.of(draft.tree(), draft.trigger());
		List<Fact> facts = new ArrayList<>();
		for (Draft single : apart(draft)) {
			double right = this.judge.right(single, Confidence.of(single), source != null, likelihoods);
			if (right > least(single) || !linking(single)) {
				facts.add(fact(single, source, confidence(right)));
			}
		}
		return facts;
	}

	/**
	 * What the model holds to be likely, in log odds less {@link #WARINESS}, in steps of
	 * a hundredth.
	 */
	private static double confidence(double right) {
		double wary = 1 / (1 + Math.exp(WARINESS) * (1 - right) / right);
		return Math.clamp(Math.round(wary * 100) / 100.0, 0.02, 0.98);
	}

	private static double least(Draft draft) {
		return switch (draft.rule()) {
			case LikelyFacts.RULE -> LEAST_LIKELY;
			case OfficeFacts.RULE -> LEAST_OFFICE;
			default -> LEAST;
		};
	}

	/** Whether a fact joins two, or somebody with a thing. */
	private static boolean linking(Draft draft) {
		return draft.done() || draft.entities() > 1;
	}

	/** What somebody is called beside his name is the writer's word, whoever speaks. */
	private static boolean titled(Draft draft) {
		boolean likely = draft.rule().equals(LikelyFacts.RULE) && draft.predicate().equals(RoleNouns.HOLDS);
		return (likely || draft.rule().startsWith("office") || draft.rule().equals("party"))
				&& draft.tree().kid(draft.trigger(), "cop") == null;
	}

	/** One draft for each pair of doer and counterpart. */
	static List<Draft> apart(Draft draft) {
		List<Part> agents = distinct(draft, RoleName.AGENT);
		RoleName facing = draft.in(RoleName.RECIPIENT).anyMatch(Phrases::acting) ? RoleName.RECIPIENT : RoleName.THEME;
		List<Part> counterparts = distinct(draft, facing).stream()
			.filter((part) -> Phrases.acting(part.participant()))
			.filter((part) -> facing == RoleName.RECIPIENT
					|| agents.stream().noneMatch((agent) -> agent.participant().same(part.participant())))
			.toList();
		List<Part> rest = draft.parts()
			.stream()
			.filter((part) -> part.role() != RoleName.AGENT && !counterparts.contains(part))
			.toList();
		List<Draft> all = new ArrayList<>();
		for (Optional<Part> agent : orNone(agents)) {
			for (Optional<Part> counterpart : orNone(counterparts)) {
				List<Part> parts = new ArrayList<>();
				agent.ifPresent(parts::add);
				counterpart.ifPresent(parts::add);
				boolean itself = parts.size() == 2 && parts.get(0).participant().same(parts.get(1).participant());
				if (itself && owns(parts.get(1).participant())) {
					parts.set(1, new Part(facing, parts.get(1).participant().unknown()));
					itself = false;
				}
				parts.addAll(rest);
				if (all.size() < MOST && !itself) {
					all.add(draft.parts(parts));
				}
			}
		}
		return all;
	}

	/** "defended his government": what is the doer's own is not the doer. */
	private static boolean owns(Participant participant) {
		return participant.token().tag() == PartOfSpeech.NOUN;
	}

	private static List<Optional<Part>> orNone(List<Part> parts) {
		return parts.isEmpty() ? List.of(Optional.empty()) : parts.stream().map(Optional::of).toList();
	}

	private static List<Part> distinct(Draft draft, RoleName role) {
		Map<String, Part> parts = new LinkedHashMap<>();
		draft.parts()
			.stream()
			.filter((part) -> part.role() == role)
			.forEach((part) -> parts.putIfAbsent(part.participant().key(), part));
		return List.copyOf(parts.values());
	}

	private Fact fact(Draft draft, @Nullable Source source, double right) {
		Time time = this.times.of(draft.tree(), draft.trigger(), draft.governor());
		Modality modality = this.realities.modality(
				new Told(draft, source, this.sources.quoted(draft.tree(), draft.trigger()), this.times.when(time)));
		List<Role> roles = roles(draft);
		boolean denied = source != null && source.stance() == Stance.DENY;
		return new Fact(id(draft, modality, roles), draft.predicate(), draft.type(), draft.mode(), draft.lemma(),
				draft.reality().polarity(), modality, roles, (source == null) ? null : source.attribution(), time,
				draft.tree().sentence().span(), draft.trigger().span(), right, draft.rule(), denied);
	}

	private static List<Role> roles(Draft draft) {
		Map<String, Role> roles = new LinkedHashMap<>();
		for (Part part : draft.parts()) {
			Participant participant = part.participant();
			Entity entity = participant.entity();
			RoleName name = (part.role() == RoleName.PLACE && participant.person()) ? RoleName.TOPIC : part.role();
			roles.putIfAbsent(name + participant.key(), new Role(name, (entity != null) ? entity.id() : null,
					participant.text(), participant.head(), participant.span(), participant.quantity()));
		}
		return List.copyOf(roles.values());
	}

	private static String id(Draft draft, Modality modality, List<Role> roles) {
		List<String> participants = roles.stream()
			.map((role) -> Fact.participant(role.name(), role.entity(), role.head()))
			.toList();
		return Fact.id(draft.predicate(), draft.type(), draft.reality().polarity(), modality, participants);
	}

}
