package org.actant.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.actant.model.EntityType;
import org.actant.model.FactType;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Span;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads titles before a name, appositions after it and "is president of" as offices held:
 * ROLE facts.
 */
final class OfficeFacts {

	/** The construction of a title beside a name. */
	static final String RULE = "office";

	private static final double BESIDE_NAME = 0.88;

	private static final double DESCRIBED = 0.55;

	/** A title and its name stand no further apart than this. */
	private static final int REACH = 14;

	/** What stands between a comma and a name has no more words than this. */
	private static final int CALLED = 4;

	/** An age between commas has no more words than this. */
	private static final int AGE = 5;

	private static final Set<String> COMMAS = Set.of(",", "–", "—", "(");

	private static final Set<EntityType> BODIES = Set.of(EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.PLACE,
			EntityType.GROUP, EntityType.EVENT);

	private static final Set<String> OF = Set.of("de", "of", "à", "d'", "d’", "du", "des", "pour", "for", "to", "at",
			"en", "in", "auprès");

	private final Story story;

	private final Phrases phrases;

	private final RoleNouns roles;

	private final RealityReader realities;

	OfficeFacts(Story story, Phrases phrases, RealityReader realities) {
		this.realities = realities;
		this.roles = new RoleNouns(story.language());
		this.story = story;
		this.phrases = phrases;
	}

	List<Draft> read(Tree tree) {
		List<Draft> drafts = new ArrayList<>();
		List<String> forms = tree.sentence().tokens().stream().map(Token::form).toList();
		for (int i = 0; i < forms.size(); i++) {
			int length = this.roles.title(forms, i);
			boolean trade = length == 0 && this.roles.trade(tree.at(i));
			if (length > 0 || trade) {
				length = Math.max(1, length);
				Draft draft = draft(tree, i, i + length - 1);
				if (draft != null && (!trade || draft.in(RoleName.RECIPIENT).findAny().isPresent())) {
					drafts.add(draft);
					drafts.addAll(others(tree, draft));
				}
				i += length - 1;
			}
		}
		return drafts;
	}

	private @Nullable Draft draft(Tree tree, int first, int last) {
		Token title = RoleNouns.head(tree, first, last);
		int end = end(tree, last);
		Optional<Link> person = after(tree, title, last, last).or(() -> before(tree, title, first))
			.or(() -> after(tree, title, last, end))
			.or(() -> subject(tree, title))
			.or(() -> sharing(tree, title));
		boolean named = person.isPresent();
		if (!named) {
			person = described(tree, first, last);
		}
		if (person.isEmpty() || title.tag() == PartOfSpeech.VERB || this.roles.kin(title)) {
			return null;
		}
		Link holder = person.get();
		Token name = tree.at(Math.min(holder.mention().head(), tree.size() - 1));
		int stop = stop(tree, first, end, holder.mention());
		List<Part> parts = new ArrayList<>();
		parts.add(new Part(RoleName.AGENT, person(holder, name)));
		parts.add(new Part(RoleName.THEME, office(tree, title, first, Math.max(last, stop))));
		Optional<Link> body = body(tree, title, first, stop, holder).or(() -> whose(tree, title));
		if (!named && body.isEmpty()) {
			return null;
		}
		body.ifPresent((link) -> parts
			.add(new Part(RoleName.RECIPIENT, this.phrases.of(tree, tree.at(link.mention().head()), link))));
		return new Draft(tree, title, title, title.lemma(), RoleNouns.HOLDS, FactType.ROLE, null, parts,
				reality(tree, title), named ? BESIDE_NAME : DESCRIBED, named ? RULE : "office-description");
	}

	/** "serait candidat", "is not the owner": a title beside a name is plainly had. */
	private Reality reality(Tree tree, Token title) {
		return (tree.kid(title, "cop") != null) ? this.realities.of(tree, title) : Reality.PLAIN;
	}

	/** "Ministers Roe and Doe": the second has the office too. */
	private List<Draft> others(Tree tree, Draft first) {
		Token title = first.trigger();
		Participant holder = first.in(RoleName.AGENT).findFirst().orElseThrow();
		boolean many = title.features().has("Number", "Plur") && title.index() < holder.token().index();
		List<Draft> others = new ArrayList<>();
		int end = holder.span().end();
		for (Link link : many ? names(tree) : List.<Link>of()) {
			int start = link.mention().span().start();
			if (start >= end && joined(tree, end, start)) {
				Participant other = person(link, tree.at(link.mention().head()));
				others.add(first.parts(first.parts()
					.stream()
					.map((part) -> (part.role() == RoleName.AGENT) ? new Part(RoleName.AGENT, other) : part)
					.toList()));
				end = link.mention().span().end();
			}
		}
		return others;
	}

