package org.actant.model;

import java.util.List;

/**
 * An annotated text with everything in it that refers, dates or counts.
 *
 * @param text the annotated text
 * @param mentions mentions in order of their place; they may nest ("forces russes" holds
 * "russes")
 * @param times time expressions in order
 * @param amounts quantities in order
 */
public record NamedText(AnnotatedText text, List<Mention> mentions, List<TimeExpression> times, List<Amount> amounts) {

	public NamedText {
		mentions = List.copyOf(mentions);
		times = List.copyOf(times);
		amounts = List.copyOf(amounts);
	}

}
