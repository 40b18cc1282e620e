package org.actant.annotate;

import org.actant.model.Features;
import org.actant.model.PartOfSpeech;

/**
 * The tags of LanguageTool's English dictionary: those of the Penn Treebank, with letters
 * after a colon for uncountable nouns.
 */
final class EnglishTags {

	private EnglishTags() {
	}

	static Reading meaning(String tag) {
		int colon = tag.indexOf(':');
		return switch ((colon > 0) ? tag.substring(0, colon) : tag) {
			case "NN" -> reading(PartOfSpeech.NOUN, "Number=Sing");
			case "NNS" -> reading(PartOfSpeech.NOUN, "Number=Plur");
			case "NNP" -> reading(PartOfSpeech.PROPN, "Number=Sing");
			case "NNPS" -> reading(PartOfSpeech.PROPN, "Number=Plur");
			case "VB" -> reading(PartOfSpeech.VERB, "VerbForm=Inf");
			case "VBP" -> reading(PartOfSpeech.VERB, "Mood=Ind|Tense=Pres|VerbForm=Fin");
			case "VBZ" -> reading(PartOfSpeech.VERB, "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
			case "VBD" -> reading(PartOfSpeech.VERB, "Mood=Ind|Tense=Past|VerbForm=Fin");
			case "VBN" -> reading(PartOfSpeech.VERB, "Tense=Past|VerbForm=Part");
			case "VBG" -> reading(PartOfSpeech.VERB, "VerbForm=Ger");
			case "JJ" -> reading(PartOfSpeech.ADJ, "Degree=Pos");
			case "JJR" -> reading(PartOfSpeech.ADJ, "Degree=Cmp");
			case "JJS" -> reading(PartOfSpeech.ADJ, "Degree=Sup");
			case "RB" -> reading(PartOfSpeech.ADV, "_");
			case "RBR" -> reading(PartOfSpeech.ADV, "Degree=Cmp");
			case "RBS" -> reading(PartOfSpeech.ADV, "Degree=Sup");
			default -> reading(PartOfSpeech.X, "_");
		};
	}

	private static Reading reading(PartOfSpeech tag, String features) {
		return new Reading("", tag, Features.parse(features));
	}

}
