package org.actant.query;

import org.actant.model.Quantity;
import org.actant.model.RoleName;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A participant of a fact.
 *
 * @param name its part
 * @param entity who or what it is
 * @param text the words as read
 * @param head lemma of the head word
 * @param quantity how many or how much, or null
 */
public record RoleNode(RoleName name, EntityNode entity, String text, String head, @Nullable Quantity quantity) {

	static RoleNode of(MapAccessor row) {
		Double value = Values.number(row, "quantity");
		Quantity quantity = (value == null) ? null : new Quantity(value, Values.number(row, "quantityHigh"),
				Values.text(row, "unit"), Values.text(row, "qualifier"));
		return new RoleNode(RoleName.valueOf(row.get("name").asString()), EntityNode.of(row.get("entity")),
				row.get("text").asString(), row.get("head").asString(), quantity);
	}

}
