package org.actant.link;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.actant.lexicon.Table;
import org.actant.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a pronoun may mean, from {@code lexicon/<language>/pronouns.tsv}.
 *
 * @param gender {@code m}, {@code f} or empty for both
 * @param many whether it means several
 * @param person whether it means a person only
 * @param kind how it refers
 */
record Pronoun(String gender, boolean many, boolean person, Kind kind) {

	private static final Map<Language, Map<String, Pronoun>> ALL = read();

	private static Map<Language, Map<String, Pronoun>> read() {
		Map<Language, Map<String, Pronoun>> all = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			Map<String, Pronoun> pronouns = new HashMap<>();
			for (Table.Row row : Table.read(language.code() + "/pronouns.tsv").rows()) {
				if (!row.text("number").equals("unread")) {
					pronouns.put(row.text("word"),
							new Pronoun(row.text("gender").replace("any", ""), row.text("number").equals("many"),
									row.text("sort").equals("person"), row.choice("kind", Kind.class)));
				}
			}
			all.put(language, pronouns);
		}
		return all;
	}

	/**
	 * The pronoun of a word as it stands in a text, or null where it refers to nobody.
	 */
	static @Nullable Pronoun of(Language language, String word) {
		return Objects.requireNonNull(ALL.get(language)).get(word.toLowerCase(Locale.ROOT));
	}

	boolean owning() {
		return this.kind == Kind.POSSESSIVE;
	}

	boolean clitic() {
		return this.kind == Kind.CLITIC;
	}

	Pronoun gender(String known) {
		return new Pronoun(known, this.many, this.person, this.kind);
	}

	/** How a pronoun refers. */
	enum Kind {

		/** He, it, they. */
		PERSONAL,
		/** Himself. */
		REFLEXIVE,
		/** The latter: whoever was told of last. */
		DEMONSTRATIVE,
		/** His, its, their. */
		POSSESSIVE,
		/** French articles that stand for an object. */
		CLITIC

	}

}
