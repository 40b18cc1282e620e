package org.actant.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.actant.model.Document;
import org.actant.model.EntityType;
import org.actant.model.Language;
import org.actant.model.Mention;
import org.actant.model.MentionKind;

/**
 * Actant beside CoreNLP in one process, in turns, on the same texts: in French speed as a
 * ratio, and names against a corpus where one is given.
 */
final class BesideCoreNlp {

	private static final int ROUNDS = 5;

	private final Chain chain = new Chain();

	private final CoreNlp coreNlp;

	private final Language language;

	BesideCoreNlp(Language language) {
		this.language = language;
		this.coreNlp = (language == Language.FRENCH) ? CoreNlp.french() : CoreNlp.english();
	}

	void speed() {
		List<Document> documents = Texts.of(Language.FRENCH);
		long tokens = documents.stream().mapToLong((document) -> Stages.of(this.chain, document).tokens()).sum();
		double trees = Double.MAX_VALUE;
		double whole = Double.MAX_VALUE;
		double core = Double.MAX_VALUE;
		for (int i = 0; i < ROUNDS; i++) {
			trees = Math.min(trees, seconds(documents,
					(document) -> this.chain.name(this.chain.annotate(document, this.chain.clean(document)))));
			whole = Math.min(whole, seconds(documents, this.chain::whole));
			core = Math.min(core, seconds(documents, (document) -> this.coreNlp.read(document.text())));
		}
		System.out.printf("%d tokens, best of %d turns, per second of processor time%n", tokens, ROUNDS);
		System.out.printf("CoreNLP, trees and names: %.0f tokens/s%n", tokens / core);
		System.out.printf("Actant, trees and names: %.0f tokens/s, %.1f times CoreNLP%n", tokens / trees, core / trees);
		System.out.printf("Actant, to the facts: %.0f tokens/s, %.1f times CoreNLP%n", tokens / whole, core / whole);
	}

	private static double seconds(List<Document> documents, Consumer<Document> reading) {
		return CpuTime.of(() -> documents.forEach(reading));
	}

	void names(Path corpus) throws IOException {
		List<LabelledText> texts = LabelledText.read(corpus);
		System.out.printf("%s: %d sentences, exact span and type%n", corpus.getFileName(), texts.size());
		print("CoreNLP", texts, this.coreNlp::names);
		print("Actant", texts, this::names);
	}

	private static void print(String who, List<LabelledText> texts, Function<String, List<Name>> finder) {
		List<Set<Name>> found = texts.stream().map((text) -> Set.copyOf(finder.apply(text.text()))).toList();
		for (String type : List.of("PER", "LOC", "ORG", "")) {
			print(who, type, texts, found);
		}
	}

	/** A type that is empty stands for all. */
	private static void print(String who, String type, List<LabelledText> texts, List<Set<Name>> all) {
		int right = 0;
		int found = 0;
		int wanted = 0;
		for (int i = 0; i < texts.size(); i++) {
			Set<Name> names = new HashSet<>(all.get(i));
			Set<Name> gold = new HashSet<>(texts.get(i).names());
			gold.removeIf((name) -> !name.type().startsWith(type));
			names.removeIf((name) -> !name.type().startsWith(type));
			found += names.size();
			wanted += gold.size();
			names.retainAll(gold);
			right += names.size();
		}
		System.out.printf("%-8s %-4s P %.1f R %.1f F1 %.1f%n", who, type.isEmpty() ? "all" : type, 100.0 * right / found, 100.0 * right / wanted,
				200.0 * right / (found + wanted));
	}

	private List<Name> names(String text) {
		Document document = new Document("names", null, "", null, null, this.language.code(), text);
		return this.chain.name(this.chain.annotate(document, this.chain.clean(document)))
			.mentions()
			.stream()
			.filter((mention) -> mention.kind() == MentionKind.NAME && type(mention) != null)
			.map((mention) -> new Name(mention.span(), type(mention)))
			.toList();
	}

	private static String type(Mention mention) {
		EntityType type = mention.type();
		if (type == null) {
			return null;
		}
		return switch (type) {
			case PERSON -> "PER";
			case COUNTRY, PLACE -> "LOC";
			case ORGANIZATION -> "ORG";
			default -> null;
		};
	}

}
