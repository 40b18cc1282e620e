package org.actant.relate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;

/** Tells what verb a word is of, be it that it passes for an adjective. */
final class VerbLemmas {

	private static final Set<FactType> DEEDS = Set.of(FactType.ASSAULT, FactType.COERCE);

	private final Language language;

	private final Frames frames;

	VerbLemmas(Language language, Frames frames) {
		this.language = language;
		this.frames = frames;
	}

	/** The lemma as of a verb: of opposé, opposer; of found, find. */
	String of(Token token) {
		String lemma = token.lemma().toLowerCase(Locale.ROOT);
		if (this.language == Language.ENGLISH && token.form().equalsIgnoreCase("found")) {
			return "find";
		}
		String irregular = (token.tag() != PartOfSpeech.VERB && this.language == Language.FRENCH)
				? FrenchParticiples.verb(token) : null;
		if (irregular != null) {
			return irregular;
		}
		if (token.tag() == PartOfSpeech.ADJ && this.language == Language.FRENCH && lemma.endsWith("é")) {
			return lemma.substring(0, lemma.length() - 1) + "er";
		}
		if (token.tag() == PartOfSpeech.ADJ && this.language == Language.ENGLISH && lemma.endsWith("ed")) {
			return harmed(lemma.substring(0, lemma.length() - 1))
				.or(() -> harmed(lemma.substring(0, lemma.length() - 2)))
				.orElse(lemma);
		}
		return lemma;
	}

	/**
	 * The verb of injured and detained, which pass for adjectives, where it is a deed.
	 */
	private Optional<String> harmed(String lemma) {
		boolean deed = this.frames.verb(lemma)
			.stream()
			.anyMatch((frame) -> frame.words().size() == 1 && DEEDS.contains(frame.type()));
		return deed ? Optional.of(lemma) : Optional.empty();
	}

}
