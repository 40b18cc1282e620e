// The start page: find an actor, see what is loaded, add texts.
import { h, pages } from '/lib/dom.js';
import { ask, send } from '/lib/graphql.js';
import { label, number, say } from '/lib/i18n.js';
import { chooser } from '/lib/chooser.js';
import { cite, FACT_FIELDS, quadOf, told } from '/lib/fact.js';
import { listen } from '/lib/listen.js';
import { elsewhere, frame, into } from '/lib/page.js';

const COUNTS = `query Counts { counts { documents entities facts evidence links contested factsByType { type count } } }`;
const TOP = `query Top { aggregate { actors(first: 12) { facts entity { id name type } } } }`;
const NEWEST = `query Newest { documents(first: 6) { nodes { id title publisher publishedAt language } } }`;
const START = `mutation Start($inputs: [TextInput!]!) { startIngest(inputs: $inputs) { id } }`;
const PROGRESS = `subscription Progress($job: ID!) {
  ingestProgress(job: $job) { total done failed texts { source id status entities facts message document { title } } }
}`;
const TOLD = `query Told($id: ID!) { document(id: $id) { facts(first: 4) { totalCount nodes {${FACT_FIELDS}
} } } }`;
const SHOWN_WITH_FACTS = 3;

const main = frame(say('app.claim'), { search: false });
const counts = h('dl', { class: 'counts' });
const types = h('div', {});
const top = h('div', {});
const newest = h('div', {});
const outcomes = h('ol', { class: 'outcomes', 'aria-label': say('start.outcomes') });
const progress = h('progress', { hidden: true, 'aria-label': say('start.outcomes') });
const status = h('p', { role: 'status', class: 'soft' });

function shares(rows) {
	const most = Math.max(1, ...rows.map(({ value }) => value));
	return h('ul', { class: 'shares' }, rows.map(({ name, value, kind }) => {
		const bar = h('span', { class: `share ${kind ?? ''}`, 'aria-hidden': 'true' });
		bar.style.width = `${(value / most) * 100}%`;
		return h('li', {}, h('span', { class: 'share-name' }, name), h('span', { class: 'share-track' }, bar), h('span', { class: 'soft share-value' }, number(value)));
	}));
}

function show() {
	into(counts, async () => {
		const { counts: { factsByType, ...rest } } = await ask(COUNTS);
		types.replaceChildren(shares(factsByType.slice(0, 12).map(({ type, count }) => ({ name: label('act', type), value: count, kind: quadOf(type) }))));
		return Object.entries(rest).map(([name, value]) => h('div', {}, h('dt', {}, say(`count.${name}`)), h('dd', {}, number(value))));
	});
	into(top, async () => {
		const { aggregate: { actors } } = await ask(TOP);
		return shares(actors.map(({ entity, facts }) => ({ value: facts,
			name: [h('span', { class: `dot ${entity.type}`, title: label('type', entity.type) }), ' ', h('a', { href: pages.actor(entity.id) }, entity.name)] })));
	});
	into(newest, async () => {
		const { documents: { nodes } } = await ask(NEWEST);
		return h('ul', { class: 'newest' }, nodes.map((each) => h('li', { lang: each.language }, cite(each))));
	});
}

// The first facts that were read out of a text, so that one sees at once what it came to.
async function toldBy(id) {
	const { document } = await ask(TOLD, { id });
	return document?.facts.nodes.map((fact) => h('li', {}, told(fact)));
}

// name: what to call a text that has no title and is no file.
function outcome({ id, source, status: became, message, entities, facts, document }, { name, withFacts }) {
	const failed = became === 'FAILED';
	const list = h('ul', { class: 'outcome-facts' });
	outcomes.prepend(h('li', { class: failed ? 'failed' : null }, h('b', {}, document?.title || name || source), ' ',
		failed ? message : say('start.outcome', { status: label('status', became), entities: say('entities', { n: entities }), facts: say('facts', { n: facts }) }), ' ',
		document && h('a', { href: pages.document(id) }, say('start.seeText')), list));
	if (document && withFacts) {
		into(list, () => toldBy(id));
	}
}

// Follows an ingest that goes on in the background: how far it is, and what became of each text as soon as it is known.
// Gives how many were read.
async function follow(job, name) {
	let [shown, read] = [0, 0];
	for await (const { ingestProgress: { total, done, failed, texts } } of listen(PROGRESS, { job })) {
		if (done) {
			progress.max = total;
			progress.value = done;
		}
		status.textContent = say('start.reading', { i: done, n: total });
		texts.slice(0, done - shown).reverse().forEach((each) => outcome(each, { name, withFacts: total <= SHOWN_WITH_FACTS }));
		shown = done;
		read = done - failed;
	}
	return read;
}

