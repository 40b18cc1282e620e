package org.actant.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.actant.lexicon.Meanings.Meaning;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.actant.sequence.FeatureWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the pronoun model looks at: the pronoun and its verb, whether the candidate
 * agrees, how much it weighs (Lappin and Leass, see {@link Salience}), how and where it
 * was told of last, what the rules hold.
 */
final class PronounFeatures {

	private final PronounClues clues;

	private final Scene scene;

	private final Remarks remarks;

	private final Mention mention;

	private final Pronoun form;

	private final Token token;

	/** The noun that a possessive stands before; the pronoun itself otherwise. */
	private final Token owned;

	private final String word;

	private final String mind;

	private final @Nullable Actor ruled;

	private final Map<Actor, Double> weights = new HashMap<>();

	private double nobody;

	private final @Nullable Actor teller;

	private final @Nullable Actor same;

	private final boolean quoted;

	PronounFeatures(Scene scene, PronounClues clues, Remarks remarks, Mention mention, Pronoun form,
			@Nullable Actor ruled) {
		this.scene = scene;
		this.clues = clues;
		this.remarks = remarks;
		this.mention = mention;
		this.form = form;
		this.ruled = ruled;
		this.token = clues.token(mention);
		this.owned = (form.owning() && this.token.head() >= 0) ? scene.sentence(mention).token(this.token.head())
				: this.token;
		this.word = PronounClues.word(mention);
		this.mind = clues.living(mention) || clues.hurt(mention) || clues.met(mention) ? "p"
				: clues.human(mention) || clues.inverted(mention) ? "m" : "-";
		this.teller = this.token.is("nsubj") ? clues.teller(mention, (actor) -> true) : null;
		this.same = clues.same(mention, form);
		this.quoted = clues.salience().quoted(mention);
		weigh();
	}

	private void weigh() {
		for (Salience.Rival rival : this.clues.salience()
			.rivals(this.mention, Pronouns.BACK, (actor) -> true, (actor) -> 1,
					(sentence, token) -> Salience.agrees(token, this.form.gender(), this.form.many()))) {
			if (rival.actor() == null) {
				this.nobody = rival.weight();
			}
			else {
				this.weights.put(rival.actor(), rival.weight());
			}
		}
	}

	/** Writes what tells that nobody of those told of is meant. */
	void nobody(List<Past.Told> all, FeatureWriter to) {
		List<Actor> fitting = fitting(all);
		String deed = this.remarks.of(this.mention).deed();
		String relation = this.token.plainRelation();
		String heavy = fitting.isEmpty() ? "none" : nobody(fitting.getFirst());
		String some = (this.ruled != null) ? "some" : "none";
		to.add("nobody");
		to.add("nobody", "word", this.word);
		to.add("nobody", "word", this.word, relation);
		to.add("nobody", "word", this.word, rivals(fitting));
		to.add("nobody", "mind", this.mind, this.word);
		to.add("nobody", "mind", this.mind, heavy);
		to.add("nobody", "ruled", some, this.word);
		to.add("nobody", "ruled", some, heavy, rivals(fitting));
		to.add("nobody", "teller", (this.teller != null) ? "some" : "none", some);
		to.add("nobody", "deed", this.remarks.typed(deed));
		to.add("nobody", "verb", deed);
		to.add("nobody", "heard", this.quoted ? "q" : "-", this.word);
		if (this.form.owning()) {
			to.add("nobody", "owned", this.owned.lemma());
			to.add("nobody", "owned", this.owned.plainRelation(), some);
		}
	}

	/** Those who agree with the pronoun, who weighs most first. */
	private List<Actor> fitting(List<Past.Told> all) {
		return all.stream()
			.map(Past.Told::actor)
			.filter((other) -> !agrees(other).contains("x"))
			.sorted(Comparator.comparingDouble((Actor other) -> -this.weights.getOrDefault(other, 0.0)))
			.toList();
	}

	/** Writes the features of one of those told of, among them all. */
	void write(Past.Told told, List<Past.Told> all, FeatureWriter to) {
		List<Actor> fitting = fitting(all);
		to.add("all");
		who(told.actor(), fitting, to);
		weight(told.actor(), fitting, to);
		place(told, fitting, to);
		told(told, fitting, to);
		rules(told.actor(), fitting, to);
		deeds(told, to);
		if (this.form.owning()) {
			owner(told, fitting, to);
		}
	}

