package org.actant.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of documents that were to be loaded.
 *
 * @param loaded ids of documents that are new in the graph
 * @param replaced ids of documents that were there with other content
 * @param unchanged ids of documents that were there as they are
 * @param failed for the id of each document that could not be loaded, why
 */
public record LoadReport(List<String> loaded, List<String> replaced, List<String> unchanged,
		Map<String, String> failed) {

	/** Of no document. */
	public static final LoadReport NONE = new LoadReport(List.of(), List.of(), List.of(), Map.of());

	public LoadReport {
		loaded = List.copyOf(loaded);
		replaced = List.copyOf(replaced);
		unchanged = List.copyOf(unchanged);
		failed = Map.copyOf(failed);
	}

	static LoadReport failure(String document, String why) {
		return new LoadReport(List.of(), List.of(), List.of(), Map.of(document, why));
	}

	/**
	 * @param other what became of other documents
	 * @return both
	 */
	public LoadReport and(LoadReport other) {
		Map<String, String> failed = new TreeMap<>(this.failed);
		failed.putAll(other.failed);
		return new LoadReport(join(this.loaded, other.loaded), join(this.replaced, other.replaced),
				join(this.unchanged, other.unchanged), failed);
	}

	private static List<String> join(List<String> first, List<String> second) {
		List<String> both = new ArrayList<>(first);
		both.addAll(second);
		return both;
	}

}
