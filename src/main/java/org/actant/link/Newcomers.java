package org.actant.link;

import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads common nouns that take part in something and mean nobody told of before: whether
 * they bring somebody or something into the text is for the newcomer model to say, which
 * knows what the rules hold.
 */
final class Newcomers {

	/** What is less likely is left out. */
	private static final double LEAST = 0.65;

	/** Whom the rules bring in may be less likely. */
	private static final double LEAST_RULED = 0.4;

	private final Scene scene;

	private final UnnamedReader unnamed;

	private final Remarks remarks;

	private final NewcomerModel model;

	Newcomers(Scene scene, UnnamedReader unnamed, Remarks remarks, NewcomerModel model) {
		this.scene = scene;
		this.unnamed = unnamed;
		this.remarks = remarks;
		this.model = model;
	}

	/**
	 * Reads a noun, behind the rules and the reading of descriptions.
	 * @param meant how likely the noun means the likeliest of those told of before
	 */
	void read(Sentence sentence, Token noun, double meant) {
		NounPhrase phrase = new NounPhrase(sentence, noun);
		if (noun.tag() != PartOfSpeech.NOUN || !phrase.takesPart()) {
			return;
		}
		Cast.Told held = held(sentence, noun);
		if (held == null) {
			bring(phrase, meant);
		}
		else if (held.rule().equals("unnamed") && held.actor().links().size() == 1) {
			doubt(phrase, held, meant);
		}
	}

	/** Brings in whom no rule knows of. */
	private void bring(NounPhrase phrase, double meant) {
		String source = this.scene.named().text().document().text();
		NewcomerModel.Guess guess = guess(phrase, phrase.mention(source, EntityType.GROUP), null, meant);
		if (guess.likely() > LEAST) {
			this.unnamed.introduce(phrase.mention(source, guess.type()), phrase);
		}
	}

	/** Takes back whom the rules have just brought in. */
	private void doubt(NounPhrase phrase, Cast.Told held, double meant) {
		if (guess(phrase, held.mention(), held.actor().type(), meant).likely() < LEAST_RULED) {
			this.scene.cast().unlink(held.mention());
		}
	}

	private NewcomerModel.Guess guess(NounPhrase phrase, Mention mention, @Nullable EntityType ruled, double meant) {
		return this.model.guess(mention, ruled,
				new NewcomerFeatures(this.scene, this.remarks, phrase, ruled, meant)::write);
	}

	private Cast.@Nullable Told held(Sentence sentence, Token noun) {
		return this.scene.cast()
			.in(sentence.index())
			.stream()
			.filter((told) -> told.mention().head() == noun.index())
			.findFirst()
			.orElse(null);
	}

}
