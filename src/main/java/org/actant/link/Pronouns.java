package org.actant.link;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads pronouns and possessives once more when the rules have read them: whom one means
 * is chosen by the pronoun model, which knows what the rules hold.
 */
final class Pronouns {

	private static final Threshold MEANT = new Threshold(0.5, 0.35);

	/**
	 * The stories tell whom a possessive means only where a fact hangs on it; the others
	 * are nearly always of the subject, as the rules have it.
	 */
	private static final Threshold OWNING = new Threshold(0.85, 0.1);

	/** Who was not told of for longer, in sentences, is not meant. */
	static final int BACK = 4;

	/** No more than so many of those told of last are thought of. */
	private static final int MOST = 12;

	private final Scene scene;

	private final PronounClues clues;

	private final Remarks remarks;

	private final Past past;

	private final Partners partners;

	private final ReferentModel model;

	Pronouns(Scene scene, PronounClues clues, Remarks remarks, Past past, ReferentModel model) {
		this.scene = scene;
		this.clues = clues;
		this.remarks = remarks;
		this.past = past;
		this.partners = new Partners(scene);
		this.model = model;
	}

	/** How likely somebody must be whom such a pronoun means. */
	static Threshold threshold(@Nullable Pronoun form) {
		return (form != null && form.owning()) ? OWNING : MEANT;
	}

	/** Reads a pronoun, behind the rules. */
	void read(Mention mention) {
		Pronoun form = this.clues.form(mention);
		Actor held = this.scene.cast().at(mention);
		if (form == null || form.kind() == Pronoun.Kind.REFLEXIVE || this.clues.idle(mention)
				|| held != null && settled(mention, form, held)) {
			return;
		}
		List<Past.Told> told = told(mention, form);
		if (told.isEmpty()) {
			return;
		}
		Actor ruled = (held != null && told.stream().anyMatch((one) -> one.actor() == held)) ? held : null;
		PronounFeatures features = new PronounFeatures(this.scene, this.clues, this.remarks, mention, form, ruled);
		List<ReferentModel.Candidate> candidates = told.stream()
			.map((one) -> new ReferentModel.Candidate(one.actor(), (to) -> features.write(one, told, to)))
			.toList();
		double[] likely = this.model
			.likely(new ReferentModel.Question(mention, ruled, candidates, (to) -> features.nobody(told, to)));
		if (form.kind() == Pronoun.Kind.DEMONSTRATIVE) {
			earlier(told, form, likely);
		}
		choose(mention, form, held, threshold(form).meant(candidates, likely, ruled),
				Arrays.stream(likely).max().orElse(0));
	}

	/** Whether the word of the rules stands. */
	private boolean settled(Mention mention, Pronoun form, Actor held) {
		return form.kind() == Pronoun.Kind.DEMONSTRATIVE || this.clues.repeating(mention)
				|| form.owning() && shared(mention, held);
	}

	/** Those told of before, without who takes another part in the same clause. */
	private List<Past.Told> told(Mention mention, Pronoun form) {
		Set<Actor> others = form.owning() ? Set.of()
				: this.partners.of(this.scene.sentence(mention), this.clues.token(mention));
		return this.past.before(mention, BACK, MOST).stream().filter((one) -> !others.contains(one.actor())).toList();
	}

	/** "Ce dernier": nobody means by it the last person but one. */
	private void earlier(List<Past.Told> told, Pronoun form, double[] likely) {
		Set<EntityType> seen = EnumSet.noneOf(EntityType.class);
		for (int i = 0; i < likely.length; i++) {
			Actor actor = told.get(i).actor();
			if (this.clues.agrees(actor, form)) {
				likely[i] = seen.add(actor.type()) ? likely[i] : 0;
			}
		}
	}

	/**
	 * "X accuse Y d'avoir vendu ses navires": those of the object that is to have done
	 * it.
	 */
	private boolean shared(Mention mention, Actor held) {
		Sentence sentence = this.scene.sentence(mention);
		Token verb = Clauses.verb(sentence, this.clues.token(mention));
		if (verb == null) {
			return false;
		}
		Token subject = Clauses.subject(sentence, verb);
		return subject != null && subject.is("obj") && subject.head() != verb.index()
				&& this.scene.actorAt(sentence, subject) == held;
	}

	private void choose(Mention mention, Pronoun form, @Nullable Actor held, @Nullable Actor meant, double likely) {
		if (held != meant && held != null) {
			this.scene.cast().unlink(mention);
		}
		if (held != meant && meant != null) {
			this.scene.cast()
				.link(meant, mention, Math.clamp(likely, 0.6, 0.85), form.owning() ? "possessive" : "pronoun");
		}
	}

}
