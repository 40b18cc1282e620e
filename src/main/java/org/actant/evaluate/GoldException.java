package org.actant.evaluate;

import org.actant.model.ActantException;
import org.jspecify.annotations.Nullable;

/** Annotated texts or answers that cannot be used. */
public final class GoldException extends ActantException {

	GoldException(String message) {
		super(message);
	}

	GoldException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
