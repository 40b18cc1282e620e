package org.actant.api;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/** Days and moments in ISO 8601. */
final class Scalars {

	static final GraphQLScalarType DATE = scalar("Date", "A calendar day in ISO 8601: 2024-11-12.", LocalDate::parse);

	static final GraphQLScalarType DATE_TIME = scalar("DateTime",
			"A moment in ISO 8601 with its offset: 2024-11-12T08:30:00Z.",
			(text) -> ZonedDateTime.parse(text).toOffsetDateTime());

	private Scalars() {
	}

	private static GraphQLScalarType scalar(String name, String description, Function<String, Object> parser) {
		return GraphQLScalarType.newScalar()
			.name(name)
			.description(description)
			.coercing(new Iso(description, parser))
			.build();
	}

	private record Iso(String description, Function<String, Object> parser) implements Coercing<Object, String> {

		@Override
		public String serialize(Object value, GraphQLContext context, Locale locale) {
			return (value instanceof ZonedDateTime moment) ? moment.toOffsetDateTime().toString() : value.toString();
		}

		@Override
		public Object parseValue(Object input, GraphQLContext context, Locale locale) {
			try {
				return this.parser.apply(input.toString());
			}
			catch (DateTimeParseException ex) {
				throw new CoercingParseValueException(wrong(input));
			}
		}

		@Override
		public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
			if (input instanceof StringValue literal) {
				String text = String.valueOf(literal.getValue());
				try {
					return this.parser.apply(text);
				}
				catch (DateTimeParseException ex) {
					throw new CoercingParseLiteralException(wrong(text));
				}
			}
			throw new CoercingParseLiteralException(wrong(input));
		}

		private String wrong(Object input) {
			return "\"%s\" is not as it must be: %s".formatted(input, this.description);
		}

	}

}
