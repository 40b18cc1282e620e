package org.actant.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.actant.load.Loader;
import org.actant.model.DecisionKind;
import org.actant.model.DecisionState;
import org.actant.model.EntityType;
import org.actant.review.Decision.Named;
import org.actant.store.Graph;
import org.actant.store.Graph.Work;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Decisions about the graph: made by people, remembered with who and when, held against
 * everything that is loaded, and undone without a trace in what texts say. Safe for use
 * by many threads and processes: one decision is made at a time.
 */
public final class Reviews {

	private static final Map<String, String> LABELS = Arrays.stream(EntityType.values())
		.collect(Collectors.toUnmodifiableMap(EntityType::name, EntityType::label));

	private final Graph graph;

	private final Loader loader;

	/**
	 * @param graph the graph
	 * @param loader holds what was loaded against new decisions
	 */
	public Reviews(Graph graph, Loader loader) {
		this.graph = graph;
		this.loader = loader;
	}

	/**
	 * Asks whether two entities are one. What was proposed or judged before stays as it
	 * is.
	 * @param from id of the entity that would be joined to the other
	 * @param into id of the other
	 * @param who who proposes it, and why
	 * @return id of the decision
	 */
	public String proposeMerge(String from, String into, Who who) {
		if (from.equals(into)) {
			throw ReviewException.refused("%s cannot be joined to itself: give two entities.", from);
		}
		String id = id("merge", List.copyOf(new TreeSet<>(List.of(from, into))));
		this.graph.write((work) -> propose(work, id, who, () -> new Decision(id, DecisionKind.MERGE,
				DecisionState.PROPOSED, named(work, from), named(work, into), List.of(), List.of(), null)));
		return id;
	}

	/**
	 * Asks whether what some documents call by an entity's name is another.
	 * @param entity id of the entity
	 * @param documents ids of the documents
	 * @param name what the other is called
	 * @param type what the other is, or null for the same as the entity
	 * @param who who proposes it, and why
	 * @return id of the decision
	 */
	public String proposeSplit(String entity, Collection<String> documents, String name, @Nullable EntityType type,
			Who who) {
		if (documents.isEmpty() || name.isBlank()) {
			throw ReviewException
				.refused("A split needs the documents that mean somebody else, and that one's name: give both.");
		}
		List<String> taken = List.copyOf(new TreeSet<>(documents));
		String target = entity.substring(0, entity.indexOf(':') + 1) + key(name);
		String id = id("split", List.of(entity, target, String.join("\n", taken)));
		this.graph.write((work) -> propose(work, id, who, () -> {
			Named subject = named(work, entity);
			if (!rows(work, List.of(target)).isEmpty()) {
				throw ReviewException.refused(
						"There is a %s already: give the other another name, such as its office in brackets.", target);
			}
			EntityType what = (type != null) ? type : subject.type();
			return new Decision(id, DecisionKind.SPLIT, DecisionState.PROPOSED, subject,
					new Named(target, name.strip(), what), taken, List.of(), null);
		}));
		return id;
	}

	private static String propose(Work work, String id, Who who, Proposal proposal) {
		if (work.run("review/decision", Map.of("id", id)).isEmpty()) {
			put(work, proposal.decision(), DecisionState.PROPOSED, who, Map.of());
		}
		return id;
	}

	/**
	 * Brings a proposal into force.
	 * @param decision its id
	 * @param into id of the one of two entities that stays, or null for the one proposed
	 * @param who who accepts it, and why
	 */
	public void accept(String decision, @Nullable String into, Who who) {
		this.graph.write((work) -> {
			long epoch = lock(work);
			Decision proposed = decision(work, decision).into(into);
			if (proposed.state() == DecisionState.ACCEPTED) {
				throw ReviewException.refused("%s is in force already: undo it first to decide otherwise.", decision);
			}
			Decision now = (proposed.kind() == DecisionKind.MERGE) ? new Decision(proposed.id(), proposed.kind(),
					proposed.state(), named(work, proposed.subject().id()), named(work, proposed.into().id()),
					List.of(), List.of(), null) : proposed;
			put(work, now, DecisionState.ACCEPTED, who, Map.of("since", epoch));
			return enforce(work, List.of());
		});
		this.loader.reread();
	}

	/**
	 * Says that a proposal is not so; it is not made again.
	 * @param decision its id
	 * @param who who rejects it, and why
	 */
	public void reject(String decision, Who who) {
		judge(decision, DecisionState.REJECTED, who);
	}

	/**
	 * Says that one cannot tell.
	 * @param decision its id
	 * @param who who cannot, and why
	 */
	public void unsure(String decision, Who who) {
		judge(decision, DecisionState.UNSURE, who);
	}

	private void judge(String id, DecisionState state, Who who) {
		this.graph.write((work) -> {
			lock(work);
			Decision decision = decision(work, id);
			if (decision.state() == DecisionState.ACCEPTED) {
				throw ReviewException.refused("%s is in force: undo it first.", id);
			}
			put(work, decision, state, who, Map.of());
			return id;
		});
	}

