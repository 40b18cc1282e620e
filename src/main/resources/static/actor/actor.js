// The actor page: who this is, when it was told of, what it does and what is done to it, whom it is linked with.
import { h, pages } from '/lib/dom.js';
import { ask, inGraphiql } from '/lib/graphql.js';
import { day, label, say } from '/lib/i18n.js';
import { ACTS, cite, entry, evidenceFields, FACT_FIELDS } from '/lib/fact.js';
import { announce, elsewhere, frame, into, nothing, remember, share, titled } from '/lib/page.js';
import { around as placedAround, graph } from '/lib/graph.js';
import { timeline, unitFor } from '/lib/timeline.js';
import { actorInCypher, inBrowser } from '/lib/neo4j.js';
import { asking, decide, decided, DECISION_FIELDS, decisions, plainly, undo, wrongable } from '/lib/decide.js';

const TYPES = ['PERSON', 'ORGANIZATION', 'COUNTRY', 'PLACE', 'GROUP', 'EVENT', 'PRODUCT', 'THING'];
const UNITS = ['DAY', 'WEEK', 'MONTH', 'YEAR'];
const MOST_ALIASES = 12;

const WHO = `query Who($id: ID!) {
  entity(id: $id) {
    id name type aliases firstSeen lastSeen
    ties { kind direction label since until entity { id name type } }
  }
}`;
const TIMELINE = `query Timeline($id: ID!, $by: TimeUnit!, $filter: FactFilter) {
  entity(id: $id) { timeline(by: $by, filter: $filter) { start end label facts types { type facts } } }
}`;
const FACTS = `query Facts($id: ID!, $filter: FactFilter, $after: String) {
  entity(id: $id) {
    facts(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {${FACT_FIELDS}${evidenceFields(4)}
      }
    }
  }
}`;
const AROUND = `query Around($id: ID!, $types: [FactType!], $between: Period) {
  neighbourhood(of: [$id], depth: 1, limit: 17, types: $types, between: $between) {
    cut
    nodes { distance entity { id name type } }
    links { from to link facts documents publishers }
  }
}`;

const DOCUMENTS = `query Documents($id: ID!) {
  entity(id: $id) { documents(first: 8) { totalCount nodes { id title publisher publishedAt language } } }
}`;

const MENTIONING = `query Mentioning($id: ID!) {
  entity(id: $id) { documents(first: 100) { nodes { id title publisher publishedAt } } }
}`;
const DECIDED = `query Decided($id: ID!) {
  decisions(about: $id, states: [ACCEPTED], first: 20) {
    nodes {${DECISION_FIELDS}
    }
  }
}`;

const main = frame(say('actor.title'));
const who = h('section', { class: 'card', 'aria-live': 'polite' });
const time = h('section', { class: 'card', 'aria-labelledby': 'time' });
const around = h('section', { class: 'card first-when-narrow', 'aria-labelledby': 'around' });
const ledger = h('section', { class: 'card', 'aria-labelledby': 'ledger' });
const documents = h('section', { class: 'card', 'aria-labelledby': 'documents' });
const judged = h('section', { class: 'card', 'aria-labelledby': 'judged', hidden: true });
const notice = h('div', { class: 'notices' });
let entity = null;

function wanted() {
	const search = new URLSearchParams(location.search);
	return { id: search.get('id') ?? '', types: search.getAll('type'), from: search.get('from') ?? '', to: search.get('to') ?? '',
		part: search.get('part') ?? '', contested: search.get('contested') === 'true', unit: search.get('unit') ?? '' };
}

function filter({ types, from, to, part, contested }) {
	return {
		types: types.length ? types : undefined,
		between: from || to ? { from: from || null, to: to || null } : undefined,
		actorRoles: part === 'agent' ? ['AGENT'] : part === 'other' ? ['RECIPIENT', 'THEME', 'DESTINATION', 'ORIGIN', 'PLACE', 'INSTRUMENT', 'TOPIC'] : undefined,
		contested: contested || undefined
	};
}

