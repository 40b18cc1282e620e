package org.actant.relate;

import java.util.List;
import java.util.Set;

import org.actant.model.FactType;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.relate.LightVerbs.LightVerb;
import org.jspecify.annotations.Nullable;

/**
 * Reads which verbs only lend their subject to an event noun, which is the fact: "mener
 * une attaque", "came under pressure", "there was an attack".
 */
final class ServingVerbs {

	/** What may be aimed at somebody: an inquiry, a complaint, a measure. */
	private static final Set<FactType> AIMED = Set.of(FactType.ACCUSE, FactType.SANCTION, FactType.COERCE,
			FactType.THREATEN, FactType.REQUEST, FactType.PROTEST);

	private final EventNouns nouns;

	private final Frames frames;

	private final Verbs verbs;

	private final LightVerbs lightVerbs;

	ServingVerbs(EventNouns nouns, Frames frames, Verbs verbs, LightVerbs lightVerbs) {
		this.nouns = nouns;
		this.frames = frames;
		this.verbs = verbs;
		this.lightVerbs = lightVerbs;
	}

	/**
	 * What a light verb does for an event noun.
	 *
	 * @param clause the verb's clause
	 * @param noun the event noun
	 * @param subject the role of the verb's subject in the event, or null
	 */
	record Service(Clause clause, Token noun, @Nullable RoleName subject) {
	}

	/** The event noun that a light verb or a verb of taking place serves, or null. */
	@Nullable Service service(Clause clause) {
		Frame frame = clause.frame();
		int fixed = (frame != null) ? frame.words().size() : 1;
		Tree tree = clause.tree();
		Token verb = clause.verb();
		for (LightVerb light : this.lightVerbs.verb(this.verbs.lemma(verb))) {
			boolean reflexive = Subjects.reflexive(tree, verb) || (light.reflexive() && clause.passive());
			boolean whole = this.verbs.words(tree, verb, light.words()).cardinality() == light.words().size() - 1
					&& light.reflexive() == reflexive && light.words().size() >= fixed;
			Token noun = whole ? served(clause, light.event()) : null;
			boolean intransitive = !light.event().equals("subj") || clause.argument("obj") == null;
			if (noun != null && intransitive && this.nouns.isEvent(tree, noun)) {
				return new Service(clause, noun, light.subject());
			}
		}
		Service struck = (fixed > 1) ? null : struck(clause);
		return (fixed > 1 || struck != null) ? struck : existential(clause);
	}

	/** "came under pressure", of which some prepositions are one with their noun. */
	private static @Nullable Token served(Clause clause, String slot) {
		Token noun = clause.argument(slot);
		for (Clause.Argument argument : (noun != null) ? List.<Clause.Argument>of() : clause.arguments()) {
			if (argument.slot().equals(slot + " " + argument.token().lemma())) {
				return argument.token();
			}
		}
		return noun;
	}

	/** "la ville a été touchée par une frappe": the strike is the fact. */
	private @Nullable Service struck(Clause clause) {
		Token noun = clause.passive() ? clause.argument("subj") : null;
		Frame frame = clause.frame();
		boolean striking = frame != null
				&& (frame.type() == FactType.ASSAULT || PredicateSort.STRIKING.has(frame.predicate()));
		boolean aimed = clause.tree().cues().has(Cue.AIM, clause.verb());
		boolean assault = noun != null && striking
				&& this.frames.noun(noun.lemma())
					.stream()
					.anyMatch((each) -> each.type() == FactType.ASSAULT || (aimed && AIMED.contains(each.type())));
		return (noun != null && assault) ? new Service(clause, noun, RoleName.RECIPIENT) : null;
	}

	/** "il y a eu une attaque", "there was an attack". */
	private @Nullable Service existential(Clause clause) {
		Token noun = clause.existential() ? clause.argument(clause.verb().lemma().equals("avoir") ? "obj" : "subj")
				: null;
		return (noun != null && this.nouns.isEvent(clause.tree(), noun)) ? new Service(clause, noun, null) : null;
	}

	/** The readings of a verb as one that serves an event noun. */
	List<LightVerb> light(Token verb) {
		return this.lightVerbs.verb(this.verbs.lemma(verb));
	}

}
