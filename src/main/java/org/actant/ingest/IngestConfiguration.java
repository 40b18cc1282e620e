package org.actant.ingest;

import java.util.Optional;

import org.actant.load.LinkTypes;
import org.actant.load.Loader;
import org.actant.store.Graph;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pipeline, the loader and both together as parts of the service. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

	@Bean
	Pipeline pipeline() {
		return Pipeline.standard();
	}

	@Bean
	Loader loader(Graph graph, ObjectProvider<BuildProperties> build) {
		String version = Optional.ofNullable(build.getIfAvailable())
			.map(BuildProperties::getVersion)
			.orElse("development");
		return new Loader(graph, LinkTypes.standard(), version);
	}

	@Bean
	Ingest ingest(Pipeline pipeline, Loader loader) {
		return new Ingest(pipeline::extract, loader);
	}

	@Bean
	Jobs jobs(Ingest ingest) {
		return new Jobs(ingest);
	}

	@Bean
	@ConditionalOnWebApplication
	@ConditionalOnBooleanProperty("actant.sample")
	SampleCorpus sampleCorpus(Pipeline pipeline, Ingest ingest) {
		return new SampleCorpus(pipeline, ingest);
	}

}
