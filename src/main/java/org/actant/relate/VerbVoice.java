package org.actant.relate;

import java.util.Set;
import java.util.regex.Pattern;

import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** Tells whether something is done by the subject of a verb or to it. */
final class VerbVoice {

	/** What is done to somebody in a row: arrested and charged. */
	private static final Set<FactType> TREATMENTS = Set.of(FactType.ASSAULT, FactType.COERCE, FactType.SANCTION,
			FactType.ACCUSE, FactType.CONCEDE, FactType.AID);

	private static final Set<String> HAVE = Set.of("avoir", "have");

	private static final Set<String> BE = Set.of("être", "be", "get");

	private static final Pattern CLOSING = Pattern.compile("[.!?:…\"”’]+");

	/** Words of one verb group stand no further apart than this. */
	private static final int REACH = 6;

	private final Language language;

	private final Frames frames;

	private final Cues cues;

	private final VerbForms forms;

	private final VerbLemmas lemmas;

	VerbVoice(Language language, VerbForms forms, VerbLemmas lemmas) {
		this.language = language;
		this.frames = Frames.of(language);
		this.cues = Cues.of(language);
		this.forms = forms;
		this.lemmas = lemmas;
	}

	/** Whether what the verb tells is done to its subject. */
	boolean passive(Tree tree, Token verb) {
		if (parted(tree, verb) != null || coordinated(tree, verb) != null || having(tree, verb)) {
			return false;
		}
		if (marked(tree, verb)) {
			return transitive(tree, verb);
		}
		if (sharedPassive(tree, verb) || heading(tree, verb)) {
			return true;
		}
		if (being(tree, verb)) {
			return this.forms.participle(verb) && transitive(tree, verb);
		}
		return bare(tree, verb);
	}

	private static boolean marked(Tree tree, Token verb) {
		return tree.kid(verb, "aux:pass", "nsubj:pass", "csubj:pass") != null
				|| tree.kid(verb, (kid) -> agent(tree, kid)) != null;
	}

	/** Not "s'est rendu", nor "est allé", which are active. */
	private boolean transitive(Tree tree, Token verb) {
		return !unaccusative(verb) && !Subjects.reflexive(tree, verb);
	}

	private boolean unaccusative(Token verb) {
		return this.cues.has(Cue.UNACCUSATIVE, this.lemmas.of(verb));
	}

	private static boolean being(Tree tree, Token verb) {
		return tree.kid(verb, (kid) -> Tree.is(kid, "aux", "cop") && BE.contains(kid.lemma())) != null;
	}

	/** "l'accord signé jeudi": a participle without an auxiliary. */
	private boolean bare(Tree tree, Token verb) {
		boolean lost = verb.is("acl") && this.language == Language.ENGLISH && headless(tree);
		return !lost && Tree.is(verb, "acl", "amod", "advcl", "conj", "appos", "root") && this.forms.participle(verb)
				&& tree.kid(verb, "aux", "nsubj") == null && !this.forms.finite(tree, verb) && !unaccusative(verb)
				&& !sharedActive(tree, verb);
	}

	/** "was arrested and charged": what passes for a past shares the auxiliary. */
	private boolean sharedPassive(Tree tree, Token verb) {
		Token head = tree.head(verb);
		boolean past = this.language == Language.ENGLISH && verb.is("conj") && head != null
				&& verb.form().endsWith("ed") && tree.kid(verb, "aux", "cop", "obj", "ccomp", "xcomp") == null
				&& tree.kid(verb, (kid) -> kid.is("nsubj") && kid.tag() != PartOfSpeech.NUM) == null;
		return past && head != null && tree.kid(head, "aux:pass") != null && treats(verb);
	}

