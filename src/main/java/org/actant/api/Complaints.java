package org.actant.api;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputFieldsContainer;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Tells clients what to do about questions that never reach the graph: those that are not
 * GraphQL, or ask for what the schema does not have. They bear a code and a path like all
 * other errors.
 */
@Component
class Complaints implements WebGraphQlInterceptor {

	private static final Pattern TYPE = Pattern.compile("(?:is not a valid|in type|not in) '(\\w+)");

	private static final Pattern LITERAL = Pattern
		.compile("'(?:String|Enum|Int|Float|Boolean)Value\\{\\w+='?([^'}]*)'?}'");

	private static final Pattern MANY = Pattern.compile(" with value '(?:Object|Array)Value\\{.*}'(?= )");

	private static final Pattern PLACE = Pattern.compile("Validation error \\([^)]*\\) : ");

	private static final String NOT_LISTENING = "A subscription has more than one answer: ask with \"Accept: text/event-stream\", or over a WebSocket with the protocol graphql-transport-ws at the same address.";

	private final ObjectProvider<GraphQlSource> source;

	Complaints(ObjectProvider<GraphQlSource> source) {
		this.source = source;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map((response) -> answer(request, response));
	}

	// No data is null in the specification, though the builder does not say so.
	@SuppressWarnings("NullAway")
	private WebGraphQlResponse answer(WebGraphQlRequest request, WebGraphQlResponse response) {
		if (response.getExecutionResult().getData() instanceof Publisher<?> && !listens(request)) {
			GraphQLError error = GraphQLError.newError()
				.message("%s", NOT_LISTENING)
				.errorType(ErrorType.OperationNotSupported)
				.extensions(Map.of("code", "NOT_LISTENING"))
				.build();
			return response.transform((builder) -> builder.data(null).errors(List.of(error)));
		}
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		if (errors.stream().allMatch(Complaints::coded)) {
			return response;
		}
		List<GraphQLError> told = errors.stream().map((error) -> coded(error) ? error : told(error)).toList();
		return response.transform((builder) -> builder.errors(told));
	}

	private static boolean listens(WebGraphQlRequest request) {
		return request instanceof WebSocketGraphQlRequest || request.getHeaders()
			.getOrEmpty(HttpHeaders.ACCEPT)
			.stream()
			.anyMatch((accepted) -> accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE));
	}

	private static boolean coded(GraphQLError error) {
		return error.getExtensions() != null && error.getExtensions().containsKey("code");
	}

	private GraphQLError told(GraphQLError error) {
		boolean syntax = error.getErrorType() == ErrorType.InvalidSyntax;
		String plain = plainly(error.getMessage());
		GraphQLError.Builder<?> told = GraphQLError.newError()
			.message("%s", plain + (syntax ? "; this is not GraphQL: /graphiql has examples." : choices(plain)))
			.errorType(error.getErrorType())
			.extensions(Map.of("code", syntax ? "BAD_SYNTAX" : "BAD_QUERY"));
		if (error.getLocations() != null) {
			told.locations(error.getLocations());
		}
		if (error instanceof ValidationError invalid && invalid.getQueryPath() != null) {
			told.path(List.copyOf(invalid.getQueryPath()));
		}
		return told.build();
	}

	private static String plainly(String message) {
		String placeless = MANY.matcher(PLACE.matcher(message).replaceFirst("")).replaceFirst("");
		return LITERAL.matcher(placeless).replaceAll("\"$1\"").replaceFirst("\\.$", "");
	}

	/** What the schema has instead, where the message names a type of it. */
	private String choices(String message) {
		Matcher type = TYPE.matcher(message);
		List<String> names = type.find() ? names(this.source.getObject().schema(), type.group(1)) : List.of();
		return names.isEmpty() ? "; /graphiql shows the schema."
				: "; %s has %s.".formatted(type.group(1), String.join(", ", names));
	}

	private static List<String> names(GraphQLSchema schema, String type) {
		Stream<? extends GraphQLNamedSchemaElement> parts = switch (schema.getType(type)) {
			case GraphQLEnumType choice -> choice.getValues().stream();
			case GraphQLInputFieldsContainer input -> input.getFieldDefinitions().stream();
			case GraphQLFieldsContainer object -> object.getFieldDefinitions().stream();
			case null, default -> Stream.of();
		};
		return parts.map(GraphQLNamedSchemaElement::getName).collect(Collectors.toList());
	}

}
