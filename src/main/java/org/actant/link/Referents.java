package org.actant.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.actant.model.EntityType;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.TimeExpression;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads nouns with an article, a demonstrative or a possessive once more when the rules
 * have read them: whom a noun means is chosen by the referent model, which knows what the
 * rules hold and weighs it against how much the text tells of whom.
 */
final class Referents {

	/** Who was not told of for longer, in sentences, is not meant. */
	private static final int BACK = 15;

	/** No more than so many of those told of last are thought of. */
	private static final int MOST = 24;

	/** Who is less likely is not meant. */
	private static final double LEAST = 0.45;

	/** Whom the rules hold to be meant may be less likely. */
	private static final double LEAST_RULED = 0.2;

	/** Where one told of before is so likely, nobody new is meant. */
	private static final double DOUBT = 0.35;

	/**
	 * Of somebody told of more often, only what was told not long before is looked at: a
	 * text of any length takes time in proportion.
	 */
	private static final int OFTEN = 200;

	/** Rules whose word stands. */
	private static final Set<String> SURE = Set.of("apposition", "name");

	private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "l’", "les", "the");

	private static final Set<String> POINTING = Set.of("ce", "cet", "cette", "ces", "this", "these", "that", "those");

	private static final Set<String> OWNED = Set.of("son", "sa", "ses", "leur", "leurs", "his", "her", "its", "their");

	private final Scene scene;

	private final Agreement agreement;

	private final ReferentModel model;

	private final Map<Mention, Set<String>> nouns = new IdentityHashMap<>();

	private final Map<Integer, List<TimeExpression>> times;

	Referents(Scene scene, ReferentModel model) {
		this.scene = scene;
		this.agreement = new Agreement(scene);
		this.model = model;
		this.times = scene.named().times().stream().collect(Collectors.groupingBy(TimeExpression::sentence));
	}

	/** Whether a word is a noun that may mean somebody told of before. */
	boolean asks(Sentence sentence, Token token) {
		return token.tag() == PartOfSpeech.NOUN && !determiner(sentence, token).isEmpty() && !named(sentence, token)
				&& !dated(sentence, token);
	}

	/**
	 * Reads such a noun, behind the rules.
	 * @return whether it no longer means the one whom the rules held it to mean, nor
	 * anybody else told of before
	 */
	boolean read(Sentence sentence, Token noun) {
		Cast.Told held = held(sentence, noun);
		if (held != null && SURE.contains(held.rule())) {
			return false;
		}
		Mention mention = (held != null) ? held.mention() : mention(sentence, noun);
		List<ReferentFeatures.Told> told = told(mention);
		Actor ruled = (held != null) ? toldBefore(told, held.actor()) : null;
		ReferentFeatures features = new ReferentFeatures(this.scene, this.agreement, this.nouns, sentence, noun,
				determiner(sentence, noun), ruled, (held != null) ? held.rule() : "-");
		List<ReferentModel.Candidate> candidates = told.stream()
			.map((one) -> new ReferentModel.Candidate(one.actor(), (to) -> features.write(one, told, to)))
			.toList();
		if (candidates.isEmpty()) {
			return false;
		}
		double[] likely = this.model.likely(mention, ruled, candidates);
		Actor meant = meant(candidates, likely, ruled);
		if (meant != null) {
			move(mention, meant, ruled, Arrays.stream(likely).max().orElse(0));
		}
		else if (ruled != null || held != null && Arrays.stream(likely).max().orElse(0) > DOUBT) {
			this.scene.cast().unlink(mention);
		}
		return meant == null && ruled != null;
	}

	private void move(Mention mention, Actor meant, @Nullable Actor ruled, double likely) {
		if (meant != ruled) {
			this.scene.cast().unlink(mention);
			this.scene.cast().link(meant, mention, Math.clamp(likely, 0.6, 0.8), "description");
		}
	}

	/** The likeliest of them, or null where none is likely enough. */
	static @Nullable Actor meant(List<ReferentModel.Candidate> candidates, double[] likely, @Nullable Actor ruled) {
		Actor meant = null;
		double most = 0;
		for (int i = 0; i < likely.length; i++) {
			Actor actor = candidates.get(i).actor();
			if (likely[i] > most && likely[i] > ((actor == ruled) ? LEAST_RULED : LEAST)) {
				meant = actor;
				most = likely[i];
			}
		}
		return meant;
	}

	private static @Nullable Actor toldBefore(List<ReferentFeatures.Told> told, Actor actor) {
		return told.stream().anyMatch((one) -> one.actor() == actor) ? actor : null;
	}

	private String determiner(Sentence sentence, Token noun) {
		for (int at = noun.index() - 1; at >= Math.max(0, noun.index() - 4); at--) {
			Token token = sentence.token(at);
			boolean of = token.head() == noun.index() && (token.is("det") || token.is("nmod:poss"));
			String form = token.form().toLowerCase(Locale.ROOT);
			if (of && DEFINITE.contains(form)) {
				return "the";
			}
			if (of && POINTING.contains(form)) {
				return "this";
			}
			if (of && OWNED.contains(form)) {
				return "its";
			}
		}
		return "";
	}

	/** Whether the noun is a part of a name or stands beside one that is its own. */
	private boolean named(Sentence sentence, Token noun) {
		boolean within = this.scene.mentions(sentence.index())
			.stream()
			.anyMatch((mention) -> mention.kind() == MentionKind.NAME && mention.first() <= noun.index()
					&& noun.index() <= mention.last());
		return within || sentence.tokens()
			.stream()
			.anyMatch((token) -> token.head() == noun.index() && token.tag() == PartOfSpeech.PROPN
					&& (token.is("appos") || token.is("flat")));
	}

	private boolean dated(Sentence sentence, Token noun) {
		return this.times.getOrDefault(sentence.index(), List.of())
			.stream()
			.anyMatch((time) -> time.first() <= noun.index() && noun.index() <= time.last());
	}

	/** What the rules read there. */
	private Cast.@Nullable Told held(Sentence sentence, Token noun) {
		return this.scene.cast()
			.in(sentence.index())
			.stream()
			.filter((told) -> told.mention().kind() != MentionKind.DEMONYM && told.mention().head() == noun.index())
			.findFirst()
			.orElse(null);
	}

	private static Mention mention(Sentence sentence, Token noun) {
		return new Mention(sentence.index(), noun.index(), noun.index(), noun.index(), noun.span(), noun.form(),
				MentionKind.DESCRIPTION, EntityType.ORGANIZATION, 0.6);
	}

	/** Those told of before, the latest first. */
	private List<ReferentFeatures.Told> told(Mention mention) {
		List<ReferentFeatures.Told> told = new ArrayList<>();
		for (Cast.Recent recent : this.scene.cast().before(mention, BACK, (actor) -> true)) {
			List<Mention> mentions = (told.size() < MOST) ? before(recent.actor(), mention) : List.of();
			if (!mentions.isEmpty()) {
				told.add(new ReferentFeatures.Told(recent.actor(), mentions));
			}
		}
		return told;
	}

	private List<Mention> before(Actor actor, Mention mention) {
		Stream<Mention> mentions = (actor.links().size() <= OFTEN) ? actor.links().stream().map(Link::mention)
				: recent(actor, mention.sentence());
		return mentions
			.filter((one) -> one.kind() != MentionKind.DEMONYM && one.span().compareTo(mention.span()) < 0
					&& !one.span().overlaps(mention.span()))
			.sorted(Comparator.comparing(Mention::span))
			.toList();
	}

	private Stream<Mention> recent(Actor actor, int sentence) {
		return IntStream.rangeClosed(Math.max(0, sentence - BACK), sentence)
			.mapToObj((index) -> this.scene.cast().in(index))
			.flatMap(List::stream)
			.filter((told) -> told.actor() == actor)
			.map(Cast.Told::mention);
	}

}
