package org.actant.load;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.actant.store.Graph.Work;

/**
 * Which documents are copies of one dispatch: texts that share half of their runs of
 * words, and texts that share them with such. The dispatch goes by its first document,
 * and counts as that one's publisher's; so what ten newspapers take over from one agency
 * counts once.
 */
final class Dispatches {

	/** Texts that have as great a share of runs in common are copies. */
	private static final double COPY = 0.5;

	private static final int MOST_ALIKE = 200;

	private final Map<String, Copy> copies = new LinkedHashMap<>();

	/**
	 * Copies of the dispatches that some documents belong to before they change or go.
	 */
	void addKnown(Work work, Collection<String> documents) {
		if (!documents.isEmpty()) {
			work.run("load/dispatches", Map.of("documents", List.copyOf(documents)))
				.forEach((row) -> add(Copy.of(row)));
		}
	}

	/** Documents that are written, and those that may be copies of them. */
	void addWritten(Work work, List<Rows> batch) {
		List<Map<String, Object>> rows = batch.stream()
			.filter((written) -> written.properties().containsKey("bands"))
			.map((written) -> Map.of("id", written.document(), "bands",
					Objects.requireNonNull(written.properties().get("bands"))))
			.toList();
		work.run("load/alike", Map.of("documents", rows, "most", MOST_ALIKE)).forEach((row) -> add(Copy.of(row)));
		batch.forEach((written) -> add(copy(written)));
	}

	private static Copy copy(Rows written) {
		Map<String, Object> properties = written.properties();
		Object sketch = properties.get("sketch");
		List<Long> places = new ArrayList<>();
		if (sketch instanceof List<?> list) {
			list.forEach((place) -> places.add((Long) place));
		}
		return new Copy(written.document(), (LocalDate) Objects.requireNonNull(properties.get("day")),
				(String) properties.get("publisher"), null, null, new Sketch(places));
	}

	private void add(Copy copy) {
		this.copies.put(copy.id(), copy);
	}

	/**
	 * Works out the dispatches anew.
	 * @param gone ids of documents that are no longer there
	 * @return ids of the documents that now count as another's
	 */
	Set<String> write(Work work, Collection<String> gone) {
		gone.forEach(this.copies::remove);
		List<Map<String, Object>> rows = new ArrayList<>();
		for (List<Copy> group : groups(this.copies.values())) {
			Copy first = group.getFirst();
			String origin = group.stream().map(Copy::publisher).filter(Objects::nonNull).findFirst().orElse(null);
			group.stream()
				.filter((copy) -> !copy.of(first.id(), origin))
				.forEach((copy) -> rows.add(Copy.row(copy.id(), first.id(), origin)));
		}
		if (!rows.isEmpty()) {
			work.run("load/put-dispatches", Map.of("documents", rows));
		}
		Set<String> changed = new LinkedHashSet<>();
		rows.forEach((row) -> changed.add(String.valueOf(row.get("id"))));
		return changed;
	}

	/** Each dispatch's copies, the first one first. */
	static List<List<Copy>> groups(Collection<Copy> copies) {
		List<Copy> open = new ArrayList<>(copies);
		open.sort(Comparator.comparing(Copy::day).thenComparing(Copy::id));
		List<List<Copy>> groups = new ArrayList<>();
		while (!open.isEmpty()) {
			List<Copy> group = new ArrayList<>();
			Deque<Copy> reached = new ArrayDeque<>(List.of(open.removeFirst()));
			while (!reached.isEmpty()) {
				Copy copy = reached.remove();
				group.add(copy);
				List<Copy> alike = open.stream()
					.filter((other) -> copy.sketch().likeness(other.sketch()) >= COPY)
					.toList();
				open.removeAll(alike);
				reached.addAll(alike);
			}
			group.sort(Comparator.comparing(Copy::day).thenComparing(Copy::id));
			groups.add(group);
		}
		return groups;
	}

}
