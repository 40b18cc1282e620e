package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.actant.annotate.tag.VerbForm;
import org.actant.annotate.tag.WordTag;
import org.actant.model.PartOfSpeech;

/**
 * Gives an English headline its verb: "Court orders Norvik to close its mine" looks like
 * running text without a finite verb, in which "orders" would be a noun.
 */
final class HeadlineVerbs {

	private static final Set<PartOfSpeech> OPENING_AN_OBJECT = Set.of(PartOfSpeech.PROPN, PartOfSpeech.DET,
			PartOfSpeech.ADJ, PartOfSpeech.NUM, PartOfSpeech.PRON);

	private final Morphology morphology;

	HeadlineVerbs(Morphology morphology) {
		this.morphology = morphology;
	}

	/**
	 * @param forms a sentence's words
	 * @param tags what the tagger says of them
	 * @return the same, with a verb where none was and a noun may be one
	 */
	List<WordTag> read(List<String> forms, List<WordTag> tags) {
		if (tags.stream().anyMatch(HeadlineVerbs::finite)) {
			return tags;
		}
		for (int i = 1; i + 1 < tags.size(); i++) {
			if (between(tags, i)) {
				List<WordTag> read = new ArrayList<>(tags);
				read.set(i, new WordTag(PartOfSpeech.VERB, VerbForm.PRESENT));
				if (this.morphology.analyse(forms, read).get(i).can("Person", "3")) {
					return read;
				}
			}
		}
		return tags;
	}

	private static boolean finite(WordTag tag) {
		boolean other = tag.form() == VerbForm.INFINITIVE || tag.form() == VerbForm.ING
				|| tag.form() == VerbForm.PARTICIPLE;
		return tag.word() == PartOfSpeech.AUX || tag.word() == PartOfSpeech.VERB && !other;
	}

	private static boolean between(List<WordTag> tags, int at) {
		PartOfSpeech before = tags.get(at - 1).word();
		return tags.get(at).word() == PartOfSpeech.NOUN && (before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN)
				&& OPENING_AN_OBJECT.contains(tags.get(at + 1).word());
	}

}
