package org.actant.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads pronouns with care: who they mean must be the subject told last, or the only one
 * told that they can mean. Pronouns that leave a choice stay unread.
 */
final class PronounReader {

	private static final Map<String, Form> FORMS = Map.ofEntries(Map.entry("il", new Form("m", false, false)),
			Map.entry("elle", new Form("f", false, false)), Map.entry("ils", new Form("", true, false)),
			Map.entry("elles", new Form("", true, false)), Map.entry("lui", new Form("", false, false)),
			Map.entry("celui-ci", new Form("m", false, false)), Map.entry("celle-ci", new Form("f", false, false)),
			Map.entry("ce dernier", new Form("m", false, false)),
			Map.entry("cette dernière", new Form("f", false, false)), Map.entry("he", new Form("m", false, false)),
			Map.entry("him", new Form("m", false, false)), Map.entry("his", new Form("m", false, true)),
			Map.entry("she", new Form("f", false, false)), Map.entry("her", new Form("f", false, true)),
			Map.entry("son", new Form("", false, true)), Map.entry("sa", new Form("", false, true)),
			Map.entry("ses", new Form("", false, true)), Map.entry("its", new Form("", false, true)));

	private final Scene scene;

	PronounReader(Scene scene) {
		this.scene = scene;
	}

	void read() {
		for (Mention mention : this.scene.mentions(MentionKind.PRONOUN)) {
			Form form = FORMS.get(word(mention));
			if (form != null && this.scene.cast().open(mention)) {
				read(mention, form);
			}
		}
	}

	private static String word(Mention mention) {
		String word = mention.text().toLowerCase(Locale.ROOT).strip();
		word = word.startsWith("-t-") ? word.substring(3) : word.startsWith("-") ? word.substring(1) : word;
		return word;
	}

	private void read(Mention mention, Form form) {
		if (word(mention).startsWith("ce") && !form.many) {
			nearestPerson(mention, form);
		}
		else if (form.possessive && !form.gender.isEmpty()) {
			person(mention, form);
		}
		else if (form.possessive) {
			owner(mention);
		}
		else if (form.many) {
			group(mention);
		}
		else {
			person(mention, form);
		}
	}

	/** "ce dernier": the last person told of, in this sentence or the one before. */
	private void nearestPerson(Mention mention, Form form) {
		List<Cast.Recent> recent = this.scene.cast()
			.before(mention, 1, (actor) -> actor.type() == EntityType.PERSON && actor.mayBe(form.gender));
		if (!recent.isEmpty()) {
			this.scene.cast().link(recent.getFirst().actor(), mention, 0.75, "pronoun");
		}
	}

	/**
	 * A person of that gender: the subject told last, or the only person of this sentence
	 * and the one before.
	 */
	private void person(Mention mention, Form form) {
		List<Cast.Recent> people = this.scene.cast()
			.before(mention, 1, (actor) -> actor.type() == EntityType.PERSON && actor.mayBe(form.gender));
		Actor subject = subjectBefore(mention);
		boolean quoted = inverted(mention);
		if (subject != null && subject.type() == EntityType.PERSON && subject.mayBe(form.gender)) {
			this.scene.cast().link(subject, mention, (people.size() == 1) ? 0.85 : 0.7, "pronoun");
		}
		else if (people.size() == 1 && (quoted || !this.scene.french() || subject == null)
				&& central(people.getFirst().actor(), mention)) {
			this.scene.cast().link(people.getFirst().actor(), mention, 0.65, "pronoun");
		}
		else if (people.isEmpty() && quoted) {
			speaker(mention, form);
		}
		else if (subject != null && this.scene.french() && subject.type() != EntityType.PERSON
				&& gender(subject).equals(form.gender) && opening(mention)) {
			this.scene.cast().link(subject, mention, 0.6, "pronoun");
		}
	}

	/**
	 * Whether nobody else was the last person to be a subject in the sentences before.
	 */
	private boolean central(Actor actor, Mention mention) {
		for (int back = 0; back <= 4 && mention.sentence() - back >= 0; back++) {
			Actor subject = subjectIn(mention, mention.sentence() - back,
					(back == 0) ? mention.first() : Integer.MAX_VALUE);
			if (subject != null && subject.type() == EntityType.PERSON) {
				return subject == actor;
			}
		}
		return true;
	}

	// "…", a-t-il ajouté: the speaker of the lines before.
	private void speaker(Mention mention, Form form) {
		List<Cast.Recent> people = this.scene.cast()
			.before(mention, 4, (actor) -> actor.type() == EntityType.PERSON && actor.mayBe(form.gender));
		if (!people.isEmpty()) {
			this.scene.cast().link(people.getFirst().actor(), mention, 0.65, "pronoun");
		}
	}

	private boolean inverted(Mention mention) {
		return mention.text().startsWith("-") || this.scene.before(mention, 1).endsWith("-")
				|| this.scene.before(mention, 1).equals("-t-");
	}

	private boolean opening(Mention mention) {
		return mention.first() <= 1;
	}

	/** son, its: the subject before in the same clause. */
	private void owner(Mention mention) {
		Actor subject = subjectIn(mention, mention.sentence(), mention.first());
		if (subject != null && subject.type() != EntityType.PLACE) {
			this.scene.cast().link(subject, mention, 0.65, "possessive");
		}
	}

	private void group(Mention mention) {
		Actor subject = subjectBefore(mention);
		if (subject != null && subject.type() == EntityType.GROUP) {
			this.scene.cast().link(subject, mention, 0.65, "pronoun");
		}
	}

	/**
	 * The subject told last: of this sentence before the pronoun, else of the last one.
	 */
	private @Nullable Actor subjectBefore(Mention mention) {
		Actor here = subjectIn(mention, mention.sentence(), mention.first());
		if (here != null || mention.sentence() == 0) {
			return here;
		}
		return subjectIn(mention, mention.sentence() - 1, Integer.MAX_VALUE);
	}

	private @Nullable Actor subjectIn(Mention pronoun, int index, int end) {
		Sentence sentence = this.scene.named().text().sentences().get(index);
		Actor found = null;
		for (Mention mention : this.scene.named().mentions()) {
			if (mention.sentence() == index && mention.last() < end && mention != pronoun) {
				Actor actor = this.scene.cast().at(mention);
				boolean subject = this.scene.head(mention).is("nsubj");
				if (actor != null && subject && mention.kind() != MentionKind.DEMONYM) {
					found = (found == null || main(sentence, mention)) ? actor : found;
				}
			}
		}
		return found;
	}

	// The subject of the main clause outweighs that of a subordinate one.
	private boolean main(Sentence sentence, Mention mention) {
		int verb = this.scene.head(mention).head();
		return verb < 0 || verb >= sentence.tokens().size() || sentence.token(verb).head() == Token.ROOT;
	}

	/**
	 * The gender of a country's French name, by its article in the text or its ending.
	 */
	private String gender(Actor actor) {
		if (actor.known() == null || actor.type() != EntityType.COUNTRY) {
			return "";
		}
		boolean feminine = actor.known().french().matches(".*e( .*)?")
				&& !Set.of("country:MX", "country:MZ", "country:KH", "country:ZW", "country:SR").contains(actor.id());
		return feminine ? "f" : "m";
	}

	private record Form(String gender, boolean many, boolean possessive) {
	}

}
