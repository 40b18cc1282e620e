package org.actant.relate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.sequence.Softmax;
import org.jspecify.annotations.Nullable;

/** Chooses what a verb tells of all that it may tell: the frame that fits it best. */
final class FrameChoice {

	private static final Map<String, RoleName> SPOKEN = Map.of("subj", RoleName.AGENT, "à", RoleName.RECIPIENT, "iobj",
			RoleName.RECIPIENT, "to", RoleName.RECIPIENT);

	private static final Map<String, RoleName> SENTENCED = Map.of("subj", RoleName.AGENT, "obj", RoleName.RECIPIENT,
			"à", RoleName.THEME, "pour", RoleName.TOPIC);

	private final Language language;

	private final Frames frames;

	private final Cues cues;

	private final VerbLemmas lemmas;

	private final VerbForms forms;

	private final VerbVoice voice;

	private final FrameFit fit;

	private final QuoteVerbs quotes;

	private final SenseModel model;

	/** The frames found so far; each word of a text is one object. */
	private final Map<Token, Optional<Frame>> found = new IdentityHashMap<>();

	FrameChoice(Language language, VerbLemmas lemmas, VerbForms forms, VerbVoice voice, FrameFit fit,
			SenseModel model) {
		this.model = model;
		this.language = language;
		this.frames = Frames.of(language);
		this.cues = Cues.of(language);
		this.lemmas = lemmas;
		this.forms = forms;
		this.voice = voice;
		this.fit = fit;
		this.quotes = new QuoteVerbs(language, forms, voice);
	}

	/** The frame that fits the verb's complements best, or null. */
	@Nullable Frame of(Tree tree, Token verb) {
		return this.found.computeIfAbsent(verb, (key) -> Optional.ofNullable(find(tree, key))).orElse(null);
	}

	private @Nullable Frame find(Tree tree, Token verb) {
		Frame plain = sentenced(tree, verb) ? sentence() : plain(tree, verb);
		boolean telling = plain != null && plain.telling().saying() && plain.type() != FactType.OTHER;
		if (plain != null && plain.telling().wishing() && plain.type() == FactType.REQUEST) {
			return plain;
		}
		Frame said = telling ? null : said(tree, verb);
		if (said != null) {
			return said;
		}
		return (telling || !this.quotes.reporting(tree, verb)) ? plain
				: saying(verb, plain != null && plain.reflexive());
	}

	private Frame saying(Token verb, boolean reflexive) {
		return new Frame(List.of(this.lemmas.of(verb)), reflexive, Frame.Kind.ANY, "say", FactType.STATE, null, SPOKEN,
				Frame.Telling.AFFIRM);
	}

	/** "…, a assuré mercredi un porte-parole": the sense of saying, where it has one. */
	private @Nullable Frame said(Tree tree, Token verb) {
		return this.frames.verb(this.lemmas.of(verb))
			.stream()
			.filter((frame) -> Inversion.says(frame) && !frame.reflexive())
			.filter((frame) -> !this.voice.passive(tree, verb) && this.forms.finite(tree, verb) && !relative(tree, verb)
					&& Inversion.speaker(tree, verb) != null)
			.findFirst()
			.orElse(null);
	}

	/** "X, qui soutient l'armée, …": its object is no speaker. */
	private boolean relative(Tree tree, Token verb) {
		return tree.kid(verb, (kid) -> kid.index() < verb.index() && this.cues.has(Cue.RELATIVE, kid)) != null;
	}

	/**
	 * "condamné jeudi par le tribunal à trois ans", "un homme déjà condamné en 2018":
	 * what a court does.
	 */
	private boolean sentenced(Tree tree, Token verb) {
		if (this.language != Language.FRENCH || !this.lemmas.of(verb).equals("condamner")) {
			return false;
		}
		boolean done = this.voice.passive(tree, verb) && tree.kid(verb, (kid) -> VerbVoice.agent(tree, kid)) == null;
		Token person = done ? this.fit.undergoer(tree, verb) : null;
		return (person != null && tree.somebody(person)) || tree.kid(verb,
				(kid) -> kid.is("obl") && kid.index() > verb.index() && penalty(tree, kid, done)) != null;
	}

	private boolean penalty(Tree tree, Token complement, boolean done) {
		String preposition = tree.preposition(complement);
		return (done && preposition.equals("pour"))
				|| (preposition.equals("à") && this.cues.has(Cue.PENALTY, complement.lemma()));
	}

	private @Nullable Frame sentence() {
		return this.frames.verb("condamner")
			.stream()
			.filter((frame) -> frame.predicate().equals("sentence"))
			.findFirst()
			.map((frame) -> new Frame(List.of("condamner"), false, frame.object(), frame.predicate(), frame.type(),
					frame.mode(), SENTENCED, frame.telling()))
			.orElse(null);
	}

	private @Nullable Frame plain(Tree tree, Token verb) {
		Token causative = tree.kid(verb, "aux:caus");
		Frame caused = (causative != null) ? caused(causative, verb) : null;
		return (caused != null) ? caused : best(tree, verb);
	}

	/** "fait entrer": two verbs that are one. */
	private @Nullable Frame caused(Token causative, Token verb) {
		for (Frame frame : this.frames.verb(causative.lemma())) {
			if (frame.words().size() == 2 && frame.words().get(1).equals(this.lemmas.of(verb))) {
				return frame;
			}
		}
		return null;
	}

	private @Nullable Frame best(Tree tree, Token verb) {
		List<Sense> senses = senses(tree, verb);
		if (senses.size() < 2) {
			return senses.isEmpty() ? null : senses.getFirst().frame();
		}
		return senses.get(Softmax.likeliest(this.model.likely(tree, verb, senses))).frame();
	}

	/**
	 * What the verb may tell with its complements, of senses that tell the same the one
	 * that fits best; then what it tells with words like those that it has. A verb that
	 * the lexicon has with other words only (damer le pion) tells nothing by that.
	 */
	List<Sense> senses(Tree tree, Token verb) {
		String lemma = this.lemmas.of(verb);
		List<Sense> senses = new ArrayList<>();
		Frame foremost = null;
		int most = -1;
		for (Frame frame : this.frames.verb(lemma)) {
			int fit = this.fit.of(tree, verb, frame);
			Sense like = senses.stream().filter((sense) -> sense.tells(frame)).findFirst().orElse(null);
			if (fit >= 0 && (like == null || fit > like.fit())) {
				senses.remove(like);
				senses.add(new Sense(frame, fit, false, List.of()));
			}
			foremost = (fit > most) ? frame : foremost;
			most = Math.max(most, fit);
		}
		if (senses.isEmpty()) {
			return senses;
		}
		Frame first = foremost;
		senses.replaceAll((sense) -> (sense.frame() == first) ? sense.first() : sense);
		this.frames.examples(lemma)
			.stream()
			.filter((example) -> senses.stream().noneMatch((sense) -> sense.tells(example.frame()))
					&& this.fit.allows(tree, verb, example.frame()))
			.forEach((example) -> senses.add(new Sense(example.frame(), -1, false, example.words())));
		return senses;
	}

}
