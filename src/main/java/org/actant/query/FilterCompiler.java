package org.actant.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.actant.query.Filter.All;
import org.actant.query.Filter.Any;
import org.actant.query.Filter.Not;
import org.actant.query.Filter.Operator;
import org.actant.query.Filter.Some;
import org.actant.query.Filter.Test;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Turns filters into conditions of a statement. Every value that a client gives becomes a
 * parameter; names of properties come from the vocabulary here alone. Negations are
 * pushed down to the single tests, so that a missing value is never "unknown": its test
 * fails, and the negation of its test holds.
 */
final class FilterCompiler {

	private static final Set<String> FACT = Set.of("id", "predicate", "type", "mode", "polarity", "modality",
			"confidence", "contested", "documents", "publishers", "denials", "day", "time", "timeEnd");

	private static final Set<String> ENTITY = Set.of("id", "type", "name", "generic");

	private static final Set<String> DOCUMENT = Set.of("id", "url", "title", "publisher", "language", "publishedAt",
			"day");

	private static final Set<String> EVIDENCE = Set.of("sentence", "lemma", "rule", "version", "confidence", "modality",
			"stance", "source");

	private static final Set<String> PARTICIPANT = Set.of("text", "quantity");

	private static final Set<String> CLAIM = Set.of("stance", "verb");

	private final Map<String, Object> parameters;

	private int names;

	/**
	 * @param parameters where the values go
	 */
	FilterCompiler(Map<String, Object> parameters) {
		this.parameters = parameters;
	}

	Condition fact(Filter filter, Node fact) {
		return compile(filter.bounded(), new OfFact(fact), true);
	}

	Condition entity(Filter filter, Node entity) {
		return compile(filter.bounded(), new OfEntity(entity), true);
	}

	Condition document(Filter filter, Node document) {
		return compile(filter.bounded(), new OfDocument(document), true);
	}

	Condition evidence(Filter filter, Relationship evidence, Node document) {
		return compile(filter.bounded(), new OfJoint(EVIDENCE, evidence, new OfDocument(document)), true);
	}

	private Condition compile(Filter filter, Scope scope, boolean holds) {
		return switch (filter) {
			case All all -> join(all.filters(), scope, holds, holds);
			case Any any -> join(any.filters(), scope, holds, !holds);
			case Not not -> compile(not.filter(), scope, !holds);
			case Some some -> some(some, scope, holds);
			case Test test when endsLater(test) -> compile(ends(test), scope, holds);
			case Test test -> test(test, scope, holds);
		};
	}

	private static boolean endsLater(Test test) {
		return test.property().equals("dayEnd") && (test.operator() == Operator.GTE || test.operator() == Operator.GT);
	}

	/**
	 * The last day is that of the end where there is one, and never before the first: two
	 * tests that indexes serve.
	 */
	private static Filter ends(Test test) {
		return new Any(List.of(new Test("day", test.operator(), test.operand()),
				new Test("timeEnd", test.operator(), test.operand())));
	}

	private Condition join(List<Filter> filters, Scope scope, boolean holds, boolean together) {
		Condition joined = null;
		for (Filter filter : filters) {
			Condition condition = compile(filter, scope, holds);
			joined = (joined == null) ? condition : (together ? joined.and(condition) : joined.or(condition));
		}
		return (joined != null) ? joined : (together ? Cypher.isTrue() : Cypher.isFalse());
	}

	private Condition some(Some some, Scope scope, boolean holds) {
		if (some.relation() == Filter.Relation.END) {
			return compile(some.filter(), scope.end(), holds);
		}
		Step step = scope.step(some.relation(), this::name);
		Condition inner = compile(some.filter(), step.scope(), true);
		Condition exists = Cypher.match(step.pattern()).where(inner).asCondition();
		return holds ? exists : exists.not();
	}

	private Condition test(Test test, Scope scope, boolean holds) {
		if (test.property().equals("aliases")) {
			return alias(test, scope, holds);
		}
		Expression value = scope.value(test.property());
		if (test.operator() == Operator.EXISTS) {
			return (test.operand().equals(true) == holds) ? value.isNotNull() : value.isNull();
		}
		Condition condition = compare(value, test);
		return holds ? condition : value.isNull().or(condition.not());
	}

	private Condition alias(Test test, Scope scope, boolean holds) {
		Expression aliases = scope.value(test.property());
		if (test.operator() == Operator.EXISTS) {
			Condition some = Cypher.size(aliases).gt(Cypher.literalOf(0));
			return (test.operand().equals(true) == holds) ? some : some.not();
		}
		SymbolicName alias = Cypher.name(name("alias"));
		Condition any = Cypher.any(alias).in(aliases).where(compare(alias, test)).asCondition();
		return holds ? any : any.not();
	}