	/** "Mayor jailed for fraud": a headline has no auxiliary. */
	private boolean heading(Tree tree, Token verb) {
		boolean bare = this.language == Language.ENGLISH && verb.is("root") && verb.form().endsWith("ed")
				&& verb.features().has("Tense", "Past") && tree.kid(verb, "nsubj") != null
				&& tree.kid(verb, "aux", "cop", "obj", "iobj", "ccomp", "xcomp") == null;
		return bare && !CLOSING.matcher(tree.at(tree.size() - 1).form()).matches() && treats(verb);
	}

	private boolean treats(Token verb) {
		return this.frames.verb(this.lemmas.of(verb))
			.stream()
			.anyMatch((frame) -> frame.words().size() == 1 && frame.role("obj") == RoleName.RECIPIENT
					&& TREATMENTS.contains(frame.type()));
	}

	/** "avoir abîmé par négligence": an active past, whatever stands behind par. */
	private static boolean having(Tree tree, Token verb) {
		boolean have = tree.kid(verb, (kid) -> kid.is("aux") && HAVE.contains(kid.lemma())) != null;
		return have && tree.kid(verb, "aux:pass") == null && !being(tree, verb);
	}

	/**
	 * Whether the tree lost the sentence's verb, so that a past tense passes for a
	 * participle.
	 */
	private static boolean headless(Tree tree) {
		Token root = tree.sentence().root();
		return root.tag() != PartOfSpeech.VERB && root.tag() != PartOfSpeech.AUX && tree.kid(root, "cop") == null
				&& tree.kid(root, "nsubj") == null;
	}

	/** Whether the word is the doer of a passive: par X, by X. */
	static boolean agent(Tree tree, Token token) {
		return token.is("obl:agent") && tree.by(token);
	}

	/** "a frappé et détruit": the second participle is as active as the first. */
	private boolean sharedActive(Tree tree, Token verb) {
		Token head = tree.head(verb);
		return verb.is("conj") && head != null && tree.kid(head, "aux") != null && !passive(tree, head);
	}

	/**
	 * "a à maintes reprises imposé": the auxiliary that an adverbial parts from its
	 * participle, or null.
	 */
	@Nullable Token parted(Tree tree, Token participle) {
		if (!this.forms.participle(participle) || tree.kid(participle, "aux") != null
				|| !Tree.is(participle, "acl", "xcomp", "ccomp", "advcl", "amod")) {
			return null;
		}
		for (int i = participle.index() - 1; i > Math.max(0, participle.index() - REACH); i--) {
			Token token = tree.at(i);
			if (token.tag() == PartOfSpeech.VERB && HAVE.contains(token.lemma()) && tree.below(participle, token)) {
				return token;
			}
			if (token.tag() == PartOfSpeech.VERB || token.tag() == PartOfSpeech.AUX) {
				return null;
			}
		}
		return null;
	}

	/**
	 * "a déclaré que …, et accusé X": the verb far above whose auxiliary a participle
	 * shares, where the tree has joined it to a word that has none; or null.
	 */
	@Nullable Token coordinated(Tree tree, Token participle) {
		Token head = tree.head(participle);
		if (!participle.is("conj") || head == null || !this.forms.participle(participle)
				|| tree.kid(participle, "aux", "nsubj") != null || tree.kid(participle, "cc") == null
				|| tree.kid(head, "aux") != null || leading(tree, head)) {
			return null;
		}
		for (int steps = 0; head != null && steps < REACH; steps++) {
			boolean active = tree.kid(head, (kid) -> kid.is("aux") && HAVE.contains(kid.lemma())) != null;
			if (active && this.forms.participle(head) && !passive(tree, head)) {
				return head;
			}
			head = tree.head(head);
		}
		return null;
	}

	/**
	 * "Privée de majorité et critiquée": a participle before the verb of its sentence.
	 */
	private boolean leading(Tree tree, Token participle) {
		Token above = tree.head(participle);
		return participle.tag() == PartOfSpeech.VERB && participle.is("advcl") && this.forms.participle(participle)
				&& above != null && above.index() > participle.index();
	}

}