function change(parts) {
	const { types, ...rest } = { ...wanted(), ...parts };
	remember({ id: rest.id, type: types, from: rest.from, to: rest.to, part: rest.part, contested: rest.contested, unit: rest.unit });
	showFacts();
}

function tie({ kind, direction, label: office, since, until, entity: other }) {
	const dated = since && until ? say('actor.between', { since: day(since), until: day(until) })
		: since ? say('actor.since', { day: day(since) }) : until ? say('actor.until', { day: day(until) }) : '';
	return h('li', {}, h('span', { class: 'soft' }, label('tie', `${kind}.${direction}`)), office && h('span', {}, `${office},`),
		h('a', { href: pages.actor(other.id) }, other.name), dated && h('span', { class: 'soft' }, dated));
}

async function changed(text, made) {
	await show();
	decided(notice, text, made.id, show);
}

function rename() {
	const name = h('input', { id: 'new-name', required: true, value: entity.name, autofocus: true });
	asking({ title: say('rename.title', { who: entity.name }), intro: say('rename.intro'), submit: say('rename.submit'),
		fields: h('div', {}, h('label', { for: 'new-name' }, say('rename.name')), name),
		run: async ({ note }) => {
			const made = await decide('rename', { entity: entity.id, name: name.value.trim(), note });
			await changed(say('rename.done', { from: entity.name, to: name.value.trim() }), made);
		} });
}

const typed = (id, chosen) => h('select', { id }, TYPES.map((type) => h('option', { value: type, selected: type === chosen }, label('type', type))));

function retype() {
	const type = typed('new-type', entity.type);
	asking({ title: say('retype.title', { who: entity.name }), intro: say('retype.intro'), submit: say('retype.submit'),
		fields: h('div', {}, h('label', { for: 'new-type' }, say('retype.type')), type),
		run: async ({ note }) => {
			const made = await decide('retype', { entity: entity.id, type: type.value, note });
			await changed(say('retype.done', { who: entity.name, type: label('type', type.value) }), made);
		} });
}

async function split() {
	const { entity: { documents: { nodes } } } = await ask(MENTIONING, { id: entity.id });
	const name = h('input', { id: 'other-name', required: true, autocomplete: 'off' });
	const type = typed('other-type', entity.type);
	const boxes = nodes.map((each) => h('input', { type: 'checkbox', value: each.id }));
	asking({ title: say('split.title', { who: entity.name }), intro: say('split.intro', { who: entity.name }), submit: say('split.submit'),
		fields: [
			h('fieldset', { class: 'choosing' }, h('legend', {}, say('split.documents')), nodes.map((each, index) => h('label', { class: 'tick-box' }, boxes[index],
				h('span', {}, each.title || say('document.untitled'), h('span', { class: 'soft' }, ` ${[each.publisher, day(each.publishedAt)].filter(Boolean).join(', ')}`))))),
			h('div', { class: 'two' }, h('div', {}, h('label', { for: 'other-name' }, say('split.name')), name), h('div', {}, h('label', { for: 'other-type' }, say('retype.type')), type))
		],
		run: async ({ note }) => {
			const documents = boxes.filter((box) => box.checked).map((box) => box.value);
			if (!documents.length) {
				throw new Error(say('split.noDocuments'));
			}
			const proposed = await decide('split', { entity: entity.id, documents, name: name.value.trim(), type: type.value, note });
			const made = await decide('accept', { id: proposed.id });
			await changed(say('split.done', { who: entity.name, other: made.target.name, documents: say('documents', { n: documents.length }) }), made);
		} });
}

function correcting() {
	const button = (key, run) => h('button', { type: 'button', class: 'bare', onclick: run }, say(key));
	return h('p', { class: 'correcting' }, h('span', {}, `${say('correct.title')} `), button('correct.rename', rename), button('correct.retype', retype), button('correct.split', split));
}

