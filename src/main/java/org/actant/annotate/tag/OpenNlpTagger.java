package org.actant.annotate.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.util.ext.ExtensionLoader;
import org.actant.model.Language;
import org.actant.sequence.SequenceModel;
import org.actant.sequence.SequenceModel.TagOrder;

/** A tagger over a model that OpenNLP trained. */
final class OpenNlpTagger implements Tagger {

	/** The beam that the models were trained for. */
	private static final int BEAM = 3;

	private final Language language;

	private final SequenceModel model;

	private final WordClasses classes;

	private final Map<String, WordTag> tags = new ConcurrentHashMap<>();

	private OpenNlpTagger(Language language, SequenceModel model) {
		this.language = language;
		this.model = model;
		this.classes = WordClasses.of(language);
	}

	static Tagger of(Language language, POSModel model) {
		return new OpenNlpTagger(language, sequence(model));
	}

	static Tagger shipped(Language language) {
		return new OpenNlpTagger(language,
				SequenceModel.shipped("pos-" + language.code() + "-ud", BEAM, TagOrder.FREE));
	}

	/** The model as it ships. */
	static SequenceModel sequence(POSModel model) {
		return SequenceModel.of(Objects.requireNonNull(model.getArtifact("pos.model")), BEAM, TagOrder.FREE);
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
		String[] tags = this.model.tag(new LexiconFeatures(this.classes, plain)).tags();
		return Arrays.stream(tags).map((tag) -> this.tags.computeIfAbsent(tag, WordTag::parse)).toList();
	}

}
