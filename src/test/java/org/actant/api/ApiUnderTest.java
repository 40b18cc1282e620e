package org.actant.api;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.actant.Actant;
import org.actant.ingest.Ingest;
import org.actant.load.Loader;
import org.actant.load.Tellings;
import org.actant.model.Document;
import org.actant.model.Extraction;
import org.actant.model.Language;
import org.actant.store.Neo4jUnderTest;

import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The program with the graph of {@link Tellings}, asked through GraphQL. */
@SpringBootTest(classes = Actant.class,
		properties = { "actant.sample=false", "actant.propose-merges=false", "actant.warm-up=false",
				"spring.main.lazy-initialization=true" })
@AutoConfigureGraphQlTester
@Import(ApiUnderTest.Reading.class)
abstract class ApiUnderTest {

	static void connect(DynamicPropertyRegistry properties, Neo4jUnderTest neo4j) {
		properties.add("spring.neo4j.uri", neo4j::uri);
		if (!neo4j.user().isEmpty()) {
			properties.add("spring.neo4j.authentication.username", neo4j::user);
			properties.add("spring.neo4j.authentication.password", neo4j::password);
		}
	}

	/** Reads the texts of the tellings as they tell, any other as telling nothing. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Reading {

		static SchemaReport report;

		/** The models are not loaded where nothing reads texts with them. */
		@Bean
		static LazyInitializationExcludeFilter controllersAreMadeAtOnce() {
			return (name, definition, type) -> AnnotatedElementUtils.hasAnnotation(type, Controller.class);
		}

		@Bean
		GraphQlSourceBuilderCustomizer inspection() {
			return (builder) -> builder.inspectSchemaMappings((report) -> Reading.report = report);
		}

		@Bean
		@Primary
		Ingest tellings(Loader loader) {
			Map<String, Extraction> known = Tellings.all()
				.stream()
				.collect(Collectors.toMap((telling) -> telling.document().text(), Function.identity()));
			return new Ingest((document) -> read(known.get(document.text()), document), loader);
		}

		private static Extraction read(Extraction telling, Document document) {
			return new Extraction(document, Language.FRENCH,
					(telling != null) ? telling.entities() : java.util.List.of(),
					(telling != null) ? telling.facts() : java.util.List.of());
		}

	}

}