	/** What is owned, and how the candidate stands to it. */
	private void owner(Past.Told told, List<Actor> fitting, FeatureWriter to) {
		String type = told.actor().type().name();
		String may = Possessions.mayOwn(this.scene.language(), told.actor(), this.owned.form()) ? "may" : "no";
		String relation = this.owned.plainRelation();
		String acting = acting(told);
		to.add("owned", this.owned.lemma(), type);
		to.add("owned", this.owned.lemma(), told.actor().kind());
		to.add("owned", may, type, rank(told.actor(), fitting));
		to.add("owned", relation, acting);
		to.add("owned", relation, acting, type);
		to.add("owned", relation, many(this.mention.sentence() - told.last().sentence(), 3),
				part(this.scene.sentence(told.last()), this.scene.head(told.last())));
	}

	/** Who the candidate is, and whether that agrees with the pronoun. */
	private void who(Actor actor, List<Actor> fitting, FeatureWriter to) {
		String type = actor.type().name();
		String agrees = agrees(actor);
		to.add("word", this.word, type, agrees);
		to.add("word", this.word, this.token.plainRelation(), type);
		to.add("agrees", agrees, type);
		to.add("agrees", agrees, rivals(fitting));
		to.add("mind", this.mind, type, this.word);
		to.add("kind", actor.kind(), this.word);
	}

	/** How much the candidate weighs among those that agree. */
	private void weight(Actor actor, List<Actor> fitting, FeatureWriter to) {
		String type = actor.type().name();
		String agrees = agrees(actor);
		String rank = rank(actor, fitting);
		String ratio = ratio(actor, fitting);
		to.add("rank", rank, rivals(fitting));
		to.add("rank", rank, rivals(fitting), agrees);
		to.add("rank", rank, agrees, type, this.mind);
		to.add("ratio", ratio, rank);
		to.add("ratio", ratio, rank, agrees);
		to.add("nobody", nobody(actor), this.mind, type);
		to.add("nobody", nobody(actor), rank);
	}

	/** Where the candidate was told of last, and as what. */
	private void place(Past.Told told, List<Actor> fitting, FeatureWriter to) {
		String rank = rank(told.actor(), fitting);
		String back = many(this.mention.sentence() - told.last().sentence(), 4);
		String part = part(this.scene.sentence(told.last()), this.scene.head(told.last()));
		String relation = this.token.plainRelation();
		String acting = acting(told);
		String heard = (this.quoted ? "q" : "-") + (this.clues.salience().quoted(told.last()) ? "q" : "-");
		to.add("back", back, part);
		to.add("back", back, relation, part);
		to.add("back", back, rank, agrees(told.actor()));
		to.add("last", told.last().kind().name(), many(this.mention.sentence() - told.last().sentence(), 3));
		to.add("heard", heard, part);
		to.add("heard", heard, rank);
		to.add("acting", acting, relation);
		to.add("acting", acting, relation, rank);
	}

	/** How much the text tells of the candidate. */
	private void told(Past.Told told, List<Actor> fitting, FeatureWriter to) {
		String type = told.actor().type().name();
		long near = told.mentions().stream().filter((one) -> one.sentence() >= this.mention.sentence() - 2).count();
		to.add("first", first(told), type);
		to.add("near", many((int) near, 4), type);
		to.add("times", many(told.mentions().size(), 5), type);
		to.add("times", many(told.mentions().size(), 5), rank(told.actor(), fitting));
	}

	/**
	 * What the rules hold: who tells, whom the sentence meant before, whom the pronoun
	 * means.
	 */
	private void rules(Actor actor, List<Actor> fitting, FeatureWriter to) {
		String rank = rank(actor, fitting);
		String mark = mark(this.ruled, actor);
		to.add("teller", mark(this.teller, actor), rank);
		to.add("same", mark(this.same, actor), rank);
		to.add("ruled", mark);
		to.add("ruled", mark, this.word);
		to.add("ruled", mark, rank, agrees(actor));
		to.add("ruled", mark, nobody(actor), rivals(fitting));
	}

	private static String mark(@Nullable Actor held, Actor actor) {
		return (held == null) ? "-" : (held == actor) ? "this" : "other";
	}

	private static String rank(Actor actor, List<Actor> fitting) {
		return String.valueOf(Math.min(fitting.indexOf(actor), 4));
	}

	private static String rivals(List<Actor> fitting) {
		return String.valueOf(Math.min(fitting.size(), 5));
	}

	/** Whether a thing that nobody is read in weighs more. */
	private String nobody(Actor actor) {
		return (this.nobody > this.weights.getOrDefault(actor, 0.0)) ? "heavy" : (this.nobody > 0) ? "light" : "-";
	}

