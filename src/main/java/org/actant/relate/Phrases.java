package org.actant.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.actant.model.Amount;
import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Quantity;
import org.actant.model.RoleName;
import org.actant.model.Span;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases as participants. */
final class Phrases {

	/** A role's text has no more words than this. */
	private static final int LONGEST = 20;

	/** How sure a part is that is nobody known. */
	private static final double THING = 0.7;

	/** How sure a doer is of whom the clause says nothing. */
	private static final double IMPLIED = 0.5;

	private static final Set<String> MANY = Set.of("plupart", "majorité", "certain", "beaucoup", "most", "many",
			"some");

	private final Story story;

	private final Frames frames;

	private final Things things;

	Phrases(Story story) {
		this.story = story;
		this.frames = Frames.of(story.language());
		this.things = Things.of(story.language());
	}

	/** The phrase as whoever or whatever something is done to, with or about. */
	Participant read(Tree tree, Token token) {
		Token counted = counted(tree, token);
		Optional<Link> link = one(tree, token, counted).or(() -> link(tree, token)).or(() -> link(tree, counted));
		if (link.isEmpty() && counted == token && bare(tree, token)) {
			link = whole(tree, token);
		}
		if (link.isEmpty() && counted == token) {
			link = besideName(tree, token);
		}
		if (link.isEmpty() && actor(tree, counted)) {
			link = owner(tree, counted);
		}
		return participant(tree, token, counted, link.orElse(null));
	}

	/** "l'un de ses adjoints, Paul Untel": the one who is named. */
	private Optional<Link> one(Tree tree, Token token, Token counted) {
		boolean one = counted != token && Set.of("un", "une", "one").contains(token.form().toLowerCase(Locale.ROOT));
		return one ? apposed(tree, token).or(() -> apposed(tree, counted)) : Optional.empty();
	}

	/** The phrase as a doer: what a nation's strike does, the nation does. */
	Participant doer(Tree tree, Token token) {
		Participant plain = read(tree, token);
		if (plain.known()) {
			return plain;
		}
		Token counted = counted(tree, token);
		Optional<Link> owner = demonym(tree, counted);
		if (owner.isEmpty() && deed(counted)) {
			owner = owner(tree, counted).or(() -> performer(tree, counted));
		}
		return participant(tree, token, counted, owner.orElse(null)).asOwned(owner.isPresent());
	}

	/** "une attaque menée par X a fait trois morts": X did. */
	private Optional<Link> performer(Tree tree, Token deed) {
		return tree.kids(deed, "acl")
			.stream()
			.flatMap((participle) -> tree.kids(participle, "obl:agent").stream())
			.flatMap((doer) -> link(tree, doer).stream())
			.filter((link) -> Tree.acting(this.story.entity(link.entity()).type()))
			.findFirst();
	}

	/** Whether "of" names the doer of the event: the attack of X, not the arrest of X. */
	private boolean deed(Token noun) {
		List<Frame> frames = this.frames.noun(noun.lemma());
		return frames.stream()
			.filter((frame) -> frame.words().size() == 1)
			.anyMatch((frame) -> frame.slots()
				.getOrDefault("de", frame.slots().getOrDefault("of", RoleName.AGENT)) == RoleName.AGENT
					&& frame.slots().getOrDefault("adj", RoleName.AGENT) == RoleName.AGENT);
	}

	/** "les responsables de A et de B": B, for whom there is no phrase of its own. */
	List<Participant> coOwners(Tree tree, Token token) {
		if (!actor(tree, token)) {
			return List.of();
		}
		return tree.kids(token, "nmod", "amod")
			.stream()
			.filter((kid) -> kid.is("amod") || Set.of("de", "of").contains(tree.preposition(kid)))
			.flatMap((kid) -> kid.is("amod") ? tree.kids(kid, "conj").stream() : tree.conjuncts(kid).stream().skip(1))
			.flatMap((each) -> link(tree, each).map((link) -> participant(tree, each, each, link)).stream())
			.filter(Phrases::acting)
			.toList();
	}

