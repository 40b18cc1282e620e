// French and English, as texts.json has them. The language is the one chosen last, else the browser's; the switch remembers and reloads,
// since everything that a page shows stands in its address.
const KEY = 'actant.language';
const SPOKEN = ['en', 'fr'];
// Every word of the interface, in both languages; the pages load it beforehand.
const texts = await (await fetch('/lib/texts.json')).json();

function chosen() {
	try {
		return localStorage.getItem(KEY);
	}
	catch {
		return null;
	}
}

export const language = SPOKEN.includes(chosen()) ? chosen()
	: (navigator.languages ?? [navigator.language]).map((tag) => tag.slice(0, 2)).find((tag) => SPOKEN.includes(tag)) ?? 'en';

export function switchTo(tag) {
	try {
		localStorage.setItem(KEY, tag);
	}
	finally {
		location.reload();
	}
}

const plural = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);
const days = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });

export const number = (value) => numbers.format(value);

// A text by its key, with {values} put in; a text of several numbers goes by values.n.
export function say(key, values = {}) {
	const found = texts[key]?.[language];
	if (found === undefined) {
		throw new Error(`No text ${key} in ${language}`);
	}
	const text = typeof found === 'string' ? found : found[plural.select(values.n)] ?? found.other;
	return text.replace(/\{(\w+)\}/g, (_, name) => (typeof values[name] === 'number' ? number(values[name]) : values[name] ?? ''));
}

// The label of a value of the schema (`type.PERSON`); the value itself where there is none.
export const label = (sort, value) => texts[`${sort}.${value}`]?.[language] ?? String(value).toLowerCase().replaceAll('_', ' ');

export function day(iso) {
	return iso ? days.format(new Date(`${iso}T00:00:00Z`)) : '';
}

// A time as exact as it is known.
export function when(time) {
	if (!time) {
		return '';
	}
	switch (time.precision) {
		case 'YEAR': return time.start.slice(0, 4);
		case 'MONTH': return months.format(new Date(`${time.start}T00:00:00Z`));
		case 'SPAN': return `${day(time.start)} – ${day(time.end)}`;
		default: return day(time.start);
	}
}
