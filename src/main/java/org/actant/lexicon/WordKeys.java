package org.actant.lexicon;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The words of a text with their keys, which are made once for all phrases that are
 * looked up along them. Not safe for use by several threads.
 */
public final class WordKeys {

	private static final String[] NONE = {};

	private final List<String> words;

	private final String[] @Nullable [] parts;

	private final String[] @Nullable [] sounds;

	/**
	 * @param words the words of a text
	 */
	public WordKeys(List<String> words) {
		this.words = words;
		this.parts = new String[words.size()][];
		this.sounds = new String[words.size()][];
	}

	/**
	 * @return the words
	 */
	public List<String> words() {
		return this.words;
	}

	int size() {
		return this.parts.length;
	}

	String word(int at) {
		return this.words.get(at);
	}

	/** The word's parts by writing or by sound; none for a mark. */
	String[] parts(int at, boolean bySound) {
		return bySound ? sounds(at) : parts(at);
	}

	private String[] parts(int at) {
		String[] parts = this.parts[at];
		if (parts == null) {
			parts = NameKey.words(this.words.get(at)).toArray(NONE);
			this.parts[at] = parts;
		}
		return parts;
	}

	private String[] sounds(int at) {
		String[] sounds = this.sounds[at];
		if (sounds == null) {
			String[] parts = parts(at);
			sounds = new String[parts.length];
			for (int i = 0; i < parts.length; i++) {
				sounds[i] = NameKey.soundOfWord(parts[i]);
			}
			this.sounds[at] = sounds;
		}
		return sounds;
	}

}
