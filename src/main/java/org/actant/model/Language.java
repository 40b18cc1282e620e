package org.actant.model;

import java.util.Optional;

/** A language whose news Actant reads. */
public enum Language {

	/** French. */
	FRENCH("fr"),

	/** English. */
	ENGLISH("en");

	private final String code;

	Language(String code) {
		this.code = code;
	}

	/**
	 * @return the ISO 639-1 code: {@code fr}, {@code en}
	 */
	public String code() {
		return this.code;
	}

	/**
	 * @param code an ISO 639-1 code or a BCP 47 tag that begins with one ({@code fr-CA}),
	 * in any case
	 * @return the language, or nothing where it is not one that Actant reads
	 */
	public static Optional<Language> of(String code) {
		for (Language language : values()) {
			if (code.regionMatches(true, 0, language.code, 0, 2) && (code.length() == 2 || code.charAt(2) == '-')) {
				return Optional.of(language);
			}
		}
		return Optional.empty();
	}

}
