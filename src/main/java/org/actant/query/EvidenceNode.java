package org.actant.query;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.Attribution;
import org.actant.model.Modality;
import org.actant.model.RoleName;
import org.actant.model.Stance;
import org.actant.model.Time;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A place in a document that tells a fact. Offsets are UTF-16 code units of the document.
 *
 * @param document the document
 * @param sentence the sentence
 * @param surface the verb or event noun
 * @param participants the participants as the sentence names them
 * @param lemma dictionary form of the verb or event noun
 * @param modality how real it is there
 * @param time when, or null
 * @param attribution on whose word, or null
 * @param confidence how sure the reading is, from 0 to 1
 * @param rule name of the rule that read it
 * @param version version of the program that read it
 */
public record EvidenceNode(DocumentNode document, Passage sentence, Passage surface, List<Participant> participants,
		String lemma, Modality modality, @Nullable Time time, @Nullable Attribution attribution, double confidence,
		String rule, String version) {

	static EvidenceNode of(MapAccessor row) {
		Passage sentence = new Passage(row.get("sentence").asString(), row.get("sentenceStart").asInt(),
				row.get("sentenceEnd").asInt());
		Passage surface = new Passage(row.get("surface").asString(), row.get("start").asInt(), row.get("end").asInt());
		return new EvidenceNode(DocumentNode.of(row.get("document")), sentence, surface, participants(row),
				row.get("lemma").asString(), Modality.valueOf(row.get("modality").asString()), Values.time(row),
				attribution(row), row.get("confidence").asDouble(), row.get("rule").asString(),
				row.get("version").asString());
	}

	/**
	 * @return where it stands in the list of its fact
	 */
	public String cursor() {
		return Cursor.of(EvidenceSearch.EVIDENCE, this.confidence, this.document.id(), this.surface.start()).text();
	}

	private static List<Participant> participants(MapAccessor row) {
		List<Participant> participants = new ArrayList<>();
		for (int i = 0; i < row.get("participants").size(); i++) {
			String[] key = row.get("participants").get(i).asString().split(" ", 2);
			participants.add(new Participant(RoleName.valueOf(key[0]), key[1], row.get("texts").get(i).asString(),
					row.get("starts").get(i).asInt(), row.get("ends").get(i).asInt()));
		}
		return participants;
	}

	private static @Nullable Attribution attribution(MapAccessor row) {
		return row.get("stance").isNull() ? null
				: new Attribution(Values.text(row, "source"), row.get("sourceText").asString(),
						row.get("verb").asString(), Stance.valueOf(row.get("stance").asString()));
	}

	/**
	 * A stretch of a document's text.
	 *
	 * @param text the words
	 * @param start first code unit
	 * @param end the code unit after the last
	 */
	public record Passage(String text, int start, int end) {
	}

	/**
	 * A participant as a sentence names it.
	 *
	 * @param role its part
	 * @param entityId id of the entity
	 * @param text the words as read, debris mended
	 * @param start first code unit
	 * @param end the code unit after the last
	 */
	public record Participant(RoleName role, String entityId, String text, int start, int end) {
	}

}
