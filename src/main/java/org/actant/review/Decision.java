package org.actant.review;

import java.util.List;
import java.util.Objects;

import org.actant.model.DecisionKind;
import org.actant.model.DecisionState;
import org.actant.model.EntityType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What somebody decided or proposes.
 *
 * @param id the same for the same question, so that nobody is asked twice
 * @param kind what it is about
 * @param state how it stands
 * @param subject what it is about, and what that was called
 * @param target what the subject is or becomes, or null where it becomes no other entity
 * @param documents ids of the documents that a split takes
 * @param keys all ids that a fact goes by
 * @param value the new name or type, or null
 */
record Decision(String id, DecisionKind kind, DecisionState state, Named subject, @Nullable Named target,
		List<String> documents, List<String> keys, @Nullable String value) {

	Decision {
		documents = List.copyOf(documents);
		keys = List.copyOf(keys);
	}

	static Decision of(Value row) {
		EntityType type = row.get("targetType").isNull() ? null : EntityType.valueOf(row.get("targetType").asString());
		Named target = row.get("target").isNull() ? null
				: new Named(row.get("target").asString(), row.get("targetName").asString(), type);
		EntityType subjectType = row.get("subjectType").isNull() ? null
				: EntityType.valueOf(row.get("subjectType").asString());
		return new Decision(row.get("id").asString(), DecisionKind.valueOf(row.get("kind").asString()),
				DecisionState.valueOf(row.get("state").asString()),
				new Named(row.get("subject").asString(), row.get("subjectName").asString(), subjectType), target,
				texts(row.get("documents")), texts(row.get("keys")), row.get("value").asString(null));
	}

	private static List<String> texts(Value list) {
		return list.isNull() ? List.of() : list.asList(Value::asString);
	}

	Named into() {
		return Objects.requireNonNull(this.target);
	}

	/** The same the other way round, where that is asked for. */
	Decision into(@Nullable String entity) {
		if (entity == null || entity.equals(into().id())) {
			return this;
		}
		if (this.kind != DecisionKind.MERGE || !entity.equals(this.subject.id())) {
			throw ReviewException.refused("%s is neither of the two: into must be %s or %s.", entity, this.subject.id(),
					into().id());
		}
		return new Decision(this.id, this.kind, this.state, into(), this.subject, this.documents, this.keys,
				this.value);
	}

	/**
	 * An entity or fact under the name that it had when it was decided about.
	 *
	 * @param id its id
	 * @param name its name; a fact's predicate
	 * @param type what an entity is, null for facts
	 */
	record Named(String id, String name, @Nullable EntityType type) {
	}

}
