package org.actant.api;

import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.actant.model.ActantException;
import org.actant.query.QueryException;
import org.actant.review.ReviewException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * Tells clients what went wrong: a message that says what to do, the path, and a code
 * under {@code extensions.code}.
 */
@Component
class Errors extends DataFetcherExceptionResolverAdapter {

	private static final Logger logger = LoggerFactory.getLogger(Errors.class);

	Errors() {
		setThreadLocalContextAware(false);
	}

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof QueryException query) {
				return error(environment, query.reason().name(), ErrorType.BAD_REQUEST, query.getMessage());
			}
			if (cause instanceof ReviewException review) {
				return review.unknown() ? error(environment, "NOT_FOUND", ErrorType.NOT_FOUND, review.getMessage())
						: error(environment, "REFUSED", ErrorType.BAD_REQUEST, review.getMessage());
			}
			if (cause instanceof ActantException actant) {
				return error(environment, "FAILED", ErrorType.INTERNAL_ERROR, actant.getMessage());
			}
			if (cause instanceof BindException) {
				return error(environment, "BAD_INPUT", ErrorType.BAD_REQUEST,
						"The arguments of %s are not as they must be: %s".formatted(environment.getField().getName(),
								cause.getMessage()));
			}
			if (cause instanceof Neo4jException database) {
				return database(database, environment);
			}
		}
		logger.error("{} failed", environment.getExecutionStepInfo().getPath(), failure);
		return error(environment, "INTERNAL", ErrorType.INTERNAL_ERROR,
				"Something went wrong inside; the log of the service says more.");
	}

	private static GraphQLError database(Neo4jException failure, DataFetchingEnvironment environment) {
		if (String.valueOf(failure.code()).contains("TransactionTimedOut")) {
			return error(environment, "TOO_SLOW", ErrorType.BAD_REQUEST,
					"The question took longer than 30 seconds and was stopped: ask for less, or filter more.");
		}
		logger.error("{} failed", environment.getExecutionStepInfo().getPath(), failure);
		return error(environment, "DATABASE", ErrorType.INTERNAL_ERROR,
				"The database did not answer; try again, and look at the log of the service if it stays so.");
	}

	private static GraphQLError error(DataFetchingEnvironment environment, String code, ErrorClassification type,
			@Nullable String message) {
		return GraphQLError.newError()
			.message("%s", message)
			.errorType(type)
			.path(environment.getExecutionStepInfo().getPath())
			.location(environment.getField().getSourceLocation())
			.extensions(Map.of("code", code))
			.build();
	}

}
