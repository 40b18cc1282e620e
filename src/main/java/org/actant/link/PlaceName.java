package org.actant.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.lexicon.Noun;
import org.actant.lexicon.Phrases;
import org.actant.model.Mention;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A place's name with the sort of place that stands by it: "province d'Almería", "Moray
 * district".
 *
 * @param base the name alone
 * @param kind {@code region} or {@code city}
 * @param whole noun and name
 */
record PlaceName(String base, String kind, String whole) {

	private static final Set<String> KINDS = Set.of("region", "city");

	/** Lands that go by the bare name as well: the island of Jersey. */
	private static final Set<String> ISLANDS = Set.of("île", "ile", "îlot", "atoll");

	private static final Noun ISLAND = new Noun("island", "island", false);

	/**
	 * The place with its noun, within the mention or beside it; null where there is none.
	 */
	static @Nullable PlaceName of(Scene scene, Mention mention) {
		List<String> forms = scene.forms(mention);
		PlaceName within = scene.french() ? opening(scene, forms) : closing(scene, forms);
		return (within != null) ? within : scene.french() ? before(scene, mention) : after(scene, mention);
	}

	private static @Nullable PlaceName opening(Scene scene, List<String> forms) {
		Phrases<Noun> nouns = scene.words().places(scene.language());
		boolean island = ISLANDS.contains(forms.getFirst().toLowerCase(Locale.ROOT));
		Noun noun = island ? ISLAND : kind(nouns.get(forms.getFirst().toLowerCase(Locale.ROOT)));
		if (noun == null || forms.size() < 2) {
			return null;
		}
		int at = 1;
		while (at < forms.size() && (forms.get(at).isEmpty() || !Character.isUpperCase(forms.get(at).charAt(0)))) {
			at++;
		}
		if (at == forms.size()) {
			return null;
		}
		String base = join(forms.subList(at, forms.size()));
		return new PlaceName(base, noun.kind(), whole(forms.getFirst(), base));
	}

	private static @Nullable PlaceName closing(Scene scene, List<String> forms) {
		Noun noun = kind(scene.words().places(scene.language()).get(forms.getLast()));
		if (noun == null || forms.size() < 2) {
			return null;
		}
		String base = join(forms.subList(0, forms.size() - 1));
		return new PlaceName(base, noun.kind(), base + " " + forms.getLast());
	}

	private static @Nullable PlaceName before(Scene scene, Mention mention) {
		boolean of = false;
		for (int back = 1; back <= 4; back++) {
			String word = scene.before(mention, back);
			Noun noun = kind(scene.words().places(scene.language()).get(word));
			if (noun != null && (of || back == 1)) {
				return new PlaceName(mention.text(), noun.kind(), whole(word, mention.text()));
			}
			boolean linking = Set.of("de", "d'", "d’", "du", "la", "le", "les", "l'", "l’", "des").contains(word);
			boolean adjective = of && (!scene.knowledge().demonyms(scene.language()).get(word).isEmpty()
					|| scene.token(mention, mention.first() - back) != null
							&& isAdjective(scene, mention, mention.first() - back));
			of = of || word.equals("de") || word.equals("d'") || word.equals("d’") || word.equals("du");
			if (!linking && !adjective) {
				return null;
			}
		}
		return null;
	}

	private static boolean isAdjective(Scene scene, Mention mention, int index) {
		Token token = scene.token(mention, index);
		return token != null && token.tag() == PartOfSpeech.ADJ;
	}

	private static @Nullable PlaceName after(Scene scene, Mention mention) {
		Noun noun = kind(scene.words().places(scene.language()).get(scene.after(mention, 1)));
		return (noun == null) ? null
				: new PlaceName(mention.text(), noun.kind(), mention.text() + " " + scene.after(mention, 1));
	}

	private static @Nullable Noun kind(List<Noun> nouns) {
		return nouns.stream().filter((noun) -> KINDS.contains(noun.kind()) && !noun.plural()).findFirst().orElse(null);
	}

	private static String whole(String noun, String base) {
		boolean vowel = !base.isEmpty() && "aeiouyéèêâîôhAEIOUYÉÈÊÂÎÔH".indexOf(base.charAt(0)) >= 0;
		return noun.toLowerCase(Locale.ROOT) + (vowel ? " d'" : " de ") + base;
	}

	private static String join(List<String> forms) {
		return String.join(" ", forms).replace("' ", "'").replace("’ ", "’");
	}

}