	/**
	 * Takes a decision back: what it joined or parted, named or hid is again as texts
	 * tell it; what was rejected is open again.
	 * @param decision its id
	 * @param who who takes it back, and why
	 */
	public void undo(String decision, Who who) {
		Set<String> left = this.graph.write((work) -> {
			lock(work);
			Decision before = decision(work, decision);
			boolean held = before.state() == DecisionState.ACCEPTED;
			if (!held && before.state() != DecisionState.REJECTED && before.state() != DecisionState.UNSURE) {
				throw ReviewException.refused("%s is %s: there is nothing to undo.", decision,
						before.state().name().toLowerCase(Locale.ROOT));
			}
			put(work, before, held ? DecisionState.UNDONE : DecisionState.PROPOSED, who, Map.of());
			return held ? enforce(work, List.of(before)) : Set.<String>of();
		});
		this.loader.reread();
		this.graph.write((work) -> {
			List<Record> removed = work.run("review/remove-unmentioned", Map.of("ids", List.copyOf(left)));
			refreshWaiting(work, List.of(), List.copyOf(left));
			return removed;
		});
	}

	/**
	 * Calls an entity otherwise; its former name becomes an alias.
	 * @param entity its id
	 * @param name its new name
	 * @param who who decides it, and why
	 * @return id of the decision
	 */
	public String rename(String entity, String name, Who who) {
		if (name.isBlank()) {
			throw ReviewException.refused("The new name of %s is empty: give one.", entity);
		}
		return decide(DecisionKind.RENAME, entity, name.strip(), who);
	}

	/**
	 * Says that an entity is something else.
	 * @param entity its id
	 * @param type what it is
	 * @param who who decides it, and why
	 * @return id of the decision
	 */
	public String retype(String entity, EntityType type, Who who) {
		return decide(DecisionKind.RETYPE, entity, type.name(), who);
	}

	private String decide(DecisionKind kind, String entity, String value, Who who) {
		String id = id(kind.name().toLowerCase(Locale.ROOT), List.of(entity));
		this.graph.write((work) -> {
			long epoch = lock(work);
			put(work, new Decision(id, kind, DecisionState.ACCEPTED, named(work, entity), null, List.of(), List.of(),
					value), DecisionState.ACCEPTED, who, Map.of("since", epoch));
			return enforce(work, List.of());
		});
		return id;
	}

	/**
	 * Says that a fact is not what its sentences say. It is kept with its evidence, but
	 * no longer counts as a fact, and stays so when its documents are loaded again.
	 * @param fact its id
	 * @param who who says so, and why
	 * @return id of the decision
	 */
	public String markWrong(String fact, Who who) {
		String id = id("wrong", List.of(fact));
		this.graph.write((work) -> {
			long epoch = lock(work);
			Record row = work.run("review/fact", Map.of("id", fact))
				.stream()
				.findFirst()
				.orElseThrow(() -> ReviewException.unknown("There is no fact %s: look it up with facts.", fact));
			put(work,
					new Decision(id, DecisionKind.WRONG_FACT, DecisionState.ACCEPTED,
							new Named(fact, row.get("predicate").asString(), null), null, List.of(),
							row.get("keys").asList((key) -> key.asString()), null),
					DecisionState.ACCEPTED, who, Map.of("since", epoch));
			return enforce(work, List.of());
		});
		return id;
	}

	private static long lock(Work work) {
		return work.run("review/lock", Map.of()).getFirst().get("epoch").asLong();
	}

	private static Decision decision(Work work, String id) {
		return work.run("review/decision", Map.of("id", id))
			.stream()
			.map((row) -> Decision.of(row.get("decision")))
			.findFirst()
			.orElseThrow(() -> ReviewException.unknown("There is no decision %s: look it up with decisions.", id));
	}

	/**
	 * Brings what is in force in line with the decisions.
	 * @return ids of entities that stood anew where a decision was undone
	 */
	private static Set<String> enforce(Work work, List<Decision> undone) {
		Map<String, Map<String, Object>> before = work.run("review/rulings", Map.of())
			.stream()
			.collect(Collectors.toMap((row) -> row.get("ruling").get("key").asString(),
					(row) -> row.get("ruling").asMap()));
		Map<String, Map<String, Object>> after = Rulebook.of(work.run("review/decisions-in-force", Map.of())
			.stream()
			.map((row) -> Decision.of(row.get("decision")))
			.toList());
		Set<String> gone = new TreeSet<>(before.keySet());
		gone.removeAll(after.keySet());
		List<Map<String, Object>> fresh = after.values()
			.stream()
			.filter((ruling) -> !ruling.equals(before.get(String.valueOf(ruling.get("key")))))
			.toList();
		work.run("review/drop-rulings", Map.of("keys", List.copyOf(gone)));
		work.run("review/put-rulings", Map.of("rulings", fresh));
		List<Map<String, Object>> changed = new ArrayList<>(fresh);
		gone.forEach((key) -> changed.add(before.getOrDefault(key, Map.of())));
		Set<String> restored = restore(work, undone, after);
		work.run("review/mark-documents", Map.of("moves", moves(changed, before)));
		settle(work, changed);
		return restored;
	}