	private List<Link> names(Tree tree) {
		return persons(tree).filter((link) -> link.mention().kind() == MentionKind.NAME)
			.sorted((one, other) -> one.mention().span().compareTo(other.mention().span()))
			.toList();
	}

	/** Whether nothing but "and" or a comma stands between two offsets. */
	private boolean joined(Tree tree, int from, int to) {
		return Set.of("et", "and", ",", "&").contains(this.story.source().substring(from, to).strip());
	}

	/** The last word of the title with its adjectives and "of" phrases. */
	private static int end(Tree tree, int last) {
		int end = last;
		for (int i = last + 1; i < Math.min(tree.size(), last + REACH); i++) {
			Token token = tree.at(i);
			boolean inside = Set
				.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.DET, PartOfSpeech.NUM)
				.contains(token.tag()) || OF.contains(token.lemma()) || token.form().equals("-")
					|| token.form().equals("'s");
			if (!inside) {
				break;
			}
			end = i;
		}
		return end;
	}

	/** "Jane Roe, spokeswoman of …". */
	private Optional<Link> before(Tree tree, Token title, int first) {
		int at = opening(tree, first);
		if (at < 1 || !COMMAS.contains(tree.at(at).form())) {
			return Optional.empty();
		}
		int end = aged(tree, at) - 1;
		return names(tree).stream()
			.filter((link) -> link.mention().last() == end && !beginsAnew(tree, title, link))
			.findFirst();
	}

	/**
	 * Where the phrase that ends in the title opens: ", the Health Ministry's
	 * spokeswoman".
	 */
	private int opening(Tree tree, int first) {
		int at = first - 1;
		while (at > 0 && (Set.of(PartOfSpeech.DET, PartOfSpeech.ADJ).contains(tree.at(at).tag())
				|| tree.at(at).form().equals("'s") || tree.at(at).form().equals("’s") || inBody(tree, at))) {
			at--;
		}
		return at;
	}

	private boolean inBody(Tree tree, int index) {
		return this.story.covering(tree.sentence(), tree.at(index))
			.stream()
			.anyMatch((link) -> BODIES.contains(this.story.entity(link.entity()).type()));
	}

	/** The first comma of ", 45," and ", 45 ans,". */
	private static int aged(Tree tree, int comma) {
		int from = Math.max(1, comma - AGE);
		for (int i = comma - 1; i >= from; i--) {
			if (tree.at(i).form().equals(",")) {
				return (i + 1 < comma && tree.at(i + 1).tag() == PartOfSpeech.NUM) ? i : comma;
			}
		}
		return comma;
	}

	/**
	 * "Interrogé par le juge Untel, le maire a dit": the title is a subject of its own.
	 */
	private static boolean beginsAnew(Tree tree, Token title, Link name) {
		Token bearer = tree.at(Math.min(name.mention().head(), tree.size() - 1));
		Token above = bearer;
		while (above != null && Tree.is(above, "appos", "flat", "compound") && tree.kid(above, "case") == null) {
			above = tree.head(above);
		}
		return title.is("nsubj") && above != null && tree.kid(above, "case") != null;
	}

	/** "le président Untel", "the minister, Jane Roe". */
	private Optional<Link> after(Tree tree, Token title, int last, int end) {
		return persons(tree).filter((link) -> link.mention().kind() == MentionKind.NAME).filter((link) -> {
			int start = nameStart(link.mention(), last);
			boolean comma = start >= end + 2 && tree.at(end + 1).form().equals(",") && !outer(tree, title, start)
					&& called(tree, end + 2, start);
			int before = (start > 1 && tree.cues().has(Cue.BEARER, tree.at(start - 1))) ? start - 2 : start - 1;
			boolean of = before > last && OF.contains(tree.at(before).lemma());
			return start > last && !of && (start <= end + 1 || comma);
		}).findFirst();
	}

	/**
	 * ", <em>le colonel</em> Untel", ", <em>le Croate</em> Untel": what else somebody is
	 * called between a comma and his name.
	 */
	private static boolean called(Tree tree, int from, int name) {
		if (name - from > CALLED) {
			return false;
		}
		for (int i = from; i < name; i++) {
			boolean first = i == from && tree.at(i).tag() == PartOfSpeech.DET;
			if (!first && !tree.at(i).tag().nominal() && tree.at(i).tag() != PartOfSpeech.ADJ) {
				return false;
			}
		}
		return true;
	}

	/** "une camarade du juge, Jeanne Untel": the name is that of the noun before. */
	private static boolean outer(Tree tree, Token title, int name) {
		Token holder = title.is("nmod") ? tree.head(title) : null;
		return holder != null && tree.at(name).is("appos") && tree.at(name).head() == holder.index();
	}

	/** A mention may hold the title before the name. */
	private static int nameStart(Mention mention, int last) {
		return (mention.first() <= last && last < mention.last()) ? last + 1 : mention.first();
	}

	/** "X est président de …". */
	private Optional<Link> subject(Tree tree, Token title) {
		if (tree.kid(title, "cop") == null) {
			return Optional.empty();
		}
		Token subject = tree.kid(title, "nsubj");
		Token relative = title.is("acl") ? tree.head(title) : null;
		Token holder = (subject != null && tree.cues().has(Cue.RELATIVE, subject) && relative != null) ? relative
				: subject;
		return (holder == null) ? Optional.empty() : this.phrases.link(tree, holder).filter(this::person);
	}

	/** "Untel, éleveur et <em>président</em> de …": who bears the title before it. */
	private Optional<Link> sharing(Tree tree, Token title) {
		Token first = title.is("conj") ? tree.head(title) : null;
		if (first == null || first.tag() != PartOfSpeech.NOUN || first.index() > title.index()) {
			return Optional.empty();
		}
		return before(tree, first, first.index()).or(() -> subject(tree, first));
	}

	/** "le président ukrainien" that links to a person known by name. */
	private Optional<Link> described(Tree tree, int first, int last) {
		return persons(tree).filter((link) -> link.mention().kind() == MentionKind.TITLE)
			.filter((link) -> link.mention().first() <= first && last <= link.mention().last())
			.filter((link) -> this.story.entity(link.entity())
				.mentions()
				.stream()
				.anyMatch((other) -> other.mention().kind() == MentionKind.NAME))
			.findFirst();
	}

	private java.util.stream.Stream<Link> persons(Tree tree) {
		return this.story.links(tree.sentence()).stream().filter(this::person);
	}

	private boolean person(Link link) {
		return this.story.entity(link.entity()).type() == EntityType.PERSON;
	}

	/** Where the title ends: before the name that follows it. */
	private static int stop(Tree tree, int first, int end, Mention holder) {
		int start = holder.first() > first ? holder.first() - 1 : end;
		if (holder.first() <= first && holder.last() > first) {
			start = Math.min(end, holder.last());
		}
		return Math.max(first, Math.min(end, start));
	}

	private Participant person(Link holder, Token name) {
		return new Participant(name, this.story.entity(holder.entity()), holder.mention().text(), name.lemma(),
				holder.mention().span(), null, holder.certainty(), false);
	}

	private Participant office(Tree tree, Token title, int first, int last) {
		Span span = tree.at(first).span().cover(tree.at(last).span());
		String text = span.of(this.story.source()).replaceAll("\\s+", " ");
		return new Participant(title, null, text, Things.of(this.story.language()).name(title.lemma()), span, null, 0.9,
				false);
	}

	/** The country or body whose office it is; of a counterpart no person. */
	private Optional<Link> body(Tree tree, Token title, int first, int last, Link holder) {
		boolean counterpart = this.roles.counterpart(title);
		int from = (first > 0 && tree.at(first - 1).tag() == PartOfSpeech.DET) ? first : Math.max(0, first - 1);
		int opening = opening(tree, first);
		return this.story.links(tree.sentence())
			.stream()
			.filter((link) -> !link.entity().equals(holder.entity()))
			.filter((link) -> (link.mention().first() >= from && link.mention().last() <= last)
					|| link.mention().last() == first - 1
					|| (link.mention().first() > opening && link.mention().last() < first))
			.filter((link) -> BODIES.contains(this.story.entity(link.entity()).type())
					|| !counterpart && client(tree, first, last, link))
			.max(java.util.Comparator.comparingInt((link) -> link.mention().last() - link.mention().first()));
	}

	/** "l'usine, <em>dont</em> le directeur": whom the relative clause is about. */
	private Optional<Link> whose(Tree tree, Token title) {
		int opening = opening(tree, title.index());
		Token relative = (opening > 0 && tree.cues().has(Cue.WHOSE, tree.at(opening))) ? tree.at(opening)
				: tree.kid(title, (kid) -> tree.cues().has(Cue.WHOSE, kid));
		int at = (relative == null) ? 0 : relative.index();
		for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
			Optional<Link> owner = this.story.covering(tree.sentence(), tree.at(i))
				.stream()
				.filter((link) -> BODIES.contains(this.story.entity(link.entity()).type()))
				.findFirst();
			if (owner.isPresent()) {
				return owner;
			}
		}
		return Optional.empty();
	}

	/** "l'avocat de M. Untel", "son entraîneur": the office is held for a person. */
	private boolean client(Tree tree, int first, int last, Link link) {
		int before = link.mention().first() - 1;
		if (person(link) && link.mention().kind() == MentionKind.PRONOUN && link.mention().last() == first - 1) {
			return true;
		}
		int of = (before > 0 && tree.cues().has(Cue.BEARER, tree.at(before))) ? before - 1 : before;
		return person(link) && link.mention().last() <= last && of > 0
				&& Set.of("de", "of", "to").contains(tree.at(of).lemma());
	}

}
