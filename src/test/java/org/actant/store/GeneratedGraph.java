package org.actant.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/**
 * A graph of any size in the shape that the loader gives: facts with an agent, a
 * recipient, a thing and a place, evidence in documents of 25 facts, mentions, links
 * between actors. Few actors take part in very much and most in little, as in news. It is
 * written past Cypher, without indexes, which come after: a million facts take a few
 * minutes. A graph that is complete in its folder is taken as it is.
 */
public final class GeneratedGraph {

	private static final int FACTS_A_DOCUMENT = 25;

	private static final int DOCUMENTS_A_TRANSACTION = 400;

	private static final int THINGS = 200;

	private static final int PUBLISHERS = 40;

	private static final String[] PREDICATES = { "supply", "meet", "accuse", "promise", "attack" };

	private static final String[] TYPES = { "AID", "CONSULT", "ACCUSE", "SUPPORT", "ASSAULT" };

	private static final String[] LINKS = { "SUPPLIES", "MEETS", "ACCUSES", "PROMISES", "ATTACKS" };

	private static final String[] SYLLABLES = { "ba", "ke", "lo", "mi", "ru", "ta", "se", "no", "vi", "du", "ga", "fe",
			"po", "ri", "zu", "cha", "ne", "so", "li", "mo" };

	private final int facts;

	private final int actors;

	private final GraphDatabaseService database;

	private final String[] actorNodes;

	private final String[] thingNodes = new String[THINGS];

	private final Map<Long, Link> links = new HashMap<>();

	private GeneratedGraph(int facts, GraphDatabaseService database) {
		this.facts = facts;
		this.actors = Math.max(100, facts / 10);
		this.database = database;
		this.actorNodes = new String[this.actors];
	}

