package org.actant.cli;

import org.actant.model.ActantException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Keeps the stack trace away from a start that fails for a reason that Actant explains
 * itself: the command line prints that one line.
 */
final class KnownFailure extends AbstractFailureAnalyzer<ActantException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ActantException cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
