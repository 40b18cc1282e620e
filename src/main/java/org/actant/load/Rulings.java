package org.actant.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.actant.store.Graph.Work;
import org.jspecify.annotations.Nullable;

/** The rulings that bear on some documents. */
final class Rulings {

	static final Rulings NONE = new Rulings(List.of());

	private final Map<List<@Nullable String>, Ruling> byKey = new HashMap<>();

	Rulings(List<Ruling> rulings) {
		for (Ruling ruling : rulings) {
			this.byKey.put(key(ruling.id(), ruling.document()), ruling);
		}
	}

	static Rulings on(Work work, List<Rows> batch) {
		Set<String> ids = new TreeSet<>();
		batch.forEach((rows) -> ids.addAll(rows.participants().keySet()));
		Map<String, Object> parameters = Map.of("ids", List.copyOf(ids), "documents",
				batch.stream().map(Rows::document).toList());
		return new Rulings(work.run("load/rulings", parameters).stream().map(Ruling::of).toList());
	}

	/** What holds in that document: its own ruling goes before that for all documents. */
	@Nullable Ruling on(String document, String entity) {
		Ruling own = this.byKey.get(key(entity, document));
		Ruling ruling = (own != null) ? own : this.byKey.get(key(entity, null));
		return (ruling == null || ruling.to().equals(entity)) ? null : ruling;
	}

	String resolve(String document, String entity) {
		Ruling ruling = on(document, entity);
		return (ruling == null) ? entity : ruling.to();
	}

	boolean none() {
		return this.byKey.isEmpty();
	}

	private static List<@Nullable String> key(String entity, @Nullable String document) {
		return java.util.Arrays.asList(entity, document);
	}

}
