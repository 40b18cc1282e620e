package org.actant.clean;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that knows for each of its code units which stretch of the document it stands
 * for. Every change gives a new one.
 *
 * @param text the text as it stands now
 * @param starts first offset in the document per code unit
 * @param ends offset in the document after the last, per code unit
 */
record TracedText(String text, int[] starts, int[] ends) {

	static TracedText of(String text) {
		int[] starts = new int[text.length()];
		int[] ends = new int[text.length()];
		for (int i = 0; i < starts.length; i++) {
			starts[i] = i;
			ends[i] = i + 1;
		}
		return new TracedText(text, starts, ends);
	}

	Edit edit() {
		return new Edit(this);
	}

	/**
	 * Puts a replacement for each match. What match and replacement share at their
	 * beginning and end keeps its own offsets; what differs stands for all of the
	 * difference.
	 */
	TracedText replaceAll(Pattern pattern, String replacement) {
		Matcher matcher = pattern.matcher(this.text);
		if (!matcher.find()) {
			return this;
		}
		Edit edit = edit();
		do {
			edit.copyTo(matcher.start());
			edit.replace(matcher.end(), expand(matcher, replacement));
		}
		while (matcher.find());
		return edit.done();
	}

	private static String expand(Matcher matcher, String replacement) {
		StringBuilder expanded = new StringBuilder();
		for (int i = 0; i < replacement.length(); i++) {
			char c = replacement.charAt(i);
			if (c == '$' && i + 1 < replacement.length() && Character.isDigit(replacement.charAt(i + 1))) {
				String group = matcher.group(replacement.charAt(++i) - '0');
				expanded.append((group != null) ? group : "");
			}
			else {
				expanded.append(c);
			}
		}
		return expanded.toString();
	}

	/** Builds a changed text from left to right. */
	static final class Edit {

		private final TracedText from;

		private final StringBuilder text;

		private int[] starts;

		private int[] ends;

		private int at;

		private Edit(TracedText from) {
			this.from = from;
			this.text = new StringBuilder(from.text.length() + 16);
			this.starts = new int[from.text.length() + 16];
			this.ends = new int[from.text.length() + 16];
		}

		int at() {
			return this.at;
		}

		/** Takes over everything up to an offset of the text before the change. */
		void copyTo(int end) {
			room(end - this.at);
			System.arraycopy(this.from.starts, this.at, this.starts, this.text.length(), end - this.at);
			System.arraycopy(this.from.ends, this.at, this.ends, this.text.length(), end - this.at);
			this.text.append(this.from.text, this.at, end);
			this.at = end;
		}

		/** Leaves out everything up to an offset. */
		void skipTo(int end) {
			this.at = end;
		}

		/**
		 * Puts other characters for everything up to an offset, all of them for it all.
		 */
		void put(int end, CharSequence characters) {
			room(characters.length());
			int start = (this.at < this.from.starts.length) ? this.from.starts[this.at] : documentEnd();
			int stop = (end > this.at) ? this.from.ends[end - 1] : start;
			Arrays.fill(this.starts, this.text.length(), this.text.length() + characters.length(), start);
			Arrays.fill(this.ends, this.text.length(), this.text.length() + characters.length(), stop);
			this.text.append(characters);
			this.at = end;
		}

		/** Puts other characters for everything up to an offset, where they differ. */
		void replace(int end, String characters) {
			String old = this.from.text.substring(this.at, end);
			int shorter = Math.min(old.length(), characters.length());
			int before = 0;
			while (before < shorter && old.charAt(before) == characters.charAt(before)) {
				before++;
			}
			int after = 0;
			while (after < shorter - before
					&& old.charAt(old.length() - 1 - after) == characters.charAt(characters.length() - 1 - after)) {
				after++;
			}
			copyTo(this.at + before);
			put(end - after, characters.substring(before, characters.length() - after));
			copyTo(end);
		}

		TracedText done() {
			copyTo(this.from.text.length());
			return cut();
		}

		/** Ends the text here: what was not yet copied is left out. */
		TracedText cut() {
			int length = this.text.length();
			return new TracedText(this.text.toString(), Arrays.copyOf(this.starts, length),
					Arrays.copyOf(this.ends, length));
		}

		private int documentEnd() {
			return (this.from.ends.length > 0) ? this.from.ends[this.from.ends.length - 1] : 0;
		}

		private void room(int more) {
			int needed = this.text.length() + more;
			if (needed > this.starts.length) {
				this.starts = Arrays.copyOf(this.starts, Math.max(needed, this.starts.length * 2));
				this.ends = Arrays.copyOf(this.ends, Math.max(needed, this.ends.length * 2));
			}
		}

	}

}
