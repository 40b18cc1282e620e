package org.actant.relate;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.FactType;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** Tells how well the complements of a verb fit a frame. */
final class FrameFit {

	private final Cues cues;

	private final FixedPhrases phrases;

	private final VerbForms forms;

	private final VerbVoice voice;

	private final UndergoingVerbs undergoing;

	FrameFit(Cues cues, FixedPhrases phrases, VerbForms forms, VerbVoice voice, UndergoingVerbs undergoing) {
		this.cues = cues;
		this.phrases = phrases;
		this.forms = forms;
		this.voice = voice;
		this.undergoing = undergoing;
	}

	/** The more the better; -1 where it cannot be. */
	int of(Tree tree, Token verb, Frame frame) {
		int others = frame.words().size() - 1;
		boolean whole = this.phrases.words(tree, verb, frame.words()).cardinality() == others
				|| turned(tree, verb, frame.words());
		if (!whole || borrowed(tree, verb, frame) || purposed(tree, verb, frame)) {
			return -1;
		}
		int object = object(tree, verb, frame);
		int reflexive = (object < 0) ? -1 : reflexive(tree, verb, frame);
		return (reflexive < 0) ? -1 : 10 * others + object + reflexive + slots(tree, verb, frame);
	}

	/** Whether the verb's object and pronoun are such as the frame asks for. */
	boolean allows(Tree tree, Token verb, Frame frame) {
		return object(tree, verb, frame) >= 0 && reflexive(tree, verb, frame) >= 0;
	}

	/** How well a pronoun of the verb's subject, or that it has none, fits the frame. */
	private int reflexive(Tree tree, Token verb, Frame frame) {
		boolean reflexive = Subjects.reflexive(tree, verb) && this.undergoing.undergone(tree, verb) == null;
		if (!frame.reflexive()) {
			boolean otherwise = reflexive && this.cues.has(Cue.OTHERWISE, frame.words().getFirst());
			return otherwise ? -1 : reflexive ? 0 : 5;
		}
		if (reflexive) {
			return 5;
		}
		if (verb.tag() != PartOfSpeech.ADJ && !bareParticiple(tree, verb)) {
			return -1;
		}
		boolean leaning = tree.kids(verb, "obl")
			.stream()
			.anyMatch((kid) -> frame.slots().containsKey(tree.preposition(kid)));
		return leaning ? 6 : 0;
	}

	private static int slots(Tree tree, Token verb, Frame frame) {
		int fit = 0;
		for (Token kid : tree.kids(verb)) {
			String slot = kid.is("obl") || kid.is("nmod") ? tree.preposition(kid) : kid.relation();
			fit += frame.slots().containsKey(slot) ? 2 : 0;
		}
		return fit;
	}

	/** "aimed at helping": a deed as the aim is no victim. */
	private boolean purposed(Tree tree, Token verb, Frame frame) {
		if (frame.type() != FactType.ASSAULT || frame.words().size() != 2) {
			return false;
		}
		int last = this.phrases.words(tree, verb, frame.words()).length();
		return last > 0 && last < tree.size() && tree.at(last - 1).tag() != PartOfSpeech.NOUN
				&& tree.at(last).tag() == PartOfSpeech.VERB && VerbForms.gerund(tree.at(last));
	}

	/** Whether the verb has the object that the frame asks for; -1 where it has not. */
	private int object(Tree tree, Token verb, Frame frame) {
		Token object = (frame.object() != Frame.Kind.ANY) ? undergoer(tree, verb) : verb;
		if (object == null) {
			return -1;
		}
		return switch (frame.object()) {
			case SOMEBODY -> tree.somebody(object) ? 3 : -1;
			case SOMETHING -> tree.maybeSomebody(object) ? -1 : 3;
			case SOMEWHERE -> tree.somewhere(object) ? 4 : -1;
			case BODY -> tree.body(object) ? 4 : -1;
			case ANY -> 0;
		};
	}

	/** The object of the verb, or whom or what its passive or participle is said of. */
	@Nullable Token undergoer(Tree tree, Token verb) {
		boolean passive = this.voice.passive(tree, verb);
		Token object = tree.kid(verb, (kid) -> passive ? kid.is("nsubj") : kid.is("obj") && !Subjects.reflexive(kid));
		boolean relative = object != null && this.cues.has(Cue.RELATIVE, object);
		if (relative || (object == null && passive && Tree.is(verb, "acl", "amod"))) {
			return tree.head(verb);
		}
		Token main = (object == null && passive && verb.is("advcl")) ? tree.head(verb) : null;
		return (main != null) ? tree.kid(main, (kid) -> kid.is("nsubj")) : object;
	}

	/**
	 * Whether the noun of a fixed phrase stands before its verb: "les <em>fonds</em>
	 * débloqués par X", "une <em>plainte</em> a été déposée".
	 */
	private boolean turned(Tree tree, Token verb, List<String> phrase) {
		Token noun = (phrase.size() > 1) ? undergoer(tree, verb) : null;
		if (noun == null || noun.index() > verb.index() || noun.tag() != PartOfSpeech.NOUN
				|| !(noun.lemma().equals(phrase.get(1)) || noun.form().equalsIgnoreCase(phrase.get(1)))) {
			return false;
		}
		List<String> rest = new ArrayList<>(phrase);
		rest.remove(1);
		return this.phrases.words(tree, verb, rest).cardinality() == rest.size() - 1;
	}

	/**
	 * Whether the last word of a frame is not the verb's but opens a complement: it
	 * <em>took part in</em> the talks, it <em>closed</em> its plant in Turin.
	 */
	private boolean borrowed(Tree tree, Token verb, Frame frame) {
		Token last = this.phrases.governed(tree, verb, frame);
		if (last == null) {
			return false;
		}
		boolean object = tree.kid(verb, (kid) -> kid.is("obj") && Tree.noun(kid) && !Subjects.reflexive(kid)
				&& !this.cues.has(Cue.DAY, kid)) != null || this.voice.passive(tree, verb);
		RoleName own = frame.role(last.lemma());
		boolean through = own == null || own == frame.role("obj");
		return frame.words().size() == 2 && object == through;
	}

	private boolean bareParticiple(Tree tree, Token verb) {
		return Tree.is(verb, "acl", "amod") && !this.forms.finite(tree, verb);
	}

}
