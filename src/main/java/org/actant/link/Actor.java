package org.actant.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.actant.lexicon.KnownEntity;
import org.actant.lexicon.NameKey;
import org.actant.model.Entity;
import org.actant.model.EntityTie;
import org.actant.model.EntityType;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** An entity of one text while its mentions are being gathered. */
final class Actor {

	private final String id;

	private final EntityType type;

	private final @Nullable KnownEntity known;

	private final List<Link> links = new ArrayList<>();

	private final List<EntityTie> ties = new ArrayList<>();

	private final Set<String> names = new LinkedHashSet<>();

	/** Offices that the text gives the person, as {@code title@body}. */
	private final Set<String> offices = new LinkedHashSet<>();

	private String gender = "";

	private String kind = "";

	Actor(String id, EntityType type, @Nullable KnownEntity known) {
		this.id = id;
		this.type = type;
		this.known = known;
		if (known != null) {
			this.kind = known.kind();
			this.gender = (type == EntityType.PERSON) ? known.kind() : "";
		}
	}

	String id() {
		return this.id;
	}

	EntityType type() {
		return this.type;
	}

	@Nullable KnownEntity known() {
		return this.known;
	}

	String kind() {
		return this.kind;
	}

	void kind(String kind) {
		this.kind = kind;
	}

	String gender() {
		return this.gender;
	}

	void gender(String gender) {
		if (this.gender.isEmpty()) {
			this.gender = gender;
		}
	}

	/**
	 * Whether the actor may be of that gender: one of the two is unknown, or both agree.
	 */
	boolean mayBe(String other) {
		return other.isEmpty() || this.gender.isEmpty() || this.gender.equals(other);
	}

	Set<String> offices() {
		return this.offices;
	}

	List<Link> links() {
		return this.links;
	}

	void named(String name) {
		if (!name.isBlank()) {
			this.names.add(name.strip());
		}
	}

	List<String> names() {
		return List.copyOf(this.names);
	}

	void tie(EntityTie tie) {
		if (!this.ties.contains(tie)) {
			this.ties.add(tie);
		}
	}

	void link(Mention mention, double certainty, String rule) {
		this.links.add(new Link(mention, this.id, certainty, rule));
	}

	void unlink(Mention mention) {
		this.links.removeIf((link) -> link.mention() == mention);
	}

	/** The last mention before a place in the text, or null. */
	@Nullable Mention lastBefore(Mention mention) {
		Mention last = null;
		for (Link link : this.links) {
			if (link.mention().span().compareTo(mention.span()) < 0
					&& (last == null || last.span().compareTo(link.mention().span()) < 0)) {
				last = link.mention();
			}
		}
		return last;
	}

	/** Whether the text tells of it by more than pronouns and vague descriptions. */
	boolean told() {
		return this.links.stream()
			.anyMatch((link) -> link.rule().equals("institution") || link.rule().equals("group") || unnamed(link)
					|| link.mention().kind() != MentionKind.PRONOUN && (link.mention().kind() != MentionKind.DESCRIPTION
							|| (this.known != null && link.certainty() >= 0.7)));
	}

	/** Whether somebody unnamed does something, or is told of again. */
	private boolean unnamed(Link link) {
		return link.rule().equals("unnamed") && (link.certainty() > 0.6 || this.links.size() > 1);
	}

	Entity entity() {
		String name = name();
		Set<String> aliases = new LinkedHashSet<>();
		if (this.known != null) {
			aliases.add(this.known.french());
			aliases.addAll(this.known.aliases());
		}
		aliases.addAll(this.names);
		Set<String> keys = new LinkedHashSet<>(Set.of(NameKey.of(name)));
		List<String> distinct = aliases.stream().filter((alias) -> keys.add(NameKey.of(alias))).toList();
		List<Link> inOrder = this.links.stream()
			.sorted((one, other) -> one.mention().span().compareTo(other.mention().span()))
			.toList();
		return new Entity(this.id, this.type, name, distinct, inOrder, this.ties);
	}

	private String name() {
		if (this.known != null) {
			return this.known.name();
		}
		if (this.type == EntityType.GROUP && !this.names.isEmpty()) {
			return this.names.iterator().next();
		}
		return this.names.stream()
			.reduce((one, other) -> (other.length() > one.length()) ? other : one)
			.orElse(this.id);
	}

}
