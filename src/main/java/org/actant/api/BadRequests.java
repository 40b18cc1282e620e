package org.actant.api;

import java.util.List;
import java.util.Map;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells clients what to send where their request is no JSON. */
@RestControllerAdvice
@ConditionalOnWebApplication
class BadRequests {

	private static final String MESSAGE = "The request is not as it must be: send JSON such as {\"query\": \"{ counts { facts } }\", \"variables\": {}}.";

	@ExceptionHandler(HttpMessageNotReadableException.class)
	ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException failure) {
		return ResponseEntity.badRequest()
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("errors", List.of(Map.of("message", MESSAGE, "extensions", Map.of("code", "BAD_REQUEST")))));
	}

}
