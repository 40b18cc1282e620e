package org.actant.query;

import java.time.ZonedDateTime;
import java.util.List;

import org.actant.model.DecisionKind;
import org.actant.model.DecisionState;
import org.actant.model.EntityType;
import org.actant.model.ReasonCode;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * What somebody decided or proposes.
 *
 * @param id its stable id
 * @param kind what it is about
 * @param state how it stands
 * @param subject the entity that it is about, or null for facts
 * @param target the other entity, or null for kinds that have none
 * @param factId id of the fact that is wrong, or null for other kinds
 * @param documentIds ids of the documents that a split takes
 * @param value the new name or type, or null
 * @param score how sure the program is, from 0 to 1, or null where a person proposed it
 * @param reasons why the program proposes it
 * @param by who proposed or judged it last
 * @param at when
 * @param note why, or null
 */
public record DecisionNode(String id, DecisionKind kind, DecisionState state, @Nullable Side subject,
		@Nullable Side target, @Nullable String factId, List<String> documentIds, @Nullable String value,
		@Nullable Double score, List<Reason> reasons, String by, ZonedDateTime at, @Nullable String note) {

	static DecisionNode of(MapAccessor row) {
		DecisionKind kind = DecisionKind.valueOf(row.get("kind").asString());
		boolean fact = kind == DecisionKind.WRONG_FACT;
		return new DecisionNode(row.get("id").asString(), kind, DecisionState.valueOf(row.get("state").asString()),
				fact ? null : side(row, "subject"), side(row, "target"), fact ? row.get("subject").asString() : null,
				row.get("documents").isNull() ? List.of() : row.get("documents").asList((id) -> id.asString()),
				Values.text(row, "value"), Values.number(row, "score"),
				row.get("reasons").isNull() ? List.of()
						: row.get("reasons").asList((reason) -> Reason.parse(reason.asString())),
				row.get("by").asString(), row.get("at").asZonedDateTime(), Values.text(row, "note"));
	}

	private static @Nullable Side side(MapAccessor row, String name) {
		return row.get(name).isNull() ? null : new Side(row.get(name).asString(), row.get(name + "Name").asString(),
				EntityType.valueOf(row.get(name + "Type").asString()));
	}

	/** What lists of proposals are sorted by. */
	double rank() {
		return (this.score != null) ? this.score : 1;
	}

	/**
	 * An entity as it was when it was decided about.
	 *
	 * @param id its id
	 * @param name its name
	 * @param type what it was
	 */
	public record Side(String id, String name, EntityType type) {
	}

	/**
	 * Why the program takes two entities for one, or doubts it.
	 *
	 * @param code what kind of reason
	 * @param text what it rests on
	 * @param weight what it adds to the score, or takes from it
	 */
	public record Reason(ReasonCode code, String text, double weight) {

		static Reason parse(String text) {
			String[] parts = text.split("\\|", 3);
			return new Reason(ReasonCode.valueOf(parts[0]), parts[2], Double.parseDouble(parts[1]));
		}

	}

	/**
	 * What somebody said of a decision.
	 *
	 * @param state how it stood afterwards
	 * @param by who
	 * @param at when
	 * @param note why, or null
	 * @param value the name or type that was given, or null
	 */
	public record Judgement(DecisionState state, String by, ZonedDateTime at, @Nullable String note,
			@Nullable String value) {

		static Judgement of(MapAccessor row) {
			return new Judgement(DecisionState.valueOf(row.get("state").asString()), row.get("by").asString(),
					row.get("at").asZonedDateTime(), Values.text(row, "note"), Values.text(row, "value"));
		}

	}

}
