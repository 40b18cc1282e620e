package org.actant.query;

import java.util.List;

import org.actant.model.FactType;
import org.actant.model.Modality;
import org.actant.model.Polarity;
import org.actant.model.RoleName;
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
 */
public record FactFilter(@Nullable String actor, @Nullable List<RoleName> actorRoles, @Nullable String counterpart,
		@Nullable List<RoleName> counterpartRoles, @Nullable List<FactType> types, @Nullable List<String> predicates,
		@Nullable Period between, @Nullable String document, @Nullable Polarity polarity,
		@Nullable List<Modality> modalities, @Nullable Boolean contested, @Nullable Double minConfidence,
		@Nullable Integer minPublishers) {

	/** Any fact. */
	public static final FactFilter ANY = new FactFilter(null, null, null, null, null, null, null, null, null, null,
			null, null, null);

}
