package org.actant.web;

import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Addresses of the researchers' pages, without the ending of their files.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ActorPages implements WebMvcConfigurer {

	private static final List<String> NAMES = List.of("actor", "document", "trace", "review");

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		for (String name : NAMES) {
			registry.addViewController("/" + name).setViewName("forward:/" + name + ".html");
		}
	}

}
