package org.actant.api;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Wires the schema's scalars and limits. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class ApiConfiguration {

	@Bean
	RuntimeWiringConfigurer scalars() {
		return (wiring) -> wiring.scalar(Scalars.DATE).scalar(Scalars.DATE_TIME);
	}

	@Bean
	QueryLimits queryLimits(Limits limits) {
		return new QueryLimits(limits);
	}

}
