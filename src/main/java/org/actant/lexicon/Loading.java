package org.actant.lexicon;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.actant.model.ActantException;

/**
 * Loads models and word lists beside each other. It has threads of its own: those of the
 * common pool may all be waiting for the very class whose loading needs one.
 */
public final class Loading implements AutoCloseable {

	private final ExecutorService threads = Executors
		.newCachedThreadPool(Thread.ofPlatform().daemon().name("loading-", 0).factory());

	/**
	 * Begins to load something.
	 * @param <T> what is loaded
	 * @param loader loads it
	 * @return waits for it when asked; throws what the loader threw
	 */
	public <T> Supplier<T> begin(Supplier<T> loader) {
		CompletableFuture<T> future = CompletableFuture.supplyAsync(loader, this.threads);
		return () -> loaded(future);
	}

	private static <T> T loaded(CompletableFuture<T> future) {
		try {
			return future.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof ActantException known) {
				throw known;
			}
			throw ex;
		}
	}

	/** Waits for what was begun. */
	@Override
	public void close() {
		this.threads.close();
	}

}
