package org.actant.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.actant.lexicon.Title;
import org.actant.model.Mention;
import org.actant.model.MentionKind;

/**
 * Reads offices without a name: the person beside whose name they stand, the holder that
 * the text names elsewhere, the known holder on the day of publication.
 */
final class TitleReader {

	private final Scene scene;

	private final TitlePhrases phrases;

	private final TitleBearers bearers;

	TitleReader(Scene scene) {
		this.scene = scene;
		this.phrases = new TitlePhrases(scene);
		this.bearers = new TitleBearers(scene, this.phrases);
	}

	void read() {
		List<Mention> alone = new ArrayList<>();
		for (Mention mention : this.scene.mentions(MentionKind.TITLE)) {
			Actor beside = this.bearers.of(mention);
			if (beside != null) {
				apposition(beside, mention);
			}
			else {
				alone.add(mention);
			}
		}
		LocalDate day = (this.scene.day() != null) ? this.scene.day() : LocalDate.now();
		LoneTitles titles = new LoneTitles(this.scene, this.phrases,
				new OfficeHolders(this.scene, Era.of(this.scene, day)));
		alone.stream().filter((mention) -> this.scene.cast().open(mention)).forEach(titles::read);
	}

	private void apposition(Actor actor, Mention mention) {
		Title title = this.phrases.title(mention);
		if (title != null) {
			actor.gender(this.phrases.gender(mention, title));
			String body = this.phrases.body(mention, title);
			if (!this.phrases.past(mention)) {
				actor.offices().add(title.key() + "@" + ((body != null) ? body : ""));
			}
			else if (this.phrases.former(mention)) {
				actor.offices().add(OfficeHolders.former(title) + "@" + ((body != null) ? body : ""));
			}
		}
		this.scene.cast().link(actor, mention, 0.9, "apposition");
	}

}
