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

// What predicates and links are called in French; the graph has them in English.
const verbs = language === 'fr' ? await (await fetch('/lib/verbs.json')).json() : {};

// A link bears the third person of its predicate: SENDS.
function third(predicate) {
	const [first, ...rest] = predicate.split(' ');
	const ending = /(s|x|z|ch|sh|o)$/.test(first) ? 'es' : 's';
	return [/[^aeiou]y$/.test(first) ? `${first.slice(0, -1)}ies` : first + ending, ...rest].join('_').toUpperCase();
}

const links = { ...Object.fromEntries(Object.entries(verbs).map(([predicate, verb]) => [third(predicate), verb])), ...verbs };

export const verb = (predicate) => verbs[predicate] ?? predicate;

export const spoken = (link) => links[link] ?? link.toLowerCase().replaceAll('_', ' ');

const regions = Object.fromEntries(SPOKEN.map((tag) => [tag, new Intl.DisplayNames(tag, { type: 'region' })]));

// A name in the reader's language: that of a country that nobody renamed.
export function named(id, name) {
	const [, code] = /^country:([A-Z]{2})$/.exec(id) ?? [];
	return code && name === regions.en.of(code) ? regions[language].of(code) : name;
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
