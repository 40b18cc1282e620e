package org.actant.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.driver.Query;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * The statement that finds entities or documents by words and a filter, a page at a time.
 */
final class NodeSearch {

	private final Map<String, Object> parameters = new HashMap<>();

	private final Node node;

	private final String index;

	private final String[] properties;

	private final @Nullable String words;

	private final Order order;

	private final Condition conditions;

	private NodeSearch(String label, String index, String[] properties, @Nullable String words,
			Function<Node, Order> order, BiFunction<FilterCompiler, Node, Condition> conditions) {
		this.node = Cypher.node(label).named("n");
		this.index = index;
		this.properties = properties;
		this.words = words;
		this.order = order.apply(this.node);
		this.conditions = conditions.apply(new FilterCompiler(this.parameters), this.node);
	}

	static NodeSearch entities(@Nullable String words, EntitySort sort, Filter filter) {
		return new NodeSearch("Entity", "entity_names", new String[] { "id", "type", "name", "aliases", "generic" },
				words, sort::order,
				(compiler, node) -> node.property("name")
					.isNotNull()
					.and(node.property("id").isNotNull())
					.and(compiler.entity(filter, node)));
	}

	static NodeSearch documents(@Nullable String words, DocumentSort sort, Filter filter) {
		return new NodeSearch("Document", "document_text",
				new String[] { "id", "url", "title", "publisher", "publishedAt", "publishedBasis", "language", "sha256",
						"ingestedAt", "day" },
				words, sort::order,
				(compiler, node) -> node.property("day")
					.isNotNull()
					.and(node.property("id").isNotNull())
					.and(compiler.document(filter, node)));
	}

	<T> Connection<T> read(Graph graph, PageRequest request, Function<MapAccessor, T> value) {
		return graph.read(query(request), (row) -> {
			List<Found<T>> found = row.get("rows")
				.asList((one) -> new Found<>(value.apply(one.get("node")), one.get("key"),
						one.get("node").get("id").asString()));
			return Connection
				.of(request, found, row.get("total").asInt(), (one) -> this.order.cursor(one.key(), one.id()))
				.map(Found::node);
		}).getFirst();
	}

	Query query(PageRequest request) {
		Statement page = page(request);
		// A row to start from, so that the database does not plan to multiply the two.
		SymbolicName one = Cypher.name("one");
		var paged = Cypher.unwind(Cypher.listOf(Cypher.literalOf(1))).as(one).call(page, one);
		Statement statement = request.total()
				? paged.call(total(), one).returning(Cypher.name("rows"), Cypher.name("total")).build()
				: paged.returning(Cypher.name("rows"), Cypher.literalOf(-1).as("total")).build();
		return new Query(FactSearch.RENDERER.render(statement), this.parameters);
	}

	private Statement page(PageRequest request) {
		SymbolicName key = Cypher.name("key");
		Condition stored = this.order.stored()
				? this.order.there().and(this.order.after(request.after(), this.order.key(), this::parameter))
				: Cypher.noCondition();
		Condition computed = this.order.stored() ? Cypher.noCondition()
				: this.order.after(request.after(), key, this::parameter);
		return matched(stored).with(this.node.getRequiredSymbolicName(), this.order.key().as("key"))
			.where(computed)
			.with(this.node.getRequiredSymbolicName(), key)
			.orderBy(this.order.items(key))
			.limit(parameter("limit", request.limit()))
			.returning(Cypher.collect(Cypher.mapOf("node", this.node.project((Object[]) this.properties), "key", key))
				.as("rows"))
			.build();
	}

	private Statement total() {
		return matched(Cypher.noCondition()).returning(Cypher.count(this.node).as("total")).build();
	}

	private OngoingReading matched(Condition further) {
		Condition where = this.conditions.and(further);
		if (this.words == null) {
			return Cypher.match(this.node).where(where);
		}
		return Cypher.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.literalOf(this.index), parameter("search", this.words))
			.yield("node", "score")
			.with(Cypher.name("node").as(this.node.getRequiredSymbolicName()), Cypher.name("score"))
			.where(where);
	}

	private Parameter<?> parameter(String name, Object value) {
		this.parameters.put(name, value);
		return Cypher.parameter(name);
	}

	private record Found<T>(T node, Value key, String id) {
	}

}
