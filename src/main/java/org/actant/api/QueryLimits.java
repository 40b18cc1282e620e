package org.actant.api;

import java.util.List;
import java.util.Map;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.analysis.QueryReducer;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;

/**
 * Refuses questions that ask for too much before anything is read. Introspection does not
 * count: it reads the schema, not the graph, and tools nest it deeply.
 */
final class QueryLimits extends SimplePerformantInstrumentation {

	private static final int DEFAULT_PAGE = 20;

	/** Arguments that say how many rows a field gives at most. */
	private static final List<String> SIZES = List.of("first", "limit");

	private final Limits limits;

	QueryLimits(Limits limits) {
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		QueryTraverser traverser = traverser(parameters.getExecutionContext());
		check("depth", "levels of fields within fields", depth(traverser), this.limits.maxDepth());
		check("complexity", "fields in the answer if every page is full", complexity(traverser),
				this.limits.maxComplexity());
		return SimpleInstrumentationContext.noOp();
	}

	private static QueryTraverser traverser(ExecutionContext context) {
		return QueryTraverser.newQueryTraverser()
			.schema(context.getGraphQLSchema())
			.document(context.getDocument())
			.operationName(context.getExecutionInput().getOperationName())
			.coercedVariables(context.getCoercedVariables())
			.build();
	}

	private static long depth(QueryTraverser traverser) {
		QueryReducer<Integer> deepest = (field, depth) -> introspection(field) ? depth : Math.max(depth, level(field));
		return traverser.reducePreOrder(deepest, 0);
	}

	private static int level(@Nullable QueryVisitorFieldEnvironment field) {
		int level = 0;
		for (QueryVisitorFieldEnvironment at = field; at != null; at = at.getParentEnvironment()) {
			level++;
		}
		return level;
	}

	/** Each field counts once for every row of the pages that it stands in. */
	private static long complexity(QueryTraverser traverser) {
		QueryReducer<Long> sum = (field, total) -> introspection(field) ? total : total + rows(field);
		return traverser.reducePreOrder(sum, 0L);
	}

	private static long rows(QueryVisitorFieldEnvironment field) {
		long rows = 1;
		for (QueryVisitorFieldEnvironment at = field.getParentEnvironment(); at != null; at = at
			.getParentEnvironment()) {
			rows = Math.min(rows * page(at), Integer.MAX_VALUE);
		}
		return rows;
	}

	private static long page(QueryVisitorFieldEnvironment field) {
		for (String size : SIZES) {
			if (field.getFieldDefinition().getArgument(size) != null) {
				return (field.getArguments().get(size) instanceof Integer rows) ? Math.max(1, rows) : DEFAULT_PAGE;
			}
		}
		return 1;
	}

	private static boolean introspection(@Nullable QueryVisitorFieldEnvironment field) {
		for (QueryVisitorFieldEnvironment at = field; at != null; at = at.getParentEnvironment()) {
			if (at.getField().getName().startsWith("__")) {
				return true;
			}
		}
		return false;
	}

	private static void check(String what, String unit, long asked, int most) {
		if (asked > most) {
			GraphQLError error = GraphQLError.newError()
				.message("%s",
						"The question's %s is %d (%s); at most %d is allowed: ask for fewer levels or smaller pages."
							.formatted(what, asked, unit, most))
				.errorType(ErrorType.ExecutionAborted)
				.extensions(
						Map.of("code", what.equals("depth") ? "TOO_DEEP" : "TOO_COMPLEX", what, asked, "limit", most))
				.build();
			throw new AbortExecutionException(List.of(error));
		}
	}

}
