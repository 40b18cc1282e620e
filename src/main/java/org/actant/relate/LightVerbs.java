package org.actant.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.actant.lexicon.Table;
import org.actant.model.Language;
import org.actant.model.RoleName;
import org.jspecify.annotations.Nullable;

/**
 * The verbs of a language that tell nothing of their own and lend their subject to an
 * event noun, from {@code lexicon/<language>/light-verbs.tsv}.
 */
final class LightVerbs {

	private static final Map<Language, LightVerbs> STANDARD = Map.of(Language.FRENCH, read(Language.FRENCH),
			Language.ENGLISH, read(Language.ENGLISH));

	private final Map<String, List<LightVerb>> verbs = new HashMap<>();

	private LightVerbs() {
	}

	/**
	 * A light verb.
	 *
	 * @param words its words, the first the verb itself
	 * @param reflexive whether it is a verb with se
	 * @param event where the event noun stands: {@code subj}, {@code obj} or a
	 * preposition
	 * @param subject the role of the verb's subject in the event, or null where the event
	 * is the subject
	 */
	record LightVerb(List<String> words, boolean reflexive, String event, @Nullable RoleName subject) {
	}

	static LightVerbs of(Language language) {
		LightVerbs verbs = STANDARD.get(language);
		if (verbs == null) {
			throw new IllegalArgumentException("no light verbs for " + language);
		}
		return verbs;
	}

	private static LightVerbs read(Language language) {
		LightVerbs light = new LightVerbs();
		for (Table.Row row : Table.read(language.code() + "/light-verbs.tsv").rows()) {
			String lemma = row.text("verb");
			List<String> words = Frames.words(Frames.bare(lemma));
			RoleName subject = (row.optional("subject") != null) ? row.choice("subject", RoleName.class) : null;
			light.verbs.computeIfAbsent(words.getFirst(), (key) -> new ArrayList<>())
				.add(new LightVerb(words, Frames.reflexive(lemma), row.text("event"), subject));
		}
		light.verbs.values().forEach((list) -> list.sort((one, other) -> other.words().size() - one.words().size()));
		return light;
	}

	/** The light verbs that begin with the verb, those of more words first. */
	List<LightVerb> verb(String lemma) {
		return this.verbs.getOrDefault(lemma, List.of());
	}

}
