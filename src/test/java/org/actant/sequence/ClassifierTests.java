package org.actant.sequence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ClassifierTests {

	private final AbstractModel trained = trained();

	@Test
	void itGivesTheLikelihoodsThatOpenNlpGives() {
		Classifier classifier = Classifier.of(this.trained);
		for (Consumer<FeatureWriter> thing : List.of(fruit("red", "round"), fruit("yellow", "long"),
				fruit("red", "long"))) {
			double[] likely = classifier.asking().of(thing);
			double[] wanted = this.trained.eval(FeatureNames.of(thing));
			for (int i = 0; i < likely.length; i++) {
				int there = this.trained.getIndex(classifier.classes().get(i));
				assertThat(likely[i]).isEqualTo(wanted[there], within(1e-9));
			}
		}
	}

	@Test
	void whatIsWrittenIsReadAgain() throws IOException {
		Classifier classifier = Classifier.of(this.trained);
		Classifier again = read(written(classifier, 0));
		double[] before = classifier.asking().of(fruit("red", "round"));
		double[] after = again.asking().of(fruit("red", "round"));
		assertThat(again.classes()).isEqualTo(classifier.classes());
		assertThat(after).containsExactly(before, within(0.001));
		assertThat(written(again, 0)).isEqualTo(written(classifier, 0));
	}

	@Test
	void weightsThatSayLittleAreLeftOut() throws IOException {
		Classifier classifier = Classifier.of(this.trained);
		byte[] none = written(classifier, 1000);
		assertThat(none).hasSizeLessThan(written(classifier, 0).length);
		assertThat(read(none).asking().of(fruit("red", "round"))).containsOnly(0.5);
	}

	private static byte[] written(Classifier classifier, double least) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		classifier.write(new DataOutputStream(bytes), least);
		return bytes.toByteArray();
	}

	private static Classifier read(byte[] bytes) throws IOException {
		return Classifier.read(new DataInputStream(new ByteArrayInputStream(bytes)));
	}

	private static Consumer<FeatureWriter> fruit(String colour, String shape) {
		return (to) -> {
			to.add("colour", colour);
			to.add("shape", shape);
		};
	}

	private static AbstractModel trained() {
		List<Event> events = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			events.add(new Event("apple", FeatureNames.of(fruit("red", "round"))));
			events.add(new Event("banana", FeatureNames.of(fruit("yellow", "long"))));
		}
		TrainingParameters parameters = new TrainingParameters();
		parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
		parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
		try {
			OnePassDataIndexer indexer = new OnePassDataIndexer();
			indexer.init(parameters, new HashMap<>());
			indexer.index(ObjectStreamUtils.createObjectStream(events));
			QNTrainer trainer = new QNTrainer();
			trainer.init(parameters, new HashMap<>());
			return (AbstractModel) trainer.train(indexer);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
