package org.actant.review;

import org.actant.load.Loader;
import org.actant.store.Graph;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Decisions as a part of the service. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

	@Bean
	Reviews reviews(Graph graph, Loader loader) {
		return new Reviews(graph, loader);
	}

	@Bean
	MergeFinder mergeFinder(Graph graph) {
		return new MergeFinder(graph);
	}

	@Bean
	@ConditionalOnBooleanProperty("actant.propose-merges")
	MergeWatch mergeWatch(MergeFinder finder, Loader loader) {
		return new MergeWatch(finder, loader);
	}

}
