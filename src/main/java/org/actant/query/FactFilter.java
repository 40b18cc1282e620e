package org.actant.query;

import java.util.List;

import org.actant.model.FactType;
import org.actant.model.Modality;
import org.actant.model.Polarity;
import org.actant.model.RoleName;
import org.actant.model.Stance;
import org.actant.query.Filter.Operator;
import org.actant.query.Filter.Relation;
import org.actant.query.ValueFilter.DateFilter;
import org.actant.query.ValueFilter.NumberFilter;
import org.actant.query.ValueFilter.StringFilter;
import org.jspecify.annotations.Nullable;

/**
 * What facts must be; all given conditions hold together, null stands for any.
 *
 * @param actor id of an entity that takes part
 * @param actorRoles the parts it may play
 * @param counterpart id of another entity that takes part
 * @param counterpartRoles the parts it may play
 * @param types sorts of fact
 * @param predicates English verbs
 * @param between days of the facts
 * @param document id of a document that tells them
 * @param polarity so or not so
 * @param modalities how real
 * @param contested whether contested
 * @param minConfidence least confidence
 * @param minPublishers least number of independent publishers
 * @param id its id
 * @param predicate its English verb
 * @param mode its PLOVER mode
 * @param day its day
 * @param dated whether a time is told of it
 * @param confidence how sure it is read
 * @param documentCount documents that tell it
 * @param publisherCount independent publishers that tell it
 * @param denialCount documents that give somebody's denial
 * @param participant what one of its participants must be
 * @param evidence what one of its pieces of evidence must be
 * @param claim what one of its claims must be
 * @param and filters that all hold
 * @param or filters of which one holds
 * @param not a filter that does not hold
 */
public record FactFilter(@Nullable String actor, @Nullable List<RoleName> actorRoles, @Nullable String counterpart,
		@Nullable List<RoleName> counterpartRoles, @Nullable List<FactType> types, @Nullable List<String> predicates,
		@Nullable Period between, @Nullable String document, @Nullable Polarity polarity,
		@Nullable List<Modality> modalities, @Nullable Boolean contested, @Nullable Double minConfidence,
		@Nullable Integer minPublishers, @Nullable StringFilter id, @Nullable StringFilter predicate,
		@Nullable StringFilter mode, @Nullable DateFilter day, @Nullable Boolean dated,
		@Nullable NumberFilter confidence, @Nullable NumberFilter documentCount, @Nullable NumberFilter publisherCount,
		@Nullable NumberFilter denialCount, @Nullable ParticipantFilter participant, @Nullable EvidenceFilter evidence,
		@Nullable ClaimFilter claim, @Nullable List<FactFilter> and, @Nullable List<FactFilter> or,
		@Nullable FactFilter not) {

	/** Any fact. */
	public static final FactFilter ANY = new FactFilter(null, null, null, null, null, null, null, null, null, null,
			null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

	/**
	 * @return what must hold of a fact
	 */
	public Filter filter() {
		return new Conditions().and(actorTakesPart()).and(documentTells()).and(rest()).all();
	}

	/** The same of facts that the entities do from which a statement starts. */
	FactFilter doneByAnchor() {
		return new FactFilter(null, List.of(RoleName.AGENT), null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null, null, null, null, null, null, List.of(this), null,
				null);
	}

	Filter actorTakesPart() {
		return takesPart(this.actor, this.actorRoles);
	}

	Filter documentTells() {
		return (this.document == null) ? Filter.ANYTHING : new Filter.Some(Relation.EVIDENCE,
				new Filter.Some(Relation.END, new Filter.Test("id", Operator.EQ, this.document)));
	}

	/** What must hold besides that the actor takes part and the document tells it. */
	Filter rest() {
		return new Conditions().and(takesPart(this.counterpart, this.counterpartRoles))
			.oneOf("type", this.types)
			.test("predicate", Operator.IN,
					(this.predicates != null && !this.predicates.isEmpty()) ? this.predicates : null)
			.test("dayEnd", Operator.GTE, (this.between != null) ? this.between.from() : null)
			.test("day", Operator.LTE, (this.between != null) ? this.between.to() : null)
			.test("polarity", Operator.EQ, (this.polarity != null) ? this.polarity.name() : null)
			.oneOf("modality", this.modalities)
			.test("contested", Operator.EQ, this.contested)
			.test("confidence", Operator.GTE, this.minConfidence)
			.test("publishers", Operator.GTE, this.minPublishers)
			.value("id", this.id)
			.value("predicate", this.predicate)
			.value("mode", this.mode)
			.value("day", this.day)
			.test("time", Operator.EXISTS, this.dated)
			.value("confidence", this.confidence)
			.value("documents", this.documentCount)
			.value("publishers", this.publisherCount)
			.value("denials", this.denialCount)
			.some(Relation.PARTICIPANT, (this.participant != null) ? this.participant.filter() : null)
			.some(Relation.EVIDENCE, (this.evidence != null) ? this.evidence.filter() : null)
			.some(Relation.CLAIM, (this.claim != null) ? this.claim.filter() : null)
			.composed(this.and, this.or, this.not, FactFilter::filter)
			.all();
	}

	private static Filter takesPart(@Nullable String entity, @Nullable List<RoleName> roles) {
		if (entity == null) {
			return Filter.ANYTHING;
		}
		return new Filter.Some(Relation.PARTICIPANT,
				new Conditions().oneOf("role", roles)
					.some(Relation.END, new Filter.Test("id", Operator.EQ, entity))
					.all());
	}

	/**
	 * What a participant must be.
	 *
	 * @param roles the parts it may play
	 * @param text its words as read
	 * @param quantity how many or how much
	 * @param entity who or what it is
	 */
	public record ParticipantFilter(@Nullable List<RoleName> roles, @Nullable StringFilter text,
			@Nullable NumberFilter quantity, @Nullable EntityFilter entity) {

		Filter filter() {
			return new Conditions().oneOf("role", this.roles)
				.value("text", this.text)
				.value("quantity", this.quantity)
				.some(Relation.END, (this.entity != null) ? this.entity.filter() : null)
				.all();
		}

	}

	/**
	 * What a claim must be.
	 *
	 * @param stance whether the source says that it is so
	 * @param verb English verb of saying
	 * @param source who says it
	 */
	public record ClaimFilter(@Nullable Stance stance, @Nullable StringFilter verb, @Nullable EntityFilter source) {

		Filter filter() {
			return new Conditions().test("stance", Operator.EQ, (this.stance != null) ? this.stance.name() : null)
				.value("verb", this.verb)
				.some(Relation.END, (this.source != null) ? this.source.filter() : null)
				.all();
		}

	}

}
