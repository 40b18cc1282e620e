package org.actant.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.actant.lexicon.Office;
import org.actant.lexicon.Table;
import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Tells who holds an office, by the text and by what is known of the day that it tells
 * of.
 */
final class OfficeHolders {

	/** Marks an office that somebody no longer holds. */
	private static final String FORMER = "former:";

	private static final String ELECT = "-elect";

	/** States whose leader is the head of government. */
	private static final Set<String> PARLIAMENTARY = Table.read("parliamentary-states.tsv")
		.rows()
		.stream()
		.map((row) -> "country:" + row.text("country"))
		.collect(Collectors.toUnmodifiableSet());

	private final Scene scene;

	private final LocalDate day;

	/**
	 * @param scene the text
	 * @param day the day that it tells of
	 */
	OfficeHolders(Scene scene, LocalDate day) {
		this.scene = scene;
		this.day = day;
	}

	/** The office of somebody who no longer holds it. */
	static String former(Title title) {
		return FORMER + title.key().replaceFirst("^former-", "");
	}

	/** Whether somebody holds such an office. */
	boolean holds(Actor actor, String title) {
		List<String> keys = SimilarOffices.of(title);
		boolean inText = actor.offices()
			.stream()
			.map((office) -> office.substring(0, office.indexOf('@')))
			.anyMatch((office) -> keys.contains(office) || office.endsWith("-" + title) && !office.startsWith(FORMER));
		return inText || this.scene.knowledge()
			.offices(actor.id())
			.stream()
			.anyMatch((office) -> keys.contains(office.title()) && held(office));
	}

	private boolean held(Office office) {
		return office.heldOn(this.day);
	}

	/** Whether somebody is known to have held such an office ever. */
	boolean everHeld(Actor actor, Title title) {
		List<String> keys = SimilarOffices.of(title.key());
		return this.scene.knowledge().offices(actor.id()).stream().anyMatch((office) -> keys.contains(office.title()));
	}

	/** The offices that somebody holds. */
	List<String> titles(Actor actor) {
		List<String> titles = new ArrayList<>();
		actor.offices().forEach((office) -> titles.add(office.substring(0, office.indexOf('@'))));
		this.scene.knowledge()
			.offices(actor.id())
			.stream()
			.filter(this::held)
			.forEach((office) -> titles.add(office.title()));
		return titles.stream().distinct().toList();
	}

	/** The last one to whom the text has given the office of the body, or null. */
	@Nullable Actor inText(String title, String body, String gender) {
		List<String> keys = SimilarOffices.of(title);
		Actor found = null;
		for (Actor actor : this.scene.cast().all(EntityType.PERSON)) {
			boolean holds = actor.offices()
				.stream()
				.anyMatch((office) -> keys.stream().anyMatch((key) -> office.equals(key + "@" + body)));
			if (holds && actor.mayBe(gender)) {
				found = actor;
			}
		}
		return found;
	}

	/** The office as it is known to be held, or null. */
	@Nullable Office known(String title, String body) {
		List<String> keys = new ArrayList<>(SimilarOffices.of(title));
		if (title.equals("leader") && PARLIAMENTARY.contains(body)) {
			keys.remove("president");
		}
		Office told = (this.scene.day() == null) ? told(keys, body) : null;
		if (told != null) {
			return told;
		}
		for (String key : keys) {
			Office office = this.scene.knowledge().holder(key, body, this.day).orElse(null);
			if (office != null) {
				return office;
			}
		}
		return null;
	}

	/** Nobody knows the day: whoever the text names of those who held the office once. */
	private @Nullable Office told(List<String> keys, String body) {
		return keys.stream()
			.flatMap((key) -> this.scene.knowledge().holders(key, body).stream())
			.filter((office) -> this.scene.cast().get(office.person()) != null)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The one that the text tells of who ever held the office, where its day is a guess.
	 */
	@Nullable Actor once(Title title, String body) {
		if (!Era.guessed(this.scene)) {
			return null;
		}
		List<String> keys = SimilarOffices.of(title.key());
		List<Actor> holders = this.scene.cast()
			.all(EntityType.PERSON)
			.stream()
			.filter((actor) -> actor.mayBe(title.gender()) && !incumbent(actor, title, body)
					&& this.scene.knowledge()
						.offices(actor.id())
						.stream()
						.anyMatch((office) -> keys.contains(office.title()) && office.body().equals(body)))
			.toList();
		return (holders.size() == 1) ? holders.getFirst() : null;
	}

	/** "Le président élu": none who is president in the text. */
	private static boolean incumbent(Actor actor, Title title, String body) {
		String office = title.key().replaceFirst(ELECT + "$", "");
		return title.key().endsWith(ELECT)
				&& (actor.offices().contains(office + "@" + body) || actor.offices().contains(office + "@"));
	}

	/** Links a phrase to the known holder of an office. */
	void link(Office office, Mention mention) {
		boolean told = this.scene.cast().get(office.person()) != null;
		this.scene.knowledge()
			.entity(office.person())
			.ifPresent((person) -> this.scene.cast()
				.link(this.scene.cast().of(person), mention, told ? 0.9 : 0.7, "office"));
	}

}
