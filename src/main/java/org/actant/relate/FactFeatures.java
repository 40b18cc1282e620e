package org.actant.relate;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.actant.lexicon.Meanings.Meaning;
import org.actant.model.Entity;
import org.actant.model.RoleName;
import org.actant.relate.Likelihoods.Seat;
import org.actant.sequence.FeatureWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the fact model looks at: the construction that gave a fact, what it tells of whom,
 * and how likely its parts are.
 */
final class FactFeatures {

	/** How likely parts are that the part model was not asked for. */
	private static final double UNASKED = 0.3;

	private FactFeatures() {
	}

	/**
	 * Writes the features of a fact.
	 * @param draft the fact, of one doer and one counterpart
	 * @param sure how sure its construction and entities make it
	 * @param source whether somebody is named who says so
	 * @param likelihoods what is likely in its sentence
	 * @param to takes them
	 */
	static void write(Draft draft, double sure, boolean source, Likelihoods likelihoods, FeatureWriter to) {
		Trigger trigger = likelihoods.trigger(draft.trigger());
		Double doer = likely(draft, true, likelihoods);
		Double other = likely(draft, false, likelihoods);
		String both = tenths(((doer != null) ? doer : UNASKED) * ((other != null) ? other : UNASKED));
		String rule = draft.rule();
		String origin = rule.equals(LikelyFacts.RULE) ? "likely" : "rule";
		String kind = (trigger != null) ? trigger.kind() : "x";
		String type = draft.type().name();
		String who = draft.in(RoleName.AGENT).findFirst().map(FactFeatures::type).orElse("-");
		String whom = draft.parts()
			.stream()
			.filter((part) -> part.role() != RoleName.AGENT)
			.map((part) -> type(part.participant()))
			.distinct()
			.sorted()
			.collect(Collectors.joining("+"));
		to.add("all");
		to.add("rule", rule);
		to.add("rule", rule, draft.tree().french() ? "fr" : "en");
		to.add("rule", rule, "both", both);
		to.add("doer", tenths(doer), origin);
		to.add("other", tenths(other), origin);
		to.add("both", both);
		to.add("both", both, origin);
		to.add("sure", tenths(sure), origin);
		to.add("who", who);
		to.add("whom", whom);
		to.add("who", who, "whom", whom);
		to.add("type", type);
		to.add("type", type, kind);
		to.add("type", type, "whom", whom);
		to.add("type", type, "who", who, "whom", whom);
		to.add("predicate", draft.predicate());
		to.add("lemma", draft.lemma());
		to.add("modality", draft.reality().modality().name());
		to.add("polarity", draft.reality().polarity().name());
		to.add("source", source ? "1" : "0");
		to.add("sentence", String.valueOf(Math.min(3, draft.tree().sentence().index())));
		to.add("parts", String.valueOf(Math.min(6, draft.parts().size())));
		to.add("hung", draft.trigger().relation(), kind);
		if (trigger != null && trigger.clause() != null) {
			to.add("found", trigger.clause().construction().name());
		}
		for (Part part : draft.parts()) {
			if (part.role() != RoleName.AGENT && !part.participant().known()) {
				to.add("thing", part.role().name());
			}
		}
		rivals(draft, trigger, likelihoods, origin, to);
		told(draft, to);
		standing(draft, to);
		meanings(draft, who, whom, to);
	}

	/** Whether somebody else is likelier to be the doer, or to be what is done to. */
	private static void rivals(Draft draft, @Nullable Trigger trigger, Likelihoods likelihoods, String origin,
			FeatureWriter to) {
		if (trigger == null) {
			return;
		}
		List<Seat> seats = likelihoods.seats().getOrDefault(trigger, List.of());
		double doer = seats.stream().mapToDouble(Seat::doer).max().orElse(0);
		double other = seats.stream().mapToDouble(Seat::other).max().orElse(0);
		String behind = behind(likely(draft, true, likelihoods), doer);
		to.add("rival doer", behind, origin);
		to.add("rival doer", behind, tenths(doer), origin);
		to.add("rival other", behind(likely(draft, false, likelihoods), other), origin);
	}

