package org.actant.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.stream.Stream;

import org.actant.query.FactFilter;
import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a graph or a part of it down, a page at a time, so that memory stays bounded
 * however large it is.
 */
public final class GraphExport {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

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
	 * @param filter what facts must be that are wanted, in JSON as the schema's
	 * {@code FactFilter}, or null
	 * @return the part of the graph; all of it where none is given
	 * @throws ExportException where several are given, or the filter is none
	 */
	public static Scope scope(@Nullable String of, int depth, @Nullable String factsOf, @Nullable String filter) {
		if (Stream.of(of, factsOf, filter).filter(Objects::nonNull).count() > 1) {
			throw new ExportException(
					"A neighbourhood, the facts of an entity or those that pass a filter: ask for one of the three.");
		}
		return (of != null) ? new Scope.Around(of, depth) : (factsOf != null) ? new Scope.FactsOf(factsOf)
				: (filter != null) ? new Scope.Chosen(filter(filter)) : new Scope.All();
	}

	private static FactFilter filter(String json) {
		try {
			return JSON.readValue(json, FactFilter.class);
		}
		catch (JacksonException ex) {
			throw new ExportException(
					"The filter is no FactFilter of the schema (%s): give one in JSON, such as {\"types\": [\"AID\"], \"actor\": \"country:PT\"}."
						.formatted(ex.getOriginalMessage()),
					ex);
		}
	}

}
