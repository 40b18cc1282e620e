package org.actant.link;

import java.util.HashSet;
import java.util.Set;

import org.actant.lexicon.Table;
import org.actant.lexicon.Title;

/** What titles have in common, from {@code lexicon/title-sorts.tsv}. */
enum TitleSort {

	/**
	 * An office by which somebody who held one once is still called in a text of that
	 * day.
	 */
	HIGHEST,

	/** A trade of which a text tells of strangers, whom no name means. */
	STRANGER;

	private final Set<String> titles = new HashSet<>();

	static {
		Table.read("title-sorts.tsv")
			.rows()
			.forEach((row) -> row.choice("sort", TitleSort.class).titles.addAll(row.list("titles")));
	}

	boolean has(Title title) {
		return this.titles.contains(title.key());
	}

}
