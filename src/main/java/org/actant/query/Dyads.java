package org.actant.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.actant.model.FactType;
import org.actant.query.Dealings.QuadCount;
import org.actant.query.QueryException.Reason;
import org.actant.store.Graph;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads the dealings of two actors with each other. */
@Component
public class Dyads {

	private static final int MOST_PERIODS = 24;

	/** What takes two: where both do it, they do it with each other. */
	private static final List<String> MUTUAL = List.of(FactType.AGREE.name(), FactType.CONSULT.name(),
			FactType.COOPERATE.name());

	private final Graph graph;

	private final Traces actors;

	Dyads(Graph graph, Traces actors) {
		this.graph = graph;
		this.actors = actors;
	}

	/**
	 * @param question whose dealings
	 * @return the dealings, summed up
	 * @throws QueryException where one of the actors is not in the graph
	 */
	public DyadNode dyad(DyadQuestion question) {
		Map<String, EntityNode> actors = this.actors.known(question.actors());
		Dealings dealings = dealings(question, List.of(question.between())).getFirst();
		return new DyadNode(question, of(actors, question.a()), of(actors, question.b()), dealings);
	}

	/**
	 * @param a id of the one actor
	 * @param b id of the other actor
	 * @param between the periods
	 * @return their dealings that are told as real, in each period
	 * @throws QueryException where one of the actors is not in the graph
	 */
	public ComparisonNode compare(String a, String b, List<Period> between) {
		Range.size("between", between.size(), 2, MOST_PERIODS);
		DyadQuestion question = new DyadQuestion(a, b, null, null, false);
		Map<String, EntityNode> actors = this.actors.known(question.actors());
		List<Dealings> dealings = dealings(question, between);
		List<PeriodNode> periods = new ArrayList<>();
		for (int i = 0; i < dealings.size(); i++) {
			periods.add(PeriodNode.of(between.get(i), dealings.get(i), (i > 0) ? dealings.get(i - 1) : null));
		}
		return new ComparisonNode(of(actors, a), of(actors, b), periods);
	}