	private static String behind(@Nullable Double own, double best) {
		return (own == null) ? "n" : String.valueOf((int) Math.ceil((best - own) * 5));
	}

	/** How the doer and the counterpart are told of, and how sure it is who they are. */
	private static void told(Draft draft, FeatureWriter to) {
		for (Part part : draft.parts()) {
			Participant participant = part.participant();
			if (participant.known() && (part.role() == RoleName.AGENT || part.role() == RoleName.RECIPIENT)) {
				String role = part.role().name();
				String tag = participant.token().tag().name();
				to.add("as", role, tag, tenths(participant.certainty()));
				to.add("as", role, tag, type(participant), draft.type().name());
			}
		}
	}

	/** How much the text tells of the doer and the counterpart. */
	private static void standing(Draft draft, FeatureWriter to) {
		String doer = standing(draft, true);
		String other = standing(draft, false);
		String type = draft.type().name();
		to.add("told of", "doer", doer);
		to.add("told of", "other", other);
		to.add("told of", "doer", doer, "other", other);
		to.add("told of", "doer", doer, type);
		to.add("told of", "other", other, type);
	}

	/** Of whoever is told of most: how often, and whether from the first lines on. */
	private static String standing(Draft draft, boolean doers) {
		return draft.parts()
			.stream()
			.filter((part) -> (part.role() == RoleName.AGENT) == doers)
			.map((part) -> part.participant().entity())
			.filter(Objects::nonNull)
			.max(Comparator.comparingInt((entity) -> entity.mentions().size()))
			.map((entity) -> often(entity.mentions().size()) + ((first(entity) < 2) ? "f" : "-"))
			.orElse("-");
	}

	private static int first(Entity entity) {
		return entity.mentions().stream().mapToInt((link) -> link.mention().sentence()).min().orElse(0);
	}

	/** A number of mentions, told more coarsely the higher it is. */
	static String often(int times) {
		return (times < 3) ? String.valueOf(times) : (times < 5) ? "3" : (times < 9) ? "5" : "9";
	}

	/** What the word that tells it and the things in it mean. */
	private static void meanings(Draft draft, String who, String whom, FeatureWriter to) {
		Meaning deed = draft.tree().meaning(draft.trigger().lemma());
		if (deed != null) {
			deed.sorts().forEach((sort) -> {
				to.add("deed", sort);
				to.add("deed", sort, "who", who, "whom", whom);
			});
		}
		for (Part part : draft.parts()) {
			Meaning thing = part.participant().known() ? null : draft.tree().meaning(part.participant().head());
			if (thing != null) {
				thing.sorts().forEach((sort) -> to.add("thing", sort, part.role().name()));
				to.add("thing", thing.widest(), part.role().name(), (deed != null) ? deed.widest() : "-");
			}
		}
	}

	private static String type(Participant participant) {
		Entity entity = participant.entity();
		return (entity == null) ? "text" : entity.type().name() + (entity.id().contains("~") ? "~" : "");
	}

	/** How likely the surest part is; null where the part model was not asked. */
	private static @Nullable Double likely(Draft draft, boolean doers, Likelihoods likelihoods) {
		if (likelihoods.trigger(draft.trigger()) == null) {
			return null;
		}
		return draft.parts()
			.stream()
			.filter((part) -> (part.role() == RoleName.AGENT) == doers)
			.map((part) -> likely(likelihoods.of(draft.trigger(), part.participant().token()), doers))
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private static double likely(@Nullable Seat seat, boolean doer) {
		return (seat == null) ? UNASKED : doer ? seat.doer() : seat.other();
	}

	private static String tenths(@Nullable Double likely) {
		return (likely == null) ? "n" : String.valueOf((int) (likely * 10));
	}

}
