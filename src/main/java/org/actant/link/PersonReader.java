package org.actant.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.actant.lexicon.GivenNames;
import org.actant.lexicon.KnownEntity;
import org.actant.lexicon.NameKey;
import org.actant.lexicon.Office;
import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads names of persons: full names first, by which short ones are then understood. Two
 * people who share a surname stay two.
 */
final class PersonReader {

	private static final Set<String> PARTICLES = Set.of("al", "el", "de", "du", "des", "d", "la", "le", "von", "van",
			"der", "den", "di", "da", "dos", "del", "ben", "bin", "ibn", "bint", "abu", "abou", "st", "mac", "ould");

	private static final Set<String> HONORIFICS = Set.of("m", "mm", "mme", "mlle", "mr", "mrs", "ms", "miss", "dr",
			"sir", "lord", "lady", "monsieur", "madame", "me", "pr", "prof", "cheikh", "sheikh");

	/** Shorter surnames sound like common words: "Marine" is not Marin. */
	private static final int TRANSLITERATED = 7;

	private final Scene scene;

	private final Map<Actor, List<List<String>>> writings = new LinkedHashMap<>();

	PersonReader(Scene scene) {
		this.scene = scene;
	}

	void read() {
		List<Mention> mentions = this.scene.mentions(MentionKind.NAME)
			.stream()
			.filter((mention) -> mention.type() == EntityType.PERSON && !isCountry(mention))
			.toList();
		for (Mention mention : mentions) {
			List<String> words = words(mention.text());
			if (core(words) >= 2) {
				full(mention, words);
			}
		}
		List<Mention> brief = mentions.stream().filter((mention) -> core(words(mention.text())) < 2).toList();
		brief.forEach((mention) -> brief(mention, words(mention.text()), false));
		brief.stream()
			.filter((mention) -> this.scene.cast().open(mention))
			.forEach((mention) -> brief(mention, words(mention.text()), true));
	}

	private boolean isCountry(Mention mention) {
		String bare = mention.text().replaceFirst("(?i)^(?:l['’]|les? |la |the )", "");
		return this.scene.knowledge()
			.named(bare)
			.stream()
			.anyMatch((entity) -> entity.type() == EntityType.COUNTRY
					&& NameKey.of(entity.name()).equals(NameKey.of(bare))
					|| entity.type() == EntityType.COUNTRY && NameKey.of(entity.french()).equals(NameKey.of(bare)));
	}

	private void full(Mention mention, List<String> words) {
		Actor actor = sameName(words, mention);
		double certainty = 0.95;
		if (actor == null) {
			KnownEntity known = person(this.scene.knowledge().named(String.join(" ", words)));
			actor = (known != null) ? this.scene.cast().of(known) : unknown(words);
			certainty = (known != null) ? 0.95 : 0.9;
		}
		take(actor, mention, words, certainty, "name");
	}

	private Actor unknown(List<String> words) {
		return this.scene.cast().of("person:" + String.join("-", words), EntityType.PERSON);
	}

	private void take(Actor actor, Mention mention, List<String> words, double certainty, String rule) {
		List<List<String>> known = this.writings.computeIfAbsent(actor, (any) -> writings(actor.known()));
		List<String> sounds = sounds(words);
		if (!known.contains(sounds)) {
			known.add(sounds);
		}
		actor.gender(form(mention));
		actor.gender(GivenNames.gender(mention.text()));
		actor.gender(address(mention));
		actor.named(mention.text());
		this.scene.cast().link(actor, mention, certainty, rule);
	}

	private static List<List<String>> writings(@Nullable KnownEntity known) {
		List<List<String>> writings = new ArrayList<>();
		if (known != null) {
			writings.add(sounds(words(known.name())));
			writings.add(sounds(words(known.french())));
		}
		return writings;
	}

	private static @Nullable KnownEntity person(List<KnownEntity> candidates) {
		return candidates.stream().filter((entity) -> entity.type() == EntityType.PERSON).findFirst().orElse(null);
	}

	private @Nullable Actor sameName(List<String> words, Mention mention) {
		List<String> sounds = sounds(words);
		String gender = address(mention);
		for (Map.Entry<Actor, List<List<String>>> entry : this.writings.entrySet()) {
			if (entry.getKey().mayBe(gender) && entry.getValue().stream().anyMatch((other) -> same(sounds, other))) {
				return entry.getKey();
			}
		}
		return null;
	}

	/**
	 * One name with other initials, middle names or particles: the first word or its
	 * initial and the last word are those of the other.
	 */
	private static boolean same(List<String> one, List<String> other) {
		if (one.equals(other) || one.size() > 1 && other.size() > one.size() && endsWith(other, one)) {
			return true;
		}
		if (core(one) < 2 || core(other) < 2 || !one.getLast().equals(other.getLast())) {
			return false;
		}
		if (one.size() != other.size() && (endsWith(one, other) || endsWith(other, one))) {
			return true;
		}
		String first = one.getFirst();
		String second = other.getFirst();
		boolean initial = (first.length() == 1 || second.length() == 1) && first.charAt(0) == second.charAt(0);
		boolean longer = one.size() != other.size()
				|| (one.size() > 2 && one.subList(1, 2).equals(other.subList(1, 2)));
		return initial || (first.equals(second) && longer);
	}

