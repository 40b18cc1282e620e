package org.actant.export;

import java.io.IOException;
import java.io.Writer;

import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Writes a graph or a part of it down, a page at a time, so that memory stays bounded
 * however large it is.
 */
public final class GraphExport {

	private final Graph graph;

	/**
	 * @param graph what to write down
	 */
	public GraphExport(Graph graph) {
		this.graph = graph;
	}

	/**
	 * @param format how
	 * @param scope which part
	 * @param writer where to; it stays open
	 * @return how many of the format's units were written
	 * @throws IOException where the writer does
	 * @throws ExportException where the scope names an entity that is not there
	 */
	public long write(GraphFormat format, Scope scope, Writer writer) throws IOException {
		return write(format, Selection.of(this.graph, scope), writer);
	}

	static long write(GraphFormat format, Selection selection, Writer writer) throws IOException {
		long written = switch (format) {
			case JSONL -> Tables.facts(selection, writer);
			case CSV -> Tables.links(selection, writer);
			case GRAPHML -> GraphXml.graphMl(selection, writer);
			case GEXF -> GraphXml.gexf(selection, writer);
			case JSONLD -> LinkedData.write(selection, writer);
			case FTM -> FollowTheMoney.write(selection, writer);
			case PLOVER -> Plover.write(selection, writer);
			case CYPHER -> CypherScript.write(selection, writer);
		};
		writer.flush();
		return written;
	}

	/**
	 * @param of id of an entity whose neighbourhood is wanted, or null
	 * @param depth how many hops away that reaches
	 * @param factsOf id of an entity whose facts are wanted, or null
	 * @return the part of the graph; all of it where neither is given
	 * @throws ExportException where both are given
	 */
	public static Scope scope(@Nullable String of, int depth, @Nullable String factsOf) {
		if (of != null && factsOf != null) {
			throw new ExportException("A neighbourhood or the facts of an entity: ask for one of the two.");
		}
		return (of != null) ? new Scope.Around(of, depth)
				: (factsOf != null) ? new Scope.FactsOf(factsOf) : new Scope.All();
	}

}
