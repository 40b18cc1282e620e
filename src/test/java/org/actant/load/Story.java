package org.actant.load;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.EntityType;
import org.actant.model.Extraction;
import org.actant.model.FactType;
import org.actant.model.Modality;
import org.actant.model.RoleName;
import org.actant.model.Stance;

/**
 * The four dispatches of {@link Tellings} and eight more, all invented, in which six
 * actors have dealings with each other over three months.
 */
public final class Story {

	private Story() {
	}

	public static List<Extraction> all() {
		List<Extraction> all = new ArrayList<>(Tellings.all());
		all.addAll(List.of(oil(), accusation(), meeting(), meetingAgain(), appeal(), aid(), sanction(), treaty()));
		return List.copyOf(all);
	}

	private static Extraction oil() {
		return russiaAndKorea("oil", "Gazette", "2024-11-20", "La Russie livre du pétrole à la Corée du Nord.")
			.fact("supply", FactType.AID, "livre")
			.with(RoleName.AGENT, "country:RU", "La Russie")
			.thing(RoleName.THEME, "du pétrole", "oil", null)
			.with(RoleName.RECIPIENT, "country:KP", "la Corée du Nord")
			.end()
			.extraction();
	}

	private static Extraction accusation() {
		return Telling
			.of("accusation", "Courrier", "2024-11-21",
					"L'Ukraine accuse la Russie de préparer une offensive et menace la Corée du Nord.")
			.entity("country:UA", EntityType.COUNTRY, "Ukraine")
			.entity("country:RU", EntityType.COUNTRY, "Russia", "Russie")
			.entity("country:KP", EntityType.COUNTRY, "North Korea", "Corée du Nord")
			.fact("accuse", FactType.ACCUSE, "accuse")
			.with(RoleName.AGENT, "country:UA", "L'Ukraine")
			.with(RoleName.RECIPIENT, "country:RU", "la Russie")
			.on("2024-11-21")
			.end()
			.fact("threaten", FactType.THREATEN, "menace")
			.with(RoleName.AGENT, "country:UA", "L'Ukraine")
			.with(RoleName.RECIPIENT, "country:KP", "la Corée du Nord")
			.modality(Modality.PLANNED)
			.end()
			.extraction();
	}

	private static Extraction meeting() {
		return meeting("meeting", "Gazette", "Mark Rutte a rencontré Antony Blinken.", "rencontré");
	}

	private static Extraction meetingAgain() {
		return meeting("meeting-again", "Le Relais", "Mark Rutte a retrouvé Antony Blinken lundi.", "retrouvé");
	}

	private static Extraction meeting(String id, String publisher, String text, String surface) {
		return Telling.of(id, publisher, "2024-12-03", text)
			.entity("person:antony-blinken", EntityType.PERSON, "Antony Blinken", "Blinken")
			.entity("person:mark-rutte", EntityType.PERSON, "Mark Rutte", "Rutte")
			.fact("meet", FactType.CONSULT, surface)
			.with(RoleName.AGENT, "person:mark-rutte", "Mark Rutte")
			.with(RoleName.RECIPIENT, "person:antony-blinken", "Antony Blinken")
			.on("2024-12-02")
			.end()
			.extraction();
	}

	private static Extraction appeal() {
		return Telling.of("appeal", "Le Relais", "2024-12-04", "Mark Rutte exhorte la Russie à la retenue.")
			.entity("person:mark-rutte", EntityType.PERSON, "Mark Rutte", "Rutte")
			.entity("country:RU", EntityType.COUNTRY, "Russia", "Russie")
			.fact("urge", FactType.REQUEST, "exhorte")
			.with(RoleName.AGENT, "person:mark-rutte", "Mark Rutte")
			.with(RoleName.RECIPIENT, "country:RU", "la Russie")
			.end()
			.extraction();
	}

	private static Extraction aid() {
		return Telling
			.of("aid", "Courrier", "2024-12-05", "La Corée du Sud a fourni des vivres à l'Ukraine, assure Kiev.")
			.entity("country:KR", EntityType.COUNTRY, "South Korea", "Corée du Sud")
			.entity("country:UA", EntityType.COUNTRY, "Ukraine", "Kiev")
			.fact("supply", FactType.AID, "fourni")
			.with(RoleName.AGENT, "country:KR", "La Corée du Sud")
			.thing(RoleName.THEME, "des vivres", "food", null)
			.with(RoleName.RECIPIENT, "country:UA", "l'Ukraine")
			.said("country:UA", "Kiev", "assure", Stance.AFFIRM)
			.modality(Modality.REPORTED)
			.end()
			.extraction();
	}

	private static Extraction sanction() {
		return Telling
			.of("sanction", "Gazette", "2025-01-10", "Les États-Unis sanctionnent la Corée du Nord et la Russie.")
			.entity("country:US", EntityType.COUNTRY, "United States", "États-Unis")
			.entity("country:KP", EntityType.COUNTRY, "North Korea", "Corée du Nord")
			.entity("country:RU", EntityType.COUNTRY, "Russia", "Russie")
			.fact("sanction", FactType.SANCTION, "sanctionnent")
			.with(RoleName.AGENT, "country:US", "Les États-Unis")
			.with(RoleName.RECIPIENT, "country:KP", "la Corée du Nord")
			.end()
			.fact("sanction", FactType.SANCTION, "sanctionnent")
			.with(RoleName.AGENT, "country:US", "Les États-Unis")
			.with(RoleName.RECIPIENT, "country:RU", "la Russie")
			.end()
			.extraction();
	}

	private static Extraction treaty() {
		return russiaAndKorea("treaty", "Courrier", "2025-01-15",
				"La Russie et la Corée du Nord ont signé un traité. La Corée du Nord n'a pas livré d'obus à la Russie.")
			.fact("sign", FactType.AGREE, "signé")
			.with(RoleName.AGENT, "country:RU", "La Russie")
			.with(RoleName.AGENT, "country:KP", "la Corée du Nord")
			.thing(RoleName.THEME, "un traité", "treaty", null)
			.end()
			.fact("supply", FactType.AID, "livré")
			.with(RoleName.AGENT, "country:KP", "La Corée du Nord")
			.thing(RoleName.THEME, "d'obus", "shell", null)
			.with(RoleName.RECIPIENT, "country:RU", "la Russie")
			.negative()
			.end()
			.extraction();
	}

	private static Telling russiaAndKorea(String id, String publisher, String day, String text) {
		return Telling.of(id, publisher, day, text)
			.entity("country:RU", EntityType.COUNTRY, "Russia", "Russie")
			.entity("country:KP", EntityType.COUNTRY, "North Korea", "Corée du Nord");
	}

}
