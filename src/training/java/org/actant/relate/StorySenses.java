package org.actant.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

import org.actant.model.LinkedText;
import org.actant.model.Token;
import org.actant.sequence.FeatureNames;
import org.actant.training.AnnotatedStory;
import org.actant.training.Choice;

/** What a story's annotation says of the senses of its verbs. */
final class StorySenses {

	private final AnnotatedStory annotation;

	private final StoryReader reader;

	StorySenses(AnnotatedStory annotation, LinkedText text) {
		this.annotation = annotation;
		this.reader = new StoryReader(new Story(text), SenseModel.byFit());
	}

	/** The choice at each verb that tells a fact in some of its senses and not in others. */
	List<Choice> choices() {
		List<Choice> choices = new ArrayList<>();
		for (Tree tree : this.reader.trees()) {
			for (Trigger trigger : this.reader.scenario(tree).triggers()) {
				if (trigger.clause() != null) {
					add(choices, tree, trigger.word());
				}
			}
		}
		return choices;
	}

	private void add(List<Choice> choices, Tree tree, Token verb) {
		List<Sense> senses = this.reader.senses(tree, verb);
		List<AnnotatedStory.Told> facts = this.annotation.facts()
			.stream()
			.filter((fact) -> StoryParts.tells(this.annotation, fact, verb))
			.toList();
		BitSet right = which(senses, facts, (sense, fact) -> fact.predicates().contains(sense.frame().predicate()));
		if (right.isEmpty()) {
			right = which(senses, facts, (sense, fact) -> fact.types().contains(sense.frame().type().name()));
		}
		if (!right.isEmpty() && right.cardinality() < senses.size()) {
			SenseFeatures features = new SenseFeatures(tree, verb, senses);
			choices.add(new Choice(
					senses.stream().map((sense) -> FeatureNames.of((to) -> features.write(sense, to))).toList(), right));
		}
	}

	private static BitSet which(List<Sense> senses, List<AnnotatedStory.Told> facts,
			BiPredicate<Sense, AnnotatedStory.Told> fits) {
		BitSet right = new BitSet();
		for (int i = 0; i < senses.size(); i++) {
			Sense sense = senses.get(i);
			right.set(i, facts.stream().anyMatch((fact) -> fits.test(sense, fact)));
		}
		return right;
	}

}
