package org.actant.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

	static final String[] ALL_ROLES = { "AGENT", "RECIPIENT", "THEME", "INSTRUMENT", "PLACE", "ORIGIN", "DESTINATION",
			"TOPIC" };

	static final Renderer RENDERER = Renderer.getRenderer(
			Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).alwaysEscapeNames(false).build());

	private final Map<String, Object> parameters = new HashMap<>();

	private final Node fact = Cypher.node("Fact").named("f");

	private final SymbolicName anchor = Cypher.name("anchor");

	private final Anchor on;

	private final FactFilter filter;

	private final Condition conditions;

	private FactSearch(Anchor on, FactFilter filter) {
		this.on = on;
		this.filter = filter;
		this.conditions = new FilterCompiler(this.parameters).fact(beyondStart(), this.fact);
	}

	/**
	 * @param on what the anchors are
	 * @param anchors ids of the anchors; one that is ignored where there are none
	 * @param filter what the facts must be
	 * @param sort what they are sorted by
	 * @param request which page of each anchor's facts
	 * @return a query that returns anchor, facts (one more than asked for where there are
	 * more), total
	 */
	static Query query(Anchor on, Collection<String> anchors, FactFilter filter, FactSort sort, PageRequest request) {
		FactSearch search = new FactSearch(on, filter);
		String text = RENDERER.render(search.statement(anchors, sort, request));
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
		OngoingReadingWithWhere matched = search
			.matched(search.startsAtPattern() ? Cypher.noCondition() : search.indexed());
		var found = search.startsAtPattern() ? matched.withDistinct(search.fact) : matched.with(search.fact);
		Statement rows = grouping.rows(found, search.fact, search::parameter, search.parameter("limit", limit));
		Statement statement = Cypher.unwind(search.parameter("anchors", List.copyOf(anchors)))
			.as(search.anchor)
			.call(rows, search.anchor)
			.returning(search.anchor, Cypher.name("rows"))
			.build();
		return new Query(RENDERER.render(statement), search.parameters);
	}

	/**
	 * @param filter what the facts must be
	 * @param after the last id of the page before, or empty
	 * @param limit ids at most
	 * @return a query that returns id, in order
	 */
	static Query ids(FactFilter filter, String after, int limit) {
		FactSearch search = new FactSearch(Anchor.NONE, filter);
		Expression id = search.fact.property("id");
		OngoingReadingWithWhere matched = search.matched(id.gt(search.parameter("after", after)));
		var found = search.startsAtPattern() ? matched.withDistinct(search.fact) : matched.with(search.fact);
		Statement statement = found.orderBy(id.ascending())
			.limit(search.parameter("limit", limit))
			.returning(id.as("id"))
			.build();
		return new Query(RENDERER.render(statement), search.parameters);
	}

	private Statement statement(Collection<String> anchors, FactSort sort, PageRequest request) {
		var paged = Cypher.unwind(parameter("anchors", List.copyOf(anchors)))
			.as(this.anchor)
			.call(page(sort.order(this.fact), request), this.anchor);
		if (!request.total()) {
			return paged.returning(this.anchor, Cypher.name("facts"), Cypher.literalOf(-1).as("total")).build();
		}
		return paged.call(total(), this.anchor)
			.returning(this.anchor, Cypher.name("facts"), Cypher.name("total"))
			.build();
	}

	private Statement page(Order order, PageRequest request) {
		// A condition on the key lets its index serve where nothing else does.
		Condition after = order.after(request.after(), order.key(), this::parameter);
		OngoingReadingWithWhere matched = matched(startsAtPattern() ? after : order.there().and(after));
		var found = startsAtPattern() ? matched.withDistinct(this.fact) : matched.with(this.fact);
		return found.orderBy(order.items())
			.limit(parameter("limit", request.limit()))
			.returning(Cypher.collect(Cypher.mapOf("node", properties(this.fact), "key", order.key())).as("facts"))
			.build();
	}

	private Statement total() {
		if (this.on == Anchor.ENTITY && this.filter.equals(FactFilter.ANY)) {
			Node entity = Cypher.node("Entity").withProperties("id", this.anchor).named("e");
			return Cypher.match(entity).returning(Cypher.sum(entity.property("facts")).as("total")).build();
		}
		if (startsAtPattern()) {
			return matched(Cypher.noCondition()).returning(Cypher.countDistinct(this.fact).as("total")).build();
		}
		return matched(indexed()).returning(Cypher.count(this.fact.getRequiredSymbolicName()).as("total")).build();
	}

	/** What is read of a fact. */
	static Expression properties(Node fact) {
		return fact.project("id", "predicate", "type", "mode", "polarity", "modality", "time", "timeEnd",
				"timePrecision", "confidence", "contested", "documents", "publishers", "denials", "day");
	}

	private OngoingReadingWithWhere matched(Condition further) {
		return Cypher.match(start()).where(this.conditions.and(further));
	}

	/** What lets an index serve where the statement starts at no pattern. */
	private Condition indexed() {
		return FactSort.NEWEST.order(this.fact).there();
	}

	private boolean startsAtPattern() {
		return this.on != Anchor.NONE || this.filter.actor() != null || this.filter.document() != null;
	}

	private PatternElement start() {
		if (this.on == Anchor.ENTITY) {
			return participation(this.anchor);
		}
		if (this.on == Anchor.DOCUMENT) {
			return evidence(this.anchor);
		}
		if (isOfTwo()) {
			return participation(lessBusy());
		}
		if (this.filter.actor() != null) {
			return participation(parameter("actor", this.filter.actor()));
		}
		if (this.filter.document() != null) {
			return evidence(parameter("document", this.filter.document()));
		}
		return this.fact;
	}

	/** Two actors in any parts: it may start at either. */
	private boolean isOfTwo() {
		return this.on == Anchor.NONE && this.filter.actor() != null && this.filter.counterpart() != null
				&& !this.filter.actor().equals(this.filter.counterpart()) && anyRole(this.filter.actorRoles())
				&& anyRole(this.filter.counterpartRoles());
	}

	private static boolean anyRole(@Nullable List<RoleName> roles) {
		return roles == null || roles.isEmpty();
	}

	/** The one of the two with fewer facts: the other may have very many. */
	private Expression lessBusy() {
		return Cypher.raw(
				"COLLECT { MATCH (e:Entity) WHERE e.id IN [$E, $E] RETURN e.id ORDER BY coalesce(e.facts, 0) LIMIT 1 }[0]",
				parameter("actor", Objects.requireNonNull(this.filter.actor())),
				parameter("counterpart", Objects.requireNonNull(this.filter.counterpart())));
	}

	/** What must hold besides that where the statement starts. */
	private Filter beyondStart() {
		boolean startsAtActor = this.on == Anchor.ENTITY
				|| (this.on == Anchor.NONE && this.filter.actor() != null && !isOfTwo());
		return new Conditions().and(startsAtActor ? Filter.ANYTHING : this.filter.actorTakesPart())
			.and((startsAtActor ? this.filter.documentTells() : Filter.ANYTHING))
			.and(this.filter.rest())
			.all();
	}

	private PatternElement participation(Expression id) {
		@Nullable List<RoleName> roles = this.filter.actorRoles();
		String[] types = (roles == null || roles.isEmpty()) ? ALL_ROLES
				: roles.stream().map(RoleName::name).toArray(String[]::new);
		return this.fact.relationshipTo(Cypher.node("Entity").withProperties("id", id), types);
	}

	private PatternElement evidence(Expression id) {
		return this.fact.relationshipTo(Cypher.node("Document").withProperties("id", id), "EVIDENCED_BY");
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
