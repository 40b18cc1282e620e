package org.actant.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.actant.model.Attribution;
import org.actant.model.Document;
import org.actant.model.Entity;
import org.actant.model.EntityTie;
import org.actant.model.EntityType;
import org.actant.model.Extraction;
import org.actant.model.Fact;
import org.actant.model.PublicationDate;
import org.actant.model.Role;
import org.actant.model.RoleName;
import org.actant.model.Span;
import org.actant.model.Time;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * An extraction as the rows that the statements of {@code cypher/load} take.
 *
 * @param document id of the document
 * @param digest digest of all that was read out of it
 * @param properties the document's properties
 * @param participants everybody and everything that the document mentions or implies, by
 * id
 * @param told the places that tell facts
 */
record Rows(String document, String digest, Map<String, Object> properties, Map<String, Participant> participants,
		List<Told> told) {

	/** Node label by entity type. */
	static final Map<String, String> LABELS = Arrays.stream(EntityType.values())
		.collect(Collectors.toUnmodifiableMap(EntityType::name, EntityType::label));

	static Rows of(Extraction extraction, LinkTypes linkTypes, String version) {
		Document document = extraction.document();
		String digest = Digests.sha256(extraction.toString());
		Map<String, Participant> participants = new LinkedHashMap<>();
		extraction.entities().forEach((entity) -> participants.put(entity.id(), Participant.of(entity)));
		extraction.entities()
			.stream()
			.flatMap((entity) -> entity.ties().stream())
			.forEach((tie) -> participants.computeIfAbsent(tie.to(), Participant::implied));
		List<Told> told = new ArrayList<>();
		extraction.facts().forEach((fact) -> told.add(told(fact, document, participants, linkTypes, version)));
		return new Rows(document.id(), digest, document(extraction, digest), participants, told);
	}

	/** What the graph has of documents, as it was read, whatever decisions made of it. */
	static List<Rows> read(List<String> documents, List<Record> mentions, List<Record> evidence) {
		Map<String, Rows> rows = new LinkedHashMap<>();
		documents.forEach((id) -> rows.put(id, new Rows(id, "", Map.of(), new LinkedHashMap<>(), new ArrayList<>())));
		for (Record row : mentions) {
			Participant.read(row)
				.forEach((participant) -> of(rows, row).participants().put(participant.id(), participant));
		}
		for (Record row : evidence) {
			of(rows, row).told().add(Told.read(row.get("fact"), row.get("evidence").asMap()));
		}
		return List.copyOf(rows.values());
	}

	private static Rows of(Map<String, Rows> rows, Record row) {
		return Objects.requireNonNull(rows.get(row.get("document").asString()));
	}

	/** As decisions want it. */
	Rows joined(Rulings rulings) {
		if (rulings.none()) {
			return this;
		}
		UnaryOperator<String> entities = (id) -> rulings.resolve(this.document, id);
		Map<String, Participant> joined = new LinkedHashMap<>();
		this.participants.values()
			.stream()
			.map((participant) -> participant.joined(rulings.on(this.document, participant.id()), entities))
			.forEach((participant) -> joined.merge(participant.id(), participant, Participant::with));
		return new Rows(this.document, this.digest, this.properties, joined,
				this.told.stream().map((told) -> told.joined(entities)).toList());
	}

	boolean sameAs(@Nullable String loaded) {
		return this.digest.equals(loaded);
	}

	static List<Map<String, Object>> documents(List<Rows> batch) {
		return batch.stream()
			.map((rows) -> Map.<String, Object>of("id", rows.document, "properties", rows.properties))
			.toList();
	}

	static List<Map<String, Object>> entities(List<Rows> batch) {
		Map<String, List<Participant>> byId = batch.stream()
			.flatMap((rows) -> rows.participants.values().stream())
			.collect(Collectors.groupingBy(Participant::id, LinkedHashMap::new, Collectors.toList()));
		return byId.values().stream().map(Rows::entity).toList();
	}

	private static Map<String, Object> entity(List<Participant> same) {
		Participant first = same.stream().filter(Participant::named).findFirst().orElse(same.getFirst());
		Set<String> names = new LinkedHashSet<>();
		same.stream().filter(Participant::named).forEach((participant) -> {
			names.add(participant.name());
			names.addAll(participant.aliases());
		});
		return Map.of("id", first.id(), "name", first.name(), "named", first.named(), "type", first.type().name(),
				"generic", first.type() == EntityType.THING, "names", List.copyOf(names));
	}

	static List<Map<String, Object>> mentions(List<Rows> batch) {
		return each(batch, (rows) -> rows.participants.values(), (rows, participant) -> Map.of("document",
				rows.document, "entity", participant.id(), "properties", participant.properties()));
	}

	static List<Map<String, Object>> ties(List<Rows> batch) {
		return distinct(batch.stream()
			.flatMap((rows) -> rows.participants.values().stream())
			.flatMap((participant) -> participant.tieRows().stream())
			.toList());
	}

	static List<Map<String, Object>> facts(List<Rows> batch) {
		return distinct(batch.stream().flatMap((rows) -> rows.told.stream()).map(Told::factRow).toList());
	}

	static List<Map<String, Object>> evidence(List<Rows> batch) {
		return each(batch, Rows::told, (rows, told) -> told.evidenceRow(rows.document));
	}

	/** Ids of all that the documents mention or imply. */
	static List<String> entityIds(List<Rows> batch) {
		return batch.stream().flatMap((rows) -> rows.participants.keySet().stream()).distinct().toList();
	}

	/** Ids of all facts that the documents tell. */
	static List<String> factIds(List<Rows> batch) {
		return batch.stream().flatMap((rows) -> rows.told.stream()).map(Told::fact).distinct().toList();
	}

	private static <T> List<Map<String, Object>> each(List<Rows> batch, Function<Rows, Collection<T>> parts,
			BiFunction<Rows, T, Map<String, Object>> row) {
		return batch.stream()
			.flatMap((rows) -> parts.apply(rows).stream().map((part) -> row.apply(rows, part)))
			.toList();
	}

	private static List<Map<String, Object>> distinct(List<Map<String, Object>> rows) {
		return List.copyOf(new LinkedHashSet<>(rows));
	}

	private static Map<String, Object> document(Extraction extraction, String digest) {
		Document document = extraction.document();
		PublicationDate published = document.published();
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("url", document.url());
		properties.put("title", document.title());
		properties.put("publisher", document.publisher());
		properties.put("publishedAt", (published != null) ? published.day() : null);
		properties.put("publishedBasis", (published != null) ? published.basis().name() : null);
		properties.put("day", (published != null) ? published.day() : LocalDate.now());
		properties.put("language", extraction.language().code());
		properties.put("text", document.text());
		properties.put("sha256", document.sha256());
		properties.put("extraction", digest);
		Sketch sketch = Sketch.of(document.text());
		if (!sketch.places().isEmpty()) {
			properties.put("sketch", sketch.places());
			properties.put("bands", sketch.bands());
		}
		return known(properties);
	}

	private static Told told(Fact fact, Document document, Map<String, Participant> participants, LinkTypes linkTypes,
			String version) {
		List<Role> roles = fact.roles().stream().filter((role) -> role.name() != RoleName.TIME).toList();
		roles.forEach((role) -> participants.merge(Participant.id(role), Participant.of(role), Participant::and));
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("sentence", fact.sentence().of(document.text()));
		properties.put("sentenceStart", fact.sentence().start());
		properties.put("sentenceEnd", fact.sentence().end());
		properties.put("start", fact.surface().start());
		properties.put("end", fact.surface().end());
		properties.put("surface", fact.surface().of(document.text()));
		properties.put("lemma", fact.lemma());
		properties.put("type", fact.type().name());
		properties.put("mode", fact.mode());
		properties.put("modality", fact.modality().name());
		properties.put("rule", fact.rule());
		properties.put("version", version);
		properties.put("confidence", fact.confidence());
		properties.put("contested", fact.contested());
		properties.put("texts", roles.stream().map(Role::text).toList());
		properties.put("heads", roles.stream().map(Role::head).toList());
		properties.put("starts", roles.stream().map((role) -> role.span().start()).toList());
		properties.put("ends", roles.stream().map((role) -> role.span().end()).toList());
		properties.put("quantities", roles.stream().map(Quantities::text).toList());
		time(fact.time(), properties);
		attribution(fact.attribution(), participants, properties);
		Attribution attribution = fact.attribution();
		return new Told(fact.id(), fact.predicate(), fact.polarity(), linkTypes.of(fact.predicate()),
				roles.stream().map((role) -> role.name() + " " + Participant.id(role)).toList(),
				(attribution != null) ? attribution.entity() : null, known(properties));
	}

	private static void time(@Nullable Time time, Map<String, @Nullable Object> properties) {
		if (time != null) {
			properties.put("time", time.start());
			properties.put("timeEnd", time.end());
			properties.put("timePrecision", time.precision().name());
		}
	}

	private static void attribution(@Nullable Attribution attribution, Map<String, Participant> participants,
			Map<String, @Nullable Object> properties) {
		if (attribution != null) {
			String source = attribution.entity();
			if (source != null) {
				participants.computeIfAbsent(source, Participant::implied);
			}
			properties.put("sourceText", attribution.text());
			properties.put("verb", attribution.verb());
			properties.put("stance", attribution.stance().name());
		}
	}

	private static Map<String, Object> known(Map<String, @Nullable Object> properties) {
		Map<String, Object> known = new HashMap<>();
		properties.forEach((name, value) -> {
			if (value != null) {
				known.put(name, value);
			}
		});
		return known;
	}

	/** The row of a standing tie. */
	static Map<String, Object> tie(String from, EntityTie tie) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("from", from);
		row.put("to", tie.to());
		row.put("kind", tie.kind());
		row.put("key", key(tie));
		row.put("label", tie.label());
		row.put("since", tie.since());
		row.put("until", tie.until());
		return known(row);
	}

	/** The tie that a key stands for. */
	static EntityTie tie(String key) {
		String[] parts = key.split(" ", 5);
		return new EntityTie(parts[0], parts[1], unless(parts[4]), day(parts[2]), day(parts[3]));
	}

	private static @Nullable LocalDate day(String text) {
		return text.equals("-") ? null : LocalDate.parse(text);
	}

	private static @Nullable String unless(String text) {
		return text.equals("-") ? null : text;
	}

	static String key(EntityTie tie) {
		return String.join(" ", tie.kind(), tie.to(), or(tie.since(), "-"), or(tie.until(), "-"), or(tie.label(), "-"));
	}

	private static String or(@Nullable Object value, String otherwise) {
		return (value != null) ? value.toString() : otherwise;
	}

}