// start: begins an ingest and gives its id. Gives whether all went well.
async function load(start, name) {
	progress.removeAttribute('value');
	progress.hidden = false;
	status.className = 'soft';
	status.textContent = say('wait');
	try {
		status.textContent = say('start.done', { n: await follow(await start(), name) });
		show();
		return true;
	}
	catch (failure) {
		status.className = 'failed';
		status.textContent = say('failed', { why: failure.message });
		return false;
	}
	finally {
		progress.hidden = true;
	}
}

// The service tells by itself what a file is: text, a page, a PDF, a feed, JSON Lines.
async function upload(files) {
	const form = new FormData();
	for (const file of files) {
		form.append('files', file, file.name);
		form.append('modified', String(file.lastModified ?? ''));
	}
	const answer = await send('/ingest', { method: 'POST', body: form });
	const { job, message } = await answer.json().catch(() => ({}));
	if (!answer.ok) {
		throw new Error(message ?? `HTTP ${answer.status}`);
	}
	return job;
}

const field = (id, key, type = 'text') => h('div', {}, h('label', { for: id }, say(key)), h('input', { id, type }));

function pasting() {
	const text = h('textarea', { id: 'text', rows: 8, required: true });
	const form = h('form', { id: 'ingest', class: 'stack' }, h('div', {}, h('label', { for: 'text' }, say('start.paste')), text),
		h('div', { class: 'fields' }, field('title', 'start.field.title'), field('published', 'start.field.published', 'date'), field('publisher', 'start.field.publisher')),
		h('div', {}, h('button', {}, say('start.read'))));
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		const value = (id) => document.getElementById(id).value || null;
		const input = { text: text.value, title: value('title'), publishedAt: value('published'), publisher: value('publisher') };
		if (await load(async () => (await ask(START, { inputs: [input] })).startIngest.id, `${text.value.trim().slice(0, 40)}…`)) {
			form.reset();
		}
	});
	return form;
}

function dropping() {
	const input = h('input', { id: 'files', type: 'file', multiple: true, class: 'unseen' });
	const zone = h('label', { class: 'drop', for: 'files' }, h('b', {}, say('start.drop')), h('span', {}, say('start.kinds')));
	const take = (files) => load(() => upload(files));
	input.addEventListener('change', () => take(input.files).then(() => {
		input.value = '';
	}));
	zone.addEventListener('dragover', (event) => {
		event.preventDefault();
		zone.classList.add('over');
	});
	zone.addEventListener('dragleave', () => zone.classList.remove('over'));
	zone.addEventListener('drop', (event) => {
		event.preventDefault();
		zone.classList.remove('over');
		take(event.dataTransfer.files);
	});
	return h('div', {}, input, zone);
}

const find = chooser({ id: 'words', name: say('start.title'), onchoose: (entity) => location.assign(pages.actor(entity.id)) });
const tool = (href, name, what) => h('li', {}, h('a', { href }, name), h('span', { class: 'soft' }, ` – ${what}`));

main.replaceChildren(
	h('section', { class: 'card hero', role: 'search' }, h('h1', {}, say('app.claim')), find.root, counts),
	h('div', { class: 'thirds' },
		h('section', { class: 'card', 'aria-labelledby': 'top' }, h('h2', { id: 'top' }, say('start.top')), top),
		h('section', { class: 'card', 'aria-labelledby': 'types' }, h('h2', { id: 'types' }, say('start.types')), types),
		h('section', { class: 'card', 'aria-labelledby': 'newest' }, h('h2', { id: 'newest' }, say('start.newest')), newest)),
	h('section', { class: 'card', 'aria-labelledby': 'add' }, h('h2', { id: 'add' }, say('start.add')),
		h('div', { class: 'adding' }, pasting(), dropping()), progress, status, outcomes),
	h('section', { class: 'card', 'aria-labelledby': 'tools' }, h('h2', { id: 'tools' }, say('start.tools')), h('ul', {},
		tool('/graphiql', 'GraphiQL', say('start.graphiql')), tool('/browser/', 'Neo4j Browser', say('start.browser')), tool('/actuator/health', say('nav.health'), say('start.health'))), elsewhere(say('export.all'))));
show();
