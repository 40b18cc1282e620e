package org.actant.query;

/**
 * What an entity is called in a scheme.
 *
 * @param scheme name of the scheme
 * @param value what it is called there
 */
public record IdentifierNode(String scheme, String value) {

	private static final String GEONAMES = "place:geonames:";

	private static final String COUNTRY = "country:";

	/**
	 * @param id an entity's id
	 * @return what it is called in the scheme that the id is taken from
	 */
	public static IdentifierNode of(String id) {
		if (id.startsWith(GEONAMES)) {
			return new IdentifierNode("GeoNames", id.substring(GEONAMES.length()));
		}
		if (id.startsWith(COUNTRY)) {
			return new IdentifierNode("ISO 3166-1 alpha-2", id.substring(COUNTRY.length()));
		}
		return new IdentifierNode("Actant", id);
	}

}
