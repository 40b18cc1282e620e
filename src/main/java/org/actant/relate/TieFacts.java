package org.actant.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.FactType;
import org.actant.model.Language;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionKind;
import org.actant.model.PartOfSpeech;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.actant.relate.Ties.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Reads lasting ties that a name brings with it: "Untel, allié de X", "sa filiale Y", "le
 * socialiste Untel", "Nice, en Provence".
 */
final class TieFacts {

	private static final double TIED = 0.82;

	private static final double OF_A_PARTY = 0.82;

	private static final double LYING_IN = 0.5;

	private static final Set<MentionKind> NAMING = Set.of(MentionKind.NAME, MentionKind.DEMONYM, MentionKind.GROUP);

	private static final Set<String> OF = Set.of("de", "of");

	private static final Set<String> INSIDE = Set.of("en", "dans", "in", "près", "near", "à");

	private final Story story;

	private final Phrases phrases;

	private final Ties ties;

	TieFacts(Story story, Phrases phrases) {
		this.story = story;
		this.phrases = phrases;
		this.ties = Ties.of(story.language());
	}

	List<Draft> read(Tree tree) {
		List<Draft> drafts = new ArrayList<>();
		for (Token token : tree.sentence().tokens()) {
			Tie tie = token.tag() == PartOfSpeech.NOUN ? this.ties.noun(token.lemma()) : null;
			if (tie != null) {
				tied(drafts, tree, token, tie);
			}
		}
		List<Link> names = names(tree);
		for (int i = 0; i + 1 < names.size(); i++) {
			party(drafts, tree, names, i);
			// Of places in places one in seven was what a reader of French news noted.
			if (this.story.language() != Language.FRENCH) {
				lying(drafts, tree, names.get(i), names.get(i + 1));
			}
		}
		return drafts;
	}

	private List<Link> names(Tree tree) {
		return this.story.links(tree.sentence())
			.stream()
			.filter((link) -> NAMING.contains(link.mention().kind()))
			.sorted((one, other) -> Integer.compare(one.mention().first(), other.mention().first()))
			.toList();
	}

	private void tied(List<Draft> drafts, Tree tree, Token noun, Tie tie) {
		Participant bearer = bearer(tree, noun);
		if (bearer == null) {
			return;
		}
		for (Participant owner : owners(tree, noun)) {
			if (owner.known() && !owner.same(bearer)) {
				Participant doer = tie.bearerDoes() ? bearer : owner;
				Participant other = tie.bearerDoes() ? owner : bearer;
				drafts.add(draft(tree, noun, tie.predicate(), tie.type(), doer, other, TIED, "tie"));
			}
		}
	}

	/** Who is called so: the name beside the noun, or the subject that is one. */
	private @Nullable Participant bearer(Tree tree, Token noun) {
		Token head = tree.head(noun);
		if (head != null && noun.is("appos")) {
			return known(tree, head);
		}
		Token subject = (tree.kid(noun, "cop") != null) ? tree.kid(noun, "nsubj") : null;
		if (subject != null) {
			return known(tree, subject);
		}
		Token name = tree.kid(noun, (kid) -> kid.index() > noun.index() && Tree.is(kid, "appos", "nmod:appos", "flat"));
		if (name != null) {
			return known(tree, name);
		}
		Link link = this.phrases.link(tree, noun).orElse(null);
		return (link != null && link.mention().kind() == MentionKind.NAME && !holds(link.mention(), noun))
				? this.phrases.of(tree, noun, link) : null;
	}

	private @Nullable Participant known(Tree tree, Token token) {
		return this.phrases.link(tree, token).map((link) -> this.phrases.of(tree, token, link)).orElse(null);
	}

	private static boolean holds(Mention mention, Token token) {
		return mention.first() <= token.index() && token.index() <= mention.last();
	}

	/** Whose: a possessive, a genitive, "de X". */
	private List<Participant> owners(Tree tree, Token noun) {
		List<Participant> owners = new ArrayList<>();
		for (Token kid : tree.kids(noun)) {
			boolean of = kid.is("nmod") && kid.index() > noun.index() && OF.contains(tree.preposition(kid));
			boolean his = kid.index() < noun.index()
					&& (Tree.is(kid, "det", "nmod:poss") || (kid.is("nmod") && tree.genitive(kid)));
			if (of) {
				tree.conjuncts(kid).forEach((each) -> direct(tree, each).ifPresent(owners::add));
			}
			else if (his) {
				direct(tree, kid).ifPresent(owners::add);
			}
		}
		return owners;
	}

