package org.actant.relate;

import java.util.List;
import java.util.Locale;

import org.actant.lexicon.Meanings.Meaning;
import org.actant.model.Features;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.sequence.FeatureWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the reality model looks at: what the rules make of a fact, the forms of its verb,
 * the words above it, and who says so. After the signs of Saurí and Pustejovsky, FactBank
 * (2009): tense, mood, modals, and the predicates that introduce a clause.
 */
final class RealityFeatures {

	/** So many words above the trigger are looked at. */
	private static final int STEPS = 4;

	private final Draft draft;

	private final Tree tree;

	private final FeatureWriter to;

	private final String ruled;

	private RealityFeatures(Told told, FeatureWriter to) {
		this.draft = told.draft();
		this.tree = told.draft().tree();
		this.ruled = told.ruled().name();
		this.to = to;
	}

	/** Writes the features of a fact. */
	static void write(Told told, FeatureWriter to) {
		RealityFeatures features = new RealityFeatures(told, to);
		features.fact(told);
		features.verb("trigger", told.draft().trigger());
		if (told.draft().governor() != told.draft().trigger()) {
			features.verb("governor", told.draft().governor());
		}
		features.above();
	}

	private void fact(Told told) {
		Source source = told.source();
		String type = this.draft.type().name();
		String said = (source == null) ? "nobody" : source.verb();
		String stance = (source == null) ? "-" : source.stance().name() + (source.hedged() ? "?" : "");
		add("rule", this.draft.rule());
		add("type", type);
		add("told", this.draft.predicate(), type);
		add("lemma", this.draft.lemma());
		add("polarity", this.draft.reality().polarity().name());
		add("own", this.draft.reality().modality().name());
		add("said", said);
		add("stance", stance);
		add("stance", stance, type);
		add("quoted", told.quoted() ? "1" : "0");
		add("when", told.when());
		add("when", told.when(), type);
		add("headline", this.tree.sentence().kind().name());
		boolean speakers = source != null
				&& this.draft.in(RoleName.AGENT).anyMatch((doer) -> doer.same(source.speaker()));
		add("speaker's", speakers ? "1" : "0", stance);
		add("speaker's", speakers ? "1" : "0", said);
	}

	private void verb(String place, Token verb) {
		String form = form(verb);
		add(place, form);
		add(place, form, verb.relation());
		add(place, verb.relation(), this.tree.opening(verb));
		for (Token kid : this.tree.kids(verb)) {
			if (kid.is("aux")) {
				add(place, "aux", kid.lemma(), form(kid), form);
			}
			if (Tree.is(kid, "advmod", "det", "cop")) {
				add(place, kid.plainRelation(), kid.lemma());
			}
			if (Tree.is(kid, "mark", "case")) {
				add(place, "opened", kid.lemma(), form);
			}
			if (kid.is("advcl")) {
				add(place, "if", this.tree.opening(kid));
			}
		}
	}

	private void above() {
		Token at = this.draft.trigger();
		StringBuilder way = new StringBuilder();
		for (int step = 0; step < STEPS; step++) {
			Token head = this.tree.head(at);
			if (head == null) {
				add("top", String.valueOf(step), way.toString());
				return;
			}
			way.append(at.plainRelation()).append('<');
			String path = way.toString();
			add("above", path);
			add("above", path, head.lemma());
			add("above", path, form(head));
			add("above", String.valueOf(step), head.lemma());
			for (Token kid : this.tree.kids(head)) {
				if (kid.is("aux")) {
					add("above", path, "aux", kid.lemma(), form(kid));
				}
				if (kid.is("advmod")) {
					add("above", path, "how", kid.lemma());
				}
				if (kid.is("mark")) {
					add("above", path, "opened", kid.lemma());
				}
			}
			Meaning meaning = this.tree.meaning(head.lemma());
			List<String> sorts = (meaning != null) ? meaning.sorts() : List.of();
			sorts.forEach((sort) -> add("above", path, sort));
			at = head;
		}
	}

	/** Its form, mood and tense. */
	private static String form(Token token) {
		Features features = token.features();
		return token.tag() + "." + plain(features.get("VerbForm")) + "." + plain(features.get("Mood")) + "."
				+ plain(features.get("Tense"));
	}

	private static String plain(@Nullable String value) {
		return (value != null) ? value.toLowerCase(Locale.ROOT) : "-";
	}

	/** Each feature by itself and beside what the rules say. */
	private void add(String... parts) {
		this.to.add(parts);
		for (String part : parts) {
			this.to.with(part).with(",");
		}
		this.to.with(this.ruled).end();
	}

}
