// Bars of facts over time, one a span, stacked by PLOVER's four classes. Each bar is a button that narrows the period.
import { h } from './dom.js';
import { label, language, number, say } from './i18n.js';
import { QUAD_NAMES, quadOf } from './fact.js';

const DAY_MILLIS = 86_400_000;
const MOST_BARS = 140;
const date = (iso) => new Date(`${iso}T00:00:00Z`);
const iso = (moment) => moment.toISOString().slice(0, 10);

const next = {
	DAY: (moment) => new Date(moment.getTime() + DAY_MILLIS),
	WEEK: (moment) => new Date(moment.getTime() + 7 * DAY_MILLIS),
	MONTH: (moment) => new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 1)),
	YEAR: (moment) => new Date(Date.UTC(moment.getUTCFullYear() + 1, 0, 1))
};

// The finest unit that keeps the bars few enough to read.
export function unitFor(first, last) {
	if (!first || !last) {
		return 'MONTH';
	}
	const days = (date(last) - date(first)) / DAY_MILLIS;
	return days <= 45 ? 'DAY' : days <= 400 ? 'WEEK' : days <= 366 * 10 ? 'MONTH' : 'YEAR';
}

// Spans without facts in between, so that time runs evenly; gaps longer than the bars allow are left closed.
function evenly(spans, unit) {
	const told = new Map(spans.map((span) => [span.start, span]));
	const made = [];
	for (let at = date(spans[0].start); at <= date(spans.at(-1).start); at = next[unit](at)) {
		const start = iso(at);
		made.push(told.get(start) ?? { start, end: iso(new Date(next[unit](at).getTime() - DAY_MILLIS)), facts: 0, types: [] });
		if (made.length > MOST_BARS) {
			return spans.slice(-MOST_BARS);
		}
	}
	return made;
}

const formats = {
	DAY: { day: 'numeric', month: 'short', year: 'numeric' },
	WEEK: { day: 'numeric', month: 'short', year: 'numeric' },
	MONTH: { month: 'long', year: 'numeric' },
	YEAR: { year: 'numeric' }
};

const named = (span, unit) => new Intl.DateTimeFormat(language, { ...formats[unit], timeZone: 'UTC' }).format(date(span.start));

function tick(span, unit, before) {
	const start = date(span.start);
	const month = (moment) => new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(moment);
	const newYear = !before || date(before.start).getUTCFullYear() !== start.getUTCFullYear();
	const newMonth = !before || date(before.start).getUTCMonth() !== start.getUTCMonth() || newYear;
	switch (unit) {
		case 'YEAR': return start.getUTCFullYear() % 5 === 0 || !before ? String(start.getUTCFullYear()) : '';
		case 'MONTH': return newYear ? String(start.getUTCFullYear()) : '';
		default: return newYear ? `${month(start)} ${start.getUTCFullYear()}` : newMonth ? month(start) : '';
	}
}

// Ticks that would run into the one before are left out.
function apart(ticks) {
	const room = Math.ceil(ticks.length / 14);
	let last = -room;
	return ticks.map((text, index) => {
		if (!text || index - last < room) {
			return '';
		}
		last = index;
		return text;
	});
}

function bar(span, unit, top, onchoose, under) {
	const byQuad = Object.groupBy(span.types, ({ type }) => quadOf(type));
	const stack = QUAD_NAMES.filter((quad) => byQuad[quad]).map((quad) => {
		const part = h('span', { class: `part-of-bar ${quad}` });
		part.style.flexGrow = byQuad[quad].reduce((sum, { facts }) => sum + facts, 0);
		return part;
	});
	const types = span.types.map(({ type, facts }) => `${label('act', type)} ${facts}`).join(', ');
	const text = `${say('timeline.bar', { span: named(span, unit), facts: say('facts', { n: span.facts }) })}${types ? ` (${types})` : ''}`;
	const pile = h('span', { class: 'pile' }, stack);
	pile.style.height = `${(span.facts / top) * 100}%`;
	return h('li', {},
		span.facts
			? h('button', { type: 'button', class: 'time-bar', title: text, 'aria-label': text, onclick: () => onchoose(span) }, pile)
			: h('span', { class: 'time-bar' }),
		h('span', { class: 'tick', 'aria-hidden': 'true' }, under));
}

// The axis goes up to twice a round number, so that its middle has a whole one.
function topOf(most) {
	const power = 10 ** Math.floor(Math.log10(Math.max(most / 2, 1)));
	return 2 * [1, 2, 3, 5, 10].map((round) => round * power).find((half) => 2 * half >= most);
}

// spans: [{ start, end, facts, types }], the oldest first; onchoose: takes the span whose bar is chosen.
export function timeline(spans, unit, onchoose) {
	if (!spans.length) {
		return h('p', { class: 'soft' }, say('timeline.none'));
	}
	const even = evenly(spans, unit);
	const top = topOf(Math.max(...even.map((span) => span.facts)));
	const ticks = apart(even.map((span, index) => tick(span, unit, even[index - 1])));
	return h('div', { class: 'timeline' },
		h('p', { class: 'axis-name' }, say(`timeline.per.${unit}`), h('span', {}, say('timeline.hint'))),
		h('div', { class: 'plot' },
			h('div', { class: 'y-axis', 'aria-hidden': 'true' }, [top, top / 2, 0].map((value) => h('span', {}, number(value)))),
			h('ol', { class: 'bars' }, even.map((span, index) => bar(span, unit, top, onchoose, ticks[index])))),
		h('ul', { class: 'legend' }, QUAD_NAMES.map((quad) => h('li', {}, h('span', { class: `swatch ${quad}` }), label('quad', quad)))));
}
