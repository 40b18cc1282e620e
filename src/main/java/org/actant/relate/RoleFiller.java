package org.actant.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.actant.lexicon.GivenNames;
import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.FactType;
import org.actant.model.Link;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.TimeExpression;
import org.actant.model.Token;
import org.actant.relate.Clause.Argument;
import org.jspecify.annotations.Nullable;

/** Gives the complements of verbs and event nouns their roles. */
final class RoleFiller {

	private static final Set<String> HE = Set.of("il", "elle", "ils", "elles", "he", "she", "it");

	/**
	 * "Il partira, a dit X": before its speaker a pronoun means him where it opens what
	 * he says.
	 */
	private static final int OPENING = 2;

	private static final Set<String> WE = Set.of("nous", "notre", "nos", "we", "our", "us");

	private static final Set<EntityType> BODIES = Set.of(EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.GROUP);

	private static final Set<String> SPANS = Set.of("an", "année", "mois", "semaine", "jour", "heure", "minute",
			"seconde", "siècle", "décennie");

	private static final Set<String> WEEKDAYS = Set.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
			"dimanche");

	private static final Set<String> CORE = Set.of("subj", "obj", "obj2", "iobj");

	private final Story story;

	private final Phrases phrases;

	private final Sources sources;

	RoleFiller(Story story, Phrases phrases, Sources sources) {
		this.story = story;
		this.phrases = phrases;
		this.sources = sources;
	}

	/** The participants of a clause, coordinated ones apart. */
	List<Part> fill(Clause clause) {
		List<Part> parts = new ArrayList<>();
		boolean given = given(clause);
		for (Argument argument : clause.all()) {
			boolean thing = given && argument.slot().equals("obj")
					&& (clause.argument("iobj") != null || argument.token() != clause.argument("obj"));
			fill(parts, clause.tree(), clause.frame(), thing ? new Argument("obj2", argument.token()) : argument);
		}
		attachedToObject(parts, clause);
		return parts;
	}

	/** "fined him 200 euros": of two objects the first is whoever it is done to. */
	private static boolean given(Clause clause) {
		Frame frame = clause.frame();
		return frame != null && frame.role("obj") == RoleName.RECIPIENT && frame.role("obj2") == null
				&& clause.argument("obj") != null && (clause.argument("iobj") != null || pronounFirst(clause));
	}

	/** "fined him 200 euros", where the tree has two objects. */
	private static boolean pronounFirst(Clause clause) {
		Token first = clause.argument("obj");
		return first != null && first.tag() == PartOfSpeech.PRON
				&& clause.arguments().stream().filter((argument) -> argument.slot().equals("obj")).count() == 2;
	}

	/** Adds whoever stands in a slot of the frame, with those coordinated with it. */
	void fill(List<Part> parts, Tree tree, @Nullable Frame frame, Argument argument) {
		Token token = argument.token();
		if (circumstance(tree, token, argument.slot())) {
			return;
		}
		List<Token> together = tree.conjuncts(token);
		List<Part> found = new ArrayList<>();
		for (Token each : together) {
			Part part = part(tree, frame, argument.slot(), each);
			if (part != null && !circumstance(tree, each, argument.slot())) {
				found.add(part);
			}
		}
		parts.addAll(found);
		if (!found.isEmpty()) {
			this.phrases.coOwners(tree, token).forEach((owner) -> parts.add(new Part(found.getFirst().role(), owner)));
		}
	}

	private @Nullable Part part(Tree tree, @Nullable Frame frame, String slot, Token token) {
		RoleName role = (frame != null) ? frame.role(slot) : null;
		if (role == null && frame != null && frame.words().size() > 1 && Set.of("de", "of", "à", "to").contains(slot)) {
			role = frame.role("obj");
		}
		if (role == null && frame != null && frame.words().size() > 1 && frame.role("obj") == RoleName.RECIPIENT
				&& Set.of("on", "against").contains(slot) && Phrases.acting(this.phrases.read(tree, token))) {
			role = RoleName.RECIPIENT;
		}
		Participant participant = participant(tree, token,
				(role == null) ? slot.equals("subj") : role == RoleName.AGENT);
		Token thing = participant.known() ? null : ThingPronouns.thing(tree, token);
		participant = (thing != null) ? this.phrases.read(tree, thing) : participant;
		if (role == null) {
			role = usual(slot, participant);
		}
		else {
			role = fitting(frame, role, slot, participant);
		}
		return (role == null || !said(participant.token(), participant)) ? null : new Part(role, participant);
	}

	/** The role of a complement by its frame, or by its preposition; or null. */
	@Nullable RoleName role(Tree tree, @Nullable Frame frame, String slot, Token token) {
		Part part = part(tree, frame, slot, token);
		return (part != null) ? part.role() : null;
	}

	/** A pronoun that links to nobody says nothing. */
	private static boolean said(Token token, Participant participant) {
		return participant.known() || token.tag() != PartOfSpeech.PRON;
	}

	/**
	 * Who stands there; "nous" and "je" in a quote are its speaker, and so are "he" and
	 * "elle" where the text tells in its own words what somebody says.
	 */
	Participant participant(Tree tree, Token token, boolean doer) {
		Participant who = anybody(tree, token, doer);
		return WE.contains(token.form().toLowerCase(Locale.ROOT)) ? onBehalf(token, who) : who;
	}

	/** "nous" in the mouth of a body's spokesman is the body. */
	private Participant onBehalf(Token token, Participant speaker) {
		Entity entity = speaker.entity();
		for (Link called : (entity == null) ? List.<Link>of() : entity.mentions()) {
			boolean speaks = called.mention()
				.text()
				.toLowerCase(Locale.ROOT)
				.matches(".*\\b(porte-parole|spokes\\w+).*");
			if (speaks) {
				Optional<Entity> body = this.story.within(called)
					.filter((inner) -> inner != entity && BODIES.contains(inner.type()))
					.findFirst();
				if (body.isPresent()) {
					return new Participant(token, body.get(), speaker.text(), speaker.head(), speaker.span(), null,
							speaker.certainty(), false);
				}
			}
		}
		return speaker;
	}

	private Participant anybody(Tree tree, Token token, boolean doer) {
		Participant participant = doer ? this.phrases.doer(tree, token) : this.phrases.read(tree, token);
		Source source = participant.known() ? null : this.sources.of(tree, token);
		if (source == null || !source.speaker().known() || !speakersOwn(tree, token, source)) {
			return participant;
		}
		Participant speaker = source.speaker();
		return new Participant(token, speaker.entity(), participant.text(), speaker.head(), participant.span(), null,
				speaker.certainty() - 0.1, false);
	}

	private boolean speakersOwn(Tree tree, Token token, Source source) {
		Participant speaker = source.speaker();
		String form = token.form().toLowerCase(Locale.ROOT);
		if (!HE.contains(form)) {
			return SourceReader.firstPerson(token);
		}
		boolean fits = switch (form) {
			case "he" -> speaker.person() && !speaker.owned() && !woman(speaker);
			case "she" -> speaker.person() && !speaker.owned() && !man(speaker);
			case "it" -> !speaker.person();
			case "ils", "elles" -> !source.others().isEmpty();
			case "il" -> !woman(speaker);
			default -> !man(speaker);
		};
		boolean told = speaker.token().index() < token.index() || token.index() <= OPENING;
		return fits && told && Phrases.acting(speaker) && !this.sources.quoted(tree, token);
	}

	private static boolean man(Participant speaker) {
		return gender(speaker).equals("m");
	}

	private static boolean woman(Participant speaker) {
		return gender(speaker).equals("f");
	}

	private static String gender(Participant speaker) {
		Entity entity = speaker.entity();
		return (entity != null && speaker.person()) ? GivenNames.gender(entity.name()) : "";
	}

	/** A frame's role, but for a place where nobody can receive. */
	private static RoleName fitting(@Nullable Frame frame, RoleName role, String slot, Participant participant) {
		boolean here = Set.of("à", "en", "dans", "sur", "in", "at", "on", "to").contains(slot);
		if (role == RoleName.RECIPIENT && here && frame != null && frame.type() != FactType.ASSAULT
				&& Phrases.place(participant) && !Phrases.acting(participant)) {
			return frame.type() == FactType.LOCATE || frame.type() == FactType.AID ? RoleName.DESTINATION
					: RoleName.PLACE;
		}
		return role;
	}

	/** The role of a complement that the frame does not name. */
	private static @Nullable RoleName usual(String slot, Participant participant) {
		boolean acting = Phrases.acting(participant);
		boolean place = Phrases.place(participant);
		return switch (slot) {
			case "subj" -> RoleName.AGENT;
			case "obj", "obj2" -> RoleName.THEME;
			case "iobj" -> RoleName.RECIPIENT;
			case "à" -> acting ? RoleName.RECIPIENT : (place ? RoleName.PLACE : null);
			case "to" -> acting ? RoleName.RECIPIENT : (place ? RoleName.PLACE : RoleName.TOPIC);
			case "contre", "against", "envers" -> RoleName.RECIPIENT;
			case "avec", "with" -> acting ? RoleName.RECIPIENT : RoleName.INSTRUMENT;
			case "entre", "between", "entre eux" -> acting ? RoleName.RECIPIENT : null;
			case "vers", "toward", "towards", "into" -> RoleName.DESTINATION;
			case "pour" -> acting ? RoleName.RECIPIENT : null;
			case "for" -> acting ? RoleName.RECIPIENT : RoleName.TOPIC;
			case "as" -> RoleName.THEME;
			case "on" -> place ? RoleName.PLACE : RoleName.TOPIC;
			case "où", "dans", "en", "in", "at", "sur", "chez", "via", "through", "across", "near" ->
				place ? RoleName.PLACE : null;
			case "from" -> (place || acting) ? RoleName.ORIGIN : null;
			case "de", "depuis", "of" -> place ? RoleName.ORIGIN : null;
			case "upon" -> RoleName.TOPIC;
			case "about", "concernant", "regarding", "over" -> RoleName.TOPIC;
			default -> null;
		};
	}

	private boolean circumstance(Tree tree, Token token, String slot) {
		if (counted(tree, token) && !slot.equals("subj") && !slot.equals("à")) {
			return true;
		}
		if (CORE.contains(slot)) {
			return (time(tree, token) || weekday(tree, token)) && slot.startsWith("obj");
		}
		return time(tree, token) || slot.isEmpty() || tree.cues().has(Cue.OCCASION, slot)
				|| tree.cues().has(Cue.SOURCE, slot);
	}

	/** "depuis trois mois", "il y a huit jours": how long it took. */
	private static boolean counted(Tree tree, Token token) {
		return SPANS.contains(token.lemma()) && tree.kid(token, "nummod") != null;
	}

	/** "was sentenced Tuesday": a day that no date makes a time is no object either. */
	private static boolean weekday(Tree tree, Token token) {
		return WEEKDAYS.contains(token.lemma())
				|| (token.tag() == PartOfSpeech.PROPN && tree.cues().has(Cue.DAY, token));
	}

	boolean time(Tree tree, Token token) {
		for (TimeExpression time : this.story.times(tree.sentence())) {
			if (time.first() <= token.index() && token.index() <= time.last()) {
				return true;
			}
		}
		return false;
	}

	/** "fournir une aide à Kiev": what hangs by the object may be the verb's. */
	private void attachedToObject(List<Part> parts, Clause clause) {
		Frame frame = clause.frame();
		Token object = clause.argument("obj");
		if (frame == null || object == null) {
			return;
		}
		for (Token kid : clause.tree().kids(object, "nmod")) {
			Argument complement = clause.tree().complement(kid, clause.tree().preposition(kid));
			String slot = complement.slot();
			RoleName role = frame.role(slot);
			boolean vacant = role != null && parts.stream().noneMatch((part) -> part.role() == role);
			boolean owned = slot.equals("de") || (slot.equals("of") && object.tag() != PartOfSpeech.PROPN);
			if (vacant && !owned && kid.index() > clause.verb().index()) {
				fill(parts, clause.tree(), frame, complement);
			}
		}
	}

}
