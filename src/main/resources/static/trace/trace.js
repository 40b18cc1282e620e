// The trace page: the chains of dealings between two actors, drawn and listed, each hop with the sentences that say so.
// Everything chosen stands in the address, so that it can be shared.
import { h, pages } from '/lib/dom.js';
import { ask, inGraphiql } from '/lib/graphql.js';
import { day, label, say, spoken } from '/lib/i18n.js';
import { ACTS, evidenceFields, FACT_FIELDS, quote, tags, told } from '/lib/fact.js';
import { wrongable } from '/lib/decide.js';
import { chooser } from '/lib/chooser.js';
import { frame, into, remember, share, titled } from '/lib/page.js';
import { graph } from '/lib/graph.js';
import { inBrowser, traceInCypher } from '/lib/neo4j.js';

const MOST_HOPS = 6;
const TRACE = `query Trace($from: ID!, $to: ID!, $maxHops: Int! = 4, $types: [FactType!], $between: Period, $minPublishers: Int! = 1,
    $avoid: [ID!], $directed: Boolean! = false, $hubs: Boolean! = false, $generic: Boolean! = false, $circumstances: Boolean! = false) {
  paths(from: $from, to: $to, maxHops: $maxHops, types: $types, between: $between, minPublishers: $minPublishers, avoid: $avoid,
      directed: $directed, hubs: $hubs, generic: $generic, circumstances: $circumstances, first: 6) {
    cut cutReason
    paths {
      length publishers documents
      entities { id name type }
      hops {
        from { id name } to { id name }
        publishers documents firstSeen lastSeen
        links { from to link facts documents publishers }
        facts(first: 3) {${FACT_FIELDS}${evidenceFields(2)}
        }
      }
    }
  }
}`;
const NAME = `query Name($id: ID!) { entity(id: $id) { id name } }`;
const FLAGS = ['directed', 'hubs', 'generic', 'circumstances'];

const main = frame(say('trace.title'), { search: false });
const found = h('div', { class: 'stack found' });
const options = h('div', {});

function wanted() {
	const search = new URLSearchParams(location.search);
	const text = (name) => search.get(name) ?? '';
	const whole = (name, otherwise) => Number.parseInt(text(name), 10) || otherwise;
	return {
		from: text('from'), to: text('to'), hops: Math.min(whole('hops', 4), MOST_HOPS), publishers: whole('publishers', 1), type: text('type'),
		since: text('since'), until: text('until'), avoid: search.getAll('avoid'), ...Object.fromEntries(FLAGS.map((flag) => [flag, search.get(flag) === 'true']))
	};
}

function change(parts) {
	const now = { ...wanted(), ...parts };
	remember({ ...now, hops: now.hops === 4 ? '' : now.hops, publishers: now.publishers === 1 ? '' : now.publishers });
	show();
}

function variables(now) {
	return {
		from: now.from, to: now.to, maxHops: now.hops, minPublishers: now.publishers, types: now.type ? [now.type] : undefined,
		between: now.since || now.until ? { from: now.since || null, to: now.until || null } : undefined,
		avoid: now.avoid.length ? now.avoid : undefined, ...Object.fromEntries(FLAGS.map((flag) => [flag, now[flag] || undefined]))
	};
}

const from = chooser({ id: 'from-actor', name: say('trace.from'), onchoose: (entity) => change({ from: entity.id }) });
const to = chooser({ id: 'to-actor', name: say('trace.to'), onchoose: (entity) => change({ to: entity.id }) });

