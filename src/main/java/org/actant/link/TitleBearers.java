package org.actant.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.lexicon.Phrases;
import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the person beside whose name an office stands. */
final class TitleBearers {

	private static final Set<String> OF = Set.of("de", "le", "la", "l'", "l’", "du", "d'", "of", "the");

	private static final Set<String> AND = Set.of("et", "and");

	private static final Set<String> ONE = Set.of("un", "une", "a", "an", "ancien", "ancienne", "former", "ex-");

	private static final Set<String> ADDRESSES = Set.of("m", "m.", "mme", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "«",
			"“", "\"");

	private static final Set<String> BESIDE = Set.of("par", "by", "avec", "with", "à", "selon", "pour", "chez",
			"contre");

	private final Scene scene;

	private final TitlePhrases phrases;

	private final SecondPhrases seconds;

	TitleBearers(Scene scene, TitlePhrases phrases) {
		this.scene = scene;
		this.phrases = phrases;
		this.seconds = new SecondPhrases(scene);
	}

	/** The person whose office the phrase tells, or null where it stands alone. */
	@Nullable Actor of(Mention mention) {
		if (nested(mention)) {
			return before(mention);
		}
		Actor after = after(mention);
		Actor said = (after != null) ? after
				: this.seconds.named(this.scene.sentence(mention), this.scene.head(mention), EntityType.PERSON);
		return (said != null) ? said : before(mention);
	}

	/** "le chef de cabinet du président X": the name that follows is the president's. */
	private boolean nested(Mention mention) {
		List<String> forms = this.scene.forms(mention);
		Phrases<Title> titles = this.scene.words().titles(this.scene.language());
		int found = 0;
		int at = 0;
		while (at < forms.size()) {
			Phrases.Match<Title> match = titles.longest(forms, at).orElse(null);
			boolean of = at == 0 || OF.contains(forms.get(at - 1));
			found += (match != null && of) ? 1 : 0;
			at += (match != null) ? match.length() : 1;
		}
		return found > 1 && this.scene.french();
	}

	private @Nullable Actor after(Mention mention) {
		Mention joined = joined(mention);
		return (joined != null) ? after(joined) : named(mention);
	}

	/**
	 * "le chef du parti et ministre du Travail, Jean Untel": the second of two offices.
	 */
	private @Nullable Mention joined(Mention mention) {
		boolean and = AND.contains(this.scene.after(mention, 1));
		return and ? this.scene.startingAt(mention.sentence(), mention.last() + 2, MentionKind.TITLE) : null;
	}

	private @Nullable Actor named(Mention mention) {
		int at = mention.last() + 1;
		boolean comma = this.scene.word(mention, at).equals(",");
		at += comma ? 1 : 0;
		if (!this.scene.words().titles(this.scene.language()).get(this.scene.word(mention, at)).isEmpty()
				|| ADDRESSES.contains(this.scene.word(mention, at))) {
			at++;
		}
		Actor actor = person(this.scene.startingAt(mention.sentence(), at, MentionKind.NAME));
		Title title = this.phrases.title(mention);
		if (actor == null || !agrees(actor, mention, title)) {
			return null;
		}
		boolean outer = comma && outer(mention, at);
		return outer || (comma && !TitlePhrases.definite(this.scene.before(mention, 1))
				&& !AND.contains(this.scene.before(mention, 1)) && !opens(mention)) ? null : actor;
	}

	/**
	 * "Ancien ministre, Jean Untel a dit": what stands first is told of the name behind
	 * it.
	 */
	private boolean opens(Mention mention) {
		return mention.first() == 0 || mention.first() == 1 && TitlePhrases.once(this.scene.before(mention, 1));
	}

	/** "le maire, Jeanne Untel": beside a name the masculine is that of the office. */
	private boolean agrees(Actor actor, Mention mention, @Nullable Title title) {
		String gender = (title != null) ? this.phrases.gender(mention, title) : "";
		return gender.equals("m") && this.scene.french() || actor.mayBe(gender);
	}

	/** "une camarade du juge, Jeanne Untel": the name is that of the noun before. */
	private boolean outer(Mention mention, int name) {
		Token title = this.scene.head(mention);
		Token first = this.scene.token(mention, name);
		Token holder = (title.is("nmod") && title.head() >= 0) ? this.scene.sentence(mention).token(title.head())
				: null;
		return first != null && holder != null && first.is("appos") && first.head() == holder.index();
	}

	private @Nullable Actor before(Mention mention) {
		int at = mention.first() - 1;
		while (at > 0 && (TitlePhrases.definite(this.scene.word(mention, at))
				|| ONE.contains(this.scene.word(mention, at)))) {
			at--;
		}
		String mark = this.scene.word(mention, at);
		if (!mark.equals(",") && !mark.equals("(")) {
			return null;
		}
		Mention name = this.scene.endingAt(mention.sentence(), at - 1, MentionKind.NAME);
		Actor actor = person(name);
		Title title = this.phrases.title(mention);
		return (actor != null && name != null && !beginsAnew(mention, name) && agrees(actor, mention, title)) ? actor
				: null;
	}

	/**
	 * "Interrogé par le juge Untel, le maire a dit": the title is a subject of its own.
	 */
	private boolean beginsAnew(Mention mention, Mention name) {
		if (!this.scene.head(mention).is("nsubj")) {
			return false;
		}
		Sentence sentence = this.scene.sentence(name);
		Token bearer = this.scene.head(name);
		while ((bearer.is("appos") || bearer.is("flat") || bearer.is("compound")) && bearer.head() >= 0) {
			bearer = sentence.token(bearer.head());
		}
		return (bearer.is("obl") || bearer.is("nmod")) && sentence.children(bearer)
			.stream()
			.anyMatch((kid) -> kid.is("case") && BESIDE.contains(kid.form().toLowerCase(Locale.ROOT)));
	}

	private @Nullable Actor person(@Nullable Mention name) {
		Actor actor = (name != null) ? this.scene.cast().at(name) : null;
		return (actor != null && actor.type() == EntityType.PERSON) ? actor : null;
	}

}
