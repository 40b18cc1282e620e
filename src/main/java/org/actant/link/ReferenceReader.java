package org.actant.link;

import org.actant.model.Mention;

/**
 * Reads what refers without naming, in the order of the text, so that each reference can
 * build on those before it: descriptions, then pronouns.
 */
final class ReferenceReader {

	private final Scene scene;

	private final DescriptionReader descriptions;

	private final PronounReader pronouns;

	ReferenceReader(Scene scene) {
		this.scene = scene;
		this.descriptions = new DescriptionReader(scene);
		this.pronouns = new PronounReader(scene);
	}

	void read() {
		for (Mention mention : this.scene.named().mentions()) {
			if (this.scene.cast().open(mention)) {
				read(mention);
			}
		}
	}

	private void read(Mention mention) {
		switch (mention.kind()) {
			case DESCRIPTION -> this.descriptions.describe(mention);
			case PRONOUN -> this.pronouns.read(mention);
			default -> {
			}
		}
	}

}