async function filters(now) {
	const number = (id, key, value, min, max, name) => h('div', {}, h('label', { for: id }, say(key)),
		h('input', { id, type: 'number', min, max, value, onchange: (event) => change({ [name]: Number(event.target.value) || min }) }));
	const date = (id, key, value, name) => h('div', {}, h('label', { for: id }, say(key)),
		h('input', { id, type: 'date', value, onchange: (event) => change({ [name]: event.target.value }) }));
	const tick = (flag) => h('label', { class: 'tick-box' }, h('input', { id: flag, type: 'checkbox', checked: now[flag], onchange: (event) => change({ [flag]: event.target.checked }) }), say(`trace.${flag}`));
	const avoided = await Promise.all(now.avoid.map(async (id) => ({ id, name: (await ask(NAME, { id })).entity?.name ?? id })));
	return [
		h('form', { class: 'filters', 'aria-label': say('trace.options'), onsubmit: (event) => event.preventDefault() },
			number('hops', 'trace.maxHops', now.hops, 1, MOST_HOPS, 'hops'), number('publishers', 'trace.minPublishers', now.publishers, 1, 99, 'publishers'),
			h('div', {}, h('label', { for: 'type' }, say('filter.type')), h('select', { id: 'type', onchange: (event) => change({ type: event.target.value }) },
				[['', say('filter.anyType')], ...ACTS.map((type) => [type, label('act', type)])].map(([value, text]) => h('option', { value, selected: value === now.type }, text)))),
			date('since', 'filter.from', now.since, 'since'), date('until', 'filter.to', now.until, 'until'), h('div', { class: 'ticks' }, FLAGS.map(tick))),
		avoided.length > 0 && h('ul', { class: 'avoided' }, avoided.map(({ id, name }) => h('li', {}, say('trace.avoided', { who: name }), ' ',
			h('button', { type: 'button', class: 'quiet', onclick: () => change({ avoid: now.avoid.filter((other) => other !== id) }) }, say('trace.allowAgain', { who: name })))))
	];
}

// Ends left and right, the actors in between by their place in the chain that first passes them, a lane for each such
// chain; a chain of one hop keeps the middle free.
function placed(paths) {
	const [first, last] = [paths[0].entities[0], paths[0].entities.at(-1)];
	const nodes = new Map([[first.id, { ...first, x: 0, y: 0.5, end: true }], [last.id, { ...last, x: 1, y: 0.5, end: true }]]);
	const lanes = [];
	for (const path of paths) {
		const fresh = path.entities.map((entity, index) => ({ ...entity, x: index / path.length })).filter((entity) => !nodes.has(entity.id));
		fresh.forEach((node) => nodes.set(node.id, node));
		if (fresh.length) {
			lanes.push(fresh);
		}
	}
	if (paths[0].length === 1) {
		lanes.splice(Math.ceil(lanes.length / 2), 0, []);
	}
	lanes.forEach((lane, index) => lane.forEach((node) => {
		node.y = (index + 0.5) / lanes.length;
	}));
	return { nodes: [...nodes.values()], lanes: lanes.length };
}

function hopFact(fact, ends) {
	const item = h('li', { class: 'hop-fact' });
	const { button, form } = wrongable(fact, item);
	item.append(told(fact), h('div', { class: 'tags' }, tags(fact), button), form, ...fact.evidence.map((evidence) => quote(evidence, ends)));
	return item;
}

function hop(step) {
	const names = (links) => [...new Set(links.map((link) => spoken(link.link)))].slice(0, 4).join(', ');
	const away = names(step.links.filter((link) => link.from === step.from.id));
	const back = names(step.links.filter((link) => link.to === step.from.id));
	const period = step.firstSeen && (step.firstSeen === step.lastSeen ? day(step.firstSeen) : `${day(step.firstSeen)} – ${day(step.lastSeen)}`);
	return h('section', { class: 'hop' },
		h('h3', {}, h('a', { href: pages.actor(step.from.id) }, step.from.name), ' ', away && h('span', { class: 'way' }, `${away} → `), back && h('span', { class: 'way' }, `← ${back} `), h('a', { href: pages.actor(step.to.id) }, step.to.name)),
		h('p', { class: 'soft small' }, [say('publishers', { n: step.publishers }), say('documents', { n: step.documents }), period].filter(Boolean).join(' · ')),
		h('ol', {}, step.facts.map((fact) => hopFact(fact, [step.from.id, step.to.id]))));
}

