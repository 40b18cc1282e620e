package org.actant.link;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.actant.lexicon.Meanings.Meaning;
import org.actant.lexicon.NameKey;
import org.actant.link.Likenesses.Likeness;
import org.actant.model.BlockKind;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.actant.sequence.FeatureWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the referent model looks at: the noun and its words, who the candidate is, how far
 * back and how much the text tells of it, what the rules hold. After Ng and Cardie,
 * Improving Machine Learning Approaches to Coreference Resolution (2002).
 */
final class ReferentFeatures {

	private final Scene scene;

	private final Agreement agreement;

	private final Remarks remarks;

	/** What the description itself tells. */
	private final Remark own;

	private final Sentence sentence;

	private final Token noun;

	private final String determiner;

	private final String sort;

	private final String number;

	private final String gender;

	private final String modified;

	/** The noun as names have it. */
	private final String word;

	private final String rule;

	private final @Nullable Actor ruled;

	private final Likenesses likenesses;

	ReferentFeatures(Scene scene, Agreement agreement, Remarks remarks, Sentence sentence, Token noun,
			String determiner, @Nullable Actor ruled, String rule) {
		this.scene = scene;
		this.agreement = agreement;
		this.remarks = remarks;
		this.own = Remark.of(scene, sentence, noun);
		this.sentence = sentence;
		this.noun = noun;
		this.determiner = determiner;
		this.sort = sort();
		this.number = noun.features().has("Number", "Plur") ? "many" : "one";
		String told = noun.features().get("Gender");
		this.gender = (told == null) ? "" : told.equals("Fem") ? "f" : "m";
		this.modified = sentence.children(noun).stream().anyMatch(ReferentFeatures::modifies) ? "m" : "-";
		this.word = NameKey.of(noun.form());
		this.likenesses = new Likenesses(remarks, noun);
		this.rule = rule;
		this.ruled = ruled;
	}

	private static boolean modifies(Token token) {
		return token.is("amod") || token.is("nmod") || token.is("acl") || token.is("compound") || token.is("nummod");
	}

	/** What the noun names, as far as the word lists know. */
	private String sort() {
		List<org.actant.lexicon.Noun> bodies = this.scene.words()
			.organizations(this.scene.language())
			.get(this.noun.lemma());
		if (!bodies.isEmpty()) {
			return bodies.getFirst().kind();
		}
		if (!this.scene.words().titles(this.scene.language()).get(this.noun.lemma()).isEmpty()) {
			return "title";
		}
		EntityType doer = this.scene.words()
			.doers(this.scene.language())
			.get(this.noun.lemma().toLowerCase(Locale.ROOT));
		if (doer != null) {
			return doer.name();
		}
		boolean place = !this.scene.words().places(this.scene.language()).get(this.noun.lemma()).isEmpty();
		return place ? "place" : "-";
	}

	/** Writes what tells that nobody of those told of is meant. */
	void nobody(List<Past.Told> all, FeatureWriter to) {
		String called = all.stream()
			.map(this::called)
			.max(Comparator.comparing((one) -> one.replace("-", "").length()))
			.orElse("--");
		String relation = this.noun.plainRelation();
		to.add("nobody");
		to.add("nobody", this.determiner, this.number);
		to.add("nobody", "noun", this.noun.lemma());
		to.add("nobody", "noun", this.noun.lemma(), this.determiner);
		to.add("nobody", "sort", this.sort, this.determiner, this.number);
		to.add("nobody", "sort", this.sort, this.modified, this.determiner);
		to.add("nobody", "modified", this.modified, this.determiner);
		to.add("nobody", "called", called, this.determiner);
		to.add("nobody", "called", called, this.modified, this.determiner);
		to.add("nobody", "ruled", (this.ruled != null) ? "some" : "none", this.rule);
		to.add("nobody", "ruled", (this.ruled != null) ? "some" : "none", this.sort);
		to.add("nobody", "nation", this.own.nations().isEmpty() ? "-" : "n", this.sort);
		to.add("nobody", "relation", relation, this.determiner);
		to.add("nobody", "sentence", many(this.sentence.index(), 4), this.determiner);
		to.add("nobody", "words", many(this.own.words().size(), 3), this.determiner);
		this.own.words().forEach((word) -> to.add("nobody", "word", word));
		meaning(all, to);
		this.sentence.children(this.noun)
			.forEach((child) -> to.add("nobody", "child", child.plainRelation(), this.determiner));
	}

	/** What the noun means, and how like it is to any of those told of. */
	private void meaning(List<Past.Told> all, FeatureWriter to) {
		String nouns = this.likenesses.most(all, Likeness::nouns);
		to.add("nobody", "like", nouns, this.determiner);
		to.add("nobody", "like", nouns, this.sort);
		to.add("nobody", "most like", this.likenesses.most(all, Likeness::most), this.determiner);
		Meaning meaning = this.likenesses.meaning();
		if (meaning != null) {
			meaning.sorts().forEach((sort) -> {
				to.add("nobody", "meaning", sort, this.determiner);
				to.add("nobody", "meaning", sort, this.number);
			});
		}
	}