function head() {
	const { id, name, type, aliases, ties, firstSeen, lastSeen } = entity;
	const more = aliases.length > MOST_ALIASES ? ` ${say('and.more', { n: aliases.length - MOST_ALIASES })}` : '';
	return [
		h('div', { class: 'head' },
			h('div', {}, h('p', { class: 'soft' }, h('span', { class: `dot ${type}` }), ` ${label('type', type)}`), h('h1', {}, name)),
			h('div', { class: 'actions' },
				h('a', { class: 'button quiet', href: pages.trace(id) }, say('actor.trace')),
				h('a', { class: 'button quiet', href: inBrowser(actorInCypher(id)) }, say('behind.browser')), share())),
		aliases.length > 0 && h('p', { class: 'also' }, `${say('actor.also')}: ${aliases.slice(0, MOST_ALIASES).join(', ')}${more}`),
		firstSeen && h('p', { class: 'also' }, say('actor.seen', { first: day(firstSeen), last: day(lastSeen) })),
		ties.length > 0 && h('details', { class: 'ties', open: ties.length <= 4 }, h('summary', {}, `${say('actor.ties')} (${ties.length})`), h('ul', {}, ties.map(tie))),
		correcting()
	];
}

function filters() {
	const now = wanted();
	const pick = (id, key, options, value, onchange) => h('div', {}, h('label', { for: id }, say(key)),
		h('select', { id, onchange: (event) => onchange(event.target.value) },
			options.map(([option, text]) => h('option', { value: option, selected: option === value }, text))));
	const date = (id, key, value, name) => h('div', {}, h('label', { for: id }, say(key)),
		h('input', { id, type: 'date', value, onchange: (event) => change({ [name]: event.target.value }) }));
	return h('form', { class: 'filters', onsubmit: (event) => event.preventDefault() },
		pick('type', 'filter.type', [['', say('filter.anyType')], ...ACTS.map((type) => [type, label('act', type)])], now.types[0] ?? '', (type) => change({ types: type ? [type] : [] })),
		pick('part', 'filter.part', ['', 'agent', 'other'].map((part) => [part, say(`filter.part.${part || 'any'}`)]), now.part, (part) => change({ part })),
		date('from', 'filter.from', now.from, 'from'), date('to', 'filter.to', now.to, 'to'),
		pick('unit', 'filter.unit', UNITS.map((unit) => [unit, say(`unit.${unit}`)]), now.unit || unitFor(entity.firstSeen, entity.lastSeen), (unit) => change({ unit })),
		h('label', { class: 'tick-box' }, h('input', { type: 'checkbox', checked: now.contested, onchange: (event) => change({ contested: event.target.checked }) }), say('filter.contested')),
		(now.types.length > 0 || now.from || now.to || now.part || now.contested) && h('button', { type: 'button', class: 'quiet', id: 'clear',
			onclick: () => change({ types: [], from: '', to: '', part: '', contested: false }) }, say('filter.clear')));
}

async function overTime() {
	const now = wanted();
	const by = now.unit || unitFor(now.from || entity.firstSeen, now.to || entity.lastSeen);
	const { entity: { timeline: spans } } = await ask(TIMELINE, { id: now.id, by, filter: filter(now) });
	return [h('h2', { id: 'time' }, say('actor.timeline')), filters(),
		timeline(spans, by, (span) => change({ from: span.start, to: span.end }))];
}

async function neighbours() {
	const now = wanted();
	const variables = { id: now.id, types: filter(now).types, between: filter(now).between };
	const { neighbourhood } = await ask(AROUND, variables);
	const nodes = placedAround(entity, neighbourhood.nodes.filter(({ distance }) => distance > 0).map(({ entity: { id, name, type } }) => ({ id, name, type })));
	return [
		h('div', { class: 'card-head' }, h('h2', { id: 'around' }, say('actor.neighbours')), h('a', { class: 'soft', href: inGraphiql(AROUND, variables) }, 'GraphQL')),
		nodes.length > 1
			? graph(nodes, neighbourhood.links, { what: `${entity.name}: ${nodes.slice(1).map((node) => node.name).join(', ')}`, listed: matchMedia('(min-width: 52rem)').matches, onchoose: (id) => location.assign(pages.actor(id)) }).root
			: h('p', { class: 'soft' }, say('actor.noNeighbours'))
	];
}

