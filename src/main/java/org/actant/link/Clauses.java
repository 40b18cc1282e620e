package org.actant.link;

import java.util.Set;

import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a sentence's tree the word that acts in a clause: its own subject, that of the
 * verb it is joined to, or whoever the verb above makes act ("asked Oslo to …").
 */
final class Clauses {

	private Clauses() {
	}

	/** The verb whose clause a word stands in; null above the last. */
	static @Nullable Token verb(Sentence sentence, Token token) {
		int steps = 0;
		int at = token.head();
		while (at >= 0 && at < sentence.tokens().size() && steps++ < 40) {
			Token head = sentence.token(at);
			if (isClause(sentence, head)) {
				return head;
			}
			at = head.head();
		}
		return null;
	}

	private static boolean isClause(Sentence sentence, Token token) {
		if (token.tag() == PartOfSpeech.VERB) {
			return true;
		}
		for (Token other : sentence.tokens()) {
			if (other.head() == token.index() && (other.is("nsubj") || other.is("cop"))) {
				return true;
			}
		}
		return false;
	}

	/** What acts in the clause of a verb, or null where nothing tells. */
	static @Nullable Token subject(Sentence sentence, Token verb) {
		return subject(sentence, verb, 0);
	}

	private static @Nullable Token subject(Sentence sentence, Token verb, int depth) {
		Token own = own(sentence, verb);
		if (own != null) {
			return relative(own) ? antecedent(sentence, verb, own) : own;
		}
		if (verb.head() < 0 || verb.head() >= sentence.tokens().size() || depth > 8) {
			return null;
		}
		Token above = sentence.token(verb.head());
		if (verb.is("acl")) {
			return above;
		}
		if (verb.is("xcomp") || verb.is("ccomp") || verb.is("advcl") || verb.is("obl") || verb.is("obj")) {
			Token made = (infinitive(verb) || bare(sentence, verb)) && makes(sentence, above)
					? object(sentence, above, verb) : null;
			return (made != null) ? made
					: infinitive(verb) || participle(verb) ? subject(sentence, above, depth + 1) : null;
		}
		if (!verb.is("conj") && !verb.is("parataxis")) {
			return null;
		}
		Token made = bare(sentence, verb) && !bare(sentence, above) && makes(sentence, above)
				? object(sentence, above, verb) : null;
		return (made != null) ? made : subject(sentence, above, depth + 1);
	}

	private static @Nullable Token own(Sentence sentence, Token verb) {
		Token found = null;
		for (Token token : sentence.tokens()) {
			if (token.head() == verb.index() && token.is("nsubj") && (found == null || token.index() < verb.index())) {
				found = token;
			}
		}
		return found;
	}

	private static boolean relative(Token token) {
		return Set.of("qui", "who", "which", "that", "lequel", "laquelle").contains(token.lemma())
				&& token.tag() == PartOfSpeech.PRON;
	}

	private static Token antecedent(Sentence sentence, Token verb, Token pronoun) {
		Token clause = verb;
		int steps = 0;
		while (clause.is("conj") && clause.head() >= 0 && steps++ < 10) {
			clause = sentence.token(clause.head());
		}
		boolean attached = clause.is("acl") && clause.head() >= 0 && clause.head() < pronoun.index();
		return attached ? sentence.token(clause.head()) : pronoun;
	}

	// "call on Peru to": but who calls Lima to ask does the asking.
	private static boolean makes(Sentence sentence, Token verb) {
		boolean calls = verb.lemma().equals("call") && verb.index() + 1 < sentence.tokens().size()
				&& sentence.token(verb.index() + 1).form().matches("on|upon|for");
		return calls || VerbParts.tells(Language.FRENCH, verb.lemma(), VerbParts.Part.CAUSING)
				|| VerbParts.tells(Language.ENGLISH, verb.lemma(), VerbParts.Part.CAUSING);
	}

	private static @Nullable Token object(Sentence sentence, Token verb, Token below) {
		Token found = null;
		for (Token token : sentence.tokens()) {
			boolean object = token.is("obj") || token.is("iobj") || token.is("obl:arg") || token.is("obl");
			if (token.head() == verb.index() && object && token.index() < below.index() && !token.is("obl:mod")
					&& (found == null || !found.is("obj"))) {
				found = token;
			}
		}
		return found;
	}

	// "accuse le Pérou de … et d'avoir vendu": the second infinitive hangs by the verb.
	private static boolean bare(Sentence sentence, Token verb) {
		return verb.features().has("VerbForm", "Inf") || sentence.tokens()
			.stream()
			.anyMatch((token) -> token.head() == verb.index() && token.is("aux")
					&& token.features().has("VerbForm", "Inf"));
	}

	static boolean infinitive(Token token) {
		Features features = token.features();
		return features.has("VerbForm", "Inf") || features.has("VerbForm", "Ger") || token.form().endsWith("ing");
	}

	private static boolean participle(Token token) {
		return token.features().has("VerbForm", "Part");
	}

}
