package org.actant.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Serves Neo4j Browser out of its jar, with a script put before its own that connects it
 * and brings the saved queries.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class BrowserPages implements WebMvcConfigurer {

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/browser", "/browser/");
		registry.addViewController("/browser/").setViewName("forward:/browser/index.html");
		registry.addRedirectViewController("/graphiql/", "/graphiql");
		registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/browser/**")
			.addResourceLocations("classpath:/browser/")
			.resourceChain(true)
			.addTransformer(new SetUpFirst())
			.addTransformer(new GuidesOfThisService());
	}

	/**
	 * Browser takes guides from two hosts only, of which the content policy bars one;
	 * here it takes them from the host that it comes from.
	 */
	private static final class GuidesOfThisService implements ResourceTransformer {

		private static final String HOSTS = "remoteContentHostnameAllowlist:\"guides.neo4j.com, localhost\"";

		private static final String THIS_HOST = "remoteContentHostnameAllowlist:location.hostname";

		@Override
		public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
				throws IOException {
			Resource transformed = chain.transform(request, resource);
			if (!String.valueOf(resource.getFilename()).matches("app-\\w+\\.js")) {
				return transformed;
			}
			String script = transformed.getContentAsString(StandardCharsets.UTF_8).replace(HOSTS, THIS_HOST);
			return new TransformedResource(transformed, script.getBytes(StandardCharsets.UTF_8));
		}

	}

	private static final class SetUpFirst implements ResourceTransformer {

		@Override
		public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
				throws IOException {
			Resource transformed = chain.transform(request, resource);
			if (!"index.html".equals(resource.getFilename())) {
				return transformed;
			}
			String page = transformed.getContentAsString(StandardCharsets.UTF_8)
				.replace("<div id=\"mount\"></div>",
						"<div id=\"mount\"></div><script src=\"/browser-setup.js\"></script>");
			return new TransformedResource(transformed, page.getBytes(StandardCharsets.UTF_8));
		}

	}

}
