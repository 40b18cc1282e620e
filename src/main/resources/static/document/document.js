// The document page: the text with its mentions and facts marked; a chosen fact shows who plays which part in it.
import { h, pages } from '/lib/dom.js';
import { ask, inGraphiql } from '/lib/graphql.js';
import { day, label, say, when, verb as spokenVerb } from '/lib/i18n.js';
import { FACT_FIELDS, tag, tags, told } from '/lib/fact.js';
import { wrongable } from '/lib/decide.js';
import { pieces } from '/lib/marks.js';
import { frame, into, nothing, share, titled } from '/lib/page.js';
import { documentInCypher, inBrowser } from '/lib/neo4j.js';

const DOCUMENT = `query Document($id: ID!) {
  document(id: $id) {
    id title url publisher publishedAt publishedBasis language text
    mentions { count entity { id name type generic } places { start end } }
  }
}`;
const FACTS = `query Facts($id: ID!, $here: String!, $after: String) {
  document(id: $id) {
    facts(first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {${FACT_FIELDS}
      elsewhere: evidence(filter: { document: { id: { ne: $here } } }, first: 8) { document { id title publisher } }
      here: evidence(filter: { document: { id: { eq: $here } } }, first: 5) {
        sentence { start end }
        surface { start end text }
        participants { role entityId text start end }
        attribution { text verb stance }
        modality rule confidence
      }
      }
    }
  }
}`;
const MOST_PAGES = 10;

const main = frame(say('document.title'));
const search = new URLSearchParams(location.search);
const id = search.get('id');

async function allFacts() {
	const found = [];
	let after = null;
	for (let page = 0; page < MOST_PAGES; page++) {
		const { document: { facts } } = await ask(FACTS, { id, here: id, after });
		found.push(...facts.nodes);
		after = facts.pageInfo.endCursor;
		if (!facts.pageInfo.hasNextPage) {
			break;
		}
	}
	return found;
}

// What this document says of each fact, in the order of the text.
function tellings(facts) {
	return facts
		.flatMap((fact) => fact.here.map((evidence) => ({ fact, evidence })))
		.sort((a, b) => a.evidence.surface.start - b.evidence.surface.start || a.evidence.surface.end - b.evidence.surface.end)
		.map((telling, index) => ({ ...telling, key: `telling-${index}` }));
}

const within = (piece, span) => span.start <= piece.start && piece.end <= span.end;

// The text in pieces that never change; choosing a fact only changes their classes.
function marked(text, mentions, told_, choose) {
	const spans = [
		...mentions.flatMap(({ entity, places }) => places.map((place) => ({ ...place, entity }))),
		...told_.flatMap(({ evidence, key }) => [{ ...evidence.surface, key }, { ...evidence.sentence, sentence: true }, ...evidence.participants.map(({ start, end }) => ({ start, end }))])
	];
	const made = pieces(text, 0, spans).map((piece) => {
		const verb = piece.spans.filter((span) => span.key).sort((a, b) => (a.end - a.start) - (b.end - b.start))[0];
		const mention = piece.spans.filter((span) => span.entity).sort((a, b) => (a.end - a.start) - (b.end - b.start))[0];
		let element;
		if (verb) {
			element = h('button', { type: 'button', class: 'fact-mark', 'aria-pressed': 'false', onclick: () => choose(verb.key), 'data-key': verb.key }, piece.text);
		}
		else if (mention) {
			element = h('a', { class: `mention ${mention.entity.type}`, href: pages.actor(mention.entity.id), title: `${mention.entity.name} (${label('type', mention.entity.type)})` }, piece.text);
		}
		else {
			element = h('span', {}, piece.text);
		}
		return { ...piece, element };
	});
	return made;
}

// Paragraphs at empty lines, so that a screen reader can go by them.
function paragraphs(made) {
	const root = h('div', { class: 'text' });
	root.append(...made.map((piece) => piece.element));
	return root;
}

