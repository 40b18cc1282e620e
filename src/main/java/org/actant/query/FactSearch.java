package org.actant.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.actant.model.RoleName;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.neo4j.driver.Query;

/**
 * The statement that finds facts by a filter, for several anchors at once (entities or
 * documents whose facts are asked for) or for none. Conditions that are not asked for do
 * not stand in it, so that the database can plan for those that are.
 */
final class FactSearch {

	static final String LIST = "facts";

	static final String[] ALL_ROLES = { "AGENT", "RECIPIENT", "THEME", "INSTRUMENT", "PLACE", "ORIGIN", "DESTINATION",
			"TOPIC" };

	private static final Renderer RENDERER = Renderer.getRenderer(
			Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).alwaysEscapeNames(false).build());

	private final Map<String, Object> parameters = new HashMap<>();

	private final Node fact = Cypher.node("Fact").named("f");

	private final SymbolicName anchor = Cypher.name("anchor");

	private final Anchor on;

	private final FactFilter filter;

	private FactSearch(Anchor on, FactFilter filter) {
		this.on = on;
		this.filter = filter;
	}

	/**
	 * @param on what the anchors are
	 * @param anchors ids of the anchors; one that is ignored where there are none
	 * @param filter what the facts must be
	 * @param request which page of each anchor's facts
	 * @return a query that returns anchor, facts (one more than asked for where there are
	 * more), total
	 */
	static Query query(Anchor on, Collection<String> anchors, FactFilter filter, PageRequest request) {
		FactSearch search = new FactSearch(on, filter);
		String text = RENDERER.render(search.statement(anchors, request));
		return new Query(text, search.parameters);
	}

	/**
	 * @param on what the anchors are
	 * @param anchors ids of the anchors; one that is ignored where there are none
	 * @param filter what the facts must be
	 * @param grouping by what they are counted
	 * @param limit groups an anchor at most
	 * @return a query that returns anchor and rows (maps, as the grouping says)
	 */
	static Query groups(Anchor on, Collection<String> anchors, FactFilter filter, Grouping grouping, int limit) {
		FactSearch search = new FactSearch(on, filter);
		OngoingReadingWithWhere matched = search.matched(Cypher.noCondition());
		var found = search.startsAtPattern() ? matched.withDistinct(search.fact) : matched.with(search.fact);
		Statement rows = grouping.rows(found, search.fact, search::parameter, search.parameter("limit", limit));
		Statement statement = Cypher.unwind(search.parameter("anchors", List.copyOf(anchors)))
			.as(search.anchor)
			.call(rows, search.anchor)
			.returning(search.anchor, Cypher.name("rows"))
			.build();
		return new Query(RENDERER.render(statement), search.parameters);
	}

	static Cursor cursor(FactNode fact) {
		return Cursor.of(LIST, fact.day(), fact.id());
	}

	private Statement statement(Collection<String> anchors, PageRequest request) {
		var paged = Cypher.unwind(parameter("anchors", List.copyOf(anchors)))
			.as(this.anchor)
			.call(page(request), this.anchor);
		if (!request.total()) {
			return paged.returning(this.anchor, Cypher.name("facts"), Cypher.literalOf(-1).as("total")).build();
		}
		return paged.call(total(), this.anchor)
			.returning(this.anchor, Cypher.name("facts"), Cypher.name("total"))
			.build();
	}

	private Statement page(PageRequest request) {
		OngoingReadingWithWhere matched = matched(after(request.after()));
		var found = startsAtPattern() ? matched.withDistinct(this.fact) : matched.with(this.fact);
		return found.orderBy(this.fact.property("day").descending(), this.fact.property("id").descending())
			.limit(parameter("limit", request.limit()))
			.returning(Cypher.collect(properties()).as("facts"))
			.build();
	}

	private Statement total() {
		return matched(Cypher.noCondition()).returning(Cypher.countDistinct(this.fact).as("total")).build();
	}

	private Expression properties() {
		return this.fact.project("id", "predicate", "type", "mode", "polarity", "modality", "time", "timeEnd",
				"timePrecision", "confidence", "contested", "documents", "publishers", "denials", "day");
	}

	private OngoingReadingWithWhere matched(Condition further) {
		// A condition on the day lets the index on days serve where nothing else does.
		return Cypher.match(start()).where(this.fact.property("day").isNotNull().and(conditions()).and(further));
	}

	private boolean startsAtPattern() {
		return this.on != Anchor.NONE || this.filter.actor() != null || this.filter.document() != null;
	}

	private PatternElement start() {
		if (this.on == Anchor.ENTITY) {
			return participation(this.anchor, this.filter.actorRoles());
		}
		if (this.on == Anchor.DOCUMENT) {
			return evidence(this.anchor);
		}
		if (this.filter.actor() != null) {
			return participation(parameter("actor", this.filter.actor()), this.filter.actorRoles());
		}
		if (this.filter.document() != null) {
			return evidence(parameter("document", this.filter.document()));
		}
		return this.fact;
	}

	private Condition conditions() {
		Condition conditions = participants();
		conditions = conditions.and(oneOf("type", "types", names(this.filter.types())))
			.and(oneOf("predicate", "predicates", this.filter.predicates()))
			.and(oneOf("modality", "modalities", names(this.filter.modalities())));
		if (this.filter.polarity() != null) {
			conditions = conditions
				.and(this.fact.property("polarity").isEqualTo(parameter("polarity", this.filter.polarity().name())));
		}
		if (this.filter.contested() != null) {
			conditions = conditions
				.and(this.fact.property("contested").isEqualTo(parameter("contested", this.filter.contested())));
		}
		if (this.filter.minConfidence() != null) {
			conditions = conditions
				.and(this.fact.property("confidence").gte(parameter("minConfidence", this.filter.minConfidence())));
		}
		if (this.filter.minPublishers() != null) {
			conditions = conditions
				.and(this.fact.property("publishers").gte(parameter("minPublishers", this.filter.minPublishers())));
		}
		return conditions.and(between(this.filter.between()));
	}

	private Condition participants() {
		Condition conditions = Cypher.noCondition();
		if (this.on == Anchor.DOCUMENT && this.filter.actor() != null) {
			conditions = Cypher
				.exists(participation(parameter("actor", this.filter.actor()), this.filter.actorRoles()));
		}
		if (this.filter.counterpart() != null) {
			conditions = conditions.and(Cypher.exists(participation(parameter("counterpart", this.filter.counterpart()),
					this.filter.counterpartRoles())));
		}
		boolean documentOpen = this.on == Anchor.ENTITY || (this.on == Anchor.NONE && this.filter.actor() != null);
		if (documentOpen && this.filter.document() != null) {
			conditions = conditions.and(Cypher.exists(evidence(parameter("document", this.filter.document()))));
		}
		return conditions;
	}

	private PatternElement participation(Expression id, @Nullable List<RoleName> roles) {
		String[] types = (roles == null || roles.isEmpty()) ? ALL_ROLES
				: roles.stream().map(RoleName::name).toArray(String[]::new);
		return this.fact.relationshipTo(Cypher.node("Entity").withProperties("id", id), types);
	}

	private PatternElement evidence(Expression id) {
		return this.fact.relationshipTo(Cypher.node("Document").withProperties("id", id), "EVIDENCED_BY");
	}

	private Condition oneOf(String property, String name, @Nullable List<String> values) {
		return (values == null || values.isEmpty()) ? Cypher.noCondition()
				: this.fact.property(property).in(parameter(name, values));
	}

	private Condition between(@Nullable Period period) {
		Condition condition = Cypher.noCondition();
		if (period != null && period.from() != null) {
			condition = condition.and(Cypher.coalesce(this.fact.property("timeEnd"), this.fact.property("day"))
				.gte(parameter("from", period.from())));
		}
		if (period != null && period.to() != null) {
			condition = condition.and(this.fact.property("day").lte(parameter("to", period.to())));
		}
		return condition;
	}

	private Condition after(@Nullable String after) {
		if (after == null) {
			return Cypher.noCondition();
		}
		Cursor cursor = Cursor.parse(after, LIST, 2);
		Parameter<?> day = parameter("afterDay", cursor.day(0));
		Parameter<?> id = parameter("afterId", cursor.value(1));
		Condition earlier = this.fact.property("day").lt(day);
		Condition same = this.fact.property("day").isEqualTo(day).and(this.fact.property("id").lt(id));
		return this.fact.property("day").lte(day).and(earlier.or(same));
	}

	private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> values) {
		return (values == null) ? null : values.stream().map(Enum::name).toList();
	}

	private Parameter<?> parameter(String name, Object value) {
		this.parameters.put(name, value);
		return Cypher.parameter(name);
	}

	/** By what facts are counted. */
	@FunctionalInterface
	interface Grouping {

		/**
		 * @param found the facts
		 * @param fact the name of a fact
		 * @param parameter names and sets a parameter
		 * @param limit groups at most
		 * @return a statement that returns rows
		 */
		Statement rows(OrderableOngoingReadingAndWithWithoutWhere found, Node fact,
				BiFunction<String, Object, Parameter<?>> parameter, Parameter<?> limit);

	}

	/** What facts are asked for by. */
	enum Anchor {

		/** By nothing: all facts. */
		NONE,

		/** By entities that take part. */
		ENTITY,

		/** By documents that tell them. */
		DOCUMENT

	}

}
