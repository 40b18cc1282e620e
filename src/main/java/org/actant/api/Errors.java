package org.actant.api;

import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import org.actant.model.ActantException;
import org.actant.query.QueryException;
import org.actant.review.ReviewException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * Tells clients what went wrong: a message that says what to do, the path, and a code
 * under {@code extensions.code}. What ends a subscription is told the same way, without
 * the path.
 */
@Component
class Errors extends DataFetcherExceptionResolverAdapter implements SubscriptionExceptionResolver {

	private static final Logger logger = LoggerFactory.getLogger(Errors.class);

	Errors() {
		setThreadLocalContextAware(false);
	}

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		ResultPath path = environment.getExecutionStepInfo().getPath();
		return error(failure, path.toString()).path(path).location(environment.getField().getSourceLocation()).build();
	}

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable failure) {
		return Mono.just(List.of(error(failure, "The subscription").build()));
	}

	private static GraphQLError.Builder<?> error(Throwable failure, String what) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof QueryException query) {
				boolean unknown = query.reason() == QueryException.Reason.NOT_FOUND;
				return error(query.reason().name(), unknown ? ErrorType.NOT_FOUND : ErrorType.BAD_REQUEST,
						query.getMessage());
			}
			if (cause instanceof ReviewException review) {
				return review.unknown() ? error("NOT_FOUND", ErrorType.NOT_FOUND, review.getMessage())
						: error("REFUSED", ErrorType.BAD_REQUEST, review.getMessage());
			}
			if (cause instanceof ActantException actant) {
				return error("FAILED", ErrorType.INTERNAL_ERROR, actant.getMessage());
			}
			if (cause instanceof BindException) {
				return error("BAD_INPUT", ErrorType.BAD_REQUEST,
						"%s has arguments that are not as they must be: %s".formatted(what, cause.getMessage()));
			}
			if (cause instanceof Neo4jException database) {
				return database(database, what);
			}
		}
		logger.error("{} failed", what, failure);
		return error("INTERNAL", ErrorType.INTERNAL_ERROR,
				"Something went wrong inside; the log of the service says more.");
	}

	private static GraphQLError.Builder<?> database(Neo4jException failure, String what) {
		if (String.valueOf(failure.code()).contains("TransactionTimedOut")) {
			return error("TOO_SLOW", ErrorType.BAD_REQUEST,
					"The question took longer than 30 seconds and was stopped: ask for less, or filter more.");
		}
		logger.error("{} failed", what, failure);
		return error("DATABASE", ErrorType.INTERNAL_ERROR,
				"The database did not answer; try again, and look at the log of the service if it stays so.");
	}

	private static GraphQLError.Builder<?> error(String code, ErrorClassification type, @Nullable String message) {
		return GraphQLError.newError().message("%s", message).errorType(type).extensions(Map.of("code", code));
	}

}
