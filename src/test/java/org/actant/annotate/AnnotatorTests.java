package org.actant.annotate;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.actant.clean.Cleaner;
import org.actant.model.AnnotatedText;
import org.actant.model.Document;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnnotatorTests {

	private final Cleaner cleaner = Cleaner.standard();

	private final Annotator annotator = Annotator.standard();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Qu'a-t-il dit de l'hôtel ?|Qu' a -t-il dit de l' hôtel ?",
					"Est-ce que celui-ci vient d’Aix-en-Provence ?|Est -ce que celui-ci vient d’ Aix-en-Provence ?",
					"Aujourd'hui, 12 500 élèves|Aujourd'hui , 12 500 élèves",
					"« Oui », dit-elle à 20h30.|« Oui » , dit -elle à 20 h 30 .",
					"Il a perdu 3,5 % (soit 20%).|Il a perdu 3,5 % ( soit 20 % ) .",
					"M. Roy et Mme Lam, c'est-à-dire eux|M. Roy et Mme Lam , c'est-à-dire eux",
					"Ce jour-là, au 1er étage|Ce jour -là , à le 1er étage",
					"Voir www.exemple.fr/a?b=1, svp.|Voir www.exemple.fr/a?b=1 , svp ." })
	void frenchIsCutAsInTheTreebanks(String text, String words) {
		assertThat(words("fr", text)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "They don't want Kenya's $5.5m deal.|They do n't want Kenya 's $ 5.5 m deal .",
					"\"We cannot go,\" Mr. Osei's aide said.|\" We can not go , \" Mr. Osei 's aide said .",
					"A well-known U.S. firm, e.g. ours|A well - known U.S. firm , e.g. ours",
					"I'm sure you'll see it at 9:30 p.m.|I 'm sure you 'll see it at 9:30 p.m." })
	void englishIsCutAsInTheTreebanks(String text, String words) {
		assertThat(words("en", text)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Council Narrowly Backs Brennan's Harbour Plan|Backs|Brennan",
			"Union Quietly Rejects Norvik's Latest Pay Offer|Rejects|Norvik" })
	void aHeadlineInCapitalsHasAVerbAndFewNames(String headline, String verb, String name) {
		AnnotatedText text = annotate("en",
				headline + "\n\nThe council met on Monday. Brennan's aides and Norvik Mining were there.");
		List<Token> tokens = text.sentences().getFirst().tokens();
		assertThat(tokens).filteredOn((token) -> token.tag() == PartOfSpeech.VERB && token.head() == Token.ROOT)
			.extracting(Token::form)
			.containsExactly(verb);
		assertThat(tokens).filteredOn((token) -> token.tag() == PartOfSpeech.PROPN)
			.extracting(Token::form)
			.containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Judge frees two sailors after the storm|frees", "Museum returns vase to Peru|returns" })
	void aHeadlineWhoseVerbMayBeANounHasIt(String headline, String verb) {
		List<Token> tokens = annotate("en", headline).sentences().getFirst().tokens();
		assertThat(tokens).filteredOn((token) -> token.head() == Token.ROOT)
			.extracting(Token::form)
			.containsExactly(verb);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "fr|« Partez ! » a crié le juge. Il est sorti.|« Partez ! » a crié le juge.",
					"fr|M. Roy a vu le gén. Petit. Il est sorti.|M. Roy a vu le gén. Petit.",
					"fr|\"Est-ce fini ?\" demande J. Roy. Non.|\"Est-ce fini ?\" demande J. Roy.",
					"fr|Elle a dit : « C'est fini. » Puis elle sort.|Elle a dit : « C'est fini. »",
					"en|Dr. Lee left the U.S. Senate in Jan. 2019. She won.|Dr. Lee left the U.S. Senate in Jan. 2019.",
					"en|\"Is it over?\" asked the judge. No.|\"Is it over?\" asked the judge.",
					"en|He works for Ito Inc. He likes it.|He works for Ito Inc." })
	void aSentenceEndsWhereItEnds(String language, String text, String first) {
		assertThat(annotate(language, text).sentences().getFirst().span().of(text)).isEqualTo(first);
	}

	@Test
	void noSentenceCrossesAHeading() {
		String text = "Un pont ferme à Cologne\nLe pont a été fermé lundi. Il sera détruit.";
		assertThat(annotate("fr", text).sentences()).hasSize(3);
	}

	@ParameterizedTest
	@CsvSource({ "Le préfet des Landes parle., des=de les", "Il a vendu des pommes., des=des" })
	void desIsSplitOnlyWhereItIsAContraction(String text, String wanted) {
		String words = annotate("fr", text).sentences()
			.getFirst()
			.tokens()
			.stream()
			.filter((token) -> token.span().of(text).equals("des"))
			.map(Token::form)
			.collect(Collectors.joining(" "));
		assertThat("des=" + words).isEqualTo(wanted);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "fr|Les voisins auraient vendu leurs chevaux.|auraient|avoir|Mood|Cnd",
			"fr|Il faut que la banque paie.|faut|falloir|Tense|Pres",
			"fr|Les mairies fermeront demain.|fermeront|fermer|Tense|Fut",
			"fr|Le pont a été construit en un an.|construit|construire|VerbForm|Part",
			"fr|Les communes votent le budget.|communes|commune|Number|Plur",
			"en|The children were taken home.|taken|take|VerbForm|Part",
			"en|The banks agreed to pay.|agreed|agree|Tense|Past", "en|The women left early.|women|woman|Number|Plur" })
	void lemmasAndFeaturesFitTheSentence(String language, String text, String form, String lemma, String feature,
			String value) {
		Token token = annotate(language, text).sentences()
			.stream()
			.map(Sentence::tokens)
			.flatMap(List::stream)
			.filter((candidate) -> candidate.form().equals(form))
			.findFirst()
			.orElseThrow();
		assertThat(token.lemma()).isEqualTo(lemma);
		assertThat(token.features().get(feature)).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Le ministre a quitté Rome.", "Accueil mitigé pour le roi à Cologne",
			"Grève des trains : ce qui vous attend mardi" })
	void shortFrenchIsToldFromEnglish(String text) {
		assertThat(annotate(null, text).language()).isEqualTo(Language.FRENCH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The minister left Rome.", "Rail strike: what to expect on Tuesday",
			"Storm kills two in southern Chile" })
	void shortEnglishIsToldFromFrench(String text) {
		assertThat(annotate(null, text).language()).isEqualTo(Language.ENGLISH);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Der Bürgermeister hat am Montag die neue Brücke eröffnet, obwohl die Anwohner dagegen waren.",
			"El alcalde inauguró el lunes el nuevo puente de la ciudad, a pesar de las protestas de los vecinos.",
			"Мэр города открыл в понедельник новый мост, несмотря на протесты жителей." })
	void aTextInAnotherLanguageIsRefusedByName(String text) {
		assertThatThrownBy(() -> annotate(null, text)).isInstanceOf(UnsupportedLanguageException.class)
			.hasMessageContaining("Actant reads French (fr) and English (en)");
	}

	@Test
	void theDeclaredLanguageWins() {
		assertThat(annotate("fr-CA", "Breaking news").language()).isEqualTo(Language.FRENCH);
	}

	private AnnotatedText annotate(String language, String text) {
		Document document = new Document("d", null, "", null, null, language, text);
		return this.annotator.annotate(document, this.cleaner.clean(document));
	}

	private String words(String language, String text) {
		return annotate(language, text).sentences()
			.stream()
			.flatMap((sentence) -> sentence.tokens().stream())
			.map(Token::form)
			.collect(Collectors.joining(" "));
	}

}
