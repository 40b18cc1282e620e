// What every page has: the bar with its search, the switch of language, and how waiting and failing look.
import { address, h, pages } from './dom.js';
import { language, say, switchTo } from './i18n.js';
import { chooser } from './chooser.js';

const ALOUD_MILLIS = 100;
const aloud = h('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });

// Says something to those who listen to the page. A moment later, since what is said while a window closes is lost.
export function announce(text) {
	aloud.textContent = '';
	setTimeout(() => {
		aloud.textContent = text;
	}, ALOUD_MILLIS);
}

const LINKS = [['/', 'nav.start'], ['/trace', 'nav.trace'], ['/review', 'nav.review']];

function bar(withSearch) {
	const here = location.pathname.replace(/\/$/, '') || '/';
	const links = LINKS.map(([to, key]) => h('a', { href: to, 'aria-current': to === here ? 'page' : null }, say(key)));
	return h('header', { class: 'bar' },
		h('a', { class: 'skip', href: '#main' }, say('app.skip')),
		h('a', { class: 'brand', href: '/' }, h('img', { src: '/lib/icon.svg', alt: '', width: 22, height: 22 }), 'Actant'),
		h('nav', { 'aria-label': say('app.tools') }, links,
			h('a', { href: '/graphiql' }, 'GraphiQL'), h('a', { href: '/browser/' }, 'Neo4j Browser')),
		withSearch && h('div', { class: 'bar-search', role: 'search' },
			chooser({ id: 'bar-search', name: say('search.label'), hidden: true, onchoose: (entity) => location.assign(pages.actor(entity.id)) }).root),
		h('div', { class: 'languages', role: 'group', 'aria-label': say('app.language') },
			['fr', 'en'].map((tag) => h('button', { type: 'button', lang: tag, 'aria-pressed': String(tag === language),
				'aria-label': tag === 'fr' ? 'Français' : 'English', onclick: () => switchTo(tag) }, tag.toUpperCase()))));
}

// Builds the frame around <main>; title: what stands in the window's title.
export function frame(title, { search = true } = {}) {
	document.documentElement.lang = language;
	titled(title);
	const main = document.querySelector('main');
	main.id = 'main';
	main.tabIndex = -1;
	document.body.prepend(bar(search));
	document.body.append(aloud, h('footer', {}, say('app.rests'), ' ', h('a', { href: '/actuator/health' }, say('nav.health'))));
	return main;
}

export const titled = (title) => {
	document.title = `${title} · Actant`;
};

// What a page shows where there is nothing to show, with where to go from there.
export const nothing = (title, text) => h('section', { class: 'card stack nothing' }, h('h1', {}, title), h('p', {}, text),
	h('p', {}, h('a', { class: 'button quiet', href: '/' }, say('nav.toStart'))));

// Shows that a place waits, fills it with what comes, or says why it failed.
export async function into(place, work) {
	place.setAttribute('aria-busy', 'true');
	if (!place.childElementCount) {
		place.append(h('p', { class: 'wait' }, say('wait')));
	}
	try {
		const made = await work();
		if (made !== undefined) {
			place.replaceChildren(...[made].flat(Infinity).filter(Boolean));
		}
	}
	catch (failure) {
		if (failure.name !== 'AbortError') {
			place.replaceChildren(h('p', { class: 'failed', role: 'alert' }, say('failed', { why: failure.message })));
		}
	}
	finally {
		place.removeAttribute('aria-busy');
	}
}

const FORMATS = { csv: 'CSV', jsonl: 'JSON Lines', gexf: 'GEXF', graphml: 'GraphML', jsonld: 'JSON-LD', ftm: 'FollowTheMoney', plover: 'PLOVER', cypher: 'Cypher' };

// Links by which a part of the graph is taken to other programs, all of it where no part is given.
export const elsewhere = (text, part = {}) => h('p', { class: 'soft small elsewhere' }, `${text} `,
	Object.entries(FORMATS).map(([format, name], index) => [index ? ', ' : '', h('a', { href: address('/export', { format, ...part }) }, name)]));

// A button that copies this page's address.
export function share() {
	const button = h('button', { type: 'button', class: 'quiet' }, say('behind.share'));
	button.addEventListener('click', async () => {
		await navigator.clipboard.writeText(location.href);
		button.textContent = say('behind.shared');
		setTimeout(() => {
			button.textContent = say('behind.share');
		}, 2000);
	});
	return button;
}

// Changes the address's parameters without loading the page anew.
export function remember(parameters) {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(parameters)) {
		for (const each of [value].flat()) {
			if (each !== null && each !== undefined && each !== '' && each !== false) {
				search.append(name, each);
			}
		}
	}
	history.pushState(null, '', `?${search}`);
}
