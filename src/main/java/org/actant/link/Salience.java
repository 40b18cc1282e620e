package org.actant.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	/** Verbs after whose quote the subject may be read as an object. */
	private static final Set<String> SAYING = Set.of("dire", "déclarer", "affirmer", "expliquer", "ajouter", "assurer",
			"estimer", "annoncer", "confirmer", "indiquer", "préciser", "souligner", "regretter", "prévenir", "avertir",
			"lancer", "répondre", "say", "tell", "add", "announce", "explain", "warn", "claim", "reply");

	private static final Set<String> SOMEBODY = Set.of("un", "one", "certain", "some", "plusieurs", "several", "many",
			"celui", "another", "autre", "deux", "two", "trois", "three");

	private final Scene scene;

	Salience(Scene scene) {
		this.scene = scene;
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
			Predicate<Token> rival) {
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
			nobody = Math.max(nobody, nobody(sentence, end, rival) * part);
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
					&& wanted.test(told.actor()) && !this.scene.dateline(mention)) {
				weights.merge(told.actor(), weight(sentence, mention) * likely.applyAsDouble(told.actor()), Math::max);
			}
		}
		return weights;
	}

	private double weight(Sentence sentence, Mention mention) {
		Token head = this.scene.head(mention);
		boolean joined = head.is("conj") && head.head() >= 0;
		Token place = joined ? sentence.token(head.head()) : head;
		if (place.head() >= 0 && (place.is("appos") || place.is("flat"))) {
			place = sentence.token(place.head());
		}
		return weight(sentence, place, mention.type() == EntityType.PERSON) - (joined ? 5 : 0);
	}

	private static double weight(Sentence sentence, Token token, boolean person) {
		if (token.is("nsubj") || token.is("obl:agent")) {
			return RECENT + HEAD + (token.is("nsubj") ? SUBJECT : OTHER) + (main(sentence, token) ? 10 : 0);
		}
		boolean said = person && token.head() >= 0 && token.head() < token.index()
				&& SAYING.contains(sentence.token(token.head()).lemma());
		if (said && (token.is("obj") || token.is("obl"))) {
			return RECENT + HEAD + SUBJECT;
		}
		if (token.is("obj")) {
			return RECENT + HEAD + OBJECT;
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
	private double nobody(Sentence sentence, int end, Predicate<Token> rival) {
		double most = 0;
		for (Token token : sentence.tokens()) {
			if (token.index() < end && isPart(token) && isNoun(token) && rival.test(token) && !told(sentence, token)
					&& sentence.children(token, "cop").isEmpty()) {
				double root = (token.head() == Token.ROOT) ? RECENT + HEAD + SUBJECT : 0;
				most = Math.max(most, Math.max(root, weight(sentence, token, false)));
			}
		}
		return most;
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

	private boolean told(Sentence sentence, Token token) {
		return this.scene.cast()
			.in(sentence.index())
			.stream()
			.anyMatch((told) -> told.mention().kind() != MentionKind.DEMONYM && told.mention().first() <= token.index()
					&& token.index() <= told.mention().last());
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
