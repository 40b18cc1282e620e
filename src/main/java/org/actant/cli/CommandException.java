package org.actant.cli;

import org.actant.model.ActantException;

/** A command cannot be done. */
final class CommandException extends ActantException {

	CommandException(String message) {
		super(message);
	}

}