	private Optional<Participant> direct(Tree tree, Token token) {
		return this.phrases.link(tree, token).map((link) -> this.phrases.of(tree, token, link));
	}

	/** "le socialiste Untel", "Republicans Roe of Ohio, Doe and Poe". */
	private void party(List<Draft> drafts, Tree tree, List<Link> names, int at) {
		Link body = names.get(at);
		Token word = tree.at(body.mention().head());
		if (!belongs(body, word)) {
			return;
		}
		int end = body.mention().last();
		boolean plural = word.features().has("Number", "Plur") || word.form().endsWith("s");
		for (int i = at + 1; i < names.size(); i++) {
			Link name = names.get(i);
			if (person(name) && near(tree, end, name.mention().first(), i > at + 1)) {
				drafts.add(draft(tree, word, "belong", FactType.ROLE, participant(tree, name), participant(tree, body),
						OF_A_PARTY, "party"));
				end = name.mention().last();
			}
			else if (!plural || person(name) || !near(tree, end, name.mention().first(), true)) {
				return;
			}
			else {
				end = name.mention().last();
			}
			if (!plural) {
				return;
			}
		}
	}

	/** Whether the word is what a body's members are called: Republicans. */
	private boolean belongs(Link body, Token word) {
		Entity entity = this.story.entity(body.entity());
		String form = word.form();
		boolean member = body.mention().kind() != MentionKind.NAME || (entity.name().contains(" ") && form.length() > 4
				&& entity.name().startsWith(form.substring(0, form.length() - 1)));
		boolean alone = body.mention().first() == body.mention().last();
		return alone && member && (entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.GROUP);
	}

	/** Whether a name follows at once, or in a list behind "and", a comma or "of". */
	private static boolean near(Tree tree, int end, int start, boolean listed) {
		for (int i = end + 1; i < start; i++) {
			Token token = tree.at(i);
			if (!listed || !(token.form().equals(",") || token.is("cc") || OF.contains(token.lemma()))) {
				return false;
			}
		}
		return start > end;
	}

	private boolean person(Link link) {
		return this.story.entity(link.entity()).type() == EntityType.PERSON;
	}

	/** "Nice, en Provence", "Cork, Ireland". */
	private void lying(List<Draft> drafts, Tree tree, Link inner, Link outer) {
		if (!lies(inner) || !lies(outer) || inner.entity().equals(outer.entity())
				|| this.story.entity(inner.entity()).type() == EntityType.COUNTRY) {
			return;
		}
		int comma = inner.mention().last() + 1;
		int start = outer.mention().first();
		boolean apart = comma < start && tree.at(comma).form().equals(",");
		boolean direct = apart && start == comma + 1 && this.story.entity(outer.entity()).type() == EntityType.COUNTRY;
		boolean inside = apart && start <= comma + 4 && INSIDE.contains(tree.at(comma + 1).lemma());
		if (direct || inside) {
			drafts.add(draft(tree, tree.at(inner.mention().head()), "locate", FactType.LOCATE, participant(tree, inner),
					participant(tree, outer), LYING_IN, "place-in-place"));
		}
	}

	private boolean lies(Link link) {
		EntityType type = this.story.entity(link.entity()).type();
		return link.mention().kind() == MentionKind.NAME && (type == EntityType.PLACE || type == EntityType.COUNTRY);
	}

	private Participant participant(Tree tree, Link link) {
		return this.phrases.of(tree, tree.at(link.mention().head()), link);
	}

	private static Draft draft(Tree tree, Token trigger, String predicate, FactType type, Participant doer,
			Participant other, double confidence, String rule) {
		RoleName role = (type == FactType.LOCATE) ? RoleName.PLACE : RoleName.RECIPIENT;
		return new Draft(tree, trigger, trigger, trigger.lemma(), predicate, type, null,
				List.of(new Part(RoleName.AGENT, doer), new Part(role, other)), Reality.PLAIN, confidence, rule);
	}

}
