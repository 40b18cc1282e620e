package org.actant.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads what refers without naming, in the order of the text, so that each reference can
 * build on those before it: descriptions, then pronouns; what is left of people and
 * bodies that take part is somebody unnamed.
 */
final class ReferenceReader {

	private static final Set<String> WIDE = Stream
		.of("responsable", "élu", "élue", "dirigeant", "dirigeante", "homme", "femme", "milliardaire", "oligarque",
				"opposant", "opposante", "suspect", "suspecte", "accusé", "accusée", "prévenu", "prévenue", "champion",
				"championne", "star", "intéressé", "politician", "businessman", "businesswoman", "tycoon",
				"billionaire", "magnate", "suspect", "defendant", "star", "champion")
		.collect(Collectors.toUnmodifiableSet());

	/** How sure it is that the management of a body is the body. */
	private static final double OWNED = 0.8;

	private final Scene scene;

	private final DescriptionReader descriptions;

	private final PronounReader pronouns;

	private final Pronouns learned;

	private final UnnamedReader unnamed;

	private final Referents referents;

	private final Newcomers newcomers;

	private final SecondPhrases seconds;

	private final LaterNames later;

	ReferenceReader(Scene scene, LinkModels models) {
		Remarks remarks = new Remarks(scene);
		Past past = new Past(scene.cast());
		this.referents = new Referents(scene, remarks, past, models.descriptions());
		this.scene = scene;
		this.seconds = new SecondPhrases(scene);
		this.later = new LaterNames(scene, remarks);
		this.descriptions = new DescriptionReader(scene);
		PronounClues clues = new PronounClues(scene);
		this.pronouns = new PronounReader(scene, clues);
		this.learned = new Pronouns(scene, clues, remarks, past, models.pronouns());
		this.unnamed = new UnnamedReader(scene, this.descriptions);
		this.newcomers = new Newcomers(scene, this.unnamed, remarks, models.newcomers());
	}

	void read() {
		List<Mention> mentions = new ArrayList<>(this.scene.named().mentions());
		Set<Mention> phrases = Collections.newSetFromMap(new IdentityHashMap<>());
		List<Mention> unnamedPhrases = this.unnamed.find();
		phrases.addAll(unnamedPhrases);
		mentions.addAll(unnamedPhrases);
		mentions.sort(Comparator.comparingInt(Mention::sentence)
			.thenComparingInt(Mention::first)
			.thenComparing(phrases::contains));
		Map<Integer, List<Mention>> bySentence = unnamedPhrases.stream()
			.collect(Collectors.groupingBy(Mention::sentence));
		int next = 0;
		for (Sentence sentence : this.scene.named().text().sentences()) {
			for (Token token : sentence.tokens()) {
				while (next < mentions.size() && !isBehind(mentions.get(next), sentence, token)) {
					read(mentions.get(next), phrases.contains(mentions.get(next)));
					next++;
				}
				noun(sentence, token, bySentence.getOrDefault(sentence.index(), List.of()));
			}
		}
		this.later.read();
	}

	/** Reads a noun once more by what the models of referents and newcomers learned. */
	private void noun(Sentence sentence, Token token, List<Mention> phrases) {
		if (!this.referents.nominal(sentence, token)) {
			return;
		}
		if (Possessions.isOwner(this.scene.language(), token.lemma()) && owner(sentence, token)) {
			return;
		}
		Referents.Reading reading = this.referents.asks(sentence, token) ? this.referents.read(sentence, token)
				: Referents.Reading.NONE;
		if (reading.dropped()) {
			phrases.stream()
				.filter((phrase) -> phrase.head() == token.index())
				.findFirst()
				.ifPresent(this.unnamed::anew);
		}
		this.newcomers.read(sentence, token, reading.likely());
	}

	/** "la direction du club": the club. */
	private boolean owner(Sentence sentence, Token noun) {
		Cast.Told owner = this.scene.cast()
			.in(sentence.index())
			.stream()
			.filter((told) -> told.actor().type() == EntityType.ORGANIZATION
					&& told.mention().kind() != MentionKind.PRONOUN
					&& this.scene.head(told.mention()).head() == noun.index())
			.findFirst()
			.orElse(null);
		if (owner == null) {
			return false;
		}
		Mention phrase = new NounPhrase(sentence, noun).mention(this.scene.named().text().document().text(),
				EntityType.ORGANIZATION);
		this.scene.cast()
			.in(sentence.index())
			.stream()
			.filter((told) -> told.mention().head() == noun.index())
			.map(Cast.Told::mention)
			.toList()
			.forEach(this.scene.cast()::unlink);
		this.scene.cast().link(owner.actor(), phrase, OWNED, "description");
		return true;
	}

	private static boolean isBehind(Mention mention, Sentence sentence, Token token) {
		return mention.sentence() > sentence.index()
				|| mention.sentence() == sentence.index() && mention.first() > token.index();
	}

	private void read(Mention mention, boolean unnamedPhrase) {
		Actor named = named(mention, unnamedPhrase);
		if (named != null) {
			this.scene.cast().link(named, mention, 0.85, "apposition");
		}
		else if (unnamedPhrase) {
			this.unnamed.read(mention);
		}
		else if (this.scene.cast().open(mention)) {
			read(mention);
		}
	}

	private @Nullable Actor named(Mention mention, boolean unnamedPhrase) {
		EntityType type = mention.type();
		boolean asks = unnamedPhrase || mention.kind() == MentionKind.DESCRIPTION;
		if (type == null || !asks || !this.scene.cast().open(mention) || this.unnamed.told(mention)) {
			return null;
		}
		return this.seconds.named(this.scene.sentence(mention), this.scene.head(mention), type);
	}

	private void read(Mention mention) {
		switch (mention.kind()) {
			case DESCRIPTION -> this.descriptions.describe(mention);
			case TITLE -> trade(mention);
			case PRONOUN -> {
				this.pronouns.read(mention);
				this.learned.read(mention);
			}
			default -> {
			}
		}
	}

	// Nouns so wide that they tell nothing new mean somebody told of before.
	private void trade(Mention mention) {
		Token next = this.scene.token(mention, mention.last() + 1);
		boolean alone = next == null || switch (next.tag()) {
			case VERB, AUX, PUNCT, ADV, CCONJ, PRON -> true;
			default -> false;
		};
		if (alone && WIDE.contains(this.scene.word(mention, mention.first()))
				|| alone && !this.scene.french() && WIDE.contains(this.scene.word(mention, mention.last()))) {
			this.descriptions.persons().person(mention);
		}
	}

}
