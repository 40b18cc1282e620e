package org.actant.api;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaIT extends OverOneGraph {

	@Autowired
	private GraphQlSource source;

	@Test
	void everyFieldAndArgumentHasCodeBehindIt() {
		SchemaReport report = Reading.report;
		assertThat(report.unmappedFields()).isEmpty();
		assertThat(report.unmappedRegistrations()).isEmpty();
		assertThat(report.unmappedArguments()).isEmpty();
		assertThat(report.skippedTypes()).isEmpty();
	}

	@Test
	void everyTypeFieldAndArgumentIsDescribed() {
		GraphQLSchema schema = this.source.schema();
		for (GraphQLNamedType type : schema.getAllTypesAsList()) {
			if (type.getName().startsWith("__")) {
				continue;
			}
			if (type instanceof GraphQLObjectType object) {
				described(type.getName(), object.getDescription());
				object.getFields().forEach((field) -> described(type.getName(), field));
			}
			if (type instanceof GraphQLInputObjectType input) {
				described(type.getName(), input.getDescription());
				input.getFields()
					.forEach((field) -> described(type.getName() + "." + field.getName(), field.getDescription()));
			}
			if (type instanceof GraphQLEnumType choice) {
				described(type.getName(), choice.getDescription());
				choice.getValues()
					.forEach((value) -> described(type.getName() + "." + value.getName(), value.getDescription()));
			}
		}
	}

	private static void described(String type, GraphQLFieldDefinition field) {
		String name = type + "." + field.getName();
		described(name, field.getDescription());
		field.getArguments()
			.forEach((argument) -> described(name + "(" + argument.getName() + ")", argument.getDescription()));
	}

	private static void described(String what, String description) {
		assertThat(description).as("description of " + what).isNotBlank();
	}

}
