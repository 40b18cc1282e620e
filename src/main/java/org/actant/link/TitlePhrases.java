package org.actant.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.Phrases;
import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** Reads the phrase of an office: which office, of which body, and whether of now. */
final class TitlePhrases {

	private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "l’", "the", "ce", "cette", "this", "son",
			"sa", "leur", "his", "her", "its", "their");

	private static final Set<String> PAST = Set.of("ancien", "ancienne", "ex", "ex-", "former", "futur", "future",
			"feu", "late", "prochain", "next", "vice", "vice-", "adjoint", "deputy", "un", "une", "a", "an");

	private static final Set<String> PAST_HOLDER = Set.of("ancien", "ancienne", "former", "ex", "ex-");

	/** Of these, the secretary is the minister of foreign affairs. */
	private static final Set<String> SECRETARIES = Set.of("country:US", "country:VA", "country:GB");

	private final Scene scene;

	TitlePhrases(Scene scene) {
		this.scene = scene;
	}

	/** The office that the phrase names, without the nation within it; or null. */
	@Nullable Title title(Mention mention) {
		List<String> forms = this.scene.forms(mention)
			.stream()
			.filter((form) -> !this.scene.french() || form.isEmpty() || Character.isUpperCase(form.charAt(0))
					|| this.scene.knowledge().demonyms(this.scene.language()).get(form).isEmpty())
			.toList();
		Phrases<Title> titles = this.scene.words().titles(this.scene.language());
		for (int at = 0; at < forms.size(); at++) {
			Phrases.Match<Title> match = titles.longest(forms, at).orElse(null);
			if (match != null) {
				return match.meanings().getFirst();
			}
		}
		return null;
	}

	/** The office of a phrase that may lack its first word: premier <em>ministre</em>. */
	@Nullable Title whole(Mention mention) {
		List<String> forms = new ArrayList<>(this.scene.forms(mention));
		forms.addFirst(this.scene.word(mention, mention.first() - 1));
		return this.scene.words()
			.titles(this.scene.language())
			.longest(forms, 0)
			.filter((match) -> match.length() > 1)
			.map((match) -> match.meanings().getFirst())
			.orElseGet(() -> title(mention));
	}

	/**
	 * Whether the word, an article or possessive, makes what follows one that is known.
	 */
	static boolean definite(String word) {
		return DEFINITE.contains(word);
	}

	/** Whether an article, pronoun or "'s" makes the office that of one person. */
	boolean definite(Mention mention) {
		int back = age(mention) + 1;
		while (back < age(mention) + 3 && adjective(mention, back)) {
			back++;
		}
		return DEFINITE.contains(this.scene.before(mention, back));
	}

	private boolean adjective(Mention mention, int back) {
		Token token = this.scene.token(mention, mention.first() - back);
		return token != null
				&& (token.tag() == PartOfSpeech.ADJ || PAST_HOLDER.contains(this.scene.before(mention, back)));
	}

	/** By the title, or else by the article before it: "la journaliste". */
	String gender(Mention mention, Title title) {
		return switch (this.scene.before(mention, 1)) {
			case "la", "une", "cette" -> "f";
			case "le", "un", "ce", "cet" -> title.gender().isEmpty() ? "m" : title.gender();
			default -> title.gender();
		};
	}

	/** How many words before the phrase tell an age in years: "41 - year -" old. */
	private int age(Mention mention) {
		boolean split = this.scene.word(mention, mention.first()).equals("old")
				&& this.scene.before(mention, 2).equals("year");
		return split ? 4 : 0;
	}

	/** "le joueur de 25 ans", "the 41-year-old lawyer": a reader knows who. */
	boolean aged(Mention mention) {
		return this.scene.after(mention, 1).matches("de|d'") && this.scene.after(mention, 3).matches("ans|mois")
				|| age(mention) > 0 || this.scene.before(mention, 1).endsWith("-year-old")
				|| this.scene.before(mention, 1).equals("old") && this.scene.before(mention, 3).equals("year")
				|| this.scene.forms(mention).stream().anyMatch((form) -> form.endsWith("-year-old"));
	}

	/** Whether a word tells that somebody was something once: "ancien". */
	static boolean once(String word) {
		return PAST_HOLDER.contains(word);
	}

	/** Whether the phrase tells of nobody who holds the office now. */
	boolean past(Mention mention) {
		return PAST.contains(this.scene.before(mention, 1)) || called(mention);
	}

	/** Whether the phrase tells who held the office once: "l'ancien maire". */
	boolean former(Mention mention) {
		return PAST_HOLDER.contains(this.scene.before(mention, 1)) || called(mention);
	}

	private boolean called(Mention mention) {
		return this.scene.before(mention, 2).equals("ex") || this.scene.forms(mention)
			.stream()
			.map((form) -> form.toLowerCase(Locale.ROOT))
			.anyMatch((form) -> PAST_HOLDER.contains(form) || form.startsWith("ex-"));
	}

	/** The id of the body whose office it is, or null. */
	@Nullable String body(Mention mention, Title title) {
		String nation = nation(mention);
		boolean secretary = title.key().equals("foreign-minister")
				&& this.scene.forms(mention).stream().anyMatch((form) -> form.startsWith("secr"));
		return (secretary && nation != null && !SECRETARIES.contains(nation)) ? null : nation;
	}

	/** The id of the country or body that stands within the phrase, or null. */
	@Nullable String nation(Mention mention) {
		for (Mention inner : this.scene.within(mention)) {
			String nation = (inner.kind() == MentionKind.GROUP) ? null : nationOf(inner);
			if (nation != null) {
				return nation;
			}
		}
		return null;
	}

	private @Nullable String nationOf(Mention inner) {
		Actor actor = this.scene.cast().at(inner);
		if (actor != null) {
			boolean people = actor.type() == EntityType.PERSON || actor.type() == EntityType.GROUP;
			return people ? null : actor.id();
		}
		List<Demonym> demonyms = (inner.kind() == MentionKind.DEMONYM)
				? this.scene.knowledge().demonyms(this.scene.language()).get(inner.text()) : List.of();
		if (demonyms.isEmpty()) {
			return null;
		}
		String entity = demonyms.getFirst().entity();
		return entity.equals("place:europe") ? "org:eu" : entity;
	}

}
