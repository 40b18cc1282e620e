package org.actant.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import opennlp.tools.ml.model.Event;
import org.actant.evaluate.Evaluation;
import org.actant.model.Extraction;
import org.actant.model.Fact;
import org.actant.model.LinkedText;
import org.actant.model.Modality;
import org.actant.sequence.FeatureNames;
import org.actant.training.AnnotatedStory;

/** The facts of a story, as models that have not seen it complete them, beside its annotation. */
final class StoryFacts {

	private final AnnotatedStory annotation;

	private final LinkedText text;

	private final List<String[]> features = new ArrayList<>();

	private final List<Event> realities = new ArrayList<>();

	private final List<Fact> facts;

	StoryFacts(AnnotatedStory annotation, LinkedText text, SenseModel senses, PartModel parts) {
		this.annotation = annotation;
		this.text = text;
		FactModel all = (draft, sure, source, likelihoods) -> {
			this.features.add(FeatureNames.of((to) -> FactFeatures.write(draft, sure, source, likelihoods, to)));
			return 1;
		};
		this.facts = new StoryReader(new Story(text), senses)
			.facts(new Models(senses, parts, all, this::noted));
	}

	/** Notes how real the annotation has a fact, where it has the word that tells it. */
	private Modality noted(Told told) {
		Set<String> meant = this.annotation.facts()
			.stream()
			.filter((fact) -> StoryParts.tells(this.annotation, fact, told.draft().trigger()))
			.filter((fact) -> fact.predicates().contains(told.draft().predicate())
					|| fact.types().contains(told.draft().type().name()))
			.map(AnnotatedStory.Told::modality)
			.collect(Collectors.toSet());
		if (meant.size() == 1) {
			this.realities.add(new Event(meant.iterator().next(),
					FeatureNames.of((to) -> RealityFeatures.write(told, to))));
		}
		return told.ruled();
	}

	/** One event for each fact that tells its modality. */
	List<Event> realities() {
		return this.realities;
	}

	/** One event for each fact: right or wrong. */
	List<Event> judged(Evaluation evaluation) {
		BitSet right = evaluation.right(this.annotation.name(),
				new Extraction(this.text.named().text().document(), this.text.named().text().language(),
						this.text.entities(), this.facts));
		List<Event> events = new ArrayList<>();
		for (int i = 0; i < this.facts.size(); i++) {
			events.add(new Event(right.get(i) ? FactModel.RIGHT : FactModel.WRONG, this.features.get(i)));
		}
		return events;
	}

}
