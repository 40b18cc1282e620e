package org.actant.load;

import org.actant.store.Graph;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the loader of the running program. */
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

	@Bean
	Loader loader(Graph graph, ObjectProvider<BuildProperties> build) {
		BuildProperties properties = build.getIfAvailable();
		String version = (properties != null) ? properties.getVersion() : null;
		return new Loader(graph, LinkTypes.standard(), (version != null) ? version : "development");
	}

}