	/** First the names that the text or knowledge explains, then, at last, the others. */
	private void brief(Mention mention, List<String> words, boolean last) {
		boolean initial = words.size() == 1 && words.getFirst().length() == 1;
		if (words.isEmpty() || initial) {
			return;
		}
		String gender = address(mention);
		List<Actor> candidates = bearers(words, gender);
		if (!candidates.isEmpty()) {
			Actor actor = (candidates.size() == 1) ? candidates.getFirst() : nearest(candidates, mention);
			take(actor, mention, words, (candidates.size() == 1) ? 0.9 : 0.55, "surname");
			return;
		}
		KnownEntity known = famous(mention.text(), words);
		if (known == null && !last) {
			return;
		}
		Actor actor = (known != null) ? this.scene.cast().of(known) : unknown(words);
		take(actor, mention, words, (known != null) ? 0.75 : 0.7, (known != null) ? "surname" : "name");
	}

	/** The people of the text whose surname it is; failing that, whose name holds it. */
	private List<Actor> bearers(List<String> words, String gender) {
		List<String> sounds = sounds(words);
		List<Actor> bySurname = new ArrayList<>();
		List<Actor> byPart = new ArrayList<>();
		for (Map.Entry<Actor, List<List<String>>> entry : this.writings.entrySet()) {
			if (entry.getKey().mayBe(gender)) {
				if (entry.getValue().stream().anyMatch((name) -> endsWith(name, sounds))) {
					bySurname.add(entry.getKey());
				}
				else if (entry.getValue().stream().anyMatch((name) -> name.contains(sounds.getLast()))) {
					byPart.add(entry.getKey());
				}
			}
		}
		return bySurname.isEmpty() ? byPart : bySurname;
	}

	private static boolean endsWith(List<String> name, List<String> end) {
		List<String> core = end.stream().filter((word) -> !PARTICLES.contains(word)).toList();
		List<String> wanted = core.isEmpty() ? end : core;
		return name.size() >= wanted.size() && name.subList(name.size() - wanted.size(), name.size()).equals(wanted);
	}

	private static Actor nearest(List<Actor> candidates, Mention mention) {
		Actor nearest = candidates.getFirst();
		Mention last = null;
		for (Actor actor : candidates) {
			Mention before = actor.lastBefore(mention);
			if (before != null && (last == null || last.span().compareTo(before.span()) < 0)) {
				last = before;
				nearest = actor;
			}
		}
		return nearest;
	}

	/**
	 * Somebody whose surname alone tells who is meant: the only known bearer, or the only
	 * one in office on the day of publication.
	 */
	private @Nullable KnownEntity famous(String text, List<String> words) {
		KnownEntity byName = person(this.scene.knowledge().named(text));
		if (byName != null) {
			return byName;
		}
		List<KnownEntity> bearers = this.scene.knowledge()
			.surnamed(String.join(" ", words))
			.stream()
			.filter((known) -> bears(known, words))
			.toList();
		if (bearers.size() <= 1) {
			return bearers.isEmpty() ? null : bearers.getFirst();
		}
		LocalDate day = Objects.requireNonNullElse(this.scene.day(), LocalDate.now());
		List<KnownEntity> holders = bearers.stream().filter((known) -> heldOn(known, day)).toList();
		if (holders.isEmpty()) {
			holders = bearers.stream()
				.filter((known) -> !this.scene.knowledge().offices(known.id()).isEmpty())
				.toList();
		}
		return (holders.size() == 1) ? holders.getFirst() : null;
	}

	/**
	 * A short surname has to be written as knowledge has it; a longer one may come from
	 * another alphabet.
	 */
	private static boolean bears(KnownEntity known, List<String> words) {
		String surname = words.getLast();
		return surname.length() >= TRANSLITERATED
				|| Stream.concat(Stream.of(known.name(), known.french()), known.aliases().stream())
					.anyMatch((name) -> NameKey.words(name).contains(surname));
	}

	private boolean heldOn(KnownEntity person, LocalDate day) {
		List<Office> offices = this.scene.knowledge().offices(person.id());
		return offices.stream().anyMatch((office) -> office.heldOn(day));
	}

	/** {@code m} or {@code f} where "M." or "Mrs" stands before the name. */
	private String form(Mention mention) {
		return this.scene.words()
			.titles(this.scene.language())
			.get(this.scene.before(mention, 1))
			.stream()
			.filter((title) -> title.kind() == Title.Kind.ADDRESS)
			.map(Title::gender)
			.findFirst()
			.orElse("");
	}

	/** {@code m} or {@code f} where a form of address or title before the name tells. */
	private String address(Mention mention) {
		for (int back = 1; back <= 3; back++) {
			Token word = this.scene.token(mention, mention.first() - back);
			boolean apart = word == null || switch (word.tag()) {
				case VERB, AUX, PUNCT, CCONJ, PRON -> true;
				default -> false;
			};
			if (apart) {
				return "";
			}
			List<Title> titles = this.scene.words().titles(this.scene.language()).get(this.scene.before(mention, back));
			for (Title title : titles) {
				boolean hers = title.gender().equals("m")
						&& this.scene.before(mention, back + 1).matches("la|une|cette");
				if (!title.gender().isEmpty()) {
					return hers ? "f" : title.gender();
				}
			}
			if (!titles.isEmpty()) {
				return "";
			}
		}
		return "";
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>(NameKey.words(text.replaceAll("[’']s$", "")));
		while (words.size() > 1 && HONORIFICS.contains(words.getFirst())) {
			words.removeFirst();
		}
		return words;
	}

	private static List<String> sounds(List<String> words) {
		return words.stream().map(NameKey::sound).toList();
	}

	private static int core(List<String> words) {
		return (int) words.stream().filter((word) -> !PARTICLES.contains(word)).count();
	}

}