	private static Set<String> restore(Work work, List<Decision> undone, Map<String, Map<String, Object>> after) {
		List<Named> entities = undone.stream()
			.filter((decision) -> decision.target() != null)
			.map(Decision::subject)
			.filter((subject) -> !after.containsKey("ENTITY " + subject.id()))
			.toList();
		List<Map<String, Object>> rows = entities.stream().map(Reviews::row).toList();
		work.run("review/restore-entities", Map.of("entities", rows, "labels", LABELS));
		return entities.stream().map(Named::id).collect(Collectors.toSet());
	}

	private static Map<String, Object> row(Named entity) {
		EntityType type = (entity.type() != null) ? entity.type() : EntityType.THING;
		return Map.of("id", entity.id(), "name", entity.name(), "type", type.name());
	}

	/**
	 * Which entities, as texts are read, count as others now, and as what they counted.
	 */
	private static List<Map<String, Object>> moves(List<Map<String, Object>> changed,
			Map<String, Map<String, Object>> before) {
		List<Map<String, Object>> moves = new ArrayList<>();
		for (Map<String, Object> ruling : changed) {
			if ("ENTITY".equals(ruling.get("kind"))) {
				String id = String.valueOf(ruling.get("id"));
				Map<String, Object> otherwise = before.getOrDefault("ENTITY " + id, Map.of());
				Map<String, Object> own = before.getOrDefault(String.valueOf(ruling.get("key")), otherwise);
				Map<String, Object> move = new HashMap<>();
				move.put("id", id);
				move.put("from", own.getOrDefault("to", id));
				move.put("document", ruling.get("document"));
				moves.add(move);
			}
		}
		return moves;
	}

	private static void settle(Work work, List<Map<String, Object>> changed) {
		Set<String> entities = ids(changed, Set.of("NAME", "TYPE"));
		Set<String> facts = ids(changed, Set.of("FACT"));
		if (!facts.isEmpty()) {
			work.run("review/wrong", Map.of()).forEach((row) -> facts.add(row.get("id").asString()));
		}
		if (!entities.isEmpty() || !facts.isEmpty()) {
			Loader.settle(work, entities, facts);
		}
	}

	private static Set<String> ids(List<Map<String, Object>> rulings, Set<String> kinds) {
		return rulings.stream()
			.filter((ruling) -> kinds.contains(String.valueOf(ruling.get("kind"))))
			.map((ruling) -> String.valueOf(ruling.get("id")))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Named named(Work work, String entity) {
		return rows(work, List.of(entity)).stream()
			.findFirst()
			.map((row) -> new Named(entity, row.get("name").asString(), EntityType.valueOf(row.get("type").asString())))
			.orElseThrow(() -> ReviewException.unknown(
					"There is no entity %s: look it up with entities; it may have been joined to another.", entity));
	}

	private static List<Record> rows(Work work, List<String> entities) {
		return work.run("review/entities", Map.of("ids", entities));
	}

	private static void put(Work work, Decision decision, DecisionState state, Who who, Map<String, Object> more) {
		put(work, List.of(row(decision, state, who, more)));
	}

	static void put(Work work, List<Map<String, Object>> rows) {
		work.run("review/put-decisions", Map.of("decisions", rows));
		refreshWaiting(work, rows.stream().map((row) -> String.valueOf(row.get("id"))).toList(), List.of());
	}

	private static void refreshWaiting(Work work, List<String> decisions, List<String> entities) {
		work.run("load/refresh-waiting", Map.of("decisions", decisions, "entities", entities));
	}

	static Map<String, Object> row(Decision decision, DecisionState state, Who who, Map<String, Object> more) {
		ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
		Map<String, @Nullable Object> properties = new HashMap<>(more);
		properties.put("kind", decision.kind().name());
		properties.put("state", state.name());
		properties.put("subject", decision.subject().id());
		properties.put("subjectName", decision.subject().name());
		properties.put("subjectType", name(decision.subject().type()));
		Named target = decision.target();
		properties.put("target", (target != null) ? target.id() : null);
		properties.put("targetName", (target != null) ? target.name() : null);
		properties.put("targetType", (target != null) ? name(target.type()) : null);
		properties.put("documents", decision.documents());
		properties.put("keys", decision.keys());
		properties.put("value", decision.value());
		properties.put("by", who.name());
		properties.put("note", who.note());
		properties.put("at", now);
		Map<String, @Nullable Object> judgement = new HashMap<>();
		judgement.put("state", state.name());
		judgement.put("by", who.name());
		judgement.put("note", who.note());
		judgement.put("value", decision.value());
		judgement.put("at", now);
		return Map.of("id", decision.id(), "properties", properties, "judgement", judgement);
	}

	private static @Nullable String name(@Nullable EntityType type) {
		return (type != null) ? type.name() : null;
	}

	static String id(String kind, List<String> parts) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
			return kind + ":" + HexFormat.of().formatHex(digest, 0, 10);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	private static String key(String name) {
		String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		return bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
	}

	/** Makes a decision where there is none. */
	private interface Proposal {

		Decision decision();

	}

}
