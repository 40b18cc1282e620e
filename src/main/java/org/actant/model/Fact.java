package org.actant.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One predicate with its participants, as one sentence tells it.
 *
 * @param id stable over texts: the same predicate, participants, polarity and reality
 * give the same id
 * @param predicate English verb
 * @param type sort of fact
 * @param mode PLOVER mode within the type, or null
 * @param lemma the verb or event noun of the text
 * @param polarity so or not so
 * @param modality how real
 * @param roles the participants
 * @param attribution on whose word, or null
 * @param time when, or null
 * @param sentence the sentence that says so
 * @param surface the verb or event noun as read, where it stands
 * @param confidence how sure, from 0 to 1; above 0.8 nine facts in ten are right
 * @param rule name of the construction that gave the fact
 * @param contested whether somebody in the same text denies it
 */
public record Fact(String id, String predicate, FactType type, @Nullable String mode, String lemma, Polarity polarity,
		Modality modality, List<Role> roles, @Nullable Attribution attribution, @Nullable Time time, Span sentence,
		Span surface, double confidence, String rule, boolean contested) {

	public Fact {
		roles = List.copyOf(roles);
	}

	/**
	 * @param name a part
	 * @return the first participant that plays it
	 */
	public Optional<Role> role(RoleName name) {
		return this.roles.stream().filter((role) -> role.name() == name).findFirst();
	}

	/**
	 * The id of a fact: the same predicate, type, polarity, reality and participants give
	 * the same in every document.
	 * @param predicate English verb
	 * @param type sort of fact
	 * @param polarity so or not so
	 * @param modality how real; only whether it is told as having happened counts
	 * @param participants as {@link #participant} gives them, in any order
	 * @return the id
	 */
	public static String id(String predicate, FactType type, Polarity polarity, Modality modality,
			Collection<String> participants) {
		boolean real = modality == Modality.ASSERTED || modality == Modality.REPORTED;
		String text = String.join("|", predicate, type.name(), polarity.name(), real ? "real" : "unreal",
				participants.stream().sorted().collect(Collectors.joining("|")));
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "fact:" + HexFormat.of().formatHex(digest, 0, 12);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	/**
	 * @param role its part
	 * @param entity id of the entity, or null for a thing that is none
	 * @param head lemma of the head word
	 * @return a participant as {@link #id} takes it
	 */
	public static String participant(RoleName role, @Nullable String entity, String head) {
		return role.name() + "=" + ((entity != null) ? entity : "~" + head);
	}

}