	/**
	 * Makes the graph in a folder, where it is not there yet, and opens it with its
	 * schema.
	 * @param folder where to
	 * @param facts how many facts; a tenth as many actors ({@code actor:0} is the
	 * busiest), a 25th as many documents
	 * @return the running database
	 */
	public static EmbeddedNeo4j in(Path folder, int facts) {
		Path complete = folder.resolve("complete");
		if (!Files.exists(complete)) {
			write(folder, facts);
		}
		EmbeddedNeo4j database = EmbeddedNeo4j.start(folder, 0);
		try (Driver driver = GraphDatabase.driver(database.uri(), AuthTokens.none())) {
			Schema.standard().apply(driver, null);
			driver.executableQuery("CALL db.resampleOutdatedIndexes()").execute();
			Files.writeString(complete, "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return database;
	}

	private static void write(Path folder, int facts) {
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder.toAbsolutePath().normalize())
			.build();
		try {
			GeneratedGraph graph = new GeneratedGraph(facts,
					service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
			graph.entities();
			graph.documents();
			graph.links();
		}
		finally {
			service.shutdown();
		}
	}

	private void entities() {
		try (Transaction work = this.database.beginTx()) {
			for (int i = 0; i < THINGS; i++) {
				this.thingNodes[i] = entity(work, "Thing", "thing:" + i, "thing " + i, "THING").getElementId();
			}
			work.commit();
		}
		for (int from = 0; from < this.actors; from += 20_000) {
			try (Transaction work = this.database.beginTx()) {
				for (int i = from; i < Math.min(this.actors, from + 20_000); i++) {
					String type = (i % 5 == 0) ? "COUNTRY" : ((i % 5 == 4) ? "PLACE" : "PERSON");
					String label = type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT);
					this.actorNodes[i] = entity(work, label, "actor:" + i, name(i), type).getElementId();
				}
				work.commit();
			}
		}
	}

	private static Node entity(Transaction work, String label, String id, String name, String type) {
		boolean thing = type.equals("THING");
		return with(work.createNode(Label.label("Entity"), Label.label(label)), "id", id, "name", name, "aliases",
				thing ? new String[0] : new String[] { name.substring(name.indexOf(' ') + 1) }, "named", !thing, "type",
				type, "generic", thing);
	}

	private static String name(int i) {
		return capital(syllables(i % 400, 2)) + " " + capital(syllables(i, 4));
	}

	private static String syllables(int number, int count) {
		StringBuilder name = new StringBuilder();
		int rest = number;
		for (int i = 0; i < count; i++) {
			name.append(SYLLABLES[rest % SYLLABLES.length]);
			rest /= SYLLABLES.length;
		}
		return name.toString();
	}

	private static String capital(String name) {
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

	private void documents() {
		int documents = (this.facts + FACTS_A_DOCUMENT - 1) / FACTS_A_DOCUMENT;
		for (int from = 0; from < documents; from += DOCUMENTS_A_TRANSACTION) {
			try (Transaction work = this.database.beginTx()) {
				for (int i = from; i < Math.min(documents, from + DOCUMENTS_A_TRANSACTION); i++) {
					document(work, i);
				}
				work.commit();
			}
		}
	}

	private void document(Transaction work, int number) {
		LocalDate day = LocalDate.parse("2020-01-01").plusDays(number % 1800);
		Node document = with(work.createNode(Label.label("Document")), "id", "document:" + number, "title",
				"Title " + number, "publisher", "Publisher " + (number % PUBLISHERS), "language", "fr", "sha256",
				String.valueOf(number), "extraction", String.valueOf(number), "ingestedAt",
				ZonedDateTime.of(2025, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).plusSeconds(number), "day", day, "publishedAt",
				day, "publishedBasis", "METADATA", "dispatch", "document:" + number);
		StringBuilder text = new StringBuilder();
		Map<String, Integer> mentions = new LinkedHashMap<>();
		for (int i = number * FACTS_A_DOCUMENT; i < Math.min(this.facts, (number + 1) * FACTS_A_DOCUMENT); i++) {
			fact(work, i, number, document, day, text, mentions);
		}
		document.setProperty("text", text.toString());
		mentions
			.forEach((entity, count) -> with(
					document.createRelationshipTo(work.getNodeByElementId(entity),
							RelationshipType.withName("MENTIONS")),
					"count", count, "offsets", new int[] { 0, 1 }, "name", "x", "named", true, "aliases", new String[0],
					"ties", new String[0]));
	}

	private void fact(Transaction work, int i, int number, Node document, LocalDate day, StringBuilder text,
			Map<String, Integer> mentions) {
		int agent = (int) (this.actors * Math.pow((i * 7919L % 1000003) / 1000003.0, 4));
		int recipient = (int) (this.actors * Math.pow((i * 104729L % 999983) / 999983.0, 2));
		int place = (i % (this.actors / 5)) * 5 + 4;
		boolean real = i % 20 != 0 && i % 7 != 0;
		Node fact = with(work.createNode(Label.label("Fact")), "id", "fact:" + i, "predicate", PREDICATES[i % 5],
				"type", TYPES[i % 5], "polarity", (i % 20 == 0) ? "NEGATIVE" : "POSITIVE", "modality",
				(i % 7 == 0) ? "PLANNED" : "ASSERTED", "day", day, "confidence", (i % 100) / 100.0, "contested",
				i % 50 == 0, "documents", 1, "publishers", 1, "denials", 0, "link", LINKS[i % 5], "matter",
				"matter:" + (i / 2));
		String[] ids = { "actor:" + agent, "actor:" + recipient, "thing:" + (i % THINGS), "actor:" + place };
		String[] nodes = { this.actorNodes[agent], this.actorNodes[recipient], this.thingNodes[i % THINGS],
				this.actorNodes[place] };
		String[] words = { name(agent), name(recipient), "thing " + (i % THINGS), name(place) };
		String[] roles = { "AGENT", "RECIPIENT", "THEME", "PLACE" };
		int[] starts = new int[roles.length];
		int[] ends = new int[roles.length];
		String[] participants = new String[roles.length];
		int sentence = text.length();
		for (int role = 0; role < roles.length; role++) {
			starts[role] = text.length();
			text.append(words[role]);
			ends[role] = text.length();
			text.append((role == 0) ? " " + PREDICATES[i % 5] + " " : ((role < 3) ? ", " : ".\n"));
			participants[role] = roles[role] + " " + ids[role];
			with(fact.createRelationshipTo(work.getNodeByElementId(nodes[role]),
					RelationshipType.withName(roles[role])), "text", words[role], "head", words[role], "start",
					starts[role], "end", ends[role], "document", "document:" + number);
			mentions.merge(nodes[role], 1, Integer::sum);
		}
		with(fact.createRelationshipTo(document, RelationshipType.withName("EVIDENCED_BY")), "sentence",
				text.substring(sentence, text.length() - 1), "sentenceStart", sentence, "sentenceEnd",
				text.length() - 1, "surface", PREDICATES[i % 5], "start", ends[0] + 1, "end",
				ends[0] + 1 + PREDICATES[i % 5].length(), "lemma", PREDICATES[i % 5], "type", TYPES[i % 5], "modality",
				(i % 7 == 0) ? "PLANNED" : "ASSERTED", "confidence", (i % 100) / 100.0, "contested", false, "rule",
				"clause", "version", "test", "participants", participants, "texts", words, "heads", words, "starts",
				starts, "ends", ends, "quantities", new String[] { "", "", "", "" });
		if (i % 30 == 0) {
			with(fact.createRelationshipTo(work.getNodeByElementId(nodes[1]), RelationshipType.withName("CLAIMED_BY")),
					"stance", "AFFIRM", "verb", "say", "documents", 1);
		}
		if (real) {
			link(agent, recipient, i % 5, number, day);
			link(agent, -1 - i % THINGS, i % 5, number, day);
			link(agent, place, LINKS.length, number, day);
		}
	}

	private void link(int from, int to, int type, int document, LocalDate day) {
		if (from != to) {
			long key = ((long) from * (this.actors + THINGS) + to + THINGS) * (LINKS.length + 1) + type;
			this.links.computeIfAbsent(key, (any) -> new Link()).add(document, day);
		}
	}

	private void links() {
		int done = 0;
		Transaction work = this.database.beginTx();
		for (Map.Entry<Long, Link> one : this.links.entrySet()) {
			long pair = one.getKey() / (LINKS.length + 1);
			int type = (int) (one.getKey() % (LINKS.length + 1));
			int to = (int) (pair % (this.actors + THINGS)) - THINGS;
			Node from = work.getNodeByElementId(this.actorNodes[(int) (pair / (this.actors + THINGS))]);
			one.getValue()
				.write(from.createRelationshipTo(
						work.getNodeByElementId((to < 0) ? this.thingNodes[-1 - to] : this.actorNodes[to]),
						RelationshipType.withName((type == LINKS.length) ? "ACTS_IN" : LINKS[type])), type);
			if (++done % 50_000 == 0) {
				work.commit();
				work.close();
				work = this.database.beginTx();
			}
		}
		work.commit();
		work.close();
		this.links.clear();
	}

	private static Node with(Node node, Object... properties) {
		for (int i = 0; i < properties.length; i += 2) {
			node.setProperty((String) properties[i], properties[i + 1]);
		}
		return node;
	}

	private static void with(Relationship relationship, Object... properties) {
		for (int i = 0; i < properties.length; i += 2) {
			relationship.setProperty((String) properties[i], properties[i + 1]);
		}
	}

	/** A link between two actors while its facts are counted. */
	private static final class Link {

		private int facts;

		private int documents;

		private int lastDocument = -1;

		private long publishers;

		private LocalDate first = LocalDate.MAX;

		private LocalDate last = LocalDate.MIN;

		void add(int document, LocalDate day) {
			this.facts++;
			if (document != this.lastDocument) {
				this.documents++;
				this.lastDocument = document;
			}
			this.publishers |= 1L << (document % PUBLISHERS);
			this.first = day.isBefore(this.first) ? day : this.first;
			this.last = day.isAfter(this.last) ? day : this.last;
		}

		void write(Relationship link, int type) {
			with(link, "derived", true, "facts", this.facts, "documents", this.documents, "publishers",
					Long.bitCount(this.publishers), "first", this.first, "last", this.last, "roles",
					new String[] { (type == LINKS.length) ? "PLACE" : "RECIPIENT" });
		}

	}

}
