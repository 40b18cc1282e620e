package org.actant.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.actant.model.Attribution;
import org.actant.model.Document;
import org.actant.model.Entity;
import org.actant.model.EntityTie;
import org.actant.model.EntityType;
import org.actant.model.Extraction;
import org.actant.model.Fact;
import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.Modality;
import org.actant.model.Polarity;
import org.actant.model.PublicationDate;
import org.actant.model.Quantity;
import org.actant.model.Role;
import org.actant.model.RoleName;
import org.actant.model.Span;
import org.actant.model.Stance;
import org.actant.model.Time;
import org.actant.model.TimePrecision;

/** An extraction made by hand: what a text of one's own invention tells. */
public final class Telling {

	private final Document document;

	private final Map<String, Entity> entities = new LinkedHashMap<>();

	private final List<Fact> facts = new ArrayList<>();

	private Telling(Document document) {
		this.document = document;
	}

	public static Telling of(String id, String publisher, String day, String text) {
		return new Telling(new Document(id, "https://example.org/" + id, text.substring(0, Math.min(40, text.length())),
				publisher, new PublicationDate(LocalDate.parse(day), PublicationDate.Basis.METADATA), "fr", text));
	}

	/** An entity that the text mentions by those of its names that stand in it. */
	public Telling entity(String id, EntityType type, String name, String... aliases) {
		List<Link> mentions = new ArrayList<>();
		TreeSet<String> names = new TreeSet<>(List.of(aliases));
		names.add(name);
		for (String form : names) {
			for (int at = this.document.text().indexOf(form); at >= 0; at = this.document.text()
				.indexOf(form, at + 1)) {
				Span span = new Span(at, at + form.length());
				mentions.add(new Link(new Mention(0, 0, 0, 0, span, form, MentionKind.NAME, type, 1), id, 1, "name"));
			}
		}
		this.entities.put(id, new Entity(id, type, name, List.of(aliases), mentions, List.of()));
		return this;
	}

	public Telling tie(String from, String kind, String to, String label) {
		Entity entity = this.entities.get(from);
		List<EntityTie> ties = new ArrayList<>(entity.ties());
		ties.add(new EntityTie(kind, to, label, LocalDate.parse("2020-01-20"), null));
		this.entities.put(from,
				new Entity(from, entity.type(), entity.name(), entity.aliases(), entity.mentions(), ties));
		return this;
	}

	public Clause fact(String predicate, FactType type, String surface) {
		return new Clause(predicate, type, surface);
	}

	public Extraction extraction() {
		return new Extraction(this.document, Language.FRENCH, List.copyOf(this.entities.values()), this.facts);
	}

	/** A fact in the making. */
	public final class Clause {

		private final String predicate;

		private final FactType type;

		private final String surface;

		private final List<Role> roles = new ArrayList<>();

		private Polarity polarity = Polarity.POSITIVE;

		private Modality modality = Modality.ASSERTED;

		private Attribution attribution;

		private Time time;

		private double confidence = 0.9;

		private Clause(String predicate, FactType type, String surface) {
			this.predicate = predicate;
			this.type = type;
			this.surface = surface;
		}

		public Clause with(RoleName role, String entity, String text) {
			this.roles.add(new Role(role, entity, text, text, at(text), null));
			return this;
		}

		public Clause thing(RoleName role, String text, String head, Quantity quantity) {
			this.roles.add(new Role(role, null, text, head, at(text), quantity));
			return this;
		}

		public Clause negative() {
			this.polarity = Polarity.NEGATIVE;
			return this;
		}

		public Clause modality(Modality modality) {
			this.modality = modality;
			return this;
		}

		public Clause said(String entity, String text, String verb, Stance stance) {
			this.attribution = new Attribution(entity, text, verb, stance);
			return this;
		}

		public Clause on(String day) {
			LocalDate date = LocalDate.parse(day);
			this.time = new Time(date, date, TimePrecision.DAY);
			return this;
		}

		public Clause confidence(double confidence) {
			this.confidence = confidence;
			return this;
		}

		public Telling end() {
			List<String> participants = this.roles.stream()
				.map((role) -> Fact.participant(role.name(), role.entity(), role.head()))
				.toList();
			String id = Fact.id(this.predicate, this.type, this.polarity, this.modality, participants);
			String text = Telling.this.document.text();
			Telling.this.facts.add(new Fact(id, this.predicate, this.type, null, this.surface, this.polarity,
					this.modality, this.roles, this.attribution, this.time, new Span(0, text.length()),
					at(this.surface), this.confidence, "clause", false));
			return Telling.this;
		}

		private Span at(String words) {
			int start = Telling.this.document.text().indexOf(words);
			if (start < 0) {
				throw new IllegalArgumentException("no \"" + words + "\" in " + Telling.this.document.text());
			}
			return new Span(start, start + words.length());
		}

	}

}
