package org.actant.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use the service.
 *
 * @param user name to log in with
 * @param password password to log in with, or null: then everybody on this machine may,
 * and nobody else
 */
@ConfigurationProperties("actant.security")
record SecurityProperties(@DefaultValue("actant") String user, @Nullable String password) {

	boolean open() {
		return this.password == null || this.password.isBlank();
	}

}
