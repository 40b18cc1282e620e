package org.actant.annotate.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ext.ExtensionLoader;
import org.actant.model.Language;

/**
 * A tagger over an OpenNLP model; each thread has its own as OpenNLP's are not shared.
 */
final class OpenNlpTagger implements Tagger {

	private final Language language;

	private final ThreadLocal<POSTaggerME> taggers;

	OpenNlpTagger(Language language, POSModel model) {
		this.language = language;
		this.taggers = ThreadLocal.withInitial(() -> new POSTaggerME(model));
	}

	static Tagger shipped(Language language) {
		factory(language);
		String path = "/models/pos-" + language.code() + "-ud.bin";
		try (InputStream in = Objects.requireNonNull(OpenNlpTagger.class.getResourceAsStream(path), path)) {
			return new OpenNlpTagger(language, new POSModel(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * @param language a language
	 * @return the factory that its model is trained with; OpenNLP is told that it may
	 * load it
	 */
	static POSTaggerFactory factory(Language language) {
		ExtensionLoader.registerAllowedPackage(OpenNlpTagger.class.getPackageName());
		return (language == Language.FRENCH) ? new FrenchTaggerFactory() : new EnglishTaggerFactory();
	}

	@Override
	public List<WordTag> tag(List<String> words) {
		String[] plain = words.stream().map((word) -> PlainForm.of(word, this.language)).toArray(String[]::new);
		String[] tags = this.taggers.get().tag(plain);
		return Arrays.stream(tags).map(WordTag::parse).toList();
	}

}
