package org.actant.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.actant.annotate.tag.WordClasses;
import org.actant.annotate.tag.WordTag;
import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;

/**
 * Puts right what tagger and parser of French get wrong against plain knowledge: a form
 * that can only be a verb with a tense is one, what is done by somebody is a participle,
 * a verb has one subject, and what "et" joins is alike.
 */
final class FrenchSlips {

	/** What the dictionary calls forms with a tense. */
	private static final Pattern TENSED = Pattern
		.compile("V(pres|futu|con|impa|psim)(\\+V(pres|futu|con|impa|psim|imp))*");

	/** A participle, among what the dictionary calls a form. */
	private static final Pattern PARTICIPLE = Pattern.compile("(.*\\+)?V[mf](\\+.*)?");

	/** A present participle that is an adjective and a noun too. */
	private static final Pattern DOING = Pattern.compile("J\\+N\\+V");

	/** Of "pris" and "mis", which news hardly ever has with "tu". */
	private static final Features DONE = Features.parse("Gender=Masc|Tense=Past|VerbForm=Part");

	private final TreeDraft tree;

	private FrenchSlips(List<Token> tokens) {
		this.tree = new TreeDraft(tokens);
	}

	/**
	 * @param forms the words of a sentence
	 * @param tags their tags
	 * @return the tags, verbs called verbs
	 */
	static List<WordTag> verbs(List<String> forms, List<WordTag> tags) {
		List<WordTag> read = new ArrayList<>(tags);
		for (int i = 0; i < read.size(); i++) {
			PartOfSpeech tag = read.get(i).word();
			boolean noun = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJ;
			boolean done = tag == PartOfSpeech.ADJ && is(PARTICIPLE, forms.get(i)) && by(forms, tags, i + 1);
			if (done || (noun && is(TENSED, forms.get(i)))) {
				read.set(i, WordTag.of(PartOfSpeech.VERB));
			}
			else if (tag == PartOfSpeech.VERB && quality(forms, tags, i)) {
				read.set(i, WordTag.of(PartOfSpeech.ADJ));
			}
		}
		return read;
	}

	private static boolean is(Pattern classes, String form) {
		return Character.isLowerCase(form.charAt(0))
				&& classes.matcher(WordClasses.of(Language.FRENCH).of(form)).matches();
	}

	/** "le président <em>sortant</em> Untel": what may be an adjective is one. */
	private static boolean quality(List<String> forms, List<WordTag> tags, int at) {
		boolean named = at > 0 && tags.get(at - 1).word() == PartOfSpeech.NOUN && at + 1 < forms.size()
				&& tags.get(at + 1).word() == PartOfSpeech.PROPN;
		return named && is(DOING, forms.get(at));
	}

	/** "prise hier par": whether somebody does it. */
	private static boolean by(List<String> forms, List<WordTag> tags, int from) {
		int at = from;
		while (at < forms.size() && tags.get(at).word() == PartOfSpeech.ADV) {
			at++;
		}
		return at < forms.size() && forms.get(at).equals("par");
	}

	/**
	 * @param tokens the words of a sentence with their tree
	 * @return the same words; where the tree was wrong, with another
	 */
	static List<Token> mend(List<Token> tokens) {
		FrenchSlips slips = new FrenchSlips(tokens);
		for (int i = 0; i < tokens.size(); i++) {
			slips.participle(i);
			slips.subject(i);
			slips.joined(i);
			slips.name(i);
		}
		return slips.tree.tokens();
	}

	private void participle(int index) {
		Features features = this.tree.at(index).features();
		boolean past = this.tree.tag(index) == PartOfSpeech.VERB && features.has("Person", "2")
				&& features.has("Tense", "Past") && features.has("Mood", "Ind");
		if (past) {
			this.tree.read(index, PartOfSpeech.VERB, DONE);
		}
	}