	/** The one body or group of the text with such a word in its name, as a doer. */
	Optional<Participant> only(Tree tree, Token verb, Cue word) {
		List<Entity> bodies = this.story.entities()
			.stream()
			.filter((entity) -> entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.GROUP)
			.filter((entity) -> !entity.mentions().isEmpty() && entity.mentions()
				.stream()
				.flatMap((link) -> Stream.of(link.mention().text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
				.anyMatch((part) -> tree.cues().has(word, part)))
			.toList();
		if (bodies.size() != 1) {
			return Optional.empty();
		}
		Entity body = bodies.getFirst();
		Mention mention = body.mentions().getFirst().mention();
		return Optional.of(new Participant(verb, body, mention.text(), mention.text().toLowerCase(Locale.ROOT),
				mention.span(), null, IMPLIED, false));
	}

	/** Whether the participant can act: a person, body, country or group. */
	static boolean acting(Participant participant) {
		Entity entity = participant.entity();
		return entity != null && Tree.acting(entity.type());
	}

	static boolean place(Participant participant) {
		Entity entity = participant.entity();
		return entity != null && (entity.type() == EntityType.PLACE || entity.type() == EntityType.COUNTRY);
	}

	/** The entities that stand inside a phrase without being it: the politics of whom. */
	List<Participant> within(Tree tree, Token token) {
		List<Participant> inner = new ArrayList<>();
		for (Token kid : tree.kids(token)) {
			if (Tree.is(kid, "nmod", "amod", "compound", "det", "nmod:poss", "obl:arg")) {
				Optional<Link> link = link(tree, kid);
				if (link.isPresent()) {
					inner.add(participant(tree, kid, kid, link.get()));
					tree.conjuncts(kid)
						.stream()
						.skip(1)
						.forEach((each) -> link(tree, each)
							.ifPresent((other) -> inner.add(participant(tree, each, each, other))));
				}
				else if (kid.is("nmod")) {
					inner.addAll(within(tree, kid));
				}
			}
		}
		return inner;
	}

	/**
	 * What a subordinate clause says, as a thing that is told, asked or promised: "de
	 * <em>retirer ses troupes</em>". Clauses that hang by it are left out where it is
	 * long.
	 * @param tree the sentence
	 * @param verb the head of the clause
	 * @param name what the deed is called in English, or its lemma
	 */
	Participant content(Tree tree, Token verb, String name) {
		BitSet words = tree.subtree(verb, (kid) -> !Tree.is(kid, "parataxis", "dep") && !apart(tree, kid));
		if (words.cardinality() > LONGEST) {
			words = tree.subtree(verb, (kid) -> !Tree.is(kid, "acl", "advcl", "parataxis", "dep", "appos")
					&& !apart(tree, kid) && !(kid.head() == verb.index() && kid.is("conj")));
		}
		BitSet stretch = stretch(tree, verb, words);
		Span span = tree.at(stretch.nextSetBit(0)).span().cover(tree.at(stretch.length() - 1).span());
		String text = span.of(this.story.source()).replaceAll("\\s+", " ");
		return new Participant(verb, null, text, name, span, null, THING, false);
	}

	/** Whether a clause with a subject of its own is only joined on. */
	private static boolean apart(Tree tree, Token kid) {
		return kid.is("conj") && kid.tag() == PartOfSpeech.VERB && tree.kid(kid, "nsubj") != null;
	}

	Participant of(Tree tree, Token token, Link link) {
		return participant(tree, token, token, link);
	}

	/** The longest mention that hangs by the word, or holds it. */
	Optional<Link> link(Tree tree, Token token) {
		Comparator<Link> longest = Comparator.comparingInt((link) -> link.mention().last() - link.mention().first());
		Optional<Link> headed = this.story.headedBy(tree.sentence(), token)
			.stream()
			.max(longest.thenComparing((link) -> link.mention().kind() != MentionKind.DEMONYM));
		if (headed.isPresent()) {
			return headed.flatMap((link) -> bearer(tree, token, link).or(() -> nation(tree, token, link)))
				.or(() -> headed);
		}
		Optional<Link> covering = this.story.covering(tree.sentence(), token)
			.stream()
			.filter((link) -> link.mention().kind() != MentionKind.DEMONYM)
			.filter((link) -> !token.is("case") && !token.is("amod"))
			.min(longest);
		if (covering.isPresent()) {
			return covering;
		}
		return token.tag() == PartOfSpeech.NOUN ? apposed(tree, token) : Optional.empty();
	}

	/** "Republicans Ann Roe and …": the person named right behind the party. */
	private Optional<Link> bearer(Tree tree, Token token, Link party) {
		boolean body = this.story.entity(party.entity()).type() == EntityType.ORGANIZATION
				&& party.mention().last() == token.index() && token.form().endsWith("s");
		return !body ? Optional.empty() : this.story.links(tree.sentence())
			.stream()
			.filter((link) -> link.mention().first() == token.index() + 1 && link.mention().kind() == MentionKind.NAME
					&& this.story.entity(link.entity()).type() == EntityType.PERSON)
			.findFirst();
	}

	/** "le suédois Volvo": an adjective of a nation as the noun that a name stands by. */
	private Optional<Link> nation(Tree tree, Token token, Link demonym) {
		boolean noun = demonym.mention().kind() == MentionKind.DEMONYM && token.tag() == PartOfSpeech.NOUN
				&& tree.kid(token, "det") != null;
		return noun ? apposed(tree, token) : Optional.empty();
	}

	/** The name beside a common noun: <em>sa capitale, Kiev</em>. */
	private Optional<Link> apposed(Tree tree, Token token) {
		for (Token kid : tree.kids(token)) {
			boolean borne = kid.is("nmod") && tree.cues().has(Cue.BEARER, token) && tree.kid(kid, "case") == null;
			if (kid.index() > token.index() && (borne || Tree.is(kid, "appos", "flat", "flat:name", "nmod:appos"))) {
				Optional<Link> name = this.story.headedBy(tree.sentence(), kid)
					.stream()
					.filter((link) -> link.mention().kind() == MentionKind.NAME)
					.findFirst();
				if (name.isPresent()) {
					return name;
				}
			}
		}
		return Optional.empty();
	}

	/** "X, un groupe qui …": what is said of the apposition is said of the name. */
	private Optional<Link> besideName(Tree tree, Token token) {
		Token head = token.is("appos") && token.tag() == PartOfSpeech.NOUN ? tree.head(token) : null;
		return (head == null || head.index() > token.index()) ? Optional.empty()
				: link(tree, head).filter((link) -> link.mention().kind() == MentionKind.NAME);
	}

	/** "la plupart", "most" with nothing behind. */
	private static boolean bare(Tree tree, Token token) {
		return tree.cues().has(Cue.PARTITIVE, token) && MANY.contains(token.lemma())
				&& tree.kid(token, "nmod", "obl") == null && tree.kid(token, "amod") == null;
	}

	/** The group that was named last. */
	private Optional<Link> whole(Tree tree, Token token) {
		Optional<Link> here = this.story.links(tree.sentence())
			.stream()
			.filter((link) -> link.mention().last() < token.index() && group(link))
			.reduce((first, second) -> second);
		return here.or(() -> this.story.before(tree.sentence()).filter(this::group).reduce((first, second) -> second));
	}

	private boolean group(Link link) {
		return this.story.entity(link.entity()).type() == EntityType.GROUP;
	}

	/** What a partitive counts: <em>la plupart</em> des soldats. */
	private Token counted(Tree tree, Token token) {
		Cues cues = tree.cues();
		if (cues.has(Cue.PARTITIVE, token) || token.tag() == PartOfSpeech.NUM) {
			Token whole = tree.kid(token, (kid) -> Tree.is(kid, "nmod", "obl") && kid.index() > token.index()
					&& Set.of("de", "of").contains(tree.preposition(kid)));
			if (whole != null) {
				return counted(tree, whole);
			}
		}
		return token;
	}

	private boolean actor(Tree tree, Token token) {
		return tree.cues().has(Cue.ACTOR, token);
	}

	private Optional<Link> owner(Tree tree, Token token) {
		return demonym(tree, token).or(() -> tree.kids(token, "nmod", "nmod:poss", "compound", "det")
			.stream()
			.filter((kid) -> Set.of("de", "of", "", "'s").contains(tree.preposition(kid)))
			.flatMap((kid) -> link(tree, kid).stream())
			.filter((link) -> Tree.acting(this.story.entity(link.entity()).type()))
			.findFirst());
	}

	/**
	 * The nation of a phrase's head, whether the tree counts or owns it: plus de 100
	 * soldats nord-coréens.
	 */
	Optional<Link> nation(Tree tree, Token token) {
		return demonym(tree, counted(tree, token));
	}

	/** The nation of an adjective: <em>frappe russe</em>. */
	Optional<Link> demonym(Tree tree, Token token) {
		return tree.kids(token)
			.stream()
			.filter((kid) -> Tree.is(kid, "amod", "compound", "nmod", "acl", "flat"))
			.flatMap((kid) -> this.story.headedBy(tree.sentence(), kid).stream())
			.filter((link) -> link.mention().kind() == MentionKind.DEMONYM)
			.findFirst();
	}

	private Participant participant(Tree tree, Token token, Token counted, @Nullable Link link) {
		BitSet words = words(tree, token);
		if (counted != token && counted.index() > token.index()) {
			words.set(token.index(), words(tree, counted).length());
		}
		Span span = tree.at(words.nextSetBit(0)).span().cover(tree.at(words.length() - 1).span());
		Entity entity = (link == null) ? null : this.story.entity(link.entity());
		double certainty = (link == null) ? THING : Math.min(link.certainty(), link.mention().certainty());
		String text = span.of(this.story.source()).replaceAll("\\s+", " ");
		return new Participant(token, entity, text, this.things.name(counted.lemma()), span,
				quantity(tree, token, words), certainty, false);
	}

	private @Nullable Quantity quantity(Tree tree, Token token, BitSet words) {
		for (Amount amount : this.story.amounts(tree.sentence())) {
			if (words.get(amount.first()) && words.get(amount.last()) && amount.first() <= token.index() + 1) {
				return amount.quantity();
			}
		}
		return null;
	}

	/**
	 * The head with its modifiers, in one stretch, without clauses or its preposition.
	 */
	private BitSet words(Tree tree, Token token) {
		BitSet words = tree.subtree(token, (kid) -> modifier(tree, token, kid));
		this.story.headedBy(tree.sentence(), token)
			.forEach((link) -> words.set(link.mention().first(), link.mention().last() + 1));
		return stretch(tree, token, words);
	}

	/** The words around the head that follow one another, at most {@link #LONGEST}. */
	private static BitSet stretch(Tree tree, Token token, BitSet words) {
		int first = token.index();
		while (words.get(first - 1 < 0 ? words.size() : first - 1)) {
			first--;
		}
		int last = words.nextClearBit(token.index()) - 1;
		while (first < token.index()
				&& (trimmed(tree.at(first)) || tree.at(first).is("mark") || contracted(tree, first))) {
			first++;
		}
		while (last > token.index() && trimmed(tree.at(last))) {
			last--;
		}
		last = Math.min(last, Math.max(token.index(), first + LONGEST - 1));
		first = Math.max(first, last - LONGEST + 1);
		BitSet stretch = new BitSet();
		stretch.set(first, last + 1);
		return stretch;
	}

	private static boolean modifier(Tree tree, Token top, Token kid) {
		if (kid.head() == top.index()
				&& Tree.is(kid, "case", "conj", "cc", "mark", "cop", "nsubj", "obj", "obl", "aux")) {
			return false;
		}
		return !Tree.is(kid, "acl", "advcl", "ccomp", "csubj", "parataxis", "appos", "dep", "dislocated",
				"nsubj:outer");
	}

	/**
	 * Whether the word is the article of a contraction, which has no letters of its own.
	 */
	private static boolean contracted(Tree tree, int index) {
		return index > 0 && tree.at(index).span().equals(tree.at(index - 1).span());
	}

	private static boolean trimmed(Token token) {
		return token.tag() == PartOfSpeech.PUNCT || token.tag() == PartOfSpeech.ADP
				|| token.tag() == PartOfSpeech.CCONJ;
	}

}
