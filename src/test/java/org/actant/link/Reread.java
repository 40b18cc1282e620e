package org.actant.link;

import java.time.LocalDate;
import java.util.List;

import org.actant.annotate.Annotator;
import org.actant.clean.Cleaner;
import org.actant.lexicon.Knowledge;
import org.actant.lexicon.Words;
import org.actant.model.Document;
import org.actant.model.Entity;
import org.actant.model.LinkedText;
import org.actant.model.NamedText;
import org.actant.model.PublicationDate;
import org.actant.name.NameFinder;

/** Texts linked by models that a test makes up. */
final class Reread {

	private Reread() {
	}

	static NamedText named(String text) {
		Document document = Document.of("test", text)
			.published(new PublicationDate(LocalDate.parse("2024-05-14"), PublicationDate.Basis.METADATA));
		return NameFinder.standard().find(Annotator.standard().annotate(document, Cleaner.standard().clean(document)));
	}

	static LinkedText link(NamedText text, LinkModels models) {
		return new DocumentLinker(Knowledge.standard(), Words.standard(), models).link(text);
	}

	static LinkModels descriptions(ReferentModel model) {
		return new LinkModels(model, ReferentModel.byRules(), NewcomerModel.byRules());
	}

	static LinkModels pronouns(ReferentModel model) {
		return new LinkModels(ReferentModel.byRules(), model, NewcomerModel.byRules());
	}

	static LinkModels newcomers(NewcomerModel model) {
		return new LinkModels(ReferentModel.byRules(), ReferentModel.byRules(), model);
	}

	/**
	 * Nobody of those told of before is likely but who has one of these words in the id.
	 */
	static ReferentModel choosing(String wanted) {
		return (question) -> question.candidates()
			.stream()
			.mapToDouble((candidate) -> candidate.actor().id().contains(wanted) ? 0.9 : 0)
			.toArray();
	}

	static ReferentModel nobody() {
		return (question) -> new double[question.candidates().size()];
	}

	/** Those whom a text calls by some words. */
	static List<Entity> called(LinkedText text, String words) {
		return text.entities()
			.stream()
			.filter((entity) -> entity.mentions().stream().anyMatch((link) -> link.mention().text().equals(words)))
			.toList();
	}

}
