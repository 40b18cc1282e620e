package org.actant.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.actant.annotate.Annotator;
import org.actant.clean.Cleaner;
import org.actant.model.AnnotatedText;
import org.actant.model.Document;
import org.actant.model.Language;
import org.actant.model.Sentence;

/**
 * Cuts plain texts into the sentences and words that the parser meets, for the teacher to
 * put trees on.
 */
final class WordsToTeach {

	private final Cleaner cleaner = Cleaner.standard();

	private final Annotator annotator = Annotator.standard();

	private final Language language;

	WordsToTeach(Language language) {
		this.language = language;
	}

	/**
	 * @param folder text files, articles with an empty line between them
	 * @param file gets the words in CoNLL-U, without trees
	 * @throws IOException where a file cannot be read or written
	 */
	void write(Path folder, Path file) throws IOException {
		List<String> lines = new ArrayList<>();
		for (Path text : texts(folder)) {
			for (String article : Files.readString(text).strip().split("\\R\\s*\\R")) {
				read(article).sentences().forEach((sentence) -> add(sentence, lines));
			}
		}
		Files.write(file, lines);
		System.out.println(file);
	}

	private static List<Path> texts(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".txt")).sorted().toList();
		}
	}

	private AnnotatedText read(String article) {
		Document document = new Document("plain", null, "", null, null, this.language.code(), article);
		return this.annotator.annotate(document, this.cleaner.clean(document));
	}

	private static void add(Sentence sentence, List<String> lines) {
		sentence.tokens().forEach((token) -> lines.add("%d\t%s\t_\tX\t_\t_\t0\troot\t_\t_".formatted(
				token.index() + 1, token.form())));
		lines.add("");
	}

}
