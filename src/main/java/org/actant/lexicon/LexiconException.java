package org.actant.lexicon;

import org.actant.model.ActantException;
import org.jspecify.annotations.Nullable;

/** A word list or knowledge file cannot be used as it stands. */
public final class LexiconException extends ActantException {

	LexiconException(String message) {
		super(message);
	}

	LexiconException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