	/** Writes the features of one of those told of, among them all. */
	void write(Past.Told told, List<Past.Told> all, FeatureWriter to) {
		new Pair(told, all).write(to);
	}

	/** Whether the noun is in a name of somebody, and whether he was called so before. */
	private String called(Past.Told told) {
		boolean named = this.remarks.words(told.actor()).contains(this.word);
		boolean so = told.mentions()
			.stream()
			.anyMatch((mention) -> this.remarks.of(mention).nouns().contains(this.noun.lemma()));
		return (named ? "n" : "-") + (so ? "c" : "-");
	}

	private static String many(long count, int most) {
		return String.valueOf(Math.min(count, most));
	}

	/** The description and one who may be meant. */
	private final class Pair {

		private final Past.Told told;

		private final List<Past.Told> all;

		private final String type;

		private final int back;

		private final String recent;

		private final String weight;

		private final String rivals;

		private final String called;

		private final String place;

		Pair(Past.Told told, List<Past.Told> all) {
			this.told = told;
			this.all = all;
			this.type = told.actor().type().name();
			this.back = ReferentFeatures.this.sentence.index() - told.last().sentence();
			int later = 0;
			int heavier = 0;
			int alike = 0;
			boolean passed = false;
			for (Past.Told other : all) {
				passed |= other == told;
				if (other.actor().type() == told.actor().type()) {
					alike++;
					later += passed ? 0 : 1;
					heavier += (other.mentions().size() > told.mentions().size()) ? 1 : 0;
				}
			}
			this.recent = many(later, 4);
			this.weight = many(heavier, 3);
			this.rivals = many(alike, 5);
			this.called = called(told);
			this.place = place();
		}

		private String place() {
			Mention first = this.told.mentions().getFirst();
			List<Sentence> sentences = ReferentFeatures.this.scene.named().text().sentences();
			BlockKind kind = sentences.get(first.sentence()).kind();
			boolean title = first.sentence() == 0 || kind == BlockKind.TITLE;
			return title ? "title" : (first.sentence() <= 1) ? "lead" : "-";
		}

		void write(FeatureWriter to) {
			noun(to);
			distance(to);
			standing(to);
			rules(to);
			told(to);
		}

		/** What the text has told of the candidate, beside what the description tells. */
		private void told(FeatureWriter to) {
			Remarks.Portrait before = ReferentFeatures.this.remarks.portrait(this.told.mentions());
			nation(before, to);
			words(before, to);
			seen(to);
			deeds(before, to);
			meaning(before, to);
		}

		private void nation(Remarks.Portrait before, FeatureWriter to) {
			Set<String> own = ReferentFeatures.this.own.nations();
			Set<String> nations = new HashSet<>(ReferentFeatures.this.remarks.nations(this.told.actor()));
			nations.addAll(before.nations());
			String nation = own.isEmpty() ? "-"
					: nations.isEmpty() ? "?" : Collections.disjoint(nations, own) ? "x" : "=";
			to.add("nation", nation, this.type);
			to.add("nation", nation, this.type, ReferentFeatures.this.sort);
			to.add("nation", nation, this.rivals);
		}

		private void words(Remarks.Portrait before, FeatureWriter to) {
			Set<String> own = ReferentFeatures.this.own.words();
			Set<String> named = ReferentFeatures.this.remarks.words(this.told.actor());
			long shared = own.stream()
				.filter((word) -> before.words().contains(word) || before.nouns().contains(word)
						|| named.contains(word))
				.count();
			String share = own.isEmpty() ? "-" : many(shared, 2);
			to.add("share", share, this.type);
			to.add("share", share, this.called);
			to.add("share", share, many(own.size(), 3));
			before.nouns().forEach((noun) -> to.add("as", ReferentFeatures.this.noun.lemma(), noun));
			String past = (Remark.past(own) ? "p" : "-") + (Remark.past(before.words()) ? "p" : "-");
			to.add("past", past, this.called);
			to.add("past", past, this.type);
		}

		/** How near in meaning the noun is to what the text tells of the candidate. */
		private void meaning(Remarks.Portrait before, FeatureWriter to) {
			ReferentFeatures of = ReferentFeatures.this;
			Likeness like = of.likenesses.of(this.told);
			String nouns = Remarks.tenths(like.nouns());
			String around = Remarks.tenths(like.around());
			String best = best(Likeness::nouns);
			to.add("nouns", nouns, this.type);
			to.add("nouns", nouns, this.called);
			to.add("nouns", nouns, this.rivals);
			to.add("nouns", nouns, of.sort);
			to.add("words", Remarks.tenths(like.words()), this.type);
			to.add("deeds", Remarks.tenths(like.deeds()), this.type);
			to.add("around", around, this.type);
			to.add("around", around, nouns);
			to.add("most", Remarks.tenths(like.most()), this.called);
			to.add("best", best, this.type, this.rivals);
			to.add("best", best(Likeness::most), this.type, this.called);
			to.add("best", best, best(Likeness::around), this.recent);
			Meaning meaning = of.likenesses.meaning();
			if (meaning != null) {
				sorts(meaning, before.known(), to);
			}
		}

