package org.actant.export;

import org.actant.query.FactFilter;

/** Which part of a graph is written down. */
public sealed interface Scope {

	/** How far a neighbourhood may reach. */
	int MOST_HOPS = 3;

	/** All of it. */
	record All() implements Scope {
	}

	/**
	 * An entity and those around it: whom it acts on and who acts on it, their own
	 * likewise, the best supported {@value Selection#MOST_AROUND} a hop; with the links
	 * and facts among them.
	 *
	 * @param entity its id
	 * @param hops how many links away, from 1 to {@value Scope#MOST_HOPS}
	 */
	record Around(String entity, int hops) implements Scope {

		public Around {
			if (hops < 1 || hops > MOST_HOPS) {
				throw new ExportException(
						"A neighbourhood reaches 1 to %d hops, not %d: ask for less.".formatted(MOST_HOPS, hops));
			}
		}

	}

	/**
	 * The facts that pass a filter, with all who take part in them and with what these
	 * facts come to between them.
	 *
	 * @param filter what the facts must be
	 */
	record Chosen(FactFilter filter) implements Scope {
	}

	/**
	 * The facts in which an entity takes part, with all who take part in them.
	 *
	 * @param entity its id
	 */
	record FactsOf(String entity) implements Scope {
	}

}
