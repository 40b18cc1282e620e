package org.actant.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.actant.annotate.Annotator;
import org.actant.annotate.UnsupportedLanguageException;
import org.actant.clean.Cleaner;
import org.actant.link.Linker;

import org.actant.model.Document;
import org.actant.model.Entity;
import org.actant.model.Extraction;
import org.actant.model.Fact;
import org.actant.model.Link;
import org.actant.model.PublicationDate;
import org.actant.model.Role;
import org.actant.model.Span;
import org.actant.name.NameFinder;
import org.actant.relate.Relator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** The whole pipeline on texts that nobody would call news. */
class MutatedTextsTests {

	private static final int TEXTS = 10_000;

	private static final int SHARE = 100;

	private static final Duration PATIENCE = Duration.ofMinutes(15);

	private final Pipeline pipeline = new Pipeline(Cleaner.standard(), Annotator.standard(), NameFinder.standard(),
			Linker.standard(), Relator.standard());

	@Test
	void noTextBreaksThePipelineOrGetsASpanOutsideItself() throws IOException {
		List<String> samples = samples();
		Queue<String> faults = new ConcurrentLinkedQueue<>();
		AtomicInteger read = new AtomicInteger();
		assertTimeoutPreemptively(PATIENCE, () -> IntStream.range(0, TEXTS / SHARE).parallel().forEach((seed) -> {
			Mutations mutations = new Mutations(samples, seed);
			for (int i = 0; i < SHARE; i++) {
				String fault = fault(document("%d-%d".formatted(seed, i), mutations.next()), read);
				if (fault != null) {
					faults.add(fault);
				}
			}
		}));
		assertThat(faults).isEmpty();
		assertThat(read).as("texts taken for French or English").hasValueGreaterThan(TEXTS * 7 / 10);
	}

	@Test
	void aLineOfTwoMillionCharactersWithoutAFullStopIsRead() throws IOException {
		String words = String.join(" ", samples()).replaceAll("[.!?…:;\\s]+", " ");
		String line = words.repeat(2_000_000 / words.length() + 1).substring(0, 2_000_000);
		AtomicInteger read = new AtomicInteger();
		String fault = assertTimeoutPreemptively(PATIENCE, () -> fault(document("endless", line), read));
		assertThat(fault).isNull();
		assertThat(read).hasValue(1);
	}

	@Test
	void anEmptyTextHasNoFacts() {
		for (String text : List.of("", " ", "\n\n", "\u0000", "\uD83D", ".", "«»")) {
			AtomicInteger read = new AtomicInteger();
			assertThat(fault(document("empty", text), read)).isNull();
			assertThat(this.pipeline.extract(document("empty", text)).facts()).isEmpty();
		}
	}

	@Test
	void theSameTextGivesTheSameFactsInEveryThread() throws IOException {
		String text = samples().getFirst();
		Extraction first = this.pipeline.extract(document("again", text));
		assertThat(first.facts()).isNotEmpty();
		assertThat(IntStream.range(0, 16).parallel().mapToObj((i) -> this.pipeline.extract(document("again", text))))
			.allSatisfy((again) -> assertThat(again).isEqualTo(first));
	}

	/** What is wrong with the reading of a document, or null. */
	private @Nullable String fault(Document document, AtomicInteger read) {
		try {
			Extraction extraction = this.pipeline.extract(document);
			read.incrementAndGet();
			return spans(extraction).filter((span) -> span.end() > document.text().length())
				.findFirst()
				.map((span) -> "%s: %s outside the %d characters".formatted(document.id(), span,
						document.text().length()))
				.orElse(null);
		}
		catch (UnsupportedLanguageException ex) {
			return null;
		}
		catch (RuntimeException | StackOverflowError ex) {
			return "%s: %s at %s in: %s".formatted(document.id(), ex, Stream.of(ex.getStackTrace()).limit(4).toList(),
					document.text());
		}
	}

	private static Stream<Span> spans(Extraction extraction) {
		Stream<Span> mentions = extraction.entities()
			.stream()
			.map(Entity::mentions)
			.flatMap(List::stream)
			.map(Link::mention)
			.map((mention) -> mention.span());
		Stream<Span> roles = extraction.facts().stream().map(Fact::roles).flatMap(List::stream).map(Role::span);
		Stream<Span> facts = extraction.facts().stream().flatMap((fact) -> Stream.of(fact.sentence(), fact.surface()));
		return Stream.of(mentions, roles, facts).flatMap((spans) -> spans);
	}

	private static Document document(String id, String text) {
		PublicationDate day = new PublicationDate(LocalDate.of(2025, 3, 14), PublicationDate.Basis.METADATA);
		return new Document(id, null, "", null, day, (id.hashCode() % 2 == 0) ? "fr" : null, text);
	}

	private static List<String> samples() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/sample"))) {
			return files.filter((file) -> file.toString().endsWith(".txt"))
				.sorted()
				.map(MutatedTextsTests::text)
				.toList();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
