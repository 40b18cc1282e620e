package org.actant.load;

import java.util.LinkedHashSet;

import org.actant.model.EntityType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A participant as it was read, as one line of JSON, since a property of a relationship
 * cannot be a list of records.
 */
final class ReadParticipants {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ReadParticipants() {
	}

	static String text(Participant participant) {
		ObjectNode node = JSON.createObjectNode();
		node.put("id", participant.id());
		node.put("type", participant.type().name());
		node.put("name", participant.name());
		node.put("named", participant.named());
		ArrayNode aliases = node.putArray("aliases");
		participant.aliases().forEach(aliases::add);
		ArrayNode offsets = node.putArray("offsets");
		participant.offsets().forEach((offset) -> offsets.add(offset));
		ArrayNode ties = node.putArray("ties");
		participant.ties().forEach((tie) -> ties.add(Rows.key(tie)));
		return JSON.writeValueAsString(node);
	}

	static Participant parse(String text) {
		JsonNode node = JSON.readTree(text);
		return new Participant(node.path("id").asString(), EntityType.valueOf(node.path("type").asString()),
				node.path("name").asString(), node.path("named").asBoolean(),
				new LinkedHashSet<>(node.path("aliases").valueStream().map(JsonNode::asString).toList()),
				Participant.spans(node.path("offsets").valueStream().map(JsonNode::asInt).toList()),
				node.path("ties").valueStream().map((tie) -> Rows.tie(tie.asString())).toList());
	}

}
