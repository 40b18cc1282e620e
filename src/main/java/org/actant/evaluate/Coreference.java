package org.actant.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.actant.model.Entity;
import org.actant.model.Extraction;
import org.actant.model.Link;
import org.actant.model.MentionKind;
import org.actant.model.Span;

/**
 * Compares the references of a text with those marked in it. Only an entity that has a
 * name or is known as a group or nation can be referred to; a description that stands for
 * itself alone refers to nothing.
 */
final class Coreference {

	private static final Set<MentionKind> NAMING = Set.of(MentionKind.NAME, MentionKind.DEMONYM, MentionKind.GROUP);

	private final Gold gold;

	private final List<Marked> marked;

	private final EntityPairing entities;

	private final List<Link> links;

	Coreference(Gold gold, List<Marked> marked, Extraction extraction) {
		this.gold = gold;
		this.marked = marked;
		this.entities = new EntityPairing(gold, Answer.of(extraction));
		this.links = extraction.entities()
			.stream()
			.filter(Coreference::named)
			.flatMap((entity) -> entity.mentions().stream())
			.toList();
	}

	private static boolean named(Entity entity) {
		return entity.mentions().stream().anyMatch((link) -> NAMING.contains(link.mention().kind()));
	}

	References of(MentionKind kind) {
		List<Marked> wanted = this.marked.stream().filter((mark) -> mark.kind() == kind && !mark.beside()).toList();
		List<Link> given = this.links.stream()
			.filter((link) -> link.mention().kind() == kind)
			.filter(this::judged)
			.toList();
		return new References(kind, wanted.size(), (int) wanted.stream().filter(this::found).count(), given.size(),
				(int) given.stream().filter(this::right).count());
	}

	/**
	 * @return what went wrong, one line each
	 */
	List<String> errors() {
		List<String> errors = new ArrayList<>();
		this.links.stream()
			.filter((link) -> !NAMING.contains(link.mention().kind()) && judged(link) && !right(link))
			.forEach((link) -> errors.add("WRONG %s at %d: '%s' read as %s (%s)".formatted(link.mention().kind(),
					link.mention().span().start(), link.mention().text(), link.entity(), link.rule())));
		this.marked.stream()
			.filter((mark) -> !mark.beside() && !found(mark))
			.forEach((mark) -> errors
				.add("MISSED %s at %d: %s".formatted(mark.kind(), mark.span().start(), mark.entity())));
		return errors;
	}

	// A title beside its name needs no reading, but a wrong one counts. A possessive
	// within a marked title ("son homologue") is not marked itself.
	private boolean judged(Link link) {
		if (this.marked.stream().anyMatch((mark) -> mark.beside() && mark.meets(link) && means(link, mark.entity()))) {
			return false;
		}
		return link.mention().kind() != MentionKind.PRONOUN
				|| this.marked.stream().noneMatch((mark) -> mark.kind() != MentionKind.PRONOUN && mark.meets(link));
	}

	private boolean found(Marked mark) {
		return this.links.stream()
			.anyMatch((link) -> mark.meets(link) && mark.sameSort(link) && means(link, mark.entity()));
	}

	private boolean right(Link link) {
		List<Marked> here = this.marked.stream().filter((mark) -> mark.sameSort(link) && mark.meets(link)).toList();
		if (here.isEmpty()) {
			String words = Words.norm(link.mention().text());
			return this.entities.keys(link.entity()).stream().anyMatch((key) -> this.gold.calls(key, words));
		}
		return here.stream().anyMatch((mark) -> means(link, mark.entity()));
	}

	private boolean means(Link link, String key) {
		return this.entities.keys(link.entity()).contains(key);
	}

	/**
	 * A reference marked in a text.
	 *
	 * @param span where it stands in the document
	 * @param kind how it refers
	 * @param entity key of the entity that it means
	 * @param beside whether it stands beside the entity's name ("la ministre, Ida Holm")
	 */
	record Marked(Span span, MentionKind kind, String entity, boolean beside) {

		boolean meets(Link link) {
			return this.span.overlaps(link.mention().span());
		}

		boolean sameSort(Link link) {
			return (this.kind == MentionKind.PRONOUN) == (link.mention().kind() == MentionKind.PRONOUN);
		}

	}

	static Stream<MentionKind> kinds() {
		return Stream.of(MentionKind.TITLE, MentionKind.DESCRIPTION, MentionKind.PRONOUN);
	}

}
