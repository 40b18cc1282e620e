package org.actant.web;

import org.actant.model.ActantException;

/** The service was told to listen beyond this machine without a password. */
final class ExposedException extends ActantException {

	ExposedException(String address) {
		super("refusing to listen on %s without a password: anybody who reaches this machine could read and change the graph. Set ACTANT_SECURITY_PASSWORD (and ACTANT_SECURITY_USER, default actant), or leave server.address at 127.0.0.1"
			.formatted(address));
	}

}
