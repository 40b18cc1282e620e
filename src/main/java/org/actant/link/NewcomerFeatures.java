package org.actant.link;

import java.util.List;
import java.util.Locale;

import org.actant.lexicon.Meanings.Meaning;
import org.actant.lexicon.Noun;
import org.actant.lexicon.Phrases;
import org.actant.model.EntityType;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.actant.sequence.FeatureWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the newcomer model looks at: the noun, its word lists, its determiner and what
 * describes it, its part in the clause, how often the text uses it and what the rules
 * hold.
 */
final class NewcomerFeatures {

	private final Scene scene;

	private final Remarks remarks;

	private final NounPhrase phrase;

	private final @Nullable EntityType ruled;

	private final double meant;

	NewcomerFeatures(Scene scene, Remarks remarks, NounPhrase phrase, @Nullable EntityType ruled, double meant) {
		this.scene = scene;
		this.remarks = remarks;
		this.phrase = phrase;
		this.ruled = ruled;
		this.meant = meant;
	}

	void write(FeatureWriter to) {
		Token noun = this.phrase.noun();
		String lemma = noun.lemma().toLowerCase(Locale.ROOT);
		String number = this.phrase.many() ? "many" : "one";
		String determiner = determiner();
		String slot = slot();
		String listed = listed(lemma);
		String rule = (this.ruled != null) ? this.ruled.name() : "-";
		String described = described();
		String seen = this.remarks.uses(this.phrase.sentence(), noun);
		to.add("all");
		to.add("rule", rule);
		to.add("rule", rule, slot);
		to.add("noun", lemma);
		to.add("noun", lemma, number);
		to.add("noun", lemma, determiner);
		to.add("noun", lemma, rule);
		to.add("end", lemma.substring(Math.max(0, lemma.length() - 3)), number);
		to.add("end", lemma.substring(Math.max(0, lemma.length() - 4)));
		to.add("listed", listed, number);
		to.add("listed", listed, determiner, number);
		to.add("listed", listed, slot);
		to.add("listed", listed, described);
		to.add("listed", listed, seen);
		to.add("determiner", determiner, number, slot);
		to.add("slot", slot);
		to.add("verb", slot, verb());
		to.add("verb", slot, verb(), listed);
		to.add("described", described, determiner);
		to.add("described", described, determiner, number, slot);
		to.add("seen", seen);
		to.add("seen", seen, determiner, rule);
		to.add("meant", String.valueOf((int) (this.meant * 10)));
		to.add("meant", String.valueOf((int) (this.meant * 5)), determiner, rule);
		Meaning meaning = this.remarks.meaning(lemma);
		if (meaning != null) {
			meaning.sorts().forEach((sort) -> {
				to.add("meaning", sort, number);
				to.add("meaning", sort, determiner);
				to.add("meaning", sort, rule);
				to.add("meaning", sort, slot);
				to.add("meaning", sort, verb());
			});
		}
		Meaning deed = (this.phrase.top().head() < 0) ? null
				: this.remarks.meaning(this.phrase.sentence().token(this.phrase.top().head()).lemma());
		if (deed != null) {
			to.add("under", deed.sorts().get(1), slot);
			to.add("under", deed.widest(), slot, (meaning != null) ? meaning.widest() : "-");
		}
		to.add("place", String.valueOf(Math.min(this.phrase.sentence().index(), 3)));
	}

	private String determiner() {
		Sentence sentence = this.phrase.sentence();
		for (Token token : sentence.children(this.phrase.noun())) {
			String form = token.form().toLowerCase(Locale.ROOT);
			if (token.index() < this.phrase.noun().index()) {
				if (NounPhrase.OWNING.contains(form)) {
					return "its";
				}
				if (form.matches("un|une|a|an|des|d'|d’")) {
					return "a";
				}
				if (form.matches("ce|cet|cette|ces|this|these|that|those")) {
					return "this";
				}
				if (NounPhrase.POINTING.contains(form)) {
					return "the";
				}
				if (token.tag() == PartOfSpeech.NUM) {
					return "number";
				}
				if (token.tag() == PartOfSpeech.DET) {
					return "some";
				}
			}
		}
		return "-";
	}

	private String slot() {
		Token top = this.phrase.top();
		String preposition = this.phrase.sentence()
			.children(top, "case")
			.stream()
			.map((token) -> token.form().toLowerCase(Locale.ROOT))
			.findFirst()
			.orElse("");
		return top.relation() + (preposition.isEmpty() ? "" : ":" + preposition)
				+ ((top != this.phrase.noun()) ? "+" : "");
	}

	/** The type of deed that the verb above tells of, if the lexicon knows it. */
	private String verb() {
		Token top = this.phrase.top();
		if (top.head() < 0) {
			return "-";
		}
		String lemma = this.phrase.sentence().token(top.head()).lemma();
		return this.scene.words().deeds(this.scene.language()).getOrDefault(lemma, "-");
	}

	/** The word lists that hold the noun. */
	private String listed(String lemma) {
		EntityType doer = this.scene.words().doers(this.scene.language()).get(lemma);
		return kind(this.scene.words().organizations(this.scene.language()), lemma, "o")
				+ kind(this.scene.words().groups(this.scene.language()), lemma, "g")
				+ kind(this.scene.words().events(this.scene.language()), lemma, "e")
				+ kind(this.scene.words().places(this.scene.language()), lemma, "p")
				+ (this.scene.words().titles(this.scene.language()).get(lemma).isEmpty() ? "" : "t")
				+ ((doer != null) ? doer.name() : "");
	}

	private static String kind(Phrases<Noun> nouns, String lemma, String mark) {
		List<Noun> found = nouns.get(lemma);
		return found.isEmpty() ? "" : mark + ":" + found.getFirst().kind() + " ";
	}

	/**
	 * What describes the noun: a nation, a name behind a preposition, a clause, a word.
	 */
	private String described() {
		StringBuilder described = new StringBuilder();
		Sentence sentence = this.phrase.sentence();
		Token noun = this.phrase.noun();
		boolean nation = this.scene.mentions(sentence.index())
			.stream()
			.anyMatch((mention) -> mention.kind() == MentionKind.DEMONYM
					&& this.scene.head(mention).head() == noun.index());
		described.append(nation ? "n" : "");
		for (Token child : sentence.children(noun)) {
			switch (child.plainRelation()) {
				case "nmod" -> mark(described, (child.tag() == PartOfSpeech.PROPN) ? "P" : "m");
				case "acl" -> mark(described, "c");
				case "amod" -> mark(described, "a");
				case "appos" -> mark(described, "b");
				default -> {
				}
			}
		}
		return described.toString();
	}

	private static void mark(StringBuilder marks, String mark) {
		if (marks.indexOf(mark) < 0) {
			marks.append(mark);
		}
	}

}
