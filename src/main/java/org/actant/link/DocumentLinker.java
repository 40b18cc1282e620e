package org.actant.link;

import java.util.Comparator;
import java.util.List;

import org.actant.lexicon.Knowledge;
import org.actant.lexicon.Words;
import org.actant.model.Entity;
import org.actant.model.LinkedText;
import org.actant.model.NamedText;

/**
 * Reads a text's mentions in the order of how much they tell: names first, then nations
 * and groups, offices, descriptions, and pronouns last.
 */
final class DocumentLinker implements Linker {

	private final Knowledge knowledge;

	private final Words words;

	private final LinkModels models;

	DocumentLinker(Knowledge knowledge, Words words, LinkModels models) {
		this.models = models;
		this.knowledge = knowledge;
		this.words = words;
	}

	@Override
	public LinkedText link(NamedText text) {
		Cast cast = new Cast();
		Scene scene = Scene.of(text, this.knowledge, this.words, cast);
		new PersonReader(scene).read();
		new NationReader(scene).read();
		new NameReader(scene).read();
		new SeatReader(scene).read();
		new GroupReader(scene).read();
		new TitleReader(scene).read();
		new ReferenceReader(scene, this.models).read();
		new TieReader(scene).read();
		List<Entity> entities = cast.all()
			.stream()
			.filter(Actor::told)
			.map(Actor::entity)
			.sorted(Comparator.comparing((Entity entity) -> entity.mentions().getFirst().mention().span()))
			.toList();
		return new LinkedText(text, entities);
	}

}