function chain(path, index, highlight, now) {
	const inner = path.entities.slice(1, -1);
	const row = path.entities.map((entity) => entity.id);
	const on = () => highlight(row);
	const off = () => highlight(null);
	return h('li', { class: 'card chain', onmouseenter: on, onmouseleave: off, onfocusin: on, onfocusout: off },
		h('div', { class: 'card-head' },
			h('h2', {}, say('trace.path', { i: index + 1 }), ' ', path.entities.map((entity, at) => [at ? h('span', { class: 'soft' }, ' – ') : '', entity.name])),
			h('p', { class: 'soft small' }, `${say('trace.hops', { n: path.length })} · ${say('trace.weakest', { support: `${say('publishers', { n: path.publishers })}, ${say('documents', { n: path.documents })}` })}`)),
		inner.length > 0 && h('p', { class: 'actions avoid' }, inner.map((entity) => h('button', { type: 'button', class: 'quiet', onclick: () => change({ avoid: [...now.avoid, entity.id] }) }, `${say('trace.avoid')} ${entity.name}`))),
		path.hops.map(hop));
}

async function search(now) {
	if (!now.from || !now.to) {
		return h('p', { class: 'soft' }, say('trace.intro'));
	}
	if (now.from === now.to) {
		return h('p', { class: 'failed', role: 'alert' }, say('trace.same'));
	}
	const asked = variables(now);
	const { paths: { cut, cutReason, paths } } = await ask(TRACE, asked);
	const tools = (extra) => h('div', { class: 'actions' }, h('a', { class: 'button quiet', href: inGraphiql(TRACE, asked) }, say('behind.query')), extra, share());
	if (!paths.length) {
		return [h('div', { class: 'card' }, h('p', { role: 'status' }, say('trace.none', { n: now.hops })), h('p', { class: 'soft' }, say('trace.loosen')), cut && h('p', { class: 'soft' }, say('trace.cut', { why: cutReason })), tools())];
	}
	const { nodes, lanes } = placed(paths);
	const hops = [...new Map(paths.flatMap((path) => path.hops).map((step) => [[step.from.id, step.to.id].sort().join('\n'), step])).values()];
	const drawing = graph(nodes, hops.flatMap((step) => step.links), {
		what: paths.map((path) => path.entities.map((entity) => entity.name).join(' – ')).join('; '), turning: true,
		height: Math.min(Math.max(260, lanes * 100), 560), onchoose: (id) => location.assign(pages.actor(id))
	});
	return [
		h('section', { class: 'card' },
			h('div', { class: 'head' }, h('h2', {}, say('trace.paths', { n: paths.length })),
				tools(h('a', { class: 'button quiet', href: inBrowser(traceInCypher(hops.map((step) => [step.from.id, step.to.id]))) }, say('behind.browser')))),
			drawing.root, cut && h('p', { class: 'soft' }, say('trace.cut', { why: cutReason }))),
		h('ol', { class: 'chains' }, paths.map((path, index) => chain(path, index, drawing.highlight, now)))
	];
}

// The names of those chosen; a box in which somebody types is left alone.
async function names(now) {
	const named = await Promise.all([[from, now.from], [to, now.to]].map(async ([box, id]) => {
		const name = id ? (await ask(NAME, { id })).entity?.name ?? id : '';
		if (name || document.activeElement !== box.input) {
			box.input.value = name;
		}
		return name;
	}));
	titled(named.every(Boolean) ? named.join(' – ') : say('trace.title'));
}

function show() {
	const now = wanted();
	const active = document.activeElement?.id;
	names(now);
	into(options, () => filters(now)).then(() => active && document.getElementById(active)?.focus());
	into(found, () => search(now));
}

main.replaceChildren(
	h('section', { class: 'card' }, h('h1', {}, say('trace.title')),
		h('div', { class: 'ends' }, from.root, h('button', { type: 'button', class: 'quiet swap', onclick: () => change({ from: wanted().to, to: wanted().from }) }, `⇄ ${say('trace.swap')}`), to.root), options),
	found);
addEventListener('popstate', show);
show();
