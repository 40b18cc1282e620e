package org.actant.relate;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** What a verb is in its sentence: its frame, voice and form. */
final class Verbs {

	/** Forms of verbs that have become prepositions. */
	private static final Set<String> PREPOSITIONS = Set.of("concernant", "concerning", "regarding", "including",
			"according", "following");

	private final Language language;

	private final Frames frames;

	private final VerbForms forms;

	private final VerbLemmas lemmas;

	private final FixedPhrases phrases;

	private final VerbVoice voice;

	private final UndergoingVerbs undergoing;

	private final FrameChoice choice;

	Verbs(Language language, SenseModel senses) {
		this.language = language;
		this.frames = Frames.of(language);
		this.forms = new VerbForms(language);
		this.lemmas = new VerbLemmas(language, this.frames);
		this.phrases = new FixedPhrases(language, this.lemmas);
		this.voice = new VerbVoice(language, this.forms, this.lemmas);
		this.undergoing = new UndergoingVerbs(language, this.forms);
		this.choice = new FrameChoice(language, this.lemmas, this.forms, this.voice,
				new FrameFit(Cues.of(language), this.phrases, this.forms, this.voice, this.undergoing), senses);
	}

	/**
	 * Whether the word makes a clause: a verb, or a participle that passes for an
	 * adjective.
	 */
	boolean verb(Tree tree, Token token) {
		if (compounded(tree, token) || PREPOSITIONS.contains(token.form().toLowerCase(Locale.ROOT))) {
			return false;
		}
		if (token.tag() == PartOfSpeech.VERB) {
			return true;
		}
		if (token.tag() == PartOfSpeech.AUX) {
			return !Tree.is(token, "aux", "cop");
		}
		return (token.tag() == PartOfSpeech.ADJ && !this.frames.verb(lemma(token)).isEmpty()
				&& !token.lemma().equals(lemma(token))) || joined(tree, token);
	}

	/**
	 * "a dénoncé la loi et promis de la contester": a participle that passes for a noun
	 * or adjective, joined to a past tense.
	 */
	private boolean joined(Tree tree, Token token) {
		boolean nominal = token.tag() == PartOfSpeech.NOUN || token.tag() == PartOfSpeech.ADJ;
		return nominal && this.language == Language.FRENCH && token.is("conj") && FrenchParticiples.has(token) && tree
			.kid(token, "det") == null && tree.kid(token,
					(kid) -> Tree.is(kid, "acl", "obj", "ccomp", "xcomp", "obl") && kid.index() > token.index()) != null
				&& coordinated(tree, token) != null;
	}

	/** Whether the word is but a part of one of two: South African-born, rebel-backed. */
	private boolean compounded(Tree tree, Token token) {
		Token behind = tree.next(token);
		boolean opens = behind != null && behind.form().equals("-") && token.span().end() == behind.span().start()
				&& behind.index() + 1 < tree.size()
				&& behind.span().end() == tree.at(behind.index() + 1).span().start();
		if (opens && this.language == Language.ENGLISH) {
			return true;
		}
		Token hyphen = tree.previous(token);
		return hyphen != null && hyphen.form().equals("-") && hyphen.span().end() == token.span().start()
				&& token.index() > 1 && tree.at(token.index() - 2).span().end() == hyphen.span().start();
	}

	/** Whether the noun is of asking somebody else for a deed: an order. */
	boolean asks(Token noun) {
		return this.language == Language.FRENCH && this.frames.noun(noun.lemma())
			.stream()
			.anyMatch((frame) -> frame.words().size() == 1 && frame.type() == FactType.REQUEST);
	}

	/** The lemma as of a verb: of opposé, opposer; of found, find. */
	String lemma(Token token) {
		return this.lemmas.of(token);
	}

	/** What the verb may tell with its complements. */
	List<Sense> senses(Tree tree, Token verb) {
		return this.choice.senses(tree, verb);
	}

	/** The frame of what the verb most likely tells, or null. */
	@Nullable Frame frame(Tree tree, Token verb) {
		return this.choice.of(tree, verb);
	}

	/** The words of a frame beside the verb, where they stand in the sentence. */
	BitSet words(Tree tree, Token verb, Frame frame) {
		return this.phrases.words(tree, verb, frame.words());
	}

	/** The words of a fixed phrase after its first, where they stand behind the verb. */
	BitSet words(Tree tree, Token verb, List<String> phrase) {
		return this.phrases.words(tree, verb, phrase);
	}

	/**
	 * The preposition that ends a frame where it opens a complement of the verb rather
	 * than standing alone: called <em>for</em> a ceasefire; or null.
	 */
	@Nullable Token governed(Tree tree, Token verb, Frame frame) {
		return this.phrases.governed(tree, verb, frame);
	}

	boolean passive(Tree tree, Token verb) {
		return this.voice.passive(tree, verb);
	}

	/**
	 * "a à maintes reprises imposé": the auxiliary that an adverbial parts from its
	 * participle, or null.
	 */
	@Nullable Token parted(Tree tree, Token participle) {
		return this.voice.parted(tree, participle);
	}

	/**
	 * "a déclaré que …, et accusé X": the verb far above whose auxiliary a participle
	 * shares, where the tree has joined it to a word that has none; or null.
	 */
	@Nullable Token coordinated(Tree tree, Token participle) {
		return this.voice.coordinated(tree, participle);
	}

	/**
	 * "s'est vu infliger une amende", "se fait arrêter": the form of voir, faire or
	 * laisser right before an infinitive by which its subject undergoes what it tells; or
	 * null.
	 */
	@Nullable Token undergone(Tree tree, Token infinitive) {
		return this.undergoing.undergone(tree, infinitive);
	}

	/** Whether the verb is the voir, faire or laisser of such an infinitive. */
	boolean undergoing(Tree tree, Token verb) {
		return this.undergoing.undergoing(tree, verb);
	}

	boolean participle(Token verb) {
		return this.forms.participle(verb);
	}

	boolean infinitive(Tree tree, Token verb) {
		return this.forms.infinitive(tree, verb);
	}

	/** Whether the verb has a tense of its own or through an auxiliary. */
	boolean finite(Tree tree, Token verb) {
		return this.forms.finite(tree, verb);
	}

	static boolean gerund(Token verb) {
		return VerbForms.gerund(verb);
	}

}
