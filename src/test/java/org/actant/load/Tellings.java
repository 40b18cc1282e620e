package org.actant.load;

import java.util.List;

import org.actant.model.EntityType;
import org.actant.model.Extraction;
import org.actant.model.FactType;
import org.actant.model.Modality;
import org.actant.model.Quantity;
import org.actant.model.RoleName;
import org.actant.model.Stance;

/**
 * Four invented dispatches: two tell of soldiers sent to a region, the third denies it,
 * the fourth promises an answer.
 */
public final class Tellings {

	private Tellings() {
	}

	public static List<Extraction> all() {
		return List.of(first(), second(), denial(), promise());
	}

	public static Extraction first() {
		return Telling
			.of("sent-1", "Gazette", "2024-11-13",
					"La Corée du Nord a envoyé plus de 10 000 soldats dans la région de Koursk, confirme Séoul.")
			.entity("country:KP", EntityType.COUNTRY, "North Korea", "Corée du Nord")
			.entity("country:KR", EntityType.COUNTRY, "South Korea", "Séoul")
			.entity("place:kursk", EntityType.PLACE, "Kursk", "Koursk")
			.tie("place:kursk", "IN", "country:RU", null)
			.fact("supply", FactType.AID, "envoyé")
			.with(RoleName.AGENT, "country:KP", "La Corée du Nord")
			.thing(RoleName.THEME, "plus de 10 000 soldats", "soldier", new Quantity(10_000, null, null, "more than"))
			.with(RoleName.DESTINATION, "place:kursk", "la région de Koursk")
			.said("country:KR", "Séoul", "confirm", Stance.AFFIRM)
			.modality(Modality.REPORTED)
			.on("2024-11-12")
			.end()
			.extraction();
	}

	public static Extraction second() {
		return Telling.of("sent-2", "Courrier", "2024-11-14",
				"Pyongyang a dépêché environ 12 000 soldats à Koursk. La Corée du Nord livre aussi des obus à la Russie.")
			.entity("country:KP", EntityType.COUNTRY, "North Korea", "Corée du Nord", "Pyongyang")
			.entity("country:RU", EntityType.COUNTRY, "Russia", "Russie")
			.entity("place:kursk", EntityType.PLACE, "Kursk", "Koursk")
			.fact("supply", FactType.AID, "dépêché")
			.with(RoleName.AGENT, "country:KP", "Pyongyang")
			.thing(RoleName.THEME, "environ 12 000 soldats", "soldier", new Quantity(12_000, null, null, "about"))
			.with(RoleName.DESTINATION, "place:kursk", "Koursk")
			.confidence(0.7)
			.end()
			.fact("supply", FactType.AID, "livre")
			.with(RoleName.AGENT, "country:KP", "La Corée du Nord")
			.thing(RoleName.THEME, "des obus", "shell", null)
			.with(RoleName.RECIPIENT, "country:RU", "la Russie")
			.end()
			.extraction();
	}

	public static Extraction denial() {
		return Telling
			.of("denied", "Gazette", "2024-11-15",
					"Moscou dément que la Corée du Nord ait envoyé des soldats à Koursk.")
			.entity("country:KP", EntityType.COUNTRY, "North Korea", "Corée du Nord")
			.entity("country:RU", EntityType.COUNTRY, "Russia", "Moscou")
			.entity("place:kursk", EntityType.PLACE, "Kursk", "Koursk")
			.fact("supply", FactType.AID, "envoyé")
			.with(RoleName.AGENT, "country:KP", "la Corée du Nord")
			.thing(RoleName.THEME, "des soldats", "soldier", null)
			.with(RoleName.DESTINATION, "place:kursk", "Koursk")
			.said("country:RU", "Moscou", "deny", Stance.DENY)
			.modality(Modality.REPORTED)
			.confidence(0.8)
			.end()
			.extraction();
	}

	public static Extraction promise() {
		return Telling
			.of("promise", "Gazette", "2024-11-13",
					"Antony Blinken a promis une réponse commune à l'Ukraine et pourrait rencontrer Mark Rutte.")
			.entity("person:antony-blinken", EntityType.PERSON, "Antony Blinken", "Blinken")
			.tie("person:antony-blinken", "HOLDS", "country:US", "secretary of state")
			.entity("country:UA", EntityType.COUNTRY, "Ukraine")
			.entity("person:mark-rutte", EntityType.PERSON, "Mark Rutte", "Rutte")
			.fact("promise", FactType.SUPPORT, "promis")
			.with(RoleName.AGENT, "person:antony-blinken", "Antony Blinken")
			.thing(RoleName.THEME, "une réponse commune", "response", null)
			.with(RoleName.RECIPIENT, "country:UA", "l'Ukraine")
			.on("2024-11-13")
			.end()
			.fact("meet", FactType.CONSULT, "rencontrer")
			.with(RoleName.AGENT, "person:antony-blinken", "Antony Blinken")
			.with(RoleName.RECIPIENT, "person:mark-rutte", "Mark Rutte")
			.modality(Modality.HYPOTHETICAL)
			.end()
			.extraction();
	}

}