function show(document, facts) {
	const all = tellings(facts);
	const panel = h('div', { class: 'chosen', 'aria-live': 'polite' }, h('p', { class: 'soft' }, all.length ? say('document.hint') : say('document.noFacts')));
	const list = h('ol', { class: 'told-list' });
	let made = [];

	const choose = (key, { scroll = false } = {}) => {
		const { fact, evidence } = all.find((telling) => telling.key === key);
		for (const piece of made) {
			const parts = evidence.participants.filter((participant) => within(piece, participant));
			const { element } = piece;
			element.classList.toggle('in-sentence', within(piece, evidence.sentence));
			element.classList.toggle('part', parts.length > 0);
			element.classList.toggle('chosen-verb', within(piece, evidence.surface));
			const first = parts.find((part) => part.start === piece.start);
			if (first) {
				element.dataset.role = label('role', first.role);
			}
			else {
				delete element.dataset.role;
			}
			if (element.matches('button')) {
				element.setAttribute('aria-pressed', String(element.dataset.key === key));
			}
		}
		for (const button of list.querySelectorAll('button')) {
			button.setAttribute('aria-pressed', String(button.dataset.key === key));
		}
		const close = h('button', { type: 'button', class: 'quiet close', onclick: () => {
			panel.classList.remove('open');
			made.find((piece) => piece.element.dataset.key === key)?.element.focus();
		} }, say('document.close'));
		panel.classList.remove('struck');
		panel.replaceChildren(close, ...described(fact, evidence, wrongable(fact, panel)));
		panel.classList.add('open');
		history.replaceState(null, '', `?${new URLSearchParams({ id, fact: fact.id })}`);
		if (scroll) {
			made.find((piece) => within(piece, evidence.surface))?.element.scrollIntoView({ block: 'center' });
		}
	};

	made = marked(document.text, document.mentions, all, choose);
	list.append(...all.map(({ fact, key }) => h('li', {}, h('button', { type: 'button', class: 'pick', 'data-key': key, 'aria-pressed': 'false', onclick: () => choose(key, { scroll: true }) },
		flat(told(fact))))));
	const wanted = search.get('fact') && all.find(({ fact }) => fact.id === search.get('fact'));
	if (wanted) {
		requestAnimationFrame(() => choose(wanted.key, { scroll: true }));
	}
	return [
		h('section', { class: 'card' }, header(document)),
		h('div', { class: 'columns reading' },
			h('article', { class: 'card', 'aria-label': say('document.text'), lang: document.language }, paragraphs(made)),
			h('div', { class: 'stack side' },
				h('section', { class: 'card', 'aria-labelledby': 'tells' },
					h('div', { class: 'card-head' }, h('h2', { id: 'tells' }, say('document.facts'), h('span', { class: 'soft' }, ` · ${say('facts', { n: facts.length })}`)),
						h('a', { class: 'soft', href: inGraphiql(FACTS, { id, here: id }) }, 'GraphQL')),
					panel, h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('document.facts') }, list)),
				h('section', { class: 'card', 'aria-labelledby': 'mentioned' }, h('h2', { id: 'mentioned' }, say('document.mentions')), mentioned(document.mentions))))
	];
}

// A button holds no links: the line as plain words.
function flat(line) {
	const made = h('span', { class: 'told' });
	made.append(...line.childNodes);
	for (const link of made.querySelectorAll('a')) {
		link.replaceWith(h('b', {}, link.textContent));
	}
	return made;
}

function described(fact, evidence, { button, form }) {
	const { attribution } = evidence;
	const elsewhere = [...new Map(fact.elsewhere.map((each) => [each.document.id, each.document])).values()];
	return [
		told(fact), h('div', { class: 'tags' }, tags(fact), button), form,
		h('dl', { class: 'roles' }, evidence.participants.map(({ role, entityId, text }) => {
			const known = fact.roles.find((each) => each.entity.id === entityId)?.entity;
			return h('div', {}, h('dt', {}, label('role', role)),
				h('dd', {}, `« ${text} » `, known && !known.generic && h('a', { href: pages.actor(entityId) }, known.name)));
		}), fact.time && h('div', {}, h('dt', {}, label('role', 'TIME')), h('dd', {}, when(fact.time)))),
		attribution && h('p', {}, say(attribution.stance === 'DENY' ? 'document.deniedBy' : 'document.onWordOf', { who: attribution.text, verb: spokenVerb(attribution.verb) })),
		elsewhere.length > 0 && h('p', {}, `${say('document.also')} `, elsewhere.flatMap((other, index) => [index ? ', ' : '', h('a', { href: pages.document(other.id, fact.id) }, other.publisher || other.title || say('document.untitled'))])),
		h('p', { class: 'soft small' }, say('document.rule', { rule: evidence.rule, n: Math.round(evidence.confidence * 100) }))
	].filter(Boolean);
}

function header({ title, publisher, publishedAt, publishedBasis, language, url }) {
	return [
		h('div', { class: 'head' }, h('div', {}, h('p', { class: 'soft' }, [publisher, publishedAt && day(publishedAt), language.toUpperCase()].filter(Boolean).join(' · '),
			publishedBasis === 'FILE' && [' ', tag(say('document.assumed'))]), h('h1', { lang: language }, title || say('document.untitled'))),
		h('div', { class: 'actions' }, url && h('a', { class: 'button quiet', href: url, rel: 'noreferrer' }, say('document.original')),
			h('a', { class: 'button quiet', href: inBrowser(documentInCypher(id)) }, say('behind.browser')),
			h('a', { class: 'button quiet', href: inGraphiql(DOCUMENT, { id }) }, 'GraphQL'), share()))
	];
}

function mentioned(mentions) {
	return h('ul', { class: 'mentioned' }, mentions.filter(({ entity }) => !entity.generic).map(({ entity, count }) => h('li', {},
		h('span', { class: `dot ${entity.type}` }), ' ', h('a', { href: pages.actor(entity.id) }, entity.name), h('span', { class: 'soft' }, ` ${say('document.times', { n: count })}`))));
}

await into(main, async () => {
	if (!id) {
		return nothing(say('document.title'), say('document.none'));
	}
	const { document } = await ask(DOCUMENT, { id });
	if (!document) {
		return nothing(say('document.title'), say('document.unknown', { id }));
	}
	titled(document.title || say('document.untitled'));
	return show(document, await allFacts());
});