	private void deeds(Past.Told told, FeatureWriter to) {
		String own = this.remarks.typed(this.remarks.of(this.mention).deed());
		String before = this.remarks.typed(this.remarks.of(told.last()).deed());
		to.add("deeds", before, own);
		to.add("deed", own, told.actor().type().name());
		meanings(told, to);
	}

	/** How what is told here goes with what the candidate is called and did before. */
	private void meanings(Past.Told told, FeatureWriter to) {
		String deed = this.remarks.of(this.mention).deed();
		Meaning own = this.remarks.meaning(this.form.owning() ? this.owned.lemma() : Remarks.verb(deed));
		if (own == null) {
			return;
		}
		String slot = this.form.owning() ? "owned" : Remarks.slot(deed);
		Remarks.Known before = this.remarks.portrait(told.mentions()).known();
		own.sorts().forEach((sort) -> to.add("meaning", sort, slot, told.actor().type().name()));
		before.nouns().forEach((noun) -> to.add("who", own.widest(), slot, noun.widest(), ""));
		before.deeds().forEach((done) -> to.add("did", own.widest(), slot, done.verb().widest(), done.slot()));
		double verbs = Remarks.likeness(own, before.deeds().stream().map(Remarks.Done::verb));
		to.add("like", Remarks.tenths(verbs), slot);
		to.add("like", Remarks.tenths(Remarks.likeness(own, before.nouns().stream())), slot, "noun");
	}

	/** Gender and number: {@code =} where they agree, {@code x} where not. */
	private String agrees(Actor actor) {
		boolean number = this.form.many() ? this.clues.agreement().mayBeMany(actor)
				: this.clues.agreement().mayBeOne(actor);
		String gender = this.scene.french() || actor.type() == EntityType.PERSON ? this.clues.agreement().gender(actor)
				: "";
		String wanted = this.form.gender();
		String kind = (this.form.person() == (actor.type() == EntityType.PERSON)) ? "="
				: this.form.person() ? "x" : "?";
		return (number ? "=" : "x")
				+ (wanted.isEmpty() ? "-" : gender.isEmpty() ? "?" : gender.equals(wanted) ? "=" : "x")
				+ (this.scene.french() ? "" : kind);
	}

	private String ratio(Actor actor, List<Actor> fitting) {
		double own = this.weights.getOrDefault(actor, 0.0);
		double best = fitting.stream()
			.filter((other) -> other != actor)
			.mapToDouble((other) -> this.weights.getOrDefault(other, 0.0))
			.max()
			.orElse(0);
		if (best == 0) {
			return "alone";
		}
		double ratio = own / best;
		return (ratio > 1.6) ? "far"
				: (ratio > 1.08) ? "ahead" : (ratio > 0.9) ? "even" : (ratio > 0.5) ? "behind" : "low";
	}

	private static String many(int count, int most) {
		return String.valueOf(Math.min(count, most));
	}

	/** Its part in its sentence: subject of the main clause, of another, or else. */
	private String part(Sentence sentence, Token head) {
		Token place = head;
		for (int steps = 0; steps < 3 && place.head() >= 0
				&& (place.is("appos") || place.is("flat") || place.is("compound")); steps++) {
			place = sentence.token(place.head());
		}
		if (place.is("nsubj") && place.head() >= 0) {
			return (sentence.token(place.head()).head() == Token.ROOT) ? "S" : "s";
		}
		return place.plainRelation();
	}

	/** How the candidate stands to the clause of the pronoun. */
	private String acting(Past.Told told) {
		if (told.last().sentence() != this.mention.sentence()) {
			return "-";
		}
		Sentence sentence = this.scene.sentence(this.mention);
		Token verb = Clauses.verb(sentence, this.token);
		Token other = Clauses.verb(sentence, this.scene.head(told.last()));
		if (verb == null || other == null) {
			return "?";
		}
		if (verb == other) {
			return "clause";
		}
		Token subject = Clauses.subject(sentence, verb);
		boolean acts = subject != null && told.last().first() <= subject.index()
				&& subject.index() <= told.last().last();
		return acts ? "subject"
				: (verb.head() == other.index()) ? "above" : (other.head() == verb.index()) ? "below" : "far";
	}

	private static String first(Past.Told told) {
		int sentence = told.mentions().getFirst().sentence();
		return (sentence == 0) ? "title" : (sentence == 1) ? "lead" : "-";
	}

}