	/**
	 * Of two subjects the second stands behind the verb as its object ("deux hommes ont
	 * volé Jean Untel") or before it as an apposition ("le réseau, un groupe armé, a");
	 * or the first, without article, is told of the name ("Ancien ministre, Jean Untel
	 * a").
	 */
	private void subject(int index) {
		int verb = this.tree.head(index);
		boolean subject = verb >= 0 && this.tree.relation(index).equals("nsubj") && named(index);
		int first = subject ? this.tree.first(0, Math.min(index, verb),
				(other) -> this.tree.head(other) == verb && this.tree.is(other, "nsubj") && named(other)) : -1;
		if (first >= 0 && index < verb && bare(first) && this.tree.tag(index) == PartOfSpeech.PROPN) {
			this.tree.move(first, index, "appos");
		}
		else if (first >= 0 && index < verb && indefinite(index)) {
			this.tree.move(index, first, "appos");
		}
		else if (first >= 0 && index > verb && this.tree.kid(verb, "obj", "ccomp", "aux:pass") < 0
				&& this.tree.first(first, verb, (word) -> this.tree.tag(word) == PartOfSpeech.PUNCT) < 0) {
			this.tree.move(index, verb, "obj");
		}
	}

	private boolean named(int index) {
		return this.tree.tag(index).nominal() && this.tree.tag(index) != PartOfSpeech.PRON;
	}

	/** "Ancien ministre," */
	private boolean bare(int noun) {
		return this.tree.tag(noun) == PartOfSpeech.NOUN && this.tree.kid(noun, "det", "nummod", "case") < 0
				&& this.tree.form(noun + 1).equals(",");
	}

	/** ", un groupe" */
	private boolean indefinite(int noun) {
		return noun > 1 && this.tree.lemma(noun - 1).equals("un") && this.tree.form(noun - 2).equals(",");
	}

	/**
	 * "n'a signé aucun contrat et les joueurs n'ont rien dit": a second verb without "et"
	 * and without subject has both in the noun before it.
	 */
	private void joined(int verb) {
		boolean bare = this.tree.tag(verb) == PartOfSpeech.VERB && this.tree.relation(verb).equals("conj")
				&& this.tree.kid(verb, "cc", "nsubj") < 0;
		int noun = bare ? phraseBefore(verb) : -1;
		boolean joined = noun > this.tree.head(verb) && this.tree.relation(noun).equals("conj");
		int and = joined ? this.tree.kid(noun, "cc") : -1;
		if (and >= 0 && this.tree.move(noun, verb, "nsubj")) {
			this.tree.move(and, verb, "cc");
		}
	}

	/**
	 * "un proche du président, Jean Untel": the name is that of whoever is told of with
	 * "un".
	 */
	private void name(int index) {
		int inner = this.tree.head(index);
		boolean apart = index > 1 && this.tree.tag(index) == PartOfSpeech.PROPN && this.tree.form(index - 1).equals(",")
				&& (this.tree.is(index, "appos") || this.tree.is(index, "conj") && this.tree.kid(index, "cc") < 0);
		int outer = (apart && inner >= 0 && inner < index && this.tree.is(inner, "nmod")) ? this.tree.head(inner) : -1;
		int article = (outer >= 0 && outer < inner) ? this.tree.kid(outer, "det") : -1;
		int of = (article >= 0) ? this.tree.kid(inner, "case") : -1;
		if (of >= 0 && this.tree.lemma(of).equals("de") && this.tree.lemma(article).equals("un")
				&& this.tree.kid(outer, "appos") < 0) {
			this.tree.move(index, outer, "appos");
		}
	}

	/** The head of the phrase that ends where the verb with its auxiliaries begins. */
	private int phraseBefore(int verb) {
		int at = this.tree.lastBefore(verb, (word) -> this.tree.head(word) != verb);
		while (at >= 0 && !this.tree.relation(at).equals("conj") && this.tree.head(at) < verb) {
			at = this.tree.head(at);
		}
		return (at >= 0 && this.tree.tag(at).nominal()) ? at : -1;
	}

}
