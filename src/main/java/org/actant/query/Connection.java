package org.actant.query;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Part of a list, as Relay has it.
 *
 * @param <T> what the list holds
 * @param edges the rows with their cursors
 * @param pageInfo where the part stands
 * @param totalCount how many rows the whole list has; -1 where that was not asked for
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {

	static <T> Connection<T> of(PageRequest request, List<T> rows, int total, Function<T, Cursor> cursor) {
		List<Edge<T>> edges = rows.stream()
			.limit(request.first())
			.map((row) -> new Edge<>(cursor.apply(row).text(), row))
			.toList();
		String start = edges.isEmpty() ? null : edges.getFirst().cursor();
		String end = edges.isEmpty() ? null : edges.getLast().cursor();
		PageInfo info = new PageInfo(rows.size() > request.first(), request.after() != null, start, end);
		return new Connection<>(edges, info, total);
	}

	/**
	 * @return the rows
	 */
	public List<T> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	<R> Connection<R> map(Function<T, R> row) {
		return new Connection<>(
				this.edges.stream().map((edge) -> new Edge<>(edge.cursor(), row.apply(edge.node()))).toList(),
				this.pageInfo, this.totalCount);
	}

	/**
	 * A row of a list.
	 *
	 * @param <T> what the list holds
	 * @param cursor where it stands
	 * @param node what stands there
	 */
	public record Edge<T>(String cursor, T node) {
	}

	/**
	 * Where a page stands in its list.
	 *
	 * @param hasNextPage whether more follow
	 * @param hasPreviousPage whether some came before
	 * @param startCursor cursor of its first row, or null where it is empty
	 * @param endCursor cursor of its last row, or null where it is empty
	 */
	public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
			@Nullable String endCursor) {
	}

}
