package org.actant.relate;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.actant.model.RoleName;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * How likely each candidate of a sentence takes part in what each of its verbs and event
 * nouns tells, and as what.
 */
final class Likelihoods {

	private final Map<Trigger, List<Seat>> seats = new LinkedHashMap<>();

	private final Map<Token, Map<Token, Seat>> byWord = new IdentityHashMap<>();

	private final Map<Token, Trigger> triggers = new IdentityHashMap<>();

	/**
	 * A candidate in a place.
	 *
	 * @param candidate who or what
	 * @param doer how likely it is the doer, from 0 to 1
	 * @param other how likely it takes part in another role
	 * @param role the likeliest of those
	 */
	record Seat(Candidate candidate, double doer, double other, RoleName role) {
	}

	void put(Trigger trigger, List<Seat> likely) {
		this.seats.put(trigger, likely);
		this.triggers.put(trigger.word(), trigger);
		Map<Token, Seat> byToken = new IdentityHashMap<>();
		likely.forEach((seat) -> byToken.put(seat.candidate().token(), seat));
		this.byWord.put(trigger.word(), byToken);
	}

	Map<Trigger, List<Seat>> seats() {
		return this.seats;
	}

	/** The seat of a word beside a trigger, or null where nothing was asked. */
	@Nullable Seat of(Token trigger, Token token) {
		return this.byWord.getOrDefault(trigger, Map.of()).get(token);
	}

	@Nullable Trigger trigger(Token word) {
		return this.triggers.get(word);
	}

}