	private List<Dealings> dealings(DyadQuestion question, List<Period> periods) {
		Map<String, @Nullable Object> parameters = question.parameters();
		List<Map<String, @Nullable Object>> numbered = new ArrayList<>();
		for (int i = 0; i < periods.size(); i++) {
			Map<String, @Nullable Object> period = new HashMap<>(periods.get(i).parameters());
			period.put("number", i);
			numbered.add(period);
		}
		parameters.put("periods", numbered);
		Map<Integer, List<Dealings.Row>> rows = this.graph
			.read("query/dyad", parameters, (row) -> Map.entry(row.get("period").asInt(), Dealings.Row.of(row)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return numbered.stream()
			.map((period) -> new Dealings(rows.getOrDefault((Integer) period.get("number"), List.of())))
			.toList();
	}

	/**
	 * @param question whose dealings
	 * @param order from the oldest or from the newest
	 * @param request which page
	 * @return the dealings in order of time
	 */
	public Connection<LedgerEntry> ledger(DyadQuestion question, SortDirection order, PageRequest request) {
		Map<String, @Nullable Object> parameters = question.parameters();
		parameters.putAll(question.between().parameters());
		int total = request.total()
				? this.graph.read("query/count-ledger", parameters, (row) -> row.get("total").asInt()).getFirst() : -1;
		String list = "ledger-" + order;
		@Nullable Cursor after = (request.after() == null) ? null : Cursor.parse(request.after(), list, 2);
		parameters.put("newest", order == SortDirection.DESC);
		parameters.put("afterDay", (after != null) ? after.day(0) : null);
		parameters.put("afterId", (after != null) ? after.value(1) : null);
		parameters.put("limit", request.limit());
		List<LedgerEntry> rows = this.graph.read("query/ledger", parameters,
				(row) -> new LedgerEntry(FactNode.of(row.get("fact")),
						row.get("agents").asList((agent) -> agent.asString()).stream().sorted().toList()));
		return Connection.of(request, rows, total, (row) -> Cursor.of(list, row.fact().day(), row.fact().id()));
	}

	private static EntityNode of(Map<String, EntityNode> actors, String id) {
		EntityNode actor = actors.get(id);
		if (actor == null) {
			throw new IllegalStateException("known actors hold " + id);
		}
		return actor;
	}

	/**
	 * Whose dealings with each other.
	 *
	 * @param a id of the one actor
	 * @param b id of the other actor
	 * @param types only these, or null for all
	 * @param period only in it, or null for any time
	 * @param unreal whether what is not told as real counts
	 */
	public record DyadQuestion(String a, String b, @Nullable List<FactType> types, @Nullable Period period,
			boolean unreal) {

		public DyadQuestion {
			if (a.equals(b)) {
				throw new QueryException(Reason.BAD_INPUT,
						"a and b are both \"%s\": give two different actors.".formatted(a));
			}
		}

		Set<String> actors() {
			return Set.of(this.a, this.b);
		}

		Period between() {
			return (this.period != null) ? this.period : new Period(null, null);
		}

		Map<String, @Nullable Object> parameters() {
			Map<String, @Nullable Object> parameters = new HashMap<>();
			parameters.put("a", this.a);
			parameters.put("b", this.b);
			parameters.put("types", Values.names(this.types));
			parameters.put("unreal", this.unreal);
			parameters.put("mutual", MUTUAL);
			return parameters;
		}

	}

	/**
	 * The dealings of two actors with each other.
	 *
	 * @param question whose and which
	 * @param a the one actor
	 * @param b the other actor
	 * @param dealings the dealings, summed up
	 */
	public record DyadNode(DyadQuestion question, EntityNode a, EntityNode b, Dealings dealings) {

		/**
		 * @return how many there are
		 */
		public int totalCount() {
			return this.dealings.facts();
		}

		/**
		 * @return how many of each class
		 */
		public List<QuadCount> classes() {
			return this.dealings.classes();
		}

		/**
		 * @return how many of each type, the most first
		 */
		public List<Dealings.Row> types() {
			return this.dealings.rows();
		}

		/**
		 * @return first day that they tell of, or null where there are none
		 */
		public @Nullable LocalDate firstSeen() {
			return this.dealings.firstSeen();
		}

		/**
		 * @return last day that they tell of, or null where there are none
		 */
		public @Nullable LocalDate lastSeen() {
			return this.dealings.lastSeen();
		}

	}

	/**
	 * A fact of one actor's dealings with another.
	 *
	 * @param fact the fact
	 * @param agents ids of those of the two who do it
	 */
	public record LedgerEntry(FactNode fact, List<String> agents) {

		/**
		 * @return PLOVER's class, or null
		 */
		public @Nullable QuadClass quadClass() {
			return QuadClass.of(this.fact.type());
		}

		/**
		 * @return the day that it is sorted by
		 */
		public LocalDate day() {
			return this.fact.day();
		}

	}

	/**
	 * How the dealings of two actors changed.
	 *
	 * @param a the one actor
	 * @param b the other actor
	 * @param periods the periods in the order given
	 */
	public record ComparisonNode(EntityNode a, EntityNode b, List<PeriodNode> periods) {
	}

	/**
	 * The dealings of a period, held against those of the period before.
	 *
	 * @param period the period
	 * @param dealings its dealings
	 * @param change facts more or fewer than before, or null for the first
	 * @param appeared types that the period before did not have
	 * @param ceased types that only the period before had
	 */
	public record PeriodNode(Period period, Dealings dealings, @Nullable Integer change, List<FactType> appeared,
			List<FactType> ceased) {

		/**
		 * @return its first day, or null
		 */
		public @Nullable LocalDate from() {
			return this.period.from();
		}

		/**
		 * @return its last day, or null
		 */
		public @Nullable LocalDate to() {
			return this.period.to();
		}

		/**
		 * @return how many there are
		 */
		public int facts() {
			return this.dealings.facts();
		}

		/**
		 * @return documents that tell them, a document counted for each fact
		 */
		public int documents() {
			return this.dealings.documents();
		}

		/**
		 * @return how many of each class
		 */
		public List<QuadCount> classes() {
			return this.dealings.classes();
		}

		/**
		 * @return how many of each type, the most first
		 */
		public List<Dealings.Row> types() {
			return this.dealings.rows();
		}

		static PeriodNode of(Period period, Dealings dealings, @Nullable Dealings before) {
			if (before == null) {
				return new PeriodNode(period, dealings, null, List.of(), List.of());
			}
			return new PeriodNode(period, dealings, dealings.facts() - before.facts(),
					List.copyOf(dealings.typesBut(before)), List.copyOf(before.typesBut(dealings)));
		}

	}

}
