package org.actant.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.actant.model.FactType;
import org.actant.model.RoleName;
import org.actant.query.FactSearch.Anchor;
import org.actant.query.FactSearch.Grouping;
import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.stereotype.Component;

/** Counts facts by what they have in common. */
@Component
public class FactCounts {

	private static final int MOST_SPANS = 1_000;

	private static final List<RoleName> WHERE = List.of(RoleName.PLACE, RoleName.ORIGIN, RoleName.DESTINATION);

	private static final SymbolicName KEY = Cypher.name("key");

	private static final SymbolicName FACTS = Cypher.name("facts");

	private static final SymbolicName TYPE = Cypher.name("type");

	private final Graph graph;

	FactCounts(Graph graph) {
		this.graph = graph;
	}

	/**
	 * @param filter what the facts must be
	 * @return how many there are of each type, the most first
	 */
	public List<TypeFacts> types(FactFilter filter) {
		return all(filter, by("type"), FactType.values().length, TypeFacts::of);
	}

	/**
	 * @param filter what the facts must be
	 * @param first predicates at most
	 * @return how many there are of each predicate, the most first
	 */
	public List<PredicateFacts> predicates(FactFilter filter, int first) {
		return all(filter, by("predicate"), page(first),
				(row) -> new PredicateFacts(row.get("key").asString(), row.get("facts").asInt()));
	}

	/**
	 * @param filter what the facts must be
	 * @param roles the parts that the actors play, any where none are given
	 * @param generic whether unnamed things count
	 * @param first actors at most
	 * @return the actors that take part in the most
	 */
	public List<EntityFacts> actors(FactFilter filter, @Nullable List<RoleName> roles, boolean generic, int first) {
		return filter.equals(FactFilter.ANY) ? busiest(roles, generic, page(first))
				: all(filter, participants(roles, generic), page(first), EntityFacts::of);
	}

	/** By what is kept with them. */
	private List<EntityFacts> busiest(@Nullable List<RoleName> roles, boolean generic, int limit) {
		Map<String, Object> parameters = Map.of("generic", generic, "limit", limit);
		return (roles == null || roles.isEmpty()) ? this.graph.read("query/busiest-actors", parameters, EntityFacts::of)
				: this.graph.readAlong("query/busiest-in-roles", roles.stream().map(RoleName::name).toList(),
						parameters, EntityFacts::of);
	}

	/**
	 * @param filter what the facts must be
	 * @param first places at most
	 * @return where the most happen, or come from or go to
	 */
	public List<EntityFacts> places(FactFilter filter, int first) {
		return actors(filter, WHERE, false, first);
	}

	/**
	 * @param filter what the facts must be
	 * @param first publishers at most
	 * @return who tells the most
	 */
	public List<PublisherFacts> publishers(FactFilter filter, int first) {
		Grouping grouping = (found, fact, parameter, limit) -> {
			Node document = Cypher.node("Document").named("d");
			return found.match(fact.relationshipTo(document, "EVIDENCED_BY"))
				.with(document.property("publisher").as(KEY), Cypher.countDistinct(fact).as(FACTS),
						Cypher.countDistinct(document).as("documents"))
				.orderBy(FACTS.descending(), KEY.ascending())
				.limit(limit)
				.returning(
						Cypher.collect(Cypher.mapOf("key", KEY, "facts", FACTS, "documents", Cypher.name("documents")))
							.as("rows"))
				.build();
		};
		return all(filter, grouping, page(first), (row) -> new PublisherFacts(Values.text(row, "key"),
				row.get("facts").asInt(), row.get("documents").asInt()));
	}

	/**
	 * @param filter what the facts must be
	 * @param unit the length of a span
	 * @param first spans at most; the newest are kept
	 * @return how many fall in each span, the oldest first
	 */
	public List<SpanFacts> spans(FactFilter filter, TimeUnit unit, int first) {
		Range.check("first", first, 1, MOST_SPANS);
		return all(filter, spans(unit), first, (row) -> SpanFacts.of(row, unit)).reversed();
	}

	/**
	 * @param entities ids of entities
	 * @param filter what the facts must be
	 * @param unit the length of a span
	 * @param first spans at most; the newest are kept
	 * @return how many facts of each entity fall in each span, the oldest first
	 */
	public Map<String, List<SpanFacts>> spansOfEntities(Collection<String> entities, FactFilter filter, TimeUnit unit,
			int first) {
		Range.check("first", first, 1, MOST_SPANS);
		Map<String, List<SpanFacts>> newest = groups(Anchor.ENTITY, entities, filter, spans(unit), first,
				(row) -> SpanFacts.of(row, unit));
		newest.replaceAll((id, spans) -> spans.reversed());
		return newest;
	}

