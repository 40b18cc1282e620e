package org.actant.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.actant.model.RoleName;

/**
 * A sense that the lexicon gives a verb with certain words beside it, which stand for
 * others like them: <i>charger un complice</i> for charger of whoever is blamed.
 *
 * @param frame what the verb tells, without those words
 * @param words the last words of the phrases
 */
record Example(Frame frame, List<String> words) {

	/** Verbs of more such senses have none by themselves: mettre, prendre. */
	private static final int MOST = 12;

	Example {
		words = List.copyOf(words);
	}

	/**
	 * @param frames all frames of a verb
	 * @return what it tells with certain words only
	 */
	static List<Example> of(List<Frame> frames) {
		Map<String, List<Frame>> phrases = new LinkedHashMap<>();
		frames.stream()
			.filter((frame) -> frame.words().size() > 1)
			.filter((frame) -> frames.stream()
				.noneMatch((bare) -> bare.words().size() == 1 && tells(bare).equals(tells(frame))))
			.forEach((frame) -> phrases.computeIfAbsent(tells(frame), (key) -> new ArrayList<>()).add(frame));
		if (phrases.size() > MOST) {
			return List.of();
		}
		return phrases.values()
			.stream()
			.map((alike) -> new Example(bare(alike.getFirst()),
					alike.stream().map((frame) -> frame.words().getLast()).distinct().toList()))
			.toList();
	}

	private static String tells(Frame frame) {
		return frame.predicate() + " " + frame.type() + " " + frame.reflexive();
	}

	private static Frame bare(Frame frame) {
		Map<String, RoleName> slots = new HashMap<>(frame.slots());
		slots.putIfAbsent("obj", slots.containsValue(RoleName.RECIPIENT) ? RoleName.THEME : RoleName.RECIPIENT);
		return new Frame(frame.words().subList(0, 1), frame.reflexive(), frame.object(), frame.predicate(),
				frame.type(), frame.mode(), slots, frame.telling());
	}

}