	private Condition compare(Expression value, Test test) {
		Expression operand = parameter(test.operand());
		return switch (test.operator()) {
			case EQ -> value.isEqualTo(operand);
			case NE -> value.isNotEqualTo(operand);
			case IN -> value.in(operand);
			case CONTAINS -> Cypher.toLower(value).contains(Cypher.toLower(operand));
			case STARTS_WITH -> Cypher.toLower(value).startsWith(Cypher.toLower(operand));
			case ENDS_WITH -> Cypher.toLower(value).endsWith(Cypher.toLower(operand));
			case LT -> value.lt(operand);
			case LTE -> value.lte(operand);
			case GT -> value.gt(operand);
			case GTE -> value.gte(operand);
			case EXISTS -> value.isNotNull();
		};
	}

	private Expression parameter(Object value) {
		String name = "filter" + this.parameters.size();
		this.parameters.put(name, value);
		return Cypher.parameter(name);
	}

	private String name(String base) {
		return base + ++this.names;
	}

	private static String known(Set<String> names, String property) {
		if (!names.contains(property)) {
			throw new IllegalArgumentException("no filter knows " + property);
		}
		return property;
	}

	/** What a filter is about: its values, and what it is joined with. */
	private interface Scope {

		Expression value(String property);

		default Step step(Filter.Relation relation, UnaryOperator<String> name) {
			throw new IllegalArgumentException("no filter goes on by " + relation);
		}

		default Scope end() {
			throw new IllegalArgumentException("no filter ends here");
		}

	}

	/** A pattern that leads to something, and that something. */
	private record Step(Relationship pattern, Scope scope) {
	}

	private record OfFact(Node fact) implements Scope {

		@Override
		public Expression value(String property) {
			return property.equals("dayEnd") ? Cypher.coalesce(this.fact.property("timeEnd"), this.fact.property("day"))
					: this.fact.property(known(FACT, property));
		}

		@Override
		public Step step(Filter.Relation relation, UnaryOperator<String> name) {
			return switch (relation) {
				case PARTICIPANT -> {
					Node entity = Cypher.node("Entity").named(name.apply("entity"));
					Relationship part = this.fact.relationshipTo(entity, FactSearch.ALL_ROLES)
						.named(name.apply("part"));
					yield new Step(part, new OfParticipant(part, new OfEntity(entity)));
				}
				case EVIDENCE -> {
					Node document = Cypher.node("Document").named(name.apply("document"));
					Relationship by = this.fact.relationshipTo(document, "EVIDENCED_BY").named(name.apply("by"));
					yield new Step(by, new OfJoint(EVIDENCE, by, new OfDocument(document)));
				}
				case CLAIM -> {
					Node source = Cypher.node("Entity").named(name.apply("source"));
					Relationship claim = this.fact.relationshipTo(source, "CLAIMED_BY").named(name.apply("claim"));
					yield new Step(claim, new OfJoint(CLAIM, claim, new OfEntity(source)));
				}
				default -> Scope.super.step(relation, name);
			};
		}

	}

	private record OfEntity(Node entity) implements Scope {

		@Override
		public Expression value(String property) {
			return switch (property) {
				case "aliases" -> this.entity.property("aliases");
				case "documents" -> Cypher.coalesce(this.entity.property("documents"), Cypher.literalOf(0));
				default -> this.entity.property(known(ENTITY, property));
			};
		}

		@Override
		public Step step(Filter.Relation relation, UnaryOperator<String> name) {
			return switch (relation) {
				case TAKES_PART_IN -> {
					Node fact = Cypher.node("Fact").named(name.apply("fact"));
					yield new Step(this.entity.relationshipFrom(fact, FactSearch.ALL_ROLES), new OfFact(fact));
				}
				case MENTIONED_BY -> {
					Node document = Cypher.node("Document").named(name.apply("document"));
					yield new Step(this.entity.relationshipFrom(document, "MENTIONS"), new OfDocument(document));
				}
				default -> Scope.super.step(relation, name);
			};
		}

	}

	private record OfDocument(Node document) implements Scope {

		@Override
		public Expression value(String property) {
			return this.document.property(known(DOCUMENT, property));
		}

		@Override
		public Step step(Filter.Relation relation, UnaryOperator<String> name) {
			return switch (relation) {
				case MENTIONS -> {
					Node entity = Cypher.node("Entity").named(name.apply("entity"));
					yield new Step(this.document.relationshipTo(entity, "MENTIONS"), new OfEntity(entity));
				}
				case TELLS -> {
					Node fact = Cypher.node("Fact").named(name.apply("fact"));
					yield new Step(this.document.relationshipFrom(fact, "EVIDENCED_BY"), new OfFact(fact));
				}
				default -> Scope.super.step(relation, name);
			};
		}

	}

	private record OfParticipant(Relationship part, Scope entity) implements Scope {

		@Override
		public Expression value(String property) {
			return property.equals("role") ? Cypher.type(this.part) : this.part.property(known(PARTICIPANT, property));
		}

		@Override
		public Scope end() {
			return this.entity;
		}

	}

	/** A relationship with values of its own. */
	private record OfJoint(Set<String> properties, Relationship joint, Scope end) implements Scope {

		@Override
		public Expression value(String property) {
			return this.joint.property(known(this.properties, property));
		}

	}

}
