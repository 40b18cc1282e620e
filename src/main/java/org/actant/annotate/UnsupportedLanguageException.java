package org.actant.annotate;

import org.actant.model.ActantException;

/** A text is in a language that Actant does not read. */
public final class UnsupportedLanguageException extends ActantException {

	UnsupportedLanguageException(String document, String language) {
		super("%s: the text seems to be in '%s'; Actant reads French (fr) and English (en). If that is wrong, give its language in the metadata"
			.formatted(document, language));
	}

}
