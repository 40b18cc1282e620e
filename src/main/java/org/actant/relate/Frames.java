package org.actant.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.actant.lexicon.Table;
import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.RoleName;

/**
 * The verbs and event nouns of a language, from {@code lexicon/<language>/frames.tsv}.
 */
final class Frames {

	private static final Set<String> DETERMINERS = Set.of("le", "la", "les", "l'", "un", "une", "des", "son", "sa",
			"ses", "leur", "leurs", "the", "a", "an", "its", "one's");

	private static final Map<String, String> CONTRACTIONS = Map.of("au", "à", "aux", "à", "du", "de", "d'", "de");

	/** The words that say what a verb's object must be. */
	private static final Map<String, Frame.Kind> OBJECTS = Map.of("somebody", Frame.Kind.SOMEBODY, "something",
			Frame.Kind.SOMETHING, "somewhere", Frame.Kind.SOMEWHERE, "some body", Frame.Kind.BODY, "quelqu'un",
			Frame.Kind.SOMEBODY, "quelque chose", Frame.Kind.SOMETHING, "quelque part", Frame.Kind.SOMEWHERE,
			"quelque organisme", Frame.Kind.BODY);

	private static final Map<Language, Frames> STANDARD = Map.of(Language.FRENCH, read(Language.FRENCH),
			Language.ENGLISH, read(Language.ENGLISH));

	private final Map<String, List<Frame>> verbs = new HashMap<>();

	private final Map<String, List<Frame>> nouns = new HashMap<>();

	private final Map<String, List<Example>> examples = new HashMap<>();

	private Frames() {
	}

	static Frames of(Language language) {
		Frames frames = STANDARD.get(language);
		if (frames == null) {
			throw new IllegalArgumentException("no frames for " + language);
		}
		return frames;
	}

	private static Frames read(Language language) {
		Frames frames = new Frames();
		Cues cues = Cues.of(language);
		Table.read(language.code() + "/frames.tsv").rows().forEach((row) -> frames.add(row, cues));
		Comparator<Frame> longestFirst = Comparator.comparingInt((Frame frame) -> -frame.words().size());
		frames.verbs.values().forEach((list) -> list.sort(longestFirst));
		frames.nouns.values().forEach((list) -> list.sort(longestFirst));
		frames.verbs.forEach((verb, list) -> frames.examples.put(verb, Example.of(list)));
		return frames;
	}

	private void add(Table.Row row, Cues cues) {
		String lemma = row.text("lemma").replace('’', '\'');
		boolean reflexive = reflexive(lemma);
		Frame.Kind object = OBJECTS.entrySet()
			.stream()
			.filter((entry) -> lemma.endsWith(" " + entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(Frame.Kind.ANY);
		List<String> words = words(bare(plain(lemma)));
		Frame frame = new Frame(words, reflexive, object, row.text("predicate"), row.choice("type", FactType.class),
				row.optional("mode"), simply(slots(row), cues), telling(row));
		Map<String, List<Frame>> frames = row.text("class").equals("noun") ? this.nouns : this.verbs;
		frames.computeIfAbsent(words.getFirst(), (key) -> new ArrayList<>()).add(frame);
	}

	/** The lemma without "somebody" or "something". */
	private static String plain(String lemma) {
		for (String object : OBJECTS.keySet()) {
			if (lemma.endsWith(" " + object)) {
				return lemma.substring(0, lemma.length() - object.length() - 1);
			}
		}
		return lemma;
	}

	static boolean reflexive(String lemma) {
		return lemma.startsWith("se ") || lemma.startsWith("s'");
	}

	/** The lemma without its reflexive pronoun. */
	static String bare(String lemma) {
		return !reflexive(lemma) ? lemma : lemma.substring(lemma.startsWith("s'") ? 2 : 3);
	}

	/**
	 * The words of a fixed phrase, without articles and possessives, which vary, and
	 * without the pronoun of s'en prendre.
	 */
	static List<String> words(String lemma) {
		List<String> words = new ArrayList<>();
		for (String word : lemma.replace("'", "' ").split(" +")) {
			String plain = CONTRACTIONS.getOrDefault(word, word);
			if (words.isEmpty() || !DETERMINERS.contains(plain)) {
				words.add(plain);
			}
		}
		return (words.size() > 1 && words.getFirst().equals("en")) ? words.subList(1, words.size()) : words;
	}

	private static Map<String, RoleName> slots(Table.Row row) {
		Map<String, RoleName> slots = new HashMap<>();
		String frame = row.optional("frame");
		for (String slot : (frame == null) ? new String[0] : frame.split(" +")) {
			int equals = slot.lastIndexOf('=');
			if (equals <= 0) {
				throw row.wrong("frame", "holds '%s'; write slot=ROLE".formatted(slot));
			}
			slots.put(slot.substring(0, equals).replace('_', ' '), role(row, slot.substring(equals + 1)));
		}
		return slots;
	}

	/** Trees give prepositions by their simple names, "toward" for into: so do slots. */
	private static Map<String, RoleName> simply(Map<String, RoleName> slots, Cues cues) {
		Map<String, RoleName> all = new HashMap<>(slots);
		slots.forEach((slot, role) -> {
			String simple = cues.value(Cue.PREPOSITION, slot);
			if (simple != null) {
				all.putIfAbsent(simple, role);
			}
		});
		return all;
	}

	private static RoleName role(Table.Row row, String name) {
		for (RoleName role : RoleName.values()) {
			if (role.name().equals(name)) {
				return role;
			}
		}
		throw row.wrong("frame", "names no role '%s'".formatted(name));
	}

	private static Frame.Telling telling(Table.Row row) {
		String telling = row.optional("speech");
		return (telling == null) ? Frame.Telling.NONE : row.choice("speech", Frame.Telling.class);
	}

	/** Whether the verb, as a frame has it, denies. */
	boolean denies(String lemma) {
		String first = lemma.startsWith("se ") ? lemma.substring(3) : lemma;
		return verb(first.split(" ")[0]).stream()
			.anyMatch((frame) -> frame.lemma().equals(lemma) && frame.telling() == Frame.Telling.DENY);
	}

	/** The frames that begin with the verb, those of more words first. */
	List<Frame> verb(String lemma) {
		return this.verbs.getOrDefault(lemma, List.of());
	}

	/** Senses of the verb that the lexicon has with certain words beside it only. */
	List<Example> examples(String lemma) {
		return this.examples.getOrDefault(lemma, List.of());
	}

	/** The frames that begin with the noun, those of more words first. */
	List<Frame> noun(String lemma) {
		return this.nouns.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
	}

}