	/**
	 * @param entities ids of entities
	 * @return the days that the facts of each tell of
	 */
	public Map<String, Period> seen(Collection<String> entities) {
		return this.graph
			.read("query/seen", Map.of("entities", List.copyOf(entities), "steps", Facts.MOST_STEPS),
					(row) -> Map.entry(row.get("entity").asString(),
							new Period(Values.day(row, "first"), Values.day(row, "last"))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private <T> List<T> all(FactFilter filter, Grouping grouping, int limit, Function<MapAccessor, T> row) {
		return groups(Anchor.NONE, List.of(""), filter, grouping, limit, row).getOrDefault("", List.of());
	}

	private <T> Map<String, List<T>> groups(Anchor on, Collection<String> anchors, FactFilter filter, Grouping grouping,
			int limit, Function<MapAccessor, T> value) {
		return this.graph
			.read(FactSearch.groups(on, anchors, filter, grouping, limit),
					(row) -> Map.entry(row.get("anchor").asString(), row.get("rows").asList(value::apply)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Grouping by(String property) {
		return (found, fact, parameter, limit) -> found
			.with(fact.property(property).as(KEY), Cypher.count(fact).as(FACTS))
			.orderBy(FACTS.descending(), KEY.ascending())
			.limit(limit)
			.returning(Cypher.collect(Cypher.mapOf("key", KEY, "facts", FACTS)).as("rows"))
			.build();
	}

	private static Grouping participants(@Nullable List<RoleName> roles, boolean generic) {
		return (found, fact, parameter, limit) -> {
			Node entity = Cypher.node("Entity").named("e");
			String[] types = (roles == null || roles.isEmpty()) ? FactSearch.ALL_ROLES
					: roles.stream().map(RoleName::name).toArray(String[]::new);
			Condition named = generic ? Cypher.noCondition() : Cypher.not(entity.property("generic").asCondition());
			return found.match(fact.relationshipTo(entity, types))
				.where(named)
				.with(entity, Cypher.countDistinct(fact).as(FACTS))
				.orderBy(FACTS.descending(), entity.property("id").ascending())
				.limit(limit)
				.returning(Cypher
					.collect(Cypher.mapOf("entity", entity.project("id", "type", "name", "aliases", "generic"), "facts",
							FACTS))
					.as("rows"))
				.build();
		};
	}

	static Grouping spans(TimeUnit unit) {
		return (found, fact, parameter, limit) -> {
			Expression span = Cypher.raw("date.truncate($E, $E)",
					parameter.apply("unit", unit.name().toLowerCase(java.util.Locale.ROOT)), fact.property("day"));
			return found.with(span.as(KEY), fact.property("type").as(TYPE), Cypher.count(fact).as("some"))
				.orderBy(Cypher.name("some").descending(), TYPE.ascending())
				.with(KEY, Cypher.sum(Cypher.name("some")).as(FACTS),
						Cypher.collect(Cypher.mapOf("key", TYPE, "facts", Cypher.name("some"))).as("types"))
				.orderBy(KEY.descending())
				.limit(limit)
				.returning(Cypher.collect(Cypher.mapOf("key", KEY, "facts", FACTS, "types", Cypher.name("types")))
					.as("rows"))
				.build();
		};
	}

	private static int page(int first) {
		return new PageRequest(first, null, false).first();
	}

	/**
	 * How many facts there are of a type.
	 *
	 * @param type the type
	 * @param facts how many
	 */
	public record TypeFacts(FactType type, int facts) {

		static TypeFacts of(MapAccessor row) {
			return new TypeFacts(FactType.valueOf(row.get("key").asString()), row.get("facts").asInt());
		}

	}

	/**
	 * How many facts there are of a predicate.
	 *
	 * @param predicate the English verb
	 * @param facts how many
	 */
	public record PredicateFacts(String predicate, int facts) {
	}

	/**
	 * In how many facts an entity takes part.
	 *
	 * @param entity the entity
	 * @param facts how many
	 */
	public record EntityFacts(EntityNode entity, int facts) {

		static EntityFacts of(MapAccessor row) {
			return new EntityFacts(EntityNode.of(row.get("entity")), row.get("facts").asInt());
		}

	}

	/**
	 * How many facts a publisher tells.
	 *
	 * @param publisher the publisher, or null for documents without one
	 * @param facts how many
	 * @param documents in how many documents
	 */
	public record PublisherFacts(@Nullable String publisher, int facts, int documents) {
	}

	/**
	 * How many facts fall in a span of time.
	 *
	 * @param start first day
	 * @param end last day, included
	 * @param label the span in ISO 8601
	 * @param facts how many
	 * @param types how many of each type, the most first
	 */
	public record SpanFacts(LocalDate start, LocalDate end, String label, int facts, List<TypeFacts> types) {

		static SpanFacts of(MapAccessor row, TimeUnit unit) {
			LocalDate start = row.get("key").asLocalDate();
			return new SpanFacts(start, unit.end(start), unit.label(start), row.get("facts").asInt(),
					row.get("types").asList(TypeFacts::of));
		}

	}

}
