package org.actant.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Without a password the service is open to this machine alone: it listens on loopback
 * and answers only to loopback's names. With one, everything but the health check asks
 * for it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties({ SecurityProperties.class, BrowserProperties.class })
class SecurityConfiguration {

	/** Who decides, as decisions name them, where nobody has to log in. */
	private static final String NOBODY_LOGGED_IN = "local user";

	@Bean
	SecurityFilterChain pages(HttpSecurity http, SecurityProperties security, ServerProperties server,
			BrowserProperties browser) {
		Listening.check(server, security);
		// SameOrigin refuses what pages of other sites send: no token needed.
		http.csrf(CsrfConfigurer::disable);
		http.headers((headers) -> headers.addHeaderWriter((request, response) -> response
			.setHeader("Content-Security-Policy", request.getRequestURI().startsWith("/browser")
					? ContentPolicy.ofBrowser(browser.webSockets()) : ContentPolicy.ofPages())));
		if (security.open()) {
			http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll());
			http.anonymous((anonymous) -> anonymous.principal(NOBODY_LOGGED_IN));
		}
		else {
			http.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
				.permitAll()
				.anyRequest()
				.authenticated());
			http.httpBasic(Customizer.withDefaults());
		}
		return http.build();
	}

	@Bean
	SameOrigin sameOrigin() {
		return new SameOrigin();
	}

	@Bean
	StrictHttpFirewall firewall(SecurityProperties security) {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		if (security.open()) {
			firewall.setAllowedHostnames(Listening::loopback);
		}
		return firewall;
	}

	@Bean
	UserDetailsService users(SecurityProperties security) {
		InMemoryUserDetailsManager users = new InMemoryUserDetailsManager();
		if (!security.open()) {
			PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
			users.createUser(User.withUsername(security.user())
				.password(encoder.encode(security.password()))
				.roles("RESEARCHER")
				.build());
		}
		return users;
	}

}
