package org.actant.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.stream.Stream;

import org.actant.model.Document;
import org.actant.model.Language;

/** Prints the heap that the pipeline keeps once both languages are loaded, and its peak. */
final class Footprint {

	private static final double MEGABYTE = 1 << 20;

	private static final int ROUNDS = 20;

	private Footprint() {
	}

	static void print() {
		double before = kept();
		Chain chain = new Chain();
		List<Document> documents = Stream.of(Language.values()).flatMap((language) -> Texts.of(language).stream()).toList();
		documents.forEach(chain::whole);
		System.out.printf("kept after loading both languages: %.0f MB%n", kept() - before);
		for (int i = 0; i < ROUNDS; i++) {
			documents.forEach(chain::whole);
		}
		System.out.printf("kept after %d readings of %d texts: %.0f MB; peak of all pools with garbage: %.0f MB%n", ROUNDS,
				documents.size(), kept() - before, peak());
	}

	private static double kept() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
	}

	private static double peak() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum() / MEGABYTE;
	}

}
