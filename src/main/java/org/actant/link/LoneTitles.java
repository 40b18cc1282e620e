package org.actant.link;

import java.util.Locale;

import org.actant.lexicon.KnownEntity;
import org.actant.lexicon.Office;
import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.Mention;

/** Reads offices that stand alone: "le président turc", "the defence minister". */
final class LoneTitles {

	private final Scene scene;

	private final TitlePhrases phrases;

	private final OfficeHolders holders;

	private final FormerHolders formerHolders;

	private final Counterparts counterparts;

	private final BareTitles bareTitles;

	LoneTitles(Scene scene, TitlePhrases phrases, OfficeHolders holders) {
		this.scene = scene;
		this.phrases = phrases;
		this.holders = holders;
		this.formerHolders = new FormerHolders(scene, phrases, holders);
		this.counterparts = new Counterparts(scene, phrases, holders);
		this.bareTitles = new BareTitles(scene, phrases, holders);
	}

	/** Links the phrase to whoever it means, where that is sure enough. */
	void read(Mention mention) {
		Title title = this.phrases.title(mention);
		if (title == null) {
			return;
		}
		if (this.phrases.past(mention)) {
			this.formerHolders.read(mention, title);
		}
		else if (title.key().equals("counterpart")) {
			this.counterparts.read(mention);
		}
		else {
			present(mention, title);
		}
	}

	private void present(Mention mention, Title title) {
		String body = this.phrases.body(mention, title);
		if (body == null) {
			this.bareTitles.read(mention, title);
		}
		else {
			holder(mention, title, body);
		}
	}

	private void holder(Mention mention, Title title, String body) {
		Actor actor = this.holders.inText(title.key(), body, title.gender());
		if (actor != null) {
			this.scene.cast().link(actor, mention, 0.9, "title");
			return;
		}
		Office office = this.holders.known(title.key(), body);
		boolean told = office != null && this.scene.cast().get(office.person()) != null;
		Actor once = told ? null : this.holders.once(title, body);
		if (once != null) {
			this.scene.cast().link(once, mention, 0.8, "office");
		}
		else if (office != null) {
			this.holders.link(office, mention);
		}
		else if (title.kind() == Title.Kind.OFFICE && this.phrases.definite(mention)) {
			unnamed(mention, title, body);
		}
	}

	/** Nobody knows who the holder is, but the text tells of one person. */
	private void unnamed(Mention mention, Title title, String body) {
		KnownEntity known = this.scene.knowledge().entity(body).orElse(null);
		Actor whose = this.scene.cast().get(body);
		String name = (known != null) ? known.name() : (whose != null) ? whose.entity().name() : body;
		Actor actor = this.scene.cast()
			.of("person:" + title.key() + "-of-" + body.substring(body.indexOf(':') + 1).toLowerCase(Locale.ROOT),
					EntityType.PERSON);
		actor.named(title.english() + " of " + name);
		actor.named(mention.text());
		actor.gender(title.gender());
		actor.offices().add(title.key() + "@" + body);
		this.scene.cast().link(actor, mention, 0.6, "office");
	}

}
