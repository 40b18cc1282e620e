package org.actant.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.actant.query.EntityNode;
import org.actant.query.FactCounts;
import org.actant.query.FactFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Asks what the pages ask, once, in the background, as soon as the service is ready, so
 * that the first who looks does not wait for plans to be made and for the disk.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "actant.warm-up", matchIfMissing = true)
class WarmUp {

	private static final Logger logger = LoggerFactory.getLogger(WarmUp.class);

	private static final String QUESTIONS = "pages/warm-up.graphql";

	private final ExecutionGraphQlService service;

	private final FactCounts counts;

	WarmUp(ExecutionGraphQlService service, FactCounts counts) {
		this.service = service;
		this.counts = counts;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		Thread.ofPlatform().name("warm-up").daemon().start(this::ask);
	}

	private void ask() {
		try {
			String questions = new ClassPathResource(QUESTIONS).getContentAsString(StandardCharsets.UTF_8);
			ask(questions, "Start", Map.of());
			List<String> busiest = this.counts.actors(FactFilter.ANY, null, false, 2)
				.stream()
				.map(FactCounts.EntityFacts::entity)
				.map(EntityNode::id)
				.toList();
			for (String actor : busiest) {
				ask(questions, "Actor", Map.of("id", actor));
			}
			if (busiest.size() > 1) {
				ask(questions, "Trace", Map.of("from", busiest.getFirst(), "to", busiest.getLast()));
			}
		}
		catch (IOException | RuntimeException ex) {
			logger.warn("What the pages ask could not be asked ahead, so their first answers take longer: {}",
					ex.toString());
		}
	}

	private void ask(String questions, String name, Map<String, Object> variables) {
		this.service
			.execute(new DefaultExecutionGraphQlRequest(questions, name, variables, Map.of(), name, Locale.ROOT))
			.block();
	}

}
