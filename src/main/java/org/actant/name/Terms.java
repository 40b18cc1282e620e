package org.actant.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.actant.lexicon.Demonym;
import org.actant.lexicon.Knowledge;
import org.actant.lexicon.Noun;
import org.actant.lexicon.Phrases;
import org.actant.lexicon.Title;
import org.actant.lexicon.WordKeys;
import org.actant.model.Language;
import org.actant.model.Token;

import org.jspecify.annotations.Nullable;

/**
 * What the words of one sentence mean by the lexicon: titles, demonyms, nouns of bodies,
 * places, groups and events, and known names, by the word that they begin with.
 */
final class Terms {

	private final WordKeys forms;

	private final @Nullable Optional<Knowledge.NameMatch>[] names;

	private final Knowledge knowledge;

	private final Term<Title>[] titles;

	private final Term<Demonym>[] demonyms;

	private final Term<Noun>[] bodies;

	private final Term<Noun>[] places;

	private final Term<Noun>[] groups;

	private final Term<Noun>[] events;

	@SuppressWarnings("unchecked")
	Terms(NameWords lexicon, Wording words) {
		this.knowledge = lexicon.knowledge();
		this.forms = new WordKeys(words.sentence().tokens().stream().map(Token::form).toList());
		this.names = new Optional[words.size() + 1];
		Language language = words.language();
		this.titles = all(lexicon.common().titles(language), words);
		this.demonyms = all(lexicon.knowledge().demonyms(language), words);
		this.bodies = all(lexicon.common().organizations(language), words);
		this.places = all(lexicon.common().places(language), words);
		this.groups = all(lexicon.common().groups(language), words);
		this.events = all(lexicon.common().events(language), words);
		if (words.french()) {
			split(lexicon.common().titles(language));
		}
	}

	// "ministre norvégien de la Pêche": a title with a nation within it.
	private void split(Phrases<Title> phrases) {
		for (int at = 0; at < this.titles.length; at++) {
			Term<Title> title = this.titles[at];
			Term<Demonym> nation = (title != null) ? demonym(title.end()) : null;
			if (title != null && nation != null) {
				List<String> forms = this.forms.words();
				List<String> rest = new ArrayList<>(forms.subList(at, title.end()));
				rest.addAll(forms.subList(nation.end(), Math.min(forms.size(), nation.end() + 6)));
				int end = at + (nation.end() - nation.first());
				int start = at;
				phrases.longest(rest, 0)
					.filter((match) -> match.length() > title.end() - title.first())
					.ifPresent((match) -> this.titles[start] = new Term<>(start, end + match.length(),
							match.meanings().getFirst()));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private <T> Term<T>[] all(Phrases<T> phrases, Wording words) {
		Term<T>[] terms = new Term[words.size()];
		for (int at = 0; at < terms.length; at++) {
			if (Character.isLetter(words.low(at).isEmpty() ? ' ' : words.low(at).charAt(0))) {
				Phrases.Match<T> match = phrases.longest(this.forms, at).orElse(null);
				terms[at] = (match == null || pronoun(at, match.length())) ? null
						: new Term<>(at, at + match.length(), match.meanings().getFirst());
			}
		}
		return terms;
	}

	/** "us" in small letters is no nation. */
	private boolean pronoun(int at, int length) {
		return length == 1 && this.forms.words().get(at).equals("us");
	}

	@Nullable Term<Title> title(int at) {
		return at(this.titles, at);
	}

	@Nullable Term<Demonym> demonym(int at) {
		return at(this.demonyms, at);
	}

	@Nullable Term<Noun> body(int at) {
		return at(this.bodies, at);
	}

	@Nullable Term<Noun> place(int at) {
		return at(this.places, at);
	}

	@Nullable Term<Noun> group(int at) {
		return at(this.groups, at);
	}

	@Nullable Term<Noun> event(int at) {
		return at(this.events, at);
	}

	Optional<Knowledge.NameMatch> name(int at) {
		if (at < 0 || at >= this.names.length) {
			return Optional.empty();
		}
		Optional<Knowledge.NameMatch> name = this.names[at];
		if (name == null) {
			name = this.knowledge.longestName(this.forms, at);
			this.names[at] = name;
		}
		return name;
	}

	private static <T> @Nullable Term<T> at(Term<T>[] terms, int at) {
		return (at >= 0 && at < terms.length) ? terms[at] : null;
	}

	/**
	 * A term of the lexicon in a sentence.
	 *
	 * @param first number of its first word
	 * @param end number of the word after it
	 * @param meaning what it means
	 * @param <T> the meaning
	 */
	record Term<T>(int first, int end, T meaning) {
	}

}
