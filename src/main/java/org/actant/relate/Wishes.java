package org.actant.relate;

import java.util.List;

import org.actant.model.FactType;
import org.actant.model.RoleName;
import org.actant.model.Token;
import org.jspecify.annotations.Nullable;

/** Tells who wants somebody else to do something: "Oslo souhaite que Rome cède". */
final class Wishes {

	private Wishes() {
	}

	/** Whether the verb of wanting has a clause with a doer of its own. */
	static boolean of(Clause clause, @Nullable Clause wanted) {
		Frame frame = clause.frame();
		return frame != null && wanted != null && frame.predicate().equals("want") && asked(clause, wanted) != null;
	}

	private static @Nullable Token asked(Clause clause, Clause wanted) {
		Tree tree = clause.tree();
		Token subject = tree.kid(wanted.verb(), "nsubj");
		return (subject != null) ? subject : tree.kid(clause.verb(), "obj");
	}

	/** The draft as a request to whoever is to do it. */
	static Draft told(Draft draft, Clause clause, @Nullable Clause wanted, Phrases phrases) {
		if (wanted == null || !of(clause, wanted)) {
			return draft;
		}
		Token asked = asked(clause, wanted);
		Participant other = (asked == null) ? null : phrases.read(clause.tree(), asked);
		Draft full = draft.as("urge", FactType.REQUEST);
		if (other == null || !Phrases.acting(other) || full.in(RoleName.AGENT).anyMatch(other::same)) {
			return full;
		}
		List<Part> rest = full.parts().stream().filter((part) -> part.participant().token() != asked).toList();
		return full.parts(rest).with(RoleName.RECIPIENT, other);
	}

}
