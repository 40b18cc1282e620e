package org.actant.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.actant.lexicon.NameKey;
import org.actant.model.EntityType;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who of those told of without a name is named later: news tell of "une infirmière
 * de 52 ans" first and of "Jeanne Untel, infirmière" or "Jeanne Untel, 52 ans" behind.
 * Only where nobody else of the text may be meant.
 */
final class LaterNames {

	/** Headline and first sentences, which tell of people before they name them. */
	private static final int OPENING = 3;

	private static final double CERTAINTY = 0.7;

	/** Nouns that tell nothing of who is called by them. */
	private static final Set<String> VAGUE = Set.of("homme", "femme", "personne", "individu", "suspect", "suspecte",
			"victime", "jeune", "man", "woman", "person", "victim", "member", "membre", "group", "groupe", "famille",
			"family", "témoin", "witness");

	private static final Pattern AGE = Pattern.compile("\\b(\\d{1,2})(?: ans\\b|-year-old\\b| ?- ?year ?- ?old\\b)");

	private final Scene scene;

	private final Remarks remarks;

	LaterNames(Scene scene, Remarks remarks) {
		this.scene = scene;
		this.remarks = remarks;
	}

	void read() {
		List<Actor> named = new ArrayList<>();
		List<Actor> unnamed = new ArrayList<>();
		for (Actor actor : this.scene.cast().all()) {
			boolean somebody = actor.type() == EntityType.PERSON || actor.type() == EntityType.ORGANIZATION;
			if (somebody && !actor.links().isEmpty()) {
				(name(actor) != null ? named : unnamed).add(actor);
			}
		}
		for (Actor actor : unnamed) {
			List<Actor> meant = named.stream().filter((one) -> means(actor, one)).toList();
			boolean alone = unnamed.stream().noneMatch((other) -> other != actor && alike(actor, other));
			if (meant.size() == 1 && alone) {
				join(actor, meant.getFirst());
			}
		}
	}

	private @Nullable Mention name(Actor actor) {
		return mentions(actor).stream()
			.filter((mention) -> mention.kind() == MentionKind.NAME)
			.findFirst()
			.orElse(null);
	}

	private static List<Mention> mentions(Actor actor) {
		return actor.links()
			.stream()
			.map(Link::mention)
			.filter((mention) -> mention.kind() != MentionKind.PRONOUN)
			.sorted((one, other) -> one.span().compareTo(other.span()))
			.toList();
	}

	private boolean means(Actor actor, Actor named) {
		List<Mention> mentions = mentions(actor);
		Mention name = name(named);
		if (mentions.isEmpty() || name == null || actor.type() != named.type() || !named.mayBe(actor.gender())
				|| named.type() == EntityType.PERSON && !actor.mayBe(named.gender())) {
			return false;
		}
		Mention first = mentions.getFirst();
		boolean later = mentions(named).getFirst().sentence() > mentions.getLast().sentence()
				&& first.sentence() < OPENING;
		return later && (sameAge(mentions, named) || sameNoun(actor, named));
	}

	private boolean sameNoun(Actor actor, Actor named) {
		Set<String> nouns = nouns(actor);
		nouns.removeIf((noun) -> this.remarks.words(named).contains(NameKey.of(noun)));
		return !Collections.disjoint(nouns, nouns(named)) && sameNation(actor, named);
	}

	private boolean sameNation(Actor actor, Actor named) {
		Set<String> nations = this.remarks.portrait(mentions(actor)).nations();
		Set<String> others = new HashSet<>(this.remarks.portrait(mentions(named)).nations());
		others.addAll(this.remarks.nations(named));
		return nations.isEmpty() || others.isEmpty() || !Collections.disjoint(nations, others);
	}

	private Set<String> nouns(Actor actor) {
		Set<String> nouns = new HashSet<>(this.remarks.portrait(mentions(actor)).nouns());
		mentions(actor).stream()
			.filter((mention) -> mention.kind() == MentionKind.TITLE)
			.map((mention) -> this.scene.head(mention).form().toLowerCase(Locale.ROOT))
			.forEach(nouns::add);
		nouns.removeAll(VAGUE);
		return nouns;
	}

	/** Whether two of those without a name may be each other. */
	private boolean alike(Actor one, Actor other) {
		return one.type() == other.type() && !Collections.disjoint(nouns(one), nouns(other));
	}

	private boolean sameAge(List<Mention> mentions, Actor named) {
		String age = mentions.stream().map(this::age).filter((one) -> !one.isEmpty()).findFirst().orElse("");
		return !age.isEmpty() && mentions(named).stream().map(this::age).anyMatch(age::equals);
	}

	/** The age that stands in a phrase or right behind it, in years; empty for none. */
	private String age(Mention mention) {
		Sentence sentence = this.scene.sentence(mention);
		int last = Math.min(sentence.tokens().size() - 1, mention.last() + 3);
		int first = Math.max(0, mention.first() - 5);
		String text = this.scene.named().text().document().text();
		String near = sentence.token(first).span().cover(sentence.token(last).span()).of(text);
		Matcher matcher = AGE.matcher(near);
		if (matcher.find()) {
			return matcher.group(1);
		}
		Token comma = this.scene.token(mention, mention.last() + 1);
		String next = this.scene.after(mention, 2).toLowerCase(Locale.ROOT);
		boolean bare = comma != null && comma.form().equals(",") && next.matches("[1-9]\\d");
		return (bare && this.scene.after(mention, 3).equals(",")) ? next : "";
	}

	private void join(Actor actor, Actor named) {
		for (Link link : List.copyOf(actor.links())) {
			this.scene.cast().unlink(link.mention());
			this.scene.cast().link(named, link.mention(), Math.min(link.certainty(), CERTAINTY), "description");
		}
	}

}
