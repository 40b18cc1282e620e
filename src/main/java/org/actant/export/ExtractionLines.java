package org.actant.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

import org.actant.model.Attribution;
import org.actant.model.Document;
import org.actant.model.Entity;
import org.actant.model.EntityTie;
import org.actant.model.Extraction;
import org.actant.model.Fact;
import org.actant.model.Link;
import org.actant.model.PublicationDate;
import org.actant.model.Quantity;
import org.actant.model.Role;
import org.actant.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Extractions as JSON Lines, one document a line. Offsets are UTF-16 code units of the
 * document's text; times are ISO 8601; absent values are null.
 *
 * @see <a href="https://jsonlines.org/">JSON Lines</a>
 */
public final class ExtractionLines {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ExtractionLines() {
	}

	/**
	 * @param extraction what was read out of a document
	 * @param writer takes one line, with its line feed
	 * @throws IOException where the writer does
	 */
	public static void write(Extraction extraction, Writer writer) throws IOException {
		writer.write(line(extraction));
		writer.write('\n');
	}

	/**
	 * @param extraction what was read out of a document
	 * @return its line, without line feed
	 */
	public static String line(Extraction extraction) {
		ObjectNode line = JSON.createObjectNode();
		line.set("document", document(extraction));
		ArrayNode entities = line.putArray("entities");
		extraction.entities().forEach((entity) -> entities.add(entity(entity)));
		ArrayNode facts = line.putArray("facts");
		extraction.facts().forEach((fact) -> facts.add(fact(fact, extraction.document().text())));
		return JSON.writeValueAsString(line);
	}

	private static ObjectNode document(Extraction extraction) {
		Document document = extraction.document();
		PublicationDate published = document.published();
		ObjectNode node = JSON.createObjectNode();
		node.put("id", document.id());
		node.put("title", document.title());
		node.put("language", extraction.language().code());
		node.put("publishedAt", (published == null) ? null : published.day().toString());
		node.put("publishedAtBasis", (published == null) ? null : published.basis().name().toLowerCase(Locale.ROOT));
		node.put("publisher", document.publisher());
		node.put("url", document.url());
		node.put("sha256", document.sha256());
		return node;
	}

	private static ObjectNode entity(Entity entity) {
		ObjectNode node = JSON.createObjectNode();
		node.put("id", entity.id());
		node.put("type", entity.type().name());
		node.put("name", entity.name());
		ArrayNode aliases = node.putArray("aliases");
		entity.aliases().forEach(aliases::add);
		ArrayNode mentions = node.putArray("mentions");
		entity.mentions().forEach((mention) -> mentions.add(mention(mention)));
		ArrayNode ties = node.putArray("ties");
		entity.ties().forEach((tie) -> ties.add(tie(tie)));
		return node;
	}

	private static ObjectNode mention(Link link) {
		ObjectNode node = span(link.mention().span());
		node.put("text", link.mention().text());
		node.put("kind", link.mention().kind().name());
		node.put("rule", link.rule());
		node.put("certainty", link.certainty());
		return node;
	}

	private static ObjectNode tie(EntityTie tie) {
		ObjectNode node = JSON.createObjectNode();
		node.put("kind", tie.kind());
		node.put("to", tie.to());
		node.put("label", tie.label());
		node.put("since", text(tie.since()));
		node.put("until", text(tie.until()));
		return node;
	}

	private static ObjectNode fact(Fact fact, String text) {
		ObjectNode node = JSON.createObjectNode();
		node.put("id", fact.id());
		node.put("predicate", fact.predicate());
		node.put("type", fact.type().name());
		node.put("mode", fact.mode());
		node.put("lemma", fact.lemma());
		node.put("polarity", fact.polarity().name());
		node.put("modality", fact.modality().name());
		ArrayNode roles = node.putArray("roles");
		fact.roles().forEach((role) -> roles.add(role(role)));
		node.set("attribution", attribution(fact.attribution()));
		node.put("time", (fact.time() == null) ? null : fact.time().iso());
		node.set("sentence", span(fact.sentence()).put("text", fact.sentence().of(text)));
		node.set("surface", span(fact.surface()).put("text", fact.surface().of(text)));
		node.put("confidence", fact.confidence());
		node.put("rule", fact.rule());
		node.put("contested", fact.contested());
		return node;
	}

	private static ObjectNode role(Role role) {
		ObjectNode node = JSON.createObjectNode();
		node.put("role", role.name().name());
		node.put("entity", role.entity());
		node.put("text", role.text());
		node.put("start", role.span().start());
		node.put("end", role.span().end());
		node.set("quantity", quantity(role.quantity()));
		return node;
	}

	private static @Nullable ObjectNode quantity(@Nullable Quantity quantity) {
		if (quantity == null) {
			return null;
		}
		ObjectNode node = JSON.createObjectNode();
		node.put("value", quantity.value());
		node.put("high", quantity.high());
		node.put("unit", quantity.unit());
		node.put("qualifier", quantity.qualifier());
		return node;
	}

	private static @Nullable ObjectNode attribution(@Nullable Attribution attribution) {
		if (attribution == null) {
			return null;
		}
		ObjectNode node = JSON.createObjectNode();
		node.put("entity", attribution.entity());
		node.put("text", attribution.text());
		node.put("verb", attribution.verb());
		node.put("stance", attribution.stance().name());
		return node;
	}

	private static ObjectNode span(Span span) {
		return JSON.createObjectNode().put("start", span.start()).put("end", span.end());
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value == null) ? null : value.toString();
	}

}
