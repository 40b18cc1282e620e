package org.actant.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

import org.actant.model.Features;
import org.actant.model.Language;
import org.actant.model.PartOfSpeech;

/**
 * Puts word classes on pieces with OpenNLP's model and splits contractions as the tag
 * tells: "des" tagged {@code ADP+DET} becomes "de" and "les". Pieces that touch in
 * English ("did", "n't") go to the model as the one word that it was trained on.
 */
final class Tagger {

	private final POSModel model;

	private final Language language;

	private final Pool<POSTaggerME> taggers;

	private Tagger(Language language, POSModel model) {
		this.language = language;
		this.model = model;
		this.taggers = new Pool<>(() -> new POSTaggerME(this.model));
	}

	static Tagger load(Language language) {
		String resource = switch (language) {
			case FRENCH -> "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";
			case ENGLISH -> "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
		};
		try (InputStream in = Tagger.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException(resource + " is missing from the class path");
			}
			return new Tagger(language, new POSModel(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(resource, ex);
		}
	}

	List<Word> tag(String text, List<Piece> pieces) {
		List<List<Piece>> units = units(text, pieces);
		String[] forms = units.stream().map((unit) -> form(text, unit)).toArray(String[]::new);
		String[] tags = this.taggers.use((tagger) -> tagger.tag(forms));
		List<Word> words = new ArrayList<>(pieces.size() + 8);
		for (int i = 0; i < forms.length; i++) {
			add(words, text, units.get(i), tags[i].split("\\+"));
		}
		return words;
	}

	private List<List<Piece>> units(String text, List<Piece> pieces) {
		List<List<Piece>> units = new ArrayList<>(pieces.size());
		for (Piece piece : pieces) {
			if (this.language == Language.ENGLISH && !units.isEmpty() && units.getLast().getLast().touches(piece)
					&& Character.isLetter(text.charAt(piece.start() - 1)) && clitic(text, piece)) {
				units.getLast().add(piece);
			}
			else {
				units.add(new ArrayList<>(List.of(piece)));
			}
		}
		return units;
	}

	private static boolean clitic(String text, Piece piece) {
		return piece.end() - piece.start() > 1
				&& (Scanner.apostrophe(text.charAt(piece.start())) || Scanner.letter(text.charAt(piece.start())));
	}

	private static String form(String text, List<Piece> unit) {
		return text.substring(unit.getFirst().start(), unit.getLast().end()).replace('’', '\'');
	}

	private void add(List<Word> words, String text, List<Piece> unit, String[] tags) {
		Piece piece = unit.getFirst();
		List<String> contracted = (this.language == Language.FRENCH && tags.length == 2)
				? Contractions.split(piece.of(text)) : List.of();
		if (!contracted.isEmpty()) {
			for (int i = 0; i < 2; i++) {
				words.add(word(piece, contracted.get(i), PartOfSpeech.valueOf(tags[i])));
			}
			return;
		}
		for (int i = 0; i < unit.size(); i++) {
			PartOfSpeech tag = (unit.size() == tags.length || i == 0) ? PartOfSpeech.valueOf(tags[i])
					: clitic(unit.get(i).of(text));
			words.add(word(unit.get(i), unit.get(i).of(text), tag));
		}
	}

	private static PartOfSpeech clitic(String form) {
		return switch (form.toLowerCase(java.util.Locale.ROOT).replace('’', '\'')) {
			case "'s", "n't", "not" -> PartOfSpeech.PART;
			default -> PartOfSpeech.AUX;
		};
	}

	private static Word word(Piece piece, String form, PartOfSpeech tag) {
		return new Word(piece.start(), piece.end(), form, tag, form, Features.NONE);
	}

}
