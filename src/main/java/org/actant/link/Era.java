package org.actant.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.actant.lexicon.Office;
import org.actant.model.EntityType;
import org.actant.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * When a text without a date of its own was written, by who held in it which office: a
 * file copied today may tell of yesterday's presidents.
 */
final class Era {

	private Era() {
	}

	/** Whether the day of a text is only a guess. */
	static boolean guessed(Scene scene) {
		PublicationDate published = scene.named().text().document().published();
		return published == null || published.assumed();
	}

	/**
	 * The day that is taken for granted, or where more of the offices told speak for
	 * another time, a day within that.
	 */
	static LocalDate of(Scene scene, LocalDate day) {
		if (!guessed(scene)) {
			return day;
		}
		int today = 0;
		List<Office> before = new ArrayList<>();
		for (Actor actor : scene.cast().all(EntityType.PERSON)) {
			List<Office> terms = terms(scene, actor);
			if (terms.stream().anyMatch((office) -> office.heldOn(day))) {
				today++;
			}
			else if (!terms.isEmpty()) {
				before.add(terms.getFirst());
			}
		}
		LocalDate middle = (before.size() > today) ? middle(before) : null;
		return (middle != null) ? middle : day;
	}

	/** The terms of the offices that the text gives somebody known. */
	private static List<Office> terms(Scene scene, Actor actor) {
		List<Office> terms = new ArrayList<>();
		for (String told : actor.offices()) {
			int at = told.indexOf('@');
			String title = told.substring(0, at);
			String body = told.substring(at + 1);
			scene.knowledge()
				.offices(actor.id())
				.stream()
				.filter((office) -> office.since() != null && office.until() != null
						|| office.since() != null && office.heldOn(LocalDate.now()))
				.filter((office) -> SimilarOffices.of(title).contains(office.title()))
				.filter((office) -> body.isEmpty() || body.equals(office.body()))
				.forEach(terms::add);
		}
		return terms;
	}

	private static @Nullable LocalDate middle(List<Office> terms) {
		LocalDate since = LocalDate.MIN;
		LocalDate until = LocalDate.MAX;
		for (Office term : terms) {
			LocalDate from = term.since();
			LocalDate to = term.until();
			since = (from != null && from.isAfter(since)) ? from : since;
			until = (to != null && to.isBefore(until)) ? to : until;
		}
		if (since.isAfter(until)) {
			return middle(terms.subList(0, 1).equals(terms) ? List.of() : terms.subList(0, 1));
		}
		boolean known = !since.equals(LocalDate.MIN) && !until.equals(LocalDate.MAX);
		return known ? since.plusDays(ChronoUnit.DAYS.between(since, until) / 2) : null;
	}

}
