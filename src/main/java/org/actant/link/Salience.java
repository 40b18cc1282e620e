package org.actant.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.actant.model.BlockKind;
import org.actant.model.EntityType;
import org.actant.model.Features;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom a reader has in mind at a place in a text: everybody told of before weighs by part
 * in the sentence and by nearness, the weight halved with each sentence. Common nouns
 * that are nobody's weigh too, so that a pronoun that means a thing is not read as a
 * person.
 *
 * @see <a href="https://aclanthology.org/J94-4002/">Lappin and Leass, An Algorithm for
 * Pronominal Anaphora Resolution, 1994: the weights</a>
 */
final class Salience {

	private static final double RECENT = 100;

	private static final double SUBJECT = 80;

	private static final double OBJECT = 50;

	private static final double OTHER = 40;

	private static final double HEAD = 80;

	private static final double REPEATED = 0.3;

	/** Who is told of in a quote weighs less outside of it. */
	private static final double QUOTED = 0.7;

	/** "publié sur Facebook": where something stands is seldom told of again. */
	private static final Set<String> ON = Set.of("sur", "on", "via", "chez");

	private static final Set<String> SOMEBODY = Set.of("un", "one", "certain", "some", "plusieurs", "several", "many",
			"celui", "another", "autre", "deux", "two", "trois", "three");

	private final Scene scene;

	private final Quotations quotations;

	Salience(Scene scene) {
		this.scene = scene;
		this.quotations = Quotations.of(scene.named().text().sentences());
	}

	/** Whether a mention stands within quotation marks. */
	boolean quoted(Mention mention) {
		return this.quotations.holds(mention.sentence(), mention.first());
	}

	/**
	 * Who may be meant at a mention, the weightiest first. A rival without actor is a
	 * noun that means nobody known.
	 * @param mention what refers
	 * @param sentences how many sentences back may be looked
	 * @param wanted which actors fit
	 * @param likely how likely each of them is meant, beside its weight
	 * @param rival which words stand against them
	 */
	List<Rival> rivals(Mention mention, int sentences, Predicate<Actor> wanted, ToDoubleFunction<Actor> likely,
			BiPredicate<Sentence, Token> rival) {
		Map<Actor, Double> weights = new LinkedHashMap<>();
		double nobody = 0;
		double share = 1;
		for (int index = mention.sentence(); index >= Math.max(0, mention.sentence() - sentences); index--) {
			Sentence sentence = this.scene.named().text().sentences().get(index);
			int end = (index == mention.sentence()) ? mention.first() : Integer.MAX_VALUE;
			double part = (sentence.kind() == BlockKind.TITLE || sentence.kind() == BlockKind.HEADING) ? share / 2
					: share;
			Map<Actor, Double> here = here(sentence, end, mention, wanted, likely);
			here.forEach((actor, weight) -> weights.merge(actor, weight * part, Salience::together));
			nobody = Math.max(nobody, nobody(sentence, end, mention, rival) * part);
			share /= 2;
		}
		List<Rival> rivals = new ArrayList<>();
		weights.forEach((actor, weight) -> rivals.add(new Rival(actor, weight)));
		if (nobody > 0) {
			rivals.add(new Rival(null, nobody));
		}
		rivals.sort((one, other) -> Double.compare(other.weight(), one.weight()));
		return rivals;
	}

	// Told of again and again weighs more, but less than to be told of last.
	private static double together(double one, double other) {
		return Math.max(one, other) + REPEATED * Math.min(one, other);
	}

	private Map<Actor, Double> here(Sentence sentence, int end, Mention pronoun, Predicate<Actor> wanted,
			ToDoubleFunction<Actor> likely) {
		Map<Actor, Double> weights = new LinkedHashMap<>();
		for (Cast.Told told : this.scene.cast().in(sentence.index())) {
			Mention mention = told.mention();
			if (mention.last() < end && mention.kind() != MentionKind.DEMONYM && mention != pronoun
					&& wanted.test(told.actor())) {
				double heard = (quoted(mention) && !quoted(pronoun)) ? QUOTED : 1;
				weights.merge(told.actor(), weight(sentence, mention) * heard * likely.applyAsDouble(told.actor()),
						Math::max);
			}
		}
		return weights;
	}

	private double weight(Sentence sentence, Mention mention) {
		Token head = this.scene.head(mention);
		boolean joined = head.is("conj") && head.head() >= 0;
		Token place = joined ? sentence.token(head.head()) : head;
		if (place.head() >= 0 && (place.is("appos") || place.is("flat") || this.scene.names(sentence, place)
				|| isBody(sentence, mention, place))) {
			place = sentence.token(place.head());
		}
		return weight(sentence, place, mention.type() == EntityType.PERSON) - (joined ? 5 : 0);
	}

