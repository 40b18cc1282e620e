package org.actant.annotate;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends out workers that only one thread may use at a time.
 *
 * @param <T> the worker
 */
final class Pool<T> {

	private final Queue<T> idle = new ConcurrentLinkedQueue<>();

	private final Supplier<T> maker;

	Pool(Supplier<T> maker) {
		this.maker = maker;
	}

	<R> R use(Function<T, R> work) {
		T worker = this.idle.poll();
		if (worker == null) {
			worker = this.maker.get();
		}
		R result = work.apply(worker);
		// a worker that threw may be broken and is not taken back
		this.idle.add(worker);
		return result;
	}

}
