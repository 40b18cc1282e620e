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
 * Actant beside CoreNLP in one process, in turns, on the same French texts: speed as a
 * ratio, and names against a corpus where one is given.
 */
final class BesideCoreNlp {

	private static final int ROUNDS = 5;

	private final Chain chain = new Chain();

	private final CoreNlp coreNlp = new CoreNlp();

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
		int right = 0;
		int found = 0;
		int wanted = 0;
		for (LabelledText text : texts) {
			Set<Name> names = new HashSet<>(finder.apply(text.text()));
			found += names.size();
			wanted += text.names().size();
			names.retainAll(text.names());
			right += names.size();
		}
		System.out.printf("%-8s P %.1f R %.1f F1 %.1f%n", who, 100.0 * right / found, 100.0 * right / wanted,
				200.0 * right / (found + wanted));
	}

	private List<Name> names(String text) {
		Document document = new Document("names", null, "", null, null, "fr", text);
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
