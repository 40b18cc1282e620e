package org.actant.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Times work by the processor time of its thread, which a busy machine does not falsify as
 * it does the time on the clock.
 */
final class CpuTime {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private CpuTime() {
	}

	/** The least of so many turns, in seconds. */
	static double best(int turns, Runnable work) {
		double best = Double.MAX_VALUE;
		for (int i = 0; i < turns; i++) {
			best = Math.min(best, of(work));
		}
		return best;
	}

	static double of(Runnable work) {
		long start = THREADS.getCurrentThreadCpuTime();
		work.run();
		return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
	}

}
