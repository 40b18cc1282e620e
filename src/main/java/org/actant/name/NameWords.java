package org.actant.name;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.actant.lexicon.Knowledge;
import org.actant.lexicon.Table;
import org.actant.model.EntityType;
import org.actant.model.Language;

/** The word lists by which names are found and told apart in one language. */
final class NameWords {

	private final Map<String, Map<EntityType, Double>> cues = new HashMap<>();

	private final Map<NameCue, Set<String>> parts = new EnumMap<>(NameCue.class);

	private final Map<String, String> particles = new HashMap<>();

	private final Map<String, EntityType> descriptions = new HashMap<>();

	private final Map<String, String> pronouns = new HashMap<>();

	private final Set<String> givenNames;

	private final Set<String> notNames = new HashSet<>();

	private final Set<String> causes = new HashSet<>();

	private final Set<String> english = new HashSet<>();

	private final Set<String> everyday = new HashSet<>();

	private final Set<String> people = new HashSet<>();

	private final Language language;

	private final Knowledge knowledge;

	private final org.actant.lexicon.Words common;

	private NameWords(Language language, Set<String> givenNames, Knowledge knowledge, org.actant.lexicon.Words common) {
		this.language = language;
		this.givenNames = givenNames;
		this.knowledge = knowledge;
		this.common = common;
	}

	static NameWords load(Language language) {
		NameWords words = new NameWords(language, GivenNames.ALL, Knowledge.standard(),
				org.actant.lexicon.Words.standard());
		words.addCues(language);
		if (language == Language.FRENCH) {
			words.addClosers();
		}
		Table.read("en/common-words.tsv").rows().forEach((row) -> words.english.add(row.text("word")));
		Table.read(language.code() + "/common-words.tsv").rows().forEach((row) -> words.everyday.add(row.text("word")));
		Table.read(language.code() + "/fact-cues.tsv")
			.rows()
			.stream()
			.filter((row) -> row.text("cue").equals("people"))
			.forEach((row) -> words.people.addAll(row.list("words")));
		words.addParts(language);
		Table.read("particles.tsv").rows().forEach((row) -> words.particles.put(row.text("word"), row.text("kind")));
		Table.read("not-names.tsv").rows().forEach((row) -> words.notNames.add(row.text("word")));
		Table.read(language.code() + "/causes.tsv").rows().forEach((row) -> words.causes.addAll(row.list("forms")));
		Table.read(language.code() + "/descriptions.tsv")
			.rows()
			.forEach((row) -> words.descriptions.put(row.text("word"), row.choice("type", EntityType.class)));
		Table.read(language.code() + "/pronouns.tsv")
			.rows()
			.forEach((row) -> words.pronouns.put(row.text("word"), row.text("kind")));
		return words;
	}

	private void addCues(Language language) {
		for (Table.Row row : Table.read(language.code() + "/cues.tsv").rows()) {
			this.cues
				.computeIfAbsent(row.text("place") + " " + row.text("word"), (key) -> new EnumMap<>(EntityType.class))
				.put(row.choice("type", EntityType.class), (double) row.number("weight"));
		}
	}

	// French news is full of English names, which are closed by an English noun.
	private void addClosers() {
		for (Table.Row row : Table.read("en/cues.tsv").rows()) {
			if (row.text("place").equals("last")) {
				this.cues.computeIfAbsent("last " + row.text("word"), (key) -> new EnumMap<>(EntityType.class))
					.putIfAbsent(row.choice("type", EntityType.class), (double) row.number("weight"));
			}
		}
	}

	private void addParts(Language language) {
		Table.read(language.code() + "/name-cues.tsv")
			.rows()
			.forEach((row) -> this.parts.computeIfAbsent(row.choice("cue", NameCue.class), (cue) -> new HashSet<>())
				.addAll(row.list("words")));
	}

	Language language() {
		return this.language;
	}

	Knowledge knowledge() {
		return this.knowledge;
	}

	org.actant.lexicon.Words common() {
		return this.common;
	}

	/**
	 * @param place where the word stands: before, after, owned, first, last
	 * @param word a word in lower case
	 * @return weights of the types that it speaks for
	 */
	Map<EntityType, Double> cues(String place, String word) {
		return this.cues.getOrDefault(place + " " + word, Map.of());
	}

	/**
	 * @param cue what a word may tell
	 * @param low a word in lower case
	 * @return whether it tells so
	 */
	boolean has(NameCue cue, String low) {
		return this.parts.getOrDefault(cue, Set.of()).contains(low);
	}

	boolean givenName(String form) {
		if (this.givenNames.contains(form)) {
			return true;
		}
		int hyphen = form.indexOf('-');
		return hyphen > 1 && this.givenNames.contains(form.substring(0, hyphen));
	}

	/**
	 * @param low a word in lower case
	 * @return whether it is a common English word
	 */
	boolean english(String low) {
		return this.english.contains(low);
	}

	/**
	 * @param low a noun in lower case
	 * @return whether it tells a person: woman, child, witness
	 */
	boolean person(String low) {
		return this.people.contains(low);
	}

	/**
	 * @param low a word in lower case
	 * @return whether it is a common word of the language
	 */
	boolean everyday(String low) {
		return this.everyday.contains(low);
	}

	boolean notName(String form) {
		return this.notNames.contains(form);
	}

	/**
	 * @param low a word in lower case
	 * @return whether it marks a group by creed, cause or part of the world
	 */
	boolean cause(String low) {
		return this.causes.contains(low);
	}

	String particle(String low) {
		return this.particles.getOrDefault(low, "");
	}

	Map<String, EntityType> descriptions() {
		return this.descriptions;
	}

	Map<String, String> pronouns() {
		return this.pronouns;
	}

	/** Those of both languages, read once. */
	private static final class GivenNames {

		private static final Set<String> ALL = read();

		private static Set<String> read() {
			Set<String> names = new HashSet<>();
			Table.read("given-names.tsv").rows().forEach((row) -> names.add(row.text("name")));
			return names;
		}

	}

}
