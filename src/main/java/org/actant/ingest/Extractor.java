package org.actant.ingest;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.actant.model.ActantException;
import org.actant.read.Reader;
import org.actant.read.Reading;
import org.actant.read.Source;

/**
 * Reads many sources and takes their documents through the pipeline, several at a time,
 * with results in the order of the sources. Memory stays bounded however many documents
 * there are.
 */
public final class Extractor {

	/**
	 * Documents that wait for each thread: enough that none idles while results leave in
	 * order.
	 */
	private static final int WAITING_PER_THREAD = 4;

	private final Reader reader;

	private final Pipeline pipeline;

	private final int threads;

	/**
	 * @param reader reads the sources
	 * @param pipeline extracts from each document
	 * @param threads how many documents are worked on at a time
	 */
	public Extractor(Reader reader, Pipeline pipeline, int threads) {
		this.reader = reader;
		this.pipeline = pipeline;
		this.threads = threads;
	}

	/**
	 * @param sources what to read
	 * @param sink takes each document's result, in order, on the calling thread
	 * @param sourceRead runs after each source was read, for progress
	 */
	public void run(List<Source> sources, Consumer<Result> sink, Runnable sourceRead) {
		try (ExecutorService workers = Executors.newFixedThreadPool(this.threads)) {
			Queue<Future<Result>> waiting = new ArrayDeque<>();
			for (Source source : sources) {
				this.reader.read(source, (reading) -> {
					waiting.add(workers.submit(() -> result(reading)));
					while (waiting.size() > this.threads * WAITING_PER_THREAD) {
						sink.accept(finished(waiting.remove()));
					}
				});
				sourceRead.run();
			}
			waiting.forEach((future) -> sink.accept(finished(future)));
		}
	}

	private Result result(Reading reading) {
		return switch (reading) {
			case Reading.Done read -> extract(read);
			case Reading.Refused refused -> new Result.Failed(refused.source(), refused.reason());
			case Reading.PassedOver over -> new Result.PassedOver(over.source(), over.reason());
		};
	}

	private Result extract(Reading.Done read) {
		try {
			return new Result.Extracted(read.source(), this.pipeline.extract(read.document()), read.notes());
		}
		catch (ActantException ex) {
			return new Result.Failed(read.source(), ex.getMessage());
		}
		catch (RuntimeException ex) {
			// A fault of ours in one document must not cost the others; it is told with
			// its place.
			return new Result.Failed(read.source(), "a fault in Actant, please report it: %s at %s".formatted(ex,
					(ex.getStackTrace().length == 0) ? "?" : ex.getStackTrace()[0]));
		}
	}

	private static Result finished(Future<Result> future) {
		try {
			return future.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while extracting", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("extracting failed", ex.getCause());
		}
	}

}
