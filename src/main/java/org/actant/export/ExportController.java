package org.actant.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.actant.model.ActantException;
import org.actant.query.QueryException;
import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Exports over HTTP, written as they are read:
 * {@code /export?format=gexf&of=country:PT&depth=2}.
 */
@RestController
@ConditionalOnWebApplication
class ExportController {

	private final Graph graph;

	ExportController(Graph graph) {
		this.graph = graph;
	}

	@GetMapping("/export")
	void export(@RequestParam(defaultValue = "jsonl") String format, @RequestParam @Nullable String of,
			@RequestParam(defaultValue = "1") int depth, @RequestParam @Nullable String factsOf,
			@RequestParam @Nullable String filter, HttpServletResponse response) throws IOException {
		GraphFormat chosen = format(format);
		Scope scope = GraphExport.scope(of, depth, factsOf, filter);
		Selection selection = Selection.of(this.graph, scope);
		response.setContentType(chosen.mediaType() + ";charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"actant.%s\"".formatted(chosen.ending()));
		try (Writer writer = new BufferedWriter(
				new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
			GraphExport.write(chosen, selection, writer);
		}
	}

	private static GraphFormat format(String name) {
		try {
			return GraphFormat.valueOf(name.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new ExportException("There is no format %s: give one of %s.".formatted(name,
					Arrays.stream(GraphFormat.values())
						.map((one) -> one.name().toLowerCase(Locale.ROOT))
						.collect(Collectors.joining(", "))));
		}
	}

	@ExceptionHandler({ ExportException.class, QueryException.class })
	ResponseEntity<String> refused(ActantException refused) {
		return refused(String.valueOf(refused.getMessage()));
	}

	@ExceptionHandler(MethodArgumentTypeMismatchException.class)
	ResponseEntity<String> refused(MethodArgumentTypeMismatchException refused) {
		return refused("%s is \"%s\": give a number.".formatted(refused.getName(), refused.getValue()));
	}

	private static ResponseEntity<String> refused(String message) {
		return ResponseEntity.status(HttpStatus.BAD_REQUEST)
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(message + "\n");
	}

}
