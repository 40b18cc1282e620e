package org.actant.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Token;

/**
 * What one mention tells of whom it means, beside its name.
 *
 * @param nouns the lemmas of the nouns it is called by: "the miner Altamira", "Altamira,
 * a miner"
 * @param words the lemmas of the adjectives, nouns and participles that describe it
 * @param nations ids of the countries and regions whose adjectives describe it
 * @param deed the verb it stands under and as what, {@code arrest:o}; empty where it
 * stands under none
 */
record Remark(Set<String> nouns, Set<String> words, Set<String> nations, String deed) {

	/** Relations of words that describe a noun. */
	private static final Set<String> DESCRIBING = Set.of("amod", "nmod", "compound", "acl");

	/** Whether words that describe somebody tell of what he was: "l'ancien maire". */
	static boolean past(Set<String> words) {
		return words.stream().anyMatch(TitlePhrases::once);
	}

	/** What a mention in a text tells. */
	static Remark of(Scene scene, Mention mention) {
		Sentence sentence = scene.sentence(mention);
		Token head = scene.head(mention);
		if (mention.kind() == MentionKind.PRONOUN || mention.kind() == MentionKind.DEMONYM) {
			return new Remark(Set.of(), Set.of(), Set.of(), deed(sentence, head));
		}
		Remark remark = new Remark(new HashSet<>(), new HashSet<>(), new HashSet<>(), deed(sentence, head));
		remark.describe(scene, sentence, head);
		for (Token beside : sentence.children(head, "appos")) {
			remark.describe(scene, sentence, beside);
		}
		Token named = named(sentence, head);
		if (named != head) {
			remark.describe(scene, sentence, named);
		}
		return remark;
	}

	/** What a noun and the words around it tell. */
	static Remark of(Scene scene, Sentence sentence, Token noun) {
		Remark remark = new Remark(new HashSet<>(), new HashSet<>(), new HashSet<>(), deed(sentence, noun));
		remark.describe(scene, sentence, noun);
		return remark;
	}

	/** The noun that a name stands behind or before, or the name itself. */
	private static Token named(Sentence sentence, Token head) {
		boolean beside = head.head() >= 0 && (head.is("appos") || head.is("flat") || head.is("compound"));
		return beside ? sentence.token(head.head()) : head;
	}

	private void describe(Scene scene, Sentence sentence, Token noun) {
		if (noun.tag() == PartOfSpeech.NOUN) {
			this.nouns.add(noun.lemma().toLowerCase(Locale.ROOT));
		}
		for (Token word : sentence.children(noun)) {
			if (DESCRIBING.contains(word.plainRelation())) {
				this.words.add(word.lemma().toLowerCase(Locale.ROOT));
			}
		}
		for (Mention mention : scene.mentions(sentence.index())) {
			Token word = scene.head(mention);
			boolean describes = word.head() == noun.index()
					&& (mention.kind() == MentionKind.DEMONYM || mention.kind() == MentionKind.NAME && word.is("nmod"));
			Actor nation = describes ? scene.cast().at(mention) : null;
			if (nation != null && (nation.type() == EntityType.COUNTRY || nation.type() == EntityType.PLACE)) {
				add(nation);
			}
		}
	}

	/** "Le groupe de Copenhague" is of Denmark, too. */
	private void add(Actor nation) {
		this.nations.add(nation.id());
		if (nation.known() != null && nation.known().home() != null) {
			this.nations.add(nation.known().home());
		}
	}

	/** The verb that a word is subject or object of. */
	private static String deed(Sentence sentence, Token head) {
		Token word = head;
		for (int steps = 0; steps < 4 && word.head() >= 0 && beside(word); steps++) {
			word = sentence.token(word.head());
		}
		String slot = switch (word.plainRelation()) {
			case "nsubj" -> word.is("nsubj:pass") ? "o" : "s";
			case "obj" -> "o";
			case "iobj" -> "i";
			case "obl" -> word.is("obl:agent") ? "s" : "";
			default -> "";
		};
		return (slot.isEmpty() || word.head() < 0) ? "" : sentence.token(word.head()).lemma() + ":" + slot;
	}

	private static boolean beside(Token word) {
		return List.of("appos", "flat", "compound", "conj").contains(word.plainRelation());
	}

}
