package org.actant.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.actant.lexicon.KnownEntity;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.jspecify.annotations.Nullable;

/** The entities of one text. */
final class Cast {

	private final Map<String, Actor> actors = new LinkedHashMap<>();

	private final Map<Mention, Actor> byMention = new LinkedHashMap<>();

	private final Map<Integer, List<Told>> bySentence = new HashMap<>();

	private final Set<Mention> settled = new HashSet<>();

	Actor of(KnownEntity known) {
		return this.actors.computeIfAbsent(known.id(), (id) -> new Actor(id, known.type(), known));
	}

	Actor of(String id, EntityType type) {
		return this.actors.computeIfAbsent(id, (any) -> new Actor(id, type, null));
	}

	@Nullable Actor get(String id) {
		return this.actors.get(id);
	}

	Collection<Actor> all() {
		return List.copyOf(this.actors.values());
	}

	List<Actor> all(EntityType type) {
		return this.actors.values().stream().filter((actor) -> actor.type() == type).toList();
	}

	/** The id of the country that the text tells of most, or null. */
	@Nullable String countryOfTalk() {
		return all(EntityType.COUNTRY).stream()
			.max(Comparator.comparingInt((actor) -> actor.links().size()))
			.map(Actor::id)
			.orElse(null);
	}

	void link(Actor actor, Mention mention, double certainty, String rule) {
		if (this.byMention.putIfAbsent(mention, actor) == null) {
			actor.link(mention, certainty, rule);
			this.bySentence.computeIfAbsent(mention.sentence(), (index) -> new ArrayList<>())
				.add(new Told(actor, mention, rule));
		}
	}

	/** Forgets whom a mention refers to; who is told of nowhere else is forgotten too. */
	void unlink(Mention mention) {
		Actor actor = this.byMention.remove(mention);
		if (actor != null) {
			actor.unlink(mention);
			this.bySentence.getOrDefault(mention.sentence(), List.of()).removeIf((told) -> told.mention() == mention);
			if (actor.links().isEmpty()) {
				this.actors.remove(actor.id());
			}
		}
	}

	/** Who is told of in a sentence, in the order of reading. */
	List<Told> in(int sentence) {
		return this.bySentence.getOrDefault(sentence, List.of());
	}

	/** Marks a mention as read, though it refers to nobody. */
	void settle(Mention mention) {
		this.settled.add(mention);
	}

	boolean open(Mention mention) {
		return !this.byMention.containsKey(mention) && !this.settled.contains(mention);
	}

	@Nullable Actor at(Mention mention) {
		return this.byMention.get(mention);
	}

	/**
	 * The actors that are mentioned before a place in the text, the latest first, with
	 * their last mention there.
	 */
	List<Recent> before(Mention mention, int sentences, Predicate<Actor> wanted) {
		List<Recent> recent = new ArrayList<>();
		lastIn(mention, sentences).forEach((actor, last) -> {
			if (!last.span().overlaps(mention.span()) && wanted.test(actor)) {
				recent.add(new Recent(actor, last));
			}
		});
		recent.sort((one, other) -> other.mention().span().compareTo(one.mention().span()));
		return recent;
	}

	private Map<Actor, Mention> lastIn(Mention mention, int sentences) {
		Map<Actor, Mention> last = new LinkedHashMap<>();
		for (int sentence = Math.max(0, mention.sentence() - sentences); sentence <= mention.sentence(); sentence++) {
			for (Told told : in(sentence)) {
				if (told.mention().span().compareTo(mention.span()) < 0) {
					last.merge(told.actor(), told.mention(), Cast::later);
				}
			}
		}
		return last;
	}

	private static Mention later(Mention one, Mention other) {
		return (one.span().compareTo(other.span()) < 0) ? other : one;
	}

	/** A mention, the actor that it is read as and what read it so. */
	record Told(Actor actor, Mention mention, String rule) {
	}

	/** An actor and its last mention. */
	record Recent(Actor actor, Mention mention) {
	}

}
