package org.actant.model;

/** What an entity is. */
public enum EntityType {

	PERSON("Person"), ORGANIZATION("Organization"), COUNTRY("Country"),

	/** Cities, regions, rivers, bases. */
	PLACE("Place"),

	/** People named by nation, office or trade: North Korean soldiers, Russian forces. */
	GROUP("Group"),

	/** Named events: the Munich Agreement, the G7 summit. */
	EVENT("Event"),

	/** Named goods, weapons and works. */
	PRODUCT("Product"),

	/** Unnamed things that facts are about: troops, missiles, a response. */
	THING("Thing");

	private final String label;

	EntityType(String label) {
		this.label = label;
	}

	/**
	 * @return the node label in the graph
	 */
	public String label() {
		return this.label;
	}

}
