package org.actant.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Sentence;
import org.actant.model.TimeExpression;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads nouns with an article, a demonstrative or a possessive once more when the rules
 * have read them: whom a noun means is chosen by the referent model, which knows what the
 * rules hold and weighs it against how much the text tells of whom.
 */
final class Referents {

	/** Who was not told of for longer, in sentences, is not meant. */
	private static final int BACK = 15;

	/** No more than so many of those told of last are thought of. */
	private static final int MOST = 24;

	static final Threshold THRESHOLD = new Threshold(0.5, 0.32);

	/** Where one told of before is so likely, nobody new is meant. */
	private static final double DOUBT = 0.38;

	/** A medium that is named no more often is only quoted. */
	private static final int QUOTED = 2;

	/** Rules whose word stands. */
	private static final Set<String> SURE = Set.of("apposition", "name");

	private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "l’", "les", "the");

	private static final Set<String> POINTING = Set.of("ce", "cet", "cette", "ces", "this", "these", "that", "those");

	private static final Set<String> OWNED = Set.of("son", "sa", "ses", "leur", "leurs", "his", "her", "its", "their");

	private final Scene scene;

	private final Agreement agreement;

	private final ReferentModel model;

	private final Remarks remarks;

	private final Past past;

	private final Partners partners;

	private final TitlePhrases titles;

	private final Map<Integer, List<TimeExpression>> times;

	Referents(Scene scene, Remarks remarks, Past past, ReferentModel model) {
		this.scene = scene;
		this.agreement = new Agreement(scene);
		this.model = model;
		this.remarks = remarks;
		this.past = past;
		this.partners = new Partners(scene);
		this.titles = new TitlePhrases(scene);
		this.times = scene.named().times().stream().collect(Collectors.groupingBy(TimeExpression::sentence));
	}

	/**
	 * What came of reading a noun.
	 *
	 * @param likely how likely it means the likeliest of those told of before
	 * @param dropped whether it no longer means the one whom the rules held it to mean,
	 * nor anybody else told of before
	 */
	record Reading(double likely, boolean dropped) {

		static final Reading NONE = new Reading(0, false);

	}

	/** Whether a word is a noun that may mean somebody told of before. */
	boolean asks(Sentence sentence, Token token) {
		return nominal(sentence, token) && !determiner(sentence, token).isEmpty();
	}

	/** Whether a word is a common noun outside names and dates. */
	boolean nominal(Sentence sentence, Token token) {
		return token.tag() == PartOfSpeech.NOUN && !named(sentence, token) && !dated(sentence, token);
	}

	/**
	 * Reads such a noun, behind the rules.
	 * @return how likely it means the likeliest of those told of before, and what became
	 * of the word of the rules
	 */
	Reading read(Sentence sentence, Token noun) {
		Cast.Told held = held(sentence, noun);
		if (held != null && (SURE.contains(held.rule()) || ofNation(held))) {
			return Reading.NONE;
		}
		Mention mention = (held != null) ? held.mention() : mention(sentence, noun);
		Set<Actor> partners = this.partners.of(sentence, noun);
		List<Past.Told> told = this.past.before(mention, BACK, MOST)
			.stream()
			.filter((one) -> !partners.contains(one.actor()))
			.toList();
		Actor ruled = (held != null) ? toldBefore(told, held.actor()) : null;
		ReferentFeatures features = new ReferentFeatures(this.scene, this.agreement, this.remarks, sentence, noun,
				determiner(sentence, noun), ruled, (held != null) ? held.rule() : "-");
		List<ReferentModel.Candidate> candidates = told.stream()
			.map((one) -> new ReferentModel.Candidate(one.actor(), (to) -> features.write(one, told, to)))
			.toList();
		if (candidates.isEmpty()) {
			return Reading.NONE;
		}
		double[] likely = this.model
			.likely(new ReferentModel.Question(mention, ruled, candidates, (to) -> features.nobody(told, to)));
		boolean human = human(noun);
		for (int i = 0; i < likely.length; i++) {
			Actor actor = candidates.get(i).actor();
			boolean other = within(sentence, noun, actor) || otherMinistry(mention, actor)
					|| reports(actor) && !medium(noun) || human && !people(actor);
			likely[i] = other ? 0 : likely[i];
		}
		Actor meant = THRESHOLD.meant(candidates, likely, ruled);
		double most = Arrays.stream(likely).max().orElse(0);
		if (meant != null) {
			move(mention, meant, ruled, most);
		}
		else if (ruled != null || held != null && most > DOUBT) {
			this.scene.cast().unlink(mention);
		}
		return new Reading(most, meant == null && ruled != null);
	}

	/** "les soldats norvégiens" are those and no others. */
	private boolean ofNation(Cast.Told held) {
		return held.rule().equals("group") && !this.remarks.of(held.mention()).nations().isEmpty();
	}

	/**
	 * Whether somebody is named within the phrase: neither "sa rivale" nor "le frère de
	 * Jean Untel" is whom it belongs to (the i-within-i filter, as in Lee and others,
	 * Deterministic Coreference Resolution Based on Entity-Centric, Precision-Ranked
	 * Rules, 2013). "La ville de Lyon" and "la direction du groupe" may be.
	 */
	private boolean within(Sentence sentence, Token noun, Actor actor) {
		return this.scene.mentions(sentence.index())
			.stream()
			.filter((mention) -> this.scene.cast().at(mention) == actor)
			.anyMatch((mention) -> belongs(sentence, noun, mention, actor));
	}

	private boolean belongs(Sentence sentence, Token noun, Mention mention, Actor actor) {
		Token head = this.scene.head(mention);
		if (head.head() != noun.index()) {
			return false;
		}
		boolean owner = mention.kind() == MentionKind.PRONOUN || head.is("nmod:poss");
		boolean named = mention.kind() == MentionKind.NAME && actor.type() == EntityType.PERSON && head.is("nmod")
				&& !sentence.children(head, "case").isEmpty();
		return owner || named;
	}

	/** "Le dirigeant": a noun of somebody that is none of a body. */
	private boolean human(Token noun) {
		String lemma = noun.lemma();
		boolean office = this.scene.words()
			.titles(this.scene.language())
			.get(lemma)
			.stream()
			.anyMatch((title) -> title.kind() != Title.Kind.ADDRESS);
		return (office || this.scene.words().doers(this.scene.language()).get(lemma) == EntityType.PERSON)
				&& this.scene.words().organizations(this.scene.language()).get(lemma).isEmpty();
	}

	private static boolean people(Actor actor) {
		return actor.type() == EntityType.PERSON || actor.type() == EntityType.GROUP;
	}

	/** Whether the text takes a medium's word and tells nothing else of it. */
	private static boolean reports(Actor actor) {
		return actor.kind().equals("media")
				&& actor.links().stream().filter((link) -> link.mention().kind() == MentionKind.NAME).count() <= QUOTED;
	}

	private boolean medium(Token noun) {
		return this.scene.words()
			.organizations(this.scene.language())
			.get(noun.lemma())
			.stream()
			.anyMatch((body) -> body.kind().equals("media"));
	}

	/** "La ministre de la Santé … le Premier ministre": two ministers are two. */
	private boolean otherMinistry(Mention mention, Actor actor) {
		String office = office(mention);
		List<String> held = office.isEmpty() ? List.of()
				: actor.links().stream().map((link) -> office(link.mention())).filter((own) -> !own.isEmpty()).toList();
		return !held.isEmpty() && !held.contains(office);
	}

	/** The office of a minister of which a state has one; empty for any other. */
	private String office(Mention mention) {
		Title title = (mention.kind() == MentionKind.PRONOUN) ? null : this.titles.whole(mention);
		return (title != null && title.kind() == Title.Kind.OFFICE && title.key().endsWith("-minister")) ? title.key()
				: "";
	}

	private void move(Mention mention, Actor meant, @Nullable Actor ruled, double likely) {
		if (meant != ruled) {
			this.scene.cast().unlink(mention);
			this.scene.cast().link(meant, mention, Math.clamp(likely, 0.6, 0.8), "description");
		}
	}

	private static @Nullable Actor toldBefore(List<Past.Told> told, Actor actor) {
		return told.stream().anyMatch((one) -> one.actor() == actor) ? actor : null;
	}

	private String determiner(Sentence sentence, Token noun) {
		for (int at = noun.index() - 1; at >= Math.max(0, noun.index() - 4); at--) {
			Token token = sentence.token(at);
			boolean of = token.head() == noun.index() && (token.is("det") || token.is("nmod:poss"));
			String form = token.form().toLowerCase(Locale.ROOT);
			if (of && DEFINITE.contains(form)) {
				return "the";
			}
			if (of && POINTING.contains(form)) {
				return "this";
			}
			if (of && OWNED.contains(form)) {
				return "its";
			}
		}
		return "";
	}

	/** Whether the noun is a part of a name or stands beside one that is its own. */
	private boolean named(Sentence sentence, Token noun) {
		boolean within = this.scene.mentions(sentence.index())
			.stream()
			.anyMatch((mention) -> mention.kind() == MentionKind.NAME && mention.first() <= noun.index()
					&& noun.index() <= mention.last());
		return within || before(sentence, noun)
				|| sentence.tokens()
					.stream()
					.anyMatch((token) -> token.head() == noun.index() && token.tag() == PartOfSpeech.PROPN
							&& (token.is("appos") || token.is("flat")));
	}

	/** "La société danoise Nordhavn": the name tells which one. */
	private boolean before(Sentence sentence, Token noun) {
		int next = noun.index() + 1;
		while (next < sentence.tokens().size() && sentence.token(next).tag() == PartOfSpeech.ADJ) {
			next++;
		}
		return next > noun.index() + 1 && this.scene.startingAt(sentence.index(), next, MentionKind.NAME) != null;
	}

	private boolean dated(Sentence sentence, Token noun) {
		return this.times.getOrDefault(sentence.index(), List.of())
			.stream()
			.anyMatch((time) -> time.first() <= noun.index() && noun.index() <= time.last());
	}

	/** What the rules read there. */
	private Cast.@Nullable Told held(Sentence sentence, Token noun) {
		return this.scene.cast()
			.in(sentence.index())
			.stream()
			.filter((told) -> told.mention().kind() != MentionKind.DEMONYM && told.mention().head() == noun.index())
			.findFirst()
			.orElse(null);
	}

	private static Mention mention(Sentence sentence, Token noun) {
		return new Mention(sentence.index(), noun.index(), noun.index(), noun.index(), noun.span(), noun.form(),
				MentionKind.DESCRIPTION, EntityType.ORGANIZATION, 0.6);
	}

}