		private void sorts(Meaning meaning, Remarks.Known before, FeatureWriter to) {
			meaning.sorts().forEach((sort) -> {
				to.add("meaning", sort, this.type);
				to.add("meaning", sort, this.told.actor().kind());
				to.add("meaning", sort, this.called);
			});
			before.nouns().forEach((noun) -> pair("as", meaning, noun, "", to));
			before.deeds().forEach((done) -> pair("did", meaning, done.verb(), done.slot(), to));
		}

		private String best(ToDoubleFunction<Likeness> kind) {
			return ReferentFeatures.this.likenesses.best(this.told, this.all, kind);
		}

		private void pair(String name, Meaning own, Meaning other, String slot, FeatureWriter to) {
			for (int row = 0; row < 2; row++) {
				to.add(name, own.sorts().get(row), other.sorts().get(row), slot);
			}
		}

		private void seen(FeatureWriter to) {
			ReferentFeatures of = ReferentFeatures.this;
			String seen = of.remarks.seen(of.sentence, of.noun, this.told.actor());
			to.add("seen", seen, this.type);
			to.add("seen", seen, this.called, of.determiner);
		}

		private void deeds(Remarks.Portrait before, FeatureWriter to) {
			ReferentFeatures of = ReferentFeatures.this;
			before.deeds().forEach((deed) -> to.add("did", of.noun.lemma(), deed));
			before.deeds().stream().map(of.remarks::typed).distinct().forEach((type) -> {
				to.add("deed", of.noun.lemma(), type);
				to.add("deed", of.sort, this.type, type);
			});
		}

		private void noun(FeatureWriter to) {
			ReferentFeatures of = ReferentFeatures.this;
			String kind = this.told.actor().kind();
			boolean unnamed = this.told.actor().id().contains("~");
			to.add("all");
			to.add("type", this.type, of.number, of.determiner);
			to.add("sort", of.sort, this.type, of.number);
			to.add("sort", of.sort, "kind", kind);
			to.add("noun", of.noun.lemma(), this.type);
			to.add("called", this.called);
			to.add("called", this.called, this.type);
			to.add("called", this.called, "rivals", this.rivals);
			to.add("called", this.called, many(this.back, 4));
			to.add("called", this.called, this.type, of.sort);
			to.add("modified", of.modified, of.determiner, this.type);
			to.add("unnamed", unnamed ? "1" : "0", this.type, of.sort);
			to.add("gender", gender(), this.type);
		}

		private String gender() {
			String known = ReferentFeatures.this.scene.french()
					? ReferentFeatures.this.agreement.gender(this.told.actor()) : "";
			String wanted = ReferentFeatures.this.gender;
			return (known.isEmpty() || wanted.isEmpty()) ? "?" : known.equals(wanted) ? "=" : "x";
		}

		private void distance(FeatureWriter to) {
			ReferentFeatures of = ReferentFeatures.this;
			Token last = of.scene.head(this.told.last());
			String relation = of.noun.plainRelation();
			boolean subject = last.is("nsubj");
			boolean beside = this.back == 0 && last.head() == of.noun.head();
			to.add("back", many(this.back, 6));
			to.add("back", many(this.back, 6), this.type);
			to.add("beside", beside ? "1" : "0", relation, subject ? "s" : "-");
			to.add("relation", relation, many(this.back, 2), subject ? "s" : "-");
			to.add("last", this.told.last().kind().name(), many(this.back, 2));
			long near = this.told.mentions()
				.stream()
				.filter((mention) -> mention.sentence() >= of.sentence.index() - 2)
				.count();
			to.add("near", many(near, 3));
		}

		private void standing(FeatureWriter to) {
			String sort = ReferentFeatures.this.sort;
			to.add("recent", this.recent, this.type);
			to.add("weight", this.weight, this.type, this.rivals);
			to.add("recent", this.recent, "weight", this.weight, this.rivals);
			to.add("rivals", this.rivals, this.type);
			to.add("times", many(this.told.mentions().size(), 6), this.type);
			to.add("place", this.place, this.type);
			to.add("place", this.place, "weight", this.weight, this.type);
			to.add("sort", sort, "place", this.place, "weight", this.weight, this.type);
			to.add("sort", sort, "recent", this.recent, "weight", this.weight, this.type);
		}

		private void rules(FeatureWriter to) {
			ReferentFeatures of = ReferentFeatures.this;
			boolean ruled = this.told.actor() == of.ruled;
			String mark = ruled ? "this" : (of.ruled != null) ? "other" : "none";
			to.add("ruled", mark);
			to.add("ruled", mark, of.sort);
			to.add("ruled", mark, of.rule);
			to.add("ruled", mark, of.rule, this.called);
		}

	}

}