	// "the Unite union": the body's name stands before what it is.
	private boolean isBody(Sentence sentence, Mention mention, Token name) {
		return name.is("compound") && mention.type() == EntityType.ORGANIZATION
				&& !this.scene.words()
					.organizations(this.scene.language())
					.get(sentence.token(name.head()).lemma())
					.isEmpty();
	}

	private double weight(Sentence sentence, Token token, boolean person) {
		if (token.is("nsubj") || token.is("obl:agent")) {
			return RECENT + HEAD + (token.is("nsubj") ? SUBJECT : OTHER) + (main(sentence, token) ? 10 : 0);
		}
		boolean said = person && token.head() >= 0 && token.head() < token.index()
				&& VerbParts.tells(this.scene.language(), sentence.token(token.head()).lemma(), VerbParts.Part.TELLING);
		if (said && (token.is("obj") || token.is("obl"))) {
			return RECENT + HEAD + SUBJECT;
		}
		if (token.head() == Token.ROOT) {
			return RECENT + HEAD + SUBJECT;
		}
		if (token.is("obj")) {
			return RECENT + HEAD + OBJECT;
		}
		if (token.is("obl")
				&& sentence.children(token, "case").stream().anyMatch((word) -> ON.contains(word.lemma()))) {
			return RECENT + OTHER / 2;
		}
		if (token.is("iobj") || token.is("obl")) {
			return RECENT + HEAD + OTHER;
		}
		if (token.is("nmod") || token.is("appos") || token.is("compound") || token.is("flat") || token.is("det")) {
			return RECENT + OTHER / 2;
		}
		return RECENT + OTHER;
	}

	private static boolean main(Sentence sentence, Token subject) {
		Token verb = (subject.head() >= 0) ? sentence.token(subject.head()) : subject;
		return verb.head() == Token.ROOT;
	}

	// The weightiest common noun that no mention read as somebody covers.
	private double nobody(Sentence sentence, int end, Mention mention, BiPredicate<Sentence, Token> rival) {
		double most = 0;
		boolean quoted = quoted(mention);
		for (Token token : sentence.tokens()) {
			if (token.index() < end && isPart(token) && isNoun(token) && rival.test(sentence, token)
					&& !told(sentence, token) && sentence.children(token, "cop").isEmpty()
					&& (quoted || !this.quotations.holds(sentence.index(), token.index()))) {
				double root = (token.head() == Token.ROOT) ? RECENT + HEAD + SUBJECT : 0;
				most = Math.max(most, Math.max(root, weight(sentence, token, false)));
			}
		}
		return most;
	}

	/** Whether a noun that is nobody's stands between two mentions. */
	boolean nounBetween(Mention one, Mention other, BiPredicate<Sentence, Token> rival) {
		for (int index = one.sentence(); index <= other.sentence(); index++) {
			Sentence sentence = this.scene.named().text().sentences().get(index);
			for (Token token : sentence.tokens()) {
				boolean between = (index > one.sentence() || token.index() > one.last())
						&& (index < other.sentence() || token.index() < other.first());
				if (between && isPart(token) && isNoun(token) && rival.test(sentence, token)
						&& !told(sentence, token)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isPart(Token token) {
		return token.is("nsubj") || token.is("obj") || token.is("obl:agent") || token.is("obl:arg") || token.is("iobj")
				|| token.head() == Token.ROOT;
	}

	// "one of the captives", "l'un des captifs" is nobody known either.
	private static boolean isNoun(Token token) {
		return token.tag() == PartOfSpeech.NOUN || (token.tag() == PartOfSpeech.PRON || token.tag() == PartOfSpeech.NUM)
				&& SOMEBODY.contains(token.lemma());
	}

	// "the director, Jane Doe", "M. Untel": the noun is whoever the name beside it means.
	private boolean told(Sentence sentence, Token token) {
		return covered(sentence, token) || sentence.tokens()
			.stream()
			.anyMatch((name) -> name.head() == token.index() && this.scene.names(sentence, name)
					&& covered(sentence, name));
	}

	private static boolean isThing(Actor actor) {
		return actor.type() == EntityType.EVENT || actor.type() == EntityType.PRODUCT;
	}

	private boolean covered(Sentence sentence, Token token) {
		return this.scene.cast()
			.in(sentence.index())
			.stream()
			.anyMatch((told) -> told.mention().kind() != MentionKind.DEMONYM && !isThing(told.actor())
					&& told.mention().first() <= token.index() && token.index() <= told.mention().last());
	}

	/** Whether a word may be of that gender and number; what is unknown may be either. */
	static boolean agrees(Token token, String gender, boolean many) {
		Features features = token.features();
		boolean male = gender.isEmpty() || features.get("Gender") == null
				|| features.has("Gender", gender.equals("f") ? "Fem" : "Masc");
		boolean number = features.get("Number") == null || features.has("Number", many ? "Plur" : "Sing");
		return male && number;
	}

	/** Somebody who may be meant; without actor a thing. */
	record Rival(@Nullable Actor actor, double weight) {
	}

}
