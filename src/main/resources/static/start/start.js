// The start page: find an actor, see what is loaded, add texts.
import { h, pages } from '/lib/dom.js';
import { ask } from '/lib/graphql.js';
import { day, label, number, say } from '/lib/i18n.js';
import { chooser } from '/lib/chooser.js';
import { cite, quadOf } from '/lib/fact.js';
import { frame, into } from '/lib/page.js';
import { textsIn } from '/start/files.js';

const COUNTS = `query Counts { counts { documents entities facts evidence links contested factsByType { type count } } }`;
const TOP = `query Top { aggregate { actors(first: 12) { facts entity { id name type } } } }`;
const NEWEST = `query Newest { documents(first: 8) { nodes { id title publisher publishedAt language } } }`;
const INGEST = `mutation Ingest($input: TextInput!) {
  ingestText(input: $input) { id status entities facts message document { id title } }
}`;

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

function outcome(name, { status: became, message, entities, facts, document }) {
	const failed = became === 'FAILED';
	outcomes.prepend(h('li', { class: failed ? 'failed' : null }, h('b', {}, name), ' ',
		failed ? message : say('start.outcome', { status: label('status', became), entities, facts }), ' ',
		document && h('a', { href: pages.document(document.id) }, say('start.seeText'))));
}

// One text after the other, so that progress is true and one that fails keeps none of the others back.
async function load(inputs) {
	progress.hidden = false;
	progress.max = inputs.length;
	for (const [index, { name, input, message }] of inputs.entries()) {
		progress.value = index;
		status.textContent = say('start.reading', { i: index + 1, n: inputs.length });
		try {
			outcome(name, message ? { status: 'FAILED', message } : (await ask(INGEST, { input })).ingestText);
		}
		catch (failure) {
			outcome(name, { status: 'FAILED', message: failure.message });
		}
	}
	progress.hidden = true;
	status.textContent = say('start.done', { n: inputs.filter(({ message }) => !message).length });
	show();
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
		await load([{ name: value('title') ?? `${text.value.trim().slice(0, 40)}…`, input: { text: text.value, title: value('title'), publishedAt: value('published'), publisher: value('publisher') } }]);
		form.reset();
	});
	return form;
}

function dropping() {
	const input = h('input', { id: 'files', type: 'file', multiple: true, class: 'unseen', accept: '.txt,.md,.text,.html,.htm,.xhtml,.jsonl,.ndjson,.json' });
	const zone = h('label', { class: 'drop', for: 'files' }, h('b', {}, say('start.drop')), h('span', {}, say('start.kinds')));
	const take = async (files) => load((await Promise.all([...files].map(textsIn))).flat());
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
		tool('/graphiql', 'GraphiQL', say('start.graphiql')), tool('/browser/', 'Neo4j Browser', say('start.browser')), tool('/actuator/health', say('nav.health'), say('start.health')))));
show();
