package org.actant.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.actant.lexicon.KnownEntity;
import org.actant.lexicon.Seat;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads capitals and seats of power: the government where it acts or is dealt with ("Lima
 * a promis", "avec Lima"), the city where something is or goes ("à Lima").
 */
final class SeatReader {

	private static final Set<String> LOCATIVE = Set.of("à", "en", "dans", "vers", "depuis", "sur", "près", "autour",
			"jusqu'à", "in", "at", "near", "around", "outside", "through", "across", "into", "throughout", "gagner",
			"rejoindre", "quitter");

	private static final Set<String> DEALING = Set.of("par", "avec", "contre", "entre", "envers", "pour", "selon", "by",
			"with", "against", "between", "for", "towards", "toward");

	private static final Set<String> GIVING = Set.of("soutien", "aide", "appui", "support", "help", "soutenir", "aider",
			"demander", "reprocher", "livrer", "fournir", "appel", "réponse", "face", "menace", "grâce", "imposer",
			"quant", "opposer", "vendre", "promettre", "permettre", "ordonner", "livraison", "sanctions", "confier",
			"accorder", "rapport", "thanks", "according", "aid", "supply", "response", "pressure", "pression");

	private static final Set<String> POLITICAL = Set.of("accusation", "gouvernement", "soutien", "allié", "réponse",
			"décision", "partenaire", "politique", "diplomatie", "volonté", "position", "régime", "autorité", "demande",
			"proposition", "menace", "intention", "stratégie", "offensive", "armée", "force", "troupe", "ambassadeur",
			"ministre", "opposition", "part", "influence", "côté", "refus", "choix", "engagement", "promesse",
			"pression", "relation", "sanction", "aval", "feu", "plan", "attaque", "missile", "propagande", "ambition",
			"silence", "government", "support", "ally", "decision", "policy", "claim", "threat", "refusal",
			"spokesman");

	private final Scene scene;

	SeatReader(Scene scene) {
		this.scene = scene;
	}

	void read() {
		List<Mention> doubtful = new ArrayList<>();
		for (Mention mention : this.scene.mentions(MentionKind.NAME)) {
			Seat seat = this.scene.cast().open(mention) ? seat(mention) : null;
			if (seat == null) {
				continue;
			}
			Reading reading = reading(mention, seat);
			if (reading == Reading.DOUBTFUL) {
				doubtful.add(mention);
			}
			else {
				link(mention, seat, reading == Reading.GOVERNMENT, 0.85);
			}
		}
		for (Mention mention : doubtful) {
			Seat seat = seat(mention);
			if (seat != null) {
				boolean place = seat.place() != null && this.scene.cast().get(seat.place()) != null
						&& this.scene.cast().get(seat.government()) == null;
				link(mention, seat, !place && this.scene.cast().get(seat.government()) != null, 0.6);
			}
		}
	}

	private @Nullable Seat seat(Mention mention) {
		String text = mention.text().replaceFirst("(?i)^(?:le|la|the) ", "").replaceAll("[’']s$", "");
		List<Seat> seats = this.scene.knowledge().seats().get(text);
		for (Seat seat : seats) {
			if (this.scene.cast().get(seat.government()) != null) {
				return seat;
			}
		}
		return seats.isEmpty() ? null : seats.getFirst();
	}

	private void link(Mention mention, Seat seat, boolean government, double certainty) {
		String id = (government || seat.place() == null) ? seat.government() : seat.place();
		KnownEntity known = this.scene.knowledge().entity(id).orElse(null);
		if (known != null) {
			this.scene.cast().link(this.scene.cast().of(known), mention, certainty, "seat");
		}
	}

	private Reading reading(Mention mention, Seat seat) {
		if (seat.place() == null) {
			return Reading.GOVERNMENT;
		}
		if (PlaceName.of(this.scene, mention) != null) {
			return Reading.PLACE;
		}
		if (inCountry(mention, seat)) {
			return Reading.PLACE;
		}
		String before = this.scene.before(mention, 1);
		if (before.equals(",") && this.scene.before(mention, 2).matches("capitale?|ville|city")) {
			return Reading.PLACE;
		}
		if (before.equals("le") || before.equals("la") || before.equals("l'")) {
			before = this.scene.before(mention, 2);
		}
		Token first = this.scene.token(mention, mention.first() - 1);
		boolean opening = this.scene.french() && first != null && first.form().equals("A");
		if (before.equals("à") || before.equals("to") || opening) {
			return giving(mention) ? Reading.GOVERNMENT : Reading.PLACE;
		}
		if (LOCATIVE.contains(before) || (first != null && LOCATIVE.contains(first.lemma()))) {
			return Reading.PLACE;
		}
		if (DEALING.contains(before)) {
			return Reading.GOVERNMENT;
		}
		if (before.equals("de") || before.equals("d'") || before.equals("of") || before.equals("from")) {
			return of(mention);
		}
		boolean modifies = isNoun(this.scene.token(mention, mention.last() + 1));
		if (!this.scene.french() && modifies) {
			return Reading.DOUBTFUL;
		}
		if (this.scene.subject(mention) || this.scene.after(mention, 1).matches("['’]s")
				|| this.scene.head(mention).is("obj")) {
			return Reading.GOVERNMENT;
		}
		return Reading.DOUBTFUL;
	}

	// "Nuuk, Greenland": a city with its country beside it.
	private boolean inCountry(Mention mention, Seat seat) {
		Mention next = this.scene.startingAt(mention.sentence(), mention.last() + 2, MentionKind.NAME);
		Actor country = (next != null && this.scene.after(mention, 1).matches("[,/(]")) ? this.scene.cast().at(next)
				: null;
		return country != null && country.id().equals(seat.government());
	}

	private Reading of(Mention mention) {
		for (int back = 2; back <= 4; back++) {
			Token token = this.scene.token(mention, mention.first() - back);
			if (token != null && isNoun(token)) {
				return POLITICAL.contains(token.lemma()) ? Reading.GOVERNMENT
						: (token.tag() == PartOfSpeech.PROPN) ? Reading.DOUBTFUL : Reading.PLACE;
			}
		}
		return Reading.PLACE;
	}

	// "a promis mercredi à Quito": what stands after a time tells where.
	private boolean giving(Mention mention) {
		if (timed(mention)) {
			return false;
		}
		for (int back = 2; back <= 3; back++) {
			Token token = this.scene.token(mention, mention.first() - back);
			if (token != null && (GIVING.contains(token.lemma()) || GIVING.contains(token.form()))) {
				return true;
			}
		}
		return false;
	}

	private boolean timed(Mention mention) {
		Token before = this.scene.token(mention, mention.first() - 2);
		return before != null
				&& this.scene.named().times().stream().anyMatch((time) -> time.span().overlaps(before.span()));
	}

	private static boolean isNoun(@Nullable Token token) {
		return token != null && token.tag().nominal();
	}

	private enum Reading {

		GOVERNMENT, PLACE, DOUBTFUL

	}

}
