package org.actant.evaluate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Small gold and answers to score by hand. */
final class Cases {

	private Cases() {
	}

	static Gold gold(List<Gold.Named> entities, Gold.Told... facts) {
		Map<String, Gold.Named> byKey = new LinkedHashMap<>();
		entities.forEach((entity) -> byKey.put(entity.key(), entity));
		return new Gold("text", null, byKey, List.of(facts));
	}

	static Gold.Named named(String key, String type, String... names) {
		return new Gold.Named(key, type, Arrays.stream(names).map(Words::norm).collect(Collectors.toSet()), true);
	}

	static Gold.Named passing(String key, String type, String... names) {
		return new Gold.Named(key, type, named(key, type, names).names(), false);
	}

	static Gold.Told told(Set<String> agents, String target, String predicate, String type) {
		return new Gold.Told(agents, List.of(predicate), Set.of(type), List.of(target), "POSITIVE", "ASSERTED",
				Set.of(), "AFFIRM", false, "");
	}

	static Gold.Told core(Gold.Told fact) {
		return new Gold.Told(fact.agents(), fact.predicates(), fact.types(), fact.targets(), fact.polarity(),
				fact.modality(), fact.sources(), fact.stance(), true, fact.quote());
	}

	static Gold.Told by(Gold.Told fact, String source, String stance) {
		return new Gold.Told(fact.agents(), fact.predicates(), fact.types(), fact.targets(), fact.polarity(),
				fact.modality(), Set.of(source), stance, fact.core(), fact.quote());
	}

	static Answer.Someone someone(@Nullable String id, String type, String name, String... mentions) {
		return new Answer.Someone(id, type, name, List.of(), List.of(mentions));
	}

	static Answer.Part part(String role, @Nullable String entity, String text) {
		return new Answer.Part(role, entity, text);
	}

	static Answer.Claim claim(String predicate, String type, Answer.Part... parts) {
		return claim(predicate, type, 0.5, parts);
	}

	static Answer.Claim claim(String predicate, String type, double confidence, Answer.Part... parts) {
		return new Answer.Claim(predicate, type, "POSITIVE", "ASSERTED", List.of(parts), null, "", "AFFIRM", 0, 0,
				confidence, "active");
	}

	static Answer.Claim said(Answer.Claim claim, @Nullable String source, String text, String stance) {
		return new Answer.Claim(claim.predicate(), claim.type(), claim.polarity(), claim.modality(), claim.parts(),
				source, text, stance, 0, 0, claim.confidence(), claim.rule());
	}

	static TextScore score(Gold gold, List<Answer.Someone> entities, Answer.Claim... claims) {
		return TextScore.of(gold, new Answer(entities, List.of(claims)), true);
	}

}
