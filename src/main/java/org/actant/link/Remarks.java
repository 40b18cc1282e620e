package org.actant.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.actant.lexicon.Meanings;
import org.actant.lexicon.Meanings.Meaning;
import org.actant.lexicon.NameKey;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** What the mentions of a text tell of those they mean, looked up once each. */
final class Remarks {

	/** So many words on either side of a mention stand near it. */
	private static final int NEAR = 8;

	private static final Set<PartOfSpeech> TELLING = Set.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.VERB);

	/** A likeness where nothing is known to compare; no cosine is so low. */
	static final double UNKNOWN = -2;

	private final Scene scene;

	private final Map<Mention, Remark> remarks = new IdentityHashMap<>();

	private final Map<Actor, Named> names = new IdentityHashMap<>();

	private final Map<List<Mention>, Portrait> portraits = new HashMap<>();

	private final Map<Mention, List<Near>> near = new IdentityHashMap<>();

	/** Where each noun stands, in the order of the text. */
	private final Map<String, List<Place>> places = new HashMap<>();

	/** A word near a mention that tells something, and its meaning. */
	record Near(Token word, Meaning meaning) {
	}

	private record Place(int sentence, int word) {
	}

	/** The words of so many names. */
	private record Named(int names, Set<String> words) {
	}

	Remarks(Scene scene) {
		this.scene = scene;
		for (Sentence sentence : scene.named().text().sentences()) {
			for (Token token : sentence.tokens()) {
				if (token.tag() == PartOfSpeech.NOUN) {
					this.places.computeIfAbsent(token.lemma(), (lemma) -> new ArrayList<>())
						.add(new Place(sentence.index(), token.index()));
				}
			}
		}
	}

	/** What a mention tells. */
	Remark of(Mention mention) {
		return this.remarks.computeIfAbsent(mention, (one) -> Remark.of(this.scene, one));
	}

	/** The words of the names of somebody, as {@link NameKey} has them. */
	Set<String> words(Actor actor) {
		Collection<String> names = actor.names();
		Named named = this.names.get(actor);
		if (named == null || named.names != names.size()) {
			Set<String> words = new HashSet<>();
			names.forEach((name) -> words.addAll(NameKey.words(name)));
			named = new Named(names.size(), words);
			this.names.put(actor, named);
		}
		return named.words;
	}

	/**
	 * What several mentions of one tell together.
	 *
	 * @param nouns see {@link Remark}
	 * @param words see {@link Remark}
	 * @param nations see {@link Remark}
	 * @param deeds see {@link Remark}
	 * @param known what of it has a meaning
	 */
	record Portrait(Set<String> nouns, Set<String> words, Set<String> nations, Set<String> deeds, Known known) {
	}

	/**
	 * The meanings of the words of a portrait, as far as they are known.
	 */
	record Known(List<Meaning> nouns, List<Meaning> words, List<Done> deeds) {
	}

	/** What a verb means, and as what somebody stands under it. */
	record Done(Meaning verb, String slot) {
	}

	/** What mentions of one tell together; drawn once for the same mentions. */
	Portrait portrait(List<Mention> mentions) {
		return this.portraits.computeIfAbsent(mentions, this::draw);
	}

	private Portrait draw(List<Mention> mentions) {
		Set<String> nouns = new TreeSet<>();
		Set<String> words = new HashSet<>();
		Set<String> nations = new HashSet<>();
		Set<String> deeds = new TreeSet<>();
		for (Mention mention : mentions) {
			Remark remark = of(mention);
			nouns.addAll(remark.nouns());
			words.addAll(remark.words());
			nations.addAll(remark.nations());
			if (!remark.deed().isEmpty()) {
				deeds.add(remark.deed());
			}
		}
		return new Portrait(nouns, words, nations, deeds, new Known(meanings(nouns), meanings(words), done(deeds)));
	}

	private List<Meaning> meanings(Collection<String> words) {
		List<Meaning> meanings = new ArrayList<>();
		for (String word : words) {
			Meaning meaning = meaning(word);
			if (meaning != null) {
				meanings.add(meaning);
			}
		}
		return meanings;
	}

	private List<Done> done(Collection<String> deeds) {
		List<Done> done = new ArrayList<>();
		for (String deed : deeds) {
			Meaning verb = meaning(verb(deed));
			if (verb != null) {
				done.add(new Done(verb, slot(deed)));
			}
		}
		return done;
	}

	/** A deed by the type that its verb tells of first: {@code ARREST:o}. */
	String typed(String deed) {
		return deed.isEmpty() ? "-"
				: this.scene.words().deeds(this.scene.language()).getOrDefault(verb(deed), "-") + ":" + slot(deed);
	}

	/** What a word means, if that is known. */
	@Nullable Meaning meaning(String lemma) {
		return Meanings.standard().of(this.scene.language(), lemma);
	}

	/** The words near a mention whose meaning is known. */
	List<Near> near(Mention mention) {
		return this.near.computeIfAbsent(mention, this::findNear);
	}

	private List<Near> findNear(Mention mention) {
		List<Token> tokens = this.scene.sentence(mention).tokens();
		List<Near> found = new ArrayList<>();
		for (Token token : tokens.subList(Math.max(0, mention.first() - NEAR),
				Math.min(tokens.size(), mention.last() + NEAR))) {
			Meaning meaning = TELLING.contains(token.tag()) ? meaning(token.lemma()) : null;
			if (meaning != null) {
				found.add(new Near(token, meaning));
			}
		}
		return found;
	}

	/** The verb of a deed: {@code arrest} of {@code arrest:o}. */
	static String verb(String deed) {
		return deed.substring(0, Math.max(0, deed.lastIndexOf(':')));
	}

	/**
	 * As what somebody stands under the verb of a deed: {@code o} of {@code arrest:o}.
	 */
	static String slot(String deed) {
		return deed.substring(deed.lastIndexOf(':') + 1);
	}

	/** How alike a meaning is to the likest of others, or {@link #UNKNOWN}. */
	static double likeness(@Nullable Meaning meaning, Stream<Meaning> others) {
		return (meaning == null) ? UNKNOWN : others.mapToDouble(meaning::likeness).max().orElse(UNKNOWN);
	}

	/** A likeness in tenths. */
	static String tenths(double likeness) {
		return (likeness == UNKNOWN) ? "?" : String.valueOf(Math.max(0, (int) (likeness * 10)));
	}

	/** The countries that somebody is of by knowledge, by office or by being one. */
	Set<String> nations(Actor actor) {
		Set<String> nations = new HashSet<>();
		if (actor.type() == EntityType.COUNTRY) {
			nations.add(actor.id());
		}
		if (actor.known() != null && actor.known().home() != null) {
			nations.add(actor.known().home());
		}
		for (String office : actor.offices()) {
			String body = office.substring(office.indexOf('@') + 1);
			if (body.startsWith("country:")) {
				nations.add(body);
			}
		}
		return nations;
	}

	/**
	 * Whom a noun has meant before: {@code this} candidate, {@code other}s, nobody that
	 * is told of ({@code free}), or nothing where the text has not used it.
	 */
	String seen(Sentence sentence, Token noun, Actor candidate) {
		boolean other = false;
		boolean free = false;
		for (Place place : this.places.getOrDefault(noun.lemma(), List.of())) {
			if (place.sentence() > sentence.index()
					|| place.sentence() == sentence.index() && place.word() >= noun.index()) {
				break;
			}
			Actor meant = at(place);
			if (meant == candidate) {
				return "this";
			}
			other |= meant != null;
			free |= meant == null;
		}
		return other ? "other" : free ? "free" : "new";
	}

	/** How often a text uses a noun before a place and behind it. */
	String uses(Sentence sentence, Token noun) {
		int before = 0;
		int behind = 0;
		for (Place place : this.places.getOrDefault(noun.lemma(), List.of())) {
			boolean earlier = place.sentence() < sentence.index()
					|| place.sentence() == sentence.index() && place.word() < noun.index();
			before += earlier ? 1 : 0;
			behind += (!earlier && (place.sentence() != sentence.index() || place.word() != noun.index())) ? 1 : 0;
		}
		return Math.min(before, 2) + "/" + Math.min(behind, 2);
	}

	private @Nullable Actor at(Place place) {
		for (Cast.Told told : this.scene.cast().in(place.sentence())) {
			if (told.mention().head() == place.word()) {
				return told.actor();
			}
		}
		return null;
	}

}
