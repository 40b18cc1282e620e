package org.actant.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.actant.model.Amount;
import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.Language;
import org.actant.model.Link;
import org.actant.model.LinkedText;
import org.actant.model.PublicationDate;
import org.actant.model.Sentence;
import org.actant.model.TimeExpression;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** A linked text as the readers of this step see it: by sentence, with trees. */
final class Story {

	private final LinkedText text;

	private final List<Tree> trees = new ArrayList<>();

	private final Map<String, Entity> entities = new HashMap<>();

	private final Map<Integer, List<Link>> links = new HashMap<>();

	private final Map<Integer, List<TimeExpression>> times = new HashMap<>();

	private final Map<Integer, List<Amount>> amounts = new HashMap<>();

	Story(LinkedText text) {
		this.text = text;
		Cues cues = Cues.of(language());
		for (Entity entity : text.entities()) {
			this.entities.put(entity.id(), entity);
			entity.mentions().forEach((link) -> at(this.links, link.mention().sentence()).add(link));
		}
		text.named()
			.text()
			.sentences()
			.forEach((sentence) -> this.trees.add(new Tree(sentence, cues, types(sentence))));
		text.named().times().forEach((time) -> at(this.times, time.sentence()).add(time));
		text.named().amounts().forEach((amount) -> at(this.amounts, amount.sentence()).add(amount));
	}

	/** The day of publication, or null where it is not known. */
	@Nullable LocalDate published() {
		PublicationDate published = this.text.named().text().document().published();
		return (published != null) ? published.day() : null;
	}

	private Map<Integer, EntityType> types(Sentence sentence) {
		Map<Integer, EntityType> types = new HashMap<>();
		for (Link link : links(sentence)) {
			EntityType type = entity(link.entity()).type();
			types.merge(link.mention().head(), type, (one, other) -> Tree.acting(one) ? one : other);
		}
		return types;
	}

	private static <T> List<T> at(Map<Integer, List<T>> map, int sentence) {
		return map.computeIfAbsent(sentence, (key) -> new ArrayList<>());
	}

	Language language() {
		return this.text.named().text().language();
	}

	String source() {
		return this.text.named().text().document().text();
	}

	List<Tree> trees() {
		return this.trees;
	}

	Entity entity(String id) {
		Entity entity = this.entities.get(id);
		if (entity == null) {
			throw new IllegalArgumentException("no entity " + id);
		}
		return entity;
	}

	/** All who are told of. */
	List<Entity> entities() {
		return this.text.entities();
	}

	boolean holds(String id) {
		return this.entities.containsKey(id);
	}

	List<Link> links(Sentence sentence) {
		return this.links.getOrDefault(sentence.index(), List.of());
	}

	/** Who else is told of inside a mention: in "a spokesman for X", X. */
	Stream<Entity> within(Link holder) {
		return this.links.getOrDefault(holder.mention().sentence(), List.of())
			.stream()
			.filter((link) -> link != holder && holder.mention().span().contains(link.mention().span()))
			.map((link) -> entity(link.entity()));
	}

	/** The links of the sentence before. */
	Stream<Link> before(Sentence sentence) {
		return this.links.getOrDefault(sentence.index() - 1, List.of()).stream();
	}

	/** The links whose mention hangs by the word. */
	List<Link> headedBy(Sentence sentence, Token token) {
		return links(sentence).stream().filter((link) -> link.mention().head() == token.index()).toList();
	}

	/** The links whose mention holds the word. */
	List<Link> covering(Sentence sentence, Token token) {
		return links(sentence).stream()
			.filter((link) -> link.mention().first() <= token.index() && token.index() <= link.mention().last())
			.toList();
	}

	List<TimeExpression> times(Sentence sentence) {
		return this.times.getOrDefault(sentence.index(), List.of());
	}

	List<Amount> amounts(Sentence sentence) {
		return this.amounts.getOrDefault(sentence.index(), List.of());
	}

}
