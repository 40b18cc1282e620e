package org.actant.query;

import java.util.List;

import org.actant.model.Modality;
import org.actant.model.Stance;
import org.actant.query.Filter.Operator;
import org.actant.query.Filter.Relation;
import org.actant.query.ValueFilter.NumberFilter;
import org.actant.query.ValueFilter.StringFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of evidence must be; all given conditions hold together, null stands for
 * any.
 *
 * @param sentence its sentence
 * @param lemma dictionary form of its verb or noun
 * @param rule name of the rule that read it
 * @param version version of the program that read it
 * @param confidence how sure it is read
 * @param modalities how real it is told
 * @param stance whether a source says that it is so
 * @param source id of the source
 * @param attributed whether the sentence gives a source
 * @param document what its document must be
 * @param and filters that all hold
 * @param or filters of which one holds
 * @param not a filter that does not hold
 */
public record EvidenceFilter(@Nullable StringFilter sentence, @Nullable StringFilter lemma, @Nullable StringFilter rule,
		@Nullable StringFilter version, @Nullable NumberFilter confidence, @Nullable List<Modality> modalities,
		@Nullable Stance stance, @Nullable StringFilter source, @Nullable Boolean attributed,
		@Nullable DocumentFilter document, @Nullable List<EvidenceFilter> and, @Nullable List<EvidenceFilter> or,
		@Nullable EvidenceFilter not) {

	/** Any evidence. */
	public static final EvidenceFilter ANY = new EvidenceFilter(null, null, null, null, null, null, null, null, null,
			null, null, null, null);

	/**
	 * @return what must hold of a piece of evidence
	 */
	public Filter filter() {
		return new Conditions().value("sentence", this.sentence)
			.value("lemma", this.lemma)
			.value("rule", this.rule)
			.value("version", this.version)
			.value("confidence", this.confidence)
			.oneOf("modality", this.modalities)
			.test("stance", Operator.EQ, (this.stance != null) ? this.stance.name() : null)
			.value("source", this.source)
			.test("stance", Operator.EXISTS, this.attributed)
			.some(Relation.END, (this.document != null) ? this.document.filter() : null)
			.composed(this.and, this.or, this.not, EvidenceFilter::filter)
			.all();
	}

}
