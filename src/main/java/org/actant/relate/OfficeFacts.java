package org.actant.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.actant.lexicon.Title;
import org.actant.lexicon.Words;
import org.actant.model.EntityType;
import org.actant.model.FactType;
import org.actant.model.Language;
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

	private static final double BESIDE_NAME = 0.88;

	private static final double DESCRIBED = 0.8;

	/** A title and its name stand no further apart than this. */
	private static final int REACH = 14;

	private static final Set<String> OF = Set.of("de", "of", "à", "d'", "d’", "du", "des", "pour", "for", "to", "at",
			"en", "auprès");

	private final Story story;

	private final Phrases phrases;

	private final Words words = Words.standard();

	OfficeFacts(Story story, Phrases phrases) {
		this.story = story;
		this.phrases = phrases;
	}

	List<Draft> read(Tree tree) {
		List<Draft> drafts = new ArrayList<>();
		List<String> forms = tree.sentence().tokens().stream().map(Token::form).toList();
		for (int i = 0; i < forms.size(); i++) {
			int length = length(forms, i);
			if (length > 0) {
				Draft draft = draft(tree, i, i + length - 1);
				if (draft != null) {
					drafts.add(draft);
				}
				i += length - 1;
			}
		}
		return drafts;
	}

	private int length(List<String> forms, int from) {
		Language language = this.story.language();
		return this.words.titles(language)
			.longest(forms, from)
			.filter((match) -> match.meanings().stream().anyMatch((title) -> title.kind() != Title.Kind.ADDRESS))
			.map((match) -> match.length())
			.orElse(0);
	}

	private @Nullable Draft draft(Tree tree, int first, int last) {
		Token title = head(tree, first, last);
		int end = end(tree, last);
		Optional<Link> person = before(tree, title, first).or(() -> after(tree, last, end))
			.or(() -> subject(tree, title));
		boolean named = person.isPresent();
		if (!named) {
			person = described(tree, first, last);
		}
		if (person.isEmpty() || title.tag() == PartOfSpeech.VERB) {
			return null;
		}
		Link holder = person.get();
		Token name = tree.at(Math.min(holder.mention().head(), tree.size() - 1));
		int stop = stop(tree, first, end, holder.mention());
		List<Part> parts = new ArrayList<>();
		parts.add(new Part(RoleName.AGENT, person(holder, name)));
		parts.add(new Part(RoleName.THEME, office(tree, title, first, Math.max(last, stop))));
		Optional<Link> body = body(tree, first, stop, holder);
		if (!named && body.isEmpty()) {
			return null;
		}
		body.ifPresent((link) -> parts
			.add(new Part(RoleName.RECIPIENT, this.phrases.of(tree, tree.at(link.mention().head()), link))));
		return new Draft(tree, title, title, title.lemma(), "hold office", FactType.ROLE, null, parts, Reality.PLAIN,
				named ? BESIDE_NAME : DESCRIBED, named ? "office" : "office-description");
	}

	private static Token head(Tree tree, int first, int last) {
		for (int i = first; i <= last; i++) {
			if (tree.at(i).tag().nominal()) {
				return tree.at(i);
			}
		}
		return tree.at(first);
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
		int at = first - 1;
		while (at > 0 && Set.of(PartOfSpeech.DET, PartOfSpeech.ADJ).contains(tree.at(at).tag())) {
			at--;
		}
		if (at < 1 || !tree.at(at).form().equals(",")) {
			return Optional.empty();
		}
		int end = at - 1;
		return persons(tree).filter((link) -> link.mention().last() == end && link.mention().kind() == MentionKind.NAME)
			.findFirst();
	}

	/** "le président Untel", "the minister, Jane Roe". */
	private Optional<Link> after(Tree tree, int last, int end) {
		return persons(tree).filter((link) -> link.mention().kind() == MentionKind.NAME).filter((link) -> {
			int start = nameStart(link.mention(), last);
			boolean comma = start == end + 2 && tree.at(end + 1).form().equals(",");
			boolean of = start > 0 && OF.contains(tree.at(start - 1).lemma());
			return start > last && !of && (start <= end + 1 || comma);
		}).findFirst();
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
		return new Participant(title, null, text, title.lemma().toLowerCase(java.util.Locale.ROOT), span, null, 0.9,
				false);
	}

	/** The country or body whose office it is. */
	private Optional<Link> body(Tree tree, int first, int last, Link holder) {
		int from = (first > 0 && tree.at(first - 1).tag() == PartOfSpeech.DET) ? first : Math.max(0, first - 1);
		return this.story.links(tree.sentence())
			.stream()
			.filter((link) -> !link.entity().equals(holder.entity()))
			.filter((link) -> (link.mention().first() >= from && link.mention().last() <= last)
					|| link.mention().last() == first - 1)
			.filter((link) -> Set.of(EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.PLACE, EntityType.GROUP)
				.contains(this.story.entity(link.entity()).type()))
			.max(java.util.Comparator.comparingInt((link) -> link.mention().last() - link.mention().first()));
	}

}
