package org.actant.ingest;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.actant.read.Reader;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Takes files over HTTP: {@code POST /ingest} as {@code multipart/form-data}, each file a
 * part of any name with its file name; text, HTML, PDF, RSS, Atom and JSON Lines, told
 * apart as on the command line. Beside them there may be one part {@code modified} a
 * file, in the same order: when it was last changed, in milliseconds since 1970 as a
 * browser's {@code File.lastModified} gives it, or empty.
 * <p>
 * The answer comes before anything is read: status 202 with
 * <code>{"job": "…", "files": 3}</code>. The GraphQL subscription {@code ingestProgress}
 * and the query {@code ingestJob} tell of that job how far it is and what became of each
 * text. A refusal is <code>{"message": "…"}</code> with status 400 (no file), 413 (too
 * much; nothing of it is read) or 403 (a page of another site).
 */
@RestController
@ConditionalOnWebApplication
class UploadController {

	static final int MOST_FILES = 500;

	private final Jobs jobs;

	private final MultipartProperties limits;

	UploadController(Jobs jobs, MultipartProperties limits) {
		this.jobs = jobs;
		this.limits = limits;
	}

	@PostMapping(path = "/ingest", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	Accepted ingest(MultipartHttpServletRequest request) throws IOException {
		List<MultipartFile> files = request.getMultiFileMap().values().stream().flatMap(List::stream).toList();
		if (files.isEmpty()) {
			throw new IngestException("There is no file in it: send each as a part of multipart/form-data.");
		}
		if (files.size() > MOST_FILES) {
			throw new TooMuch("%d files at once; at most %d are taken: send them in several requests."
				.formatted(files.size(), MOST_FILES));
		}
		return new Accepted(this.jobs.start(uploads(files, times(request))).id(), files.size());
	}

	private static Uploads uploads(List<MultipartFile> files, List<String> modified) throws IOException {
		Uploads uploads = Uploads.into(Reader.standard());
		try {
			for (int i = 0; i < files.size(); i++) {
				MultipartFile file = files.get(i);
				String name = file.getOriginalFilename();
				uploads.add((name == null || name.isBlank()) ? "file " + (i + 1) : name,
						(i < modified.size()) ? time(modified.get(i)) : null, file::transferTo);
			}
			return uploads;
		}
		catch (IOException | RuntimeException ex) {
			uploads.close();
			throw ex;
		}
	}

	private static List<String> times(MultipartHttpServletRequest request) {
		String[] given = request.getParameterValues("modified");
		return (given == null) ? List.of() : Stream.of(given).map(String::strip).toList();
	}

	private static @Nullable Instant time(String milliseconds) {
		try {
			return milliseconds.isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(milliseconds));
		}
		catch (NumberFormatException ex) {
			throw new IngestException(
					"modified is \"%s\": give milliseconds since 1970 or nothing.".formatted(milliseconds));
		}
	}

	@ExceptionHandler
	ResponseEntity<Refused> badInput(IngestException ex) {
		HttpStatus status = (ex instanceof TooMuch) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
		return ResponseEntity.status(status).body(new Refused(String.valueOf(ex.getMessage())));
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
	Refused tooMuch(MultipartException ex) {
		return new Refused(("It could not be taken: at most %d files at once, %d MB each and %d MB together. "
				+ "Send fewer, split large ones, or start the service with a higher "
				+ "spring.servlet.multipart.max-file-size and max-request-size. (%s)")
			.formatted(MOST_FILES, this.limits.getMaxFileSize().toMegabytes(),
					this.limits.getMaxRequestSize().toMegabytes(), ex.getMostSpecificCause().getMessage()));
	}

	/**
	 * An upload that was taken.
	 *
	 * @param job id of the ingest
	 * @param files how many files it has
	 */
	record Accepted(String job, int files) {
	}

	/**
	 * An upload that was not taken.
	 *
	 * @param message why, and what to do
	 */
	record Refused(String message) {
	}

	private static final class TooMuch extends IngestException {

		TooMuch(String message) {
			super(message);
		}

	}

}