function page(list, { nodes, pageInfo }, variables) {
	list.append(...nodes.map((fact) => entry(fact, variables.id, (told, item) => wrongable(told, item, countAgain))));
	if (!pageInfo.hasNextPage) {
		return null;
	}
	const more = h('button', { type: 'button', class: 'quiet next' }, say('more'));
	more.addEventListener('click', async () => {
		more.disabled = true;
		const { entity: { facts } } = await ask(FACTS, { ...variables, after: pageInfo.endCursor });
		const last = list.lastElementChild;
		more.replaceWith(...[page(list, facts, variables)].filter(Boolean));
		last?.nextElementSibling?.querySelector('a')?.focus();
	});
	return more;
}

async function facts() {
	const now = wanted();
	const variables = { id: now.id, filter: filter(now) };
	const answer = await ask(FACTS, variables);
	if (!answer.entity) {
		return [];
	}
	const { facts: found } = answer.entity;
	const list = h('ol', { class: 'ledger' });
	const more = page(list, found, variables);
	return [
		h('div', { class: 'card-head' }, h('h2', { id: 'ledger' }, say('actor.ledger'), h('span', { class: 'soft' }, ` · ${say('facts', { n: found.totalCount })}`)),
			h('a', { class: 'soft', href: inGraphiql(FACTS, variables) }, 'GraphQL')),
		found.totalCount ? list : h('p', { class: 'soft' }, say('actor.noFacts')), more,
		found.totalCount > 0 && elsewhere(say('export.facts'), { filter: JSON.stringify({ actor: now.id, ...variables.filter }) })
	];
}

async function mentioning() {
	const { entity: { documents: found } } = await ask(DOCUMENTS, { id: entity.id });
	return [h('h2', { id: 'documents' }, say('actor.documents'), h('span', { class: 'soft' }, ` · ${say('documents', { n: found.totalCount })}`)),
		h('ul', { class: 'newest' }, found.nodes.map((each) => h('li', { lang: each.language }, cite(each))))];
}

// What people decided about this actor; nothing is shown where nobody decided anything.
async function judgements() {
	const { decisions: { nodes } } = await ask(DECIDED, { id: entity.id });
	judged.hidden = !nodes.length;
	const takeBack = async (decision) => {
		await undo(decision.id);
		announce(say('decide.undone', { what: plainly(decision) }));
		await show();
	};
	return nodes.length ? [h('h2', { id: 'judged' }, say('actor.decided')), decisions(nodes, takeBack)] : [];
}

// The ledger stays as it is, since the fact that was marked stands there with its way back.
function countAgain() {
	into(time, overTime);
	into(around, neighbours);
}

function showFacts() {
	const active = document.activeElement?.id;
	into(time, overTime).then(() => active && document.getElementById(active)?.focus());
	into(around, neighbours);
	into(ledger, facts);
}

async function show() {
	const { id } = wanted();
	if (!id) {
		main.replaceChildren(nothing(say('actor.title'), say('actor.none')));
		return;
	}
	main.replaceChildren(h('div', { class: 'stack' }, notice, who, time), h('div', { class: 'columns' }, ledger, h('div', { class: 'stack loose' }, around, documents, judged)));
	// The facts need not wait for who this is.
	into(ledger, facts);
	await into(who, async () => {
		({ entity } = await ask(WHO, { id }));
		if (!entity) {
			main.replaceChildren(nothing(say('actor.title'), say('actor.unknown', { id })));
			return [];
		}
		titled(entity.name);
		return head();
	});
	if (entity) {
		into(time, overTime);
		into(around, neighbours);
		into(documents, mentioning);
		into(judged, judgements);
	}
}

addEventListener('popstate', show);
await show();
