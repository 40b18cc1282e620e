package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;

import org.actant.annotate.tag.WordClasses;
import org.actant.annotate.tag.WordTag;
import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what tagger and parser of French get wrong against plain knowledge: a form
 * that can only be a verb with a tense is one, a verb has one subject, and what "et"
 * joins is alike.
 */
final class FrenchSlips {

	/** What the dictionary calls forms with a tense. */
	private static final String TENSED = "V(pres|futu|con|impa|psim)(\\+V(pres|futu|con|impa|psim|imp))*";

	/** Of "pris" and "mis", which news hardly ever has with "tu". */
	private static final Features DONE = Features.parse("Gender=Masc|Tense=Past|VerbForm=Part");

	private final List<Token> tokens;

	private FrenchSlips(List<Token> tokens) {
		this.tokens = new ArrayList<>(tokens);
	}

	/**
	 * @param forms the words of a sentence
	 * @param tags their tags
	 * @return the tags, verbs called verbs
	 */
	static List<WordTag> verbs(List<String> forms, List<WordTag> tags) {
		WordClasses classes = WordClasses.of(Language.FRENCH);
		List<WordTag> read = new ArrayList<>(tags);
		for (int i = 0; i < read.size(); i++) {
			PartOfSpeech tag = read.get(i).word();
			boolean noun = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJ;
			if (noun && Character.isLowerCase(forms.get(i).charAt(0)) && classes.of(forms.get(i)).matches(TENSED)) {
				read.set(i, WordTag.of(PartOfSpeech.VERB));
			}
		}
		return read;
	}

	/**
	 * @param tokens the words of a sentence with their tree
	 * @return the same words; where a verb had two subjects, with another tree
	 */
	static List<Token> mend(List<Token> tokens) {
		FrenchSlips slips = new FrenchSlips(tokens);
		for (int i = 0; i < tokens.size(); i++) {
			slips.participle(i);
			slips.subject(i);
			slips.joined(i);
		}
		return slips.tokens;
	}

	private void participle(int index) {
		Token token = this.tokens.get(index);
		boolean past = token.tag() == PartOfSpeech.VERB && token.features().has("Person", "2")
				&& token.features().has("Tense", "Past") && token.features().has("Mood", "Ind");
		if (past) {
			this.tokens.set(index, new Token(index, token.span(), token.form(), token.lemma(), token.tag(), DONE,
					token.head(), token.relation()));
		}
	}

	/**
	 * Of two subjects the second stands behind the verb as its object ("deux hommes ont
	 * volé Jean Untel") or before it as an apposition ("le réseau, un groupe armé, a").
	 */
	private void subject(int index) {
		Token token = this.tokens.get(index);
		if (!token.relation().equals("nsubj") || !token.tag().nominal() || token.tag() == PartOfSpeech.PRON
				|| token.head() < 0) {
			return;
		}
		Token first = this.tokens.subList(0, Math.min(index, token.head()))
			.stream()
			.filter((other) -> other.head() == token.head() && other.is("nsubj") && other.tag().nominal()
					&& other.tag() != PartOfSpeech.PRON)
			.findFirst()
			.orElse(null);
		if (first != null && index < token.head() && indefinite(index)) {
			hang(token, first.index(), "appos");
		}
		else if (first != null && index > token.head() && !complete(token.head())
				&& lacks(PartOfSpeech.PUNCT, first.index(), token.head())) {
			hang(token, token.head(), "obj");
		}
	}

	/**
	 * "n'a signé aucun contrat et les joueurs n'ont rien dit": a second verb without "et"
	 * and without subject has both in the noun before it.
	 */
	private void joined(int verb) {
		Token token = this.tokens.get(verb);
		boolean bare = token.tag() == PartOfSpeech.VERB && token.relation().equals("conj") && token.head() < verb
				&& kid(verb, "cc") == null && kid(verb, "nsubj") == null;
		int noun = bare ? phraseBefore(verb) : -1;
		Token and = (noun > token.head() && this.tokens.get(noun).relation().equals("conj")) ? kid(noun, "cc") : null;
		if (and != null) {
			hang(this.tokens.get(noun), verb, "nsubj");
			hang(and, verb, "cc");
		}
	}

	/** The head of the phrase that ends where the verb with its auxiliaries begins. */
	private int phraseBefore(int verb) {
		int at = verb - 1;
		while (at >= 0 && this.tokens.get(at).head() == verb) {
			at--;
		}
		while (at >= 0 && !this.tokens.get(at).relation().equals("conj") && this.tokens.get(at).head() < verb) {
			at = this.tokens.get(at).head();
		}
		return (at >= 0 && this.tokens.get(at).tag().nominal()) ? at : -1;
	}

	private @Nullable Token kid(int head, String relation) {
		return this.tokens.stream()
			.filter((token) -> token.head() == head && token.is(relation))
			.findFirst()
			.orElse(null);
	}

	/** ", un groupe" */
	private boolean indefinite(int noun) {
		return noun > 1 && this.tokens.get(noun - 1).lemma().equals("un")
				&& this.tokens.get(noun - 2).form().equals(",");
	}

	private boolean lacks(PartOfSpeech tag, int from, int to) {
		return this.tokens.subList(from, to).stream().noneMatch((token) -> token.tag() == tag);
	}

	private boolean complete(int verb) {
		return this.tokens.stream()
			.anyMatch((kid) -> kid.head() == verb && (kid.is("obj") || kid.is("ccomp") || kid.is("aux:pass")));
	}

	private void hang(Token token, int head, String relation) {
		this.tokens.set(token.index(), new Token(token.index(), token.span(), token.form(), token.lemma(), token.tag(),
				token.features(), head, relation));
	}

}
