package org.actant.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.KnownEntity;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** What the words around a description tell of whom or what it means. */
final class DescriptionClues {

	private static final Set<String> SINGLE = Set.of("le", "la", "l'", "l’", "ce", "cet", "cette", "son", "sa", "leur",
			"the", "this", "his", "her", "its", "their");

	private final Scene scene;

	DescriptionClues(Scene scene) {
		this.scene = scene;
	}

	/** Whether a word before it says that one is meant. */
	boolean single(Mention mention) {
		return SINGLE.contains(this.scene.before(mention, 1));
	}

	/** "cette", "this": whether it points at what was told just before. */
	boolean pointed(Mention mention) {
		return this.scene.before(mention, 1).matches("ce|cet|cette|this|that");
	}

	/** Whether something acts or is acted on: the subject or object of a verb. */
	boolean acts(Mention mention) {
		Token head = this.scene.head(mention);
		return head.is("nsubj") || head.is("obl:agent") || head.is("obj") || head.is("obl:arg") || head.is("iobj")
				|| head.is("conj") && this.scene.subject(mention);
	}

	/** Whoever is in another part of the same clause is not what is described. */
	Set<Actor> beside(Mention mention) {
		Sentence sentence = this.scene.sentence(mention);
		Token head = this.scene.head(mention);
		Token verb = Clauses.verb(sentence, head);
		Token subject = (verb != null) ? Clauses.subject(sentence, verb) : null;
		Set<Actor> beside = new HashSet<>();
		for (Cast.Told told : this.scene.cast().in(mention.sentence())) {
			Token other = this.scene.head(told.mention());
			boolean argument = verb != null && other.head() == verb.index() && (other.is("nsubj") || other.is("obj"));
			if (other != head && (other == subject || argument)) {
				beside.add(told.actor());
			}
		}
		return beside;
	}

	/** The country that somebody is of by knowledge or by office, or null. */
	static @Nullable String home(Actor actor) {
		KnownEntity known = actor.known();
		if (known != null && known.home() != null && known.home().startsWith("country:")) {
			return known.home();
		}
		for (String office : actor.offices()) {
			String body = office.substring(office.indexOf('@') + 1);
			if (body.startsWith("country:")) {
				return body;
			}
		}
		return null;
	}

	/** The nation that the phrase names, or null. */
	@Nullable String nation(Mention mention) {
		Actor nation = NationReader.of(this.scene, mention);
		if (nation != null) {
			return nation.id();
		}
		for (String form : this.scene.forms(mention)) {
			List<Demonym> demonyms = this.scene.knowledge().demonyms(this.scene.language()).get(form);
			if (!demonyms.isEmpty()) {
				return demonyms.getFirst().entity();
			}
		}
		Mention after = this.scene.startingAt(mention.sentence(), mention.last() + 2, MentionKind.NAME);
		Actor actor = (after != null && Set.of("de", "d'", "d’", "of").contains(this.scene.after(mention, 1)))
				? this.scene.cast().at(after) : null;
		return (actor != null && actor.type() == EntityType.COUNTRY) ? actor.id() : null;
	}

	/** A short sign of the text. */
	String text() {
		return "%08x".formatted(this.scene.named().text().document().id().hashCode());
	}

	/** Links it to the last of those wanted, if one was told of in so many sentences. */
	void nearest(Mention mention, int sentences, Predicate<Actor> wanted, double certainty) {
		List<Cast.Recent> recent = this.scene.cast().before(mention, sentences, wanted);
		if (!recent.isEmpty()) {
			this.scene.cast().link(recent.getFirst().actor(), mention, certainty, "description");
		}
	}

}
