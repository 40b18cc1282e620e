// Cuts text where marks begin and end. Offsets are UTF-16 code units, which is how JavaScript counts in strings.

// text: the words; base: offset of its first code unit in the document; spans: [{ start, end, … }] in the document.
// Gives the pieces in order, each with the spans that cover it; joined, the pieces are the text.
export function pieces(text, base, spans) {
	const end = base + text.length;
	const inside = spans
		.map((span) => ({ span, start: Math.max(span.start, base), end: Math.min(span.end, end) }))
		.filter(({ start, end: last }) => start < last)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const cuts = [...new Set([base, end, ...inside.flatMap(({ start, end: last }) => [start, last])])].sort((a, b) => a - b);
	const made = [];
	let open = [];
	let next = 0;
	for (let index = 0; index + 1 < cuts.length; index++) {
		const from = cuts[index];
		open = open.filter(({ end: last }) => last > from);
		while (next < inside.length && inside[next].start <= from) {
			open.push(inside[next++]);
		}
		made.push({
			text: text.slice(from - base, cuts[index + 1] - base),
			start: from,
			end: cuts[index + 1],
			spans: open.map(({ span }) => span)
		});
	}
	return made;
}
