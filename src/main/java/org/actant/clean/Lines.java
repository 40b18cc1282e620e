package org.actant.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Cuts a text into lines and leaves out those that are debris. */
final class Lines {

	private static final Pattern BULLET = Pattern.compile("^[-–•*·▪▫◦‣⁃⇒⇨→►▶➤➢✓✔●○■□»>]{1,2}\\s+(?=\\S)");

	private static final Pattern STAMP = Pattern.compile(
			"^(?:\\p{L}{3,9}\\.?,? )?(?:\\d{1,2}(?:er|st|nd|rd|th)? \\p{L}{3,9}\\.?|\\p{L}{3,9}\\.? \\d{1,2}),? \\d{4}(?:\\W{0,4}(?:à |at )?\\d{1,2}[:hH.]\\d{2}.{0,8})?$"
					+ "|^\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}(?:\\W{0,4}\\d{1,2}[:hH]\\d{2}.{0,8})?$");

	/** The longest start or end of a line that is looked at for debris. */
	private static final int REACH = 200;

	private static final int LONGEST_HEADLINE = 160;

	private static final int LONGEST_STAMP = 60;

	private final DebrisRules rules;

	Lines(DebrisRules rules) {
		this.rules = rules;
	}

	List<Line> read(String text) {
		return withoutRelated(split(text));
	}

	private List<Line> split(String text) {
		List<Line> lines = new ArrayList<>();
		boolean blank = true;
		int at = 0;
		while (at < text.length()) {
			int newline = text.indexOf('\n', at);
			int end = (newline < 0) ? text.length() : newline;
			boolean blankAfter = end + 1 >= text.length() || blankFrom(text, end + 1);
			Line line = read(text, at, end, blank, blankAfter);
			if (line != null) {
				lines.add(line);
				blank = false;
			}
			else {
				blank = blank || text.substring(at, end).isBlank();
			}
			at = end + 1;
		}
		return lines;
	}

	private static boolean blankFrom(String text, int at) {
		int end = text.indexOf('\n', at);
		return text.substring(at, (end < 0) ? text.length() : end).isBlank();
	}

	private @Nullable Line read(String text, int from, int to, boolean blankBefore, boolean blankAfter) {
		int start = from;
		int end = to;
		while (start < end && text.charAt(start) <= ' ') {
			start++;
		}
		while (end > start && text.charAt(end - 1) <= ' ') {
			end--;
		}
		if (start == end || this.rules.debris(text.substring(start, end))) {
			return null;
		}
		if (this.rules.opensRelated(text.substring(start, end))) {
			return new Line(start, end, text.substring(start, end), blankBefore, blankAfter, false, false);
		}
		Matcher mark = BULLET.matcher(text).region(start, Math.min(end, start + REACH));
		boolean bullet = mark.lookingAt();
		start = bullet ? mark.end() : start;
		start = afterDebris(text, start, end);
		int credit = beforeDebris(text, start, end, this.rules.credits());
		boolean caption = credit < end;
		end = beforeDebris(text, start, credit, this.rules.ends());
		if (start >= end || this.rules.debris(text.substring(start, end))) {
			return null;
		}
		Line line = new Line(start, end, text.substring(start, end), blankBefore, blankAfter, bullet, caption);
		return (line.hasLetter() || line.content().codePoints().anyMatch(Character::isDigit)) ? line : null;
	}

	private int afterDebris(String text, int start, int end) {
		for (Pattern pattern : this.rules.starts()) {
			Matcher matcher = pattern.matcher(text)
				.region(start, Math.min(end, start + REACH))
				.useTransparentBounds(true);
			if (matcher.lookingAt()) {
				return skipBlanks(text, matcher.end(), end);
			}
		}
		return start;
	}

	private static int skipBlanks(String text, int from, int end) {
		int at = from;
		while (at < end && text.charAt(at) == ' ') {
			at++;
		}
		return at;
	}

	private static int beforeDebris(String text, int start, int end, List<Pattern> patterns) {
		for (Pattern pattern : patterns) {
			Matcher matcher = pattern.matcher(text)
				.region(Math.max(start, end - REACH), end)
				.useTransparentBounds(true);
			if (matcher.find()) {
				int at = matcher.start();
				while (at > start && text.charAt(at - 1) == ' ') {
					at--;
				}
				return at;
			}
		}
		return end;
	}

	/**
	 * Leaves out date stamps, headlines that stand below or above a date stamp at the
	 * text's end, and headlines below a line such as "À lire aussi".
	 */
	private List<Line> withoutRelated(List<Line> lines) {
		List<Line> kept = new ArrayList<>();
		int tail = datedTail(lines);
		for (int i = 0; i < tail; i++) {
			Line line = lines.get(i);
			if (this.rules.opensRelated(line.content())) {
				while (i + 1 < tail && related(lines.get(i + 1))) {
					i++;
				}
			}
			else if (!stamp(line)) {
				kept.add(line);
			}
		}
		return kept;
	}

	private boolean related(Line line) {
		return line.bullet() || line.headingLike() || stamp(line);
	}

	private static boolean stamp(Line line) {
		return line.content().length() < LONGEST_STAMP && STAMP.matcher(line.content()).matches();
	}

	/**
	 * A list of dated headlines at the end, each above or below its date. At least half
	 * of them must look like headlines, else it is a log of short news, which is kept.
	 * @return where it begins, or the number of lines
	 */
	private static int datedTail(List<Line> lines) {
		int tail = lines.size();
		int headlines = 0;
		int pairs = 0;
		while (tail >= 2 && pair(lines.get(tail - 2), lines.get(tail - 1))) {
			Line headline = stamp(lines.get(tail - 2)) ? lines.get(tail - 1) : lines.get(tail - 2);
			headlines += headline.headingLike() ? 1 : 0;
			pairs++;
			tail -= 2;
		}
		boolean bodyRemains = lines.subList(0, tail).stream().anyMatch(Line::ended);
		return (bodyRemains && headlines * 2 >= pairs) ? tail : lines.size();
	}

	private static boolean pair(Line upper, Line lower) {
		return (stamp(upper) && lower.content().length() <= LONGEST_HEADLINE && !stamp(lower))
				|| (stamp(lower) && upper.headingLike() && !stamp(upper));
	}

}
