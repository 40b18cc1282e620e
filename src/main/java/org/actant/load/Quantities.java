package org.actant.load;

import org.actant.model.Quantity;
import org.actant.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Quantities as one line of text, since a property of a relationship cannot be a list of
 * records: {@code value|high|unit|qualifier}, each empty where there is none.
 */
final class Quantities {

	private Quantities() {
	}

	static String text(Role role) {
		Quantity quantity = role.quantity();
		if (quantity == null) {
			return "|||";
		}
		return String.join("|", String.valueOf(quantity.value()), text(quantity.high()), text(quantity.unit()),
				text(quantity.qualifier()));
	}

	private static String text(@Nullable Object part) {
		return (part != null) ? part.toString().replace('|', '/') : "";
	}

}
