package org.actant.clean;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.parser.Parser;

/**
 * Brings a text's characters into one form: one kind of space and line break, composed
 * letters (NFC), no invisible characters, no HTML entities, no UTF-8 read as Windows-1252
 * where that is certain.
 */
final class Characters {

	private static final Pattern ENTITY = Pattern
		.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}{2,8}\\d{0,2});");

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	/** The longest run of marks on one letter that is composed; more is noise. */
	private static final int MARKS = 8;

	private Characters() {
	}

	static TracedText standardise(TracedText from) {
		String text = from.text();
		TracedText.Edit edit = from.edit();
		Matcher entity = ENTITY.matcher(text);
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			int end = at + 1;
			String instead = null;
			if (c < 0x80) {
				if (c == '&' && entity.region(at, text.length()).lookingAt()) {
					end = entity.end();
					instead = unescape(entity.group());
				}
				else if (c == '\r') {
					end = (end < text.length() && text.charAt(end) == '\n') ? end + 1 : end;
					instead = "\n";
				}
				else if ((c < ' ' && c != '\n') || c == 0x7F) {
					instead = " ";
				}
			}
			else if (Character.isSurrogate(c)) {
				end = at + Character.charCount(text.codePointAt(at));
				instead = (end == at + 1) ? "\uFFFD" : null;
			}
			else if (invisible(c)) {
				instead = "";
			}
			else if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
				instead = "\n";
			}
			else if (Character.isSpaceChar(c)) {
				instead = " ";
			}
			else {
				end = misread(text, at);
				instead = (end > at) ? readable(decoded(text.substring(at, end))) : null;
				end = Math.max(end, at + 1);
			}
			if (instead == null && end < text.length() && mark(text.charAt(end))) {
				int marks = end;
				while (marks < text.length() && marks - end < MARKS && mark(text.charAt(marks))) {
					marks++;
				}
				String composed = Normalizer.normalize(text.substring(at, marks), Normalizer.Form.NFC);
				instead = composed;
				end = marks;
			}
			if (instead != null) {
				edit.copyTo(at);
				edit.put(end, instead);
			}
			at = end;
		}
		return edit.done();
	}

	private static String unescape(String entity) {
		String character = Parser.unescapeEntities(entity, false);
		if (character.equals(entity)) {
			return entity;
		}
		int code = character.codePointAt(0);
		if (code == 0xAD || invisible(character.charAt(0))) {
			return "";
		}
		return (Character.isSpaceChar(code) || Character.isISOControl(code) || Character.isSurrogate((char) code)) ? " "
				: character;
	}

	private static boolean mark(char c) {
		return c >= '\u0300' && c <= '\u036F';
	}

	/**
	 * Soft hyphen, zero-width characters, marks of writing direction, byte order mark,
	 * variation selectors.
	 */
	private static boolean invisible(char c) {
		return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || (c >= '\u202A' && c <= '\u202E')
				|| (c >= '\u2060' && c <= '\u2069') || c == '\uFEFF' || (c >= '\uFE00' && c <= '\uFE0F')
				|| (c >= '\uFFF9' && c <= '\uFFFC');
	}

	/**
	 * @return the end of a run that is certainly UTF-8 read as Windows-1252, or
	 * {@code at} where there is none
	 */
	private static int misread(String text, int at) {
		char lead = text.charAt(at);
		int length = (lead >= 0xC2 && lead <= 0xCF) ? 2 : (lead == 0xE2) ? 3 : 0;
		if (length == 0 || at + length > text.length()) {
			return at;
		}
		String decoded = decoded(text.substring(at, at + length));
		if (decoded == null || decoded.length() != 1) {
			return at;
		}
		char c = decoded.charAt(0);
		boolean certain = (length == 3) ? (c >= '\u2010' && c <= '\u20BF')
				: (c >= '\u00A0' && c <= '\u024F' && (lead == 0xC3 || lead == 0xC2 || lead == 0xC5));
		return certain ? at + length : at;
	}

	private static @Nullable String readable(@Nullable String decoded) {
		return (decoded == null) ? null : decoded.equals("\u00A0") ? " " : decoded.equals("\u00AD") ? "" : decoded;
	}

	private static @Nullable String decoded(String characters) {
		try {
			ByteBuffer bytes = WINDOWS.newEncoder()
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.encode(CharBuffer.wrap(characters));
			return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

}
