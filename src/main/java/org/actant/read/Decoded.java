package org.actant.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Bytes read as text.
 *
 * @param text the text, without a byte order mark
 * @param notes what had to be assumed, one line each
 */
record Decoded(String text, List<String> notes) {

	/**
	 * Other encodings hardly ever make a valid sequence of several bytes by chance: as
	 * many sound ones as damaged ones tell UTF-8.
	 */
	private static final int SOUND_FOR_EACH_DAMAGED = 1;

	static Decoded of(byte[] content) {
		Charset marked = marked(content);
		if (marked != null) {
			return new Decoded(withoutMark(new String(content, marked)), List.of());
		}
		try {
			return new Decoded(StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(content))
				.toString(), List.of());
		}
		catch (CharacterCodingException ex) {
			return damagedOrOther(content);
		}
	}

	private static Decoded damagedOrOther(byte[] content) {
		String text = new String(content, StandardCharsets.UTF_8);
		long damaged = text.chars().filter((unit) -> unit == '\uFFFD').count();
		long foreign = text.chars().filter((unit) -> unit > 0x7F && unit != '\uFFFD').count();
		if (foreign >= SOUND_FOR_EACH_DAMAGED * damaged) {
			return new Decoded(text,
					List.of("invalid UTF-8 in %d place(s), the first at character %d: read with replacement characters"
						.formatted(damaged, text.indexOf('\uFFFD'))));
		}
		CharsetMatch match = new CharsetDetector().setText(content).detect();
		Charset charset = (match == null || !Charset.isSupported(match.getName())) ? Charset.forName("windows-1252")
				: wider(Charset.forName(match.getName()));
		return new Decoded(new String(content, charset), List.of("not valid UTF-8: read as " + charset.name()));
	}

	/**
	 * Latin-1 text on the web is windows-1252 (WHATWG Encoding Standard, section 4.2).
	 */
	private static Charset wider(Charset charset) {
		return charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset;
	}

	private static @Nullable Charset marked(byte[] content) {
		if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
			return StandardCharsets.UTF_8;
		}
		if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
			return StandardCharsets.UTF_16;
		}
		return null;
	}

	private static boolean startsWith(byte[] content, int... mark) {
		if (content.length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((content[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static String withoutMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	/**
	 * @return whether the bytes hold what no text holds
	 */
	static boolean binary(byte[] content) {
		if (marked(content) != null) {
			return false;
		}
		int length = Math.min(content.length, 8192);
		int control = 0;
		for (int i = 0; i < length; i++) {
			int unit = content[i] & 0xFF;
			if (unit == 0) {
				return true;
			}
			control += (unit < 0x20 && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f' && unit != 0x1B) ? 1
					: 0;
		}
		return control > length / 20;
	}

}
