// The review page: pairs of actors that may be one, each side with the sentences that mention it, judged by keys.
import { h, pages } from '/lib/dom.js';
import { ask } from '/lib/graphql.js';
import { label, say } from '/lib/i18n.js';
import { cite } from '/lib/fact.js';
import { pieces } from '/lib/marks.js';
import { chooser } from '/lib/chooser.js';
import { frame, into } from '/lib/page.js';
import { DECISION_FIELDS, decisions } from '/lib/decide.js';

const SIDE = `
      id name type
      entity { aliases facts(first: 1) { totalCount } documents(first: 1) { totalCount } }
      sightings(first: 3) { document { id title publisher publishedAt language } passage { text start end } mention { start end } }`;
const WAITING = `query Waiting($after: String) {
  mergeProposals(first: 10, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id score by note
      reasons { code text weight }
      subject {${SIDE}
      }
      target {${SIDE}
      }
    }
  }
}`;
const DECIDED = `query Decided {
  decisions(states: [ACCEPTED, REJECTED, UNSURE], first: 12) {
    nodes {${DECISION_FIELDS}
    }
  }
}`;
const ACCEPT = 'mutation Accept($id: ID!, $into: ID) { acceptProposal(id: $id, into: $into) { id state } }';
const REJECT = 'mutation Reject($id: ID!) { rejectProposal(id: $id) { id state } }';
const UNSURE = 'mutation Unsure($id: ID!) { leaveUnsure(id: $id) { id state } }';
const UNDO = 'mutation Undo($id: ID!) { undoDecision(id: $id) { id state } }';
const FIND = 'mutation Find { findMerges }';
const PROPOSE = 'mutation Propose($from: ID!, $into: ID!) { proposeMerge(from: $from, into: $into) { id state } }';

const main = frame(say('review.title'));
const pair = h('section', { class: 'pair', tabindex: -1, 'aria-label': say('review.title') });
const judged = h('div', {});
const status = h('p', { role: 'status', class: 'said' });
const waiting = h('p', { class: 'soft' });
let queue = [];
let total = 0;
let after = null;
let at = 0;
let kept = null;
let last = null;
let busy = false;

async function fill({ anew = false } = {}) {
	const { mergeProposals: { totalCount, pageInfo, nodes } } = await ask(WAITING, { after: anew ? null : after });
	queue = anew ? nodes : [...queue, ...nodes.filter((node) => !queue.some((known) => known.id === node.id))];
	total = totalCount;
	after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
}

function sighting({ document, passage, mention }) {
	const words = pieces(passage.text, passage.start, [mention]).map((piece) => (piece.spans.length ? h('mark', {}, piece.text) : piece.text));
	return h('blockquote', { lang: document.language }, h('p', {}, words), cite(document));
}

function side(one, stays) {
	const { entity } = one;
	return h('article', { class: `card side ${stays ? 'stays' : ''}`, 'aria-label': one.name },
		h('p', { class: 'soft' }, h('span', { class: `dot ${one.type}` }), ` ${label('type', one.type)} · `, h('b', { class: 'fate' }, say(stays ? 'review.stays' : 'review.joins'))),
		h('h2', {}, h('a', { href: pages.actor(one.id) }, one.name)),
		entity && h('p', { class: 'soft small' }, `${say('facts', { n: entity.facts.totalCount })} · ${say('documents', { n: entity.documents.totalCount })}`),
		entity?.aliases.length > 0 && h('p', { class: 'soft small' }, `${say('actor.also')}: ${entity.aliases.slice(0, 8).join(', ')}`),
		h('h3', {}, say('review.sightings')),
		one.sightings.length ? one.sightings.map(sighting) : h('p', { class: 'soft' }, say('review.noSightings')));
}

const action = (key, text, run, quiet = true) => h('button', { type: 'button', class: quiet ? 'quiet' : null, 'aria-keyshortcuts': key, onclick: run }, text, h('kbd', { 'aria-hidden': 'true' }, key));

function show({ focus = true } = {}) {
	const proposal = queue[at];
	waiting.textContent = total ? say('review.waiting', { n: total }) : say('review.none');
	if (!proposal) {
		pair.replaceChildren();
		return;
	}
	const stays = kept ?? proposal.target.id;
	pair.replaceChildren(
		h('div', { class: 'card judge' },
			h('div', { class: 'card-head' }, h('p', {}, h('b', {}, say('review.pair', { i: at + 1, n: total })), ' · ',
				h('span', { class: 'soft' }, proposal.score === null ? say('review.byHand', { who: proposal.by }) : say('review.score', { n: Math.round(proposal.score * 100) }))),
			h('div', { class: 'actions' }, action('K', '←', () => move(-1)), action('J', '→', () => move(1)))),
			proposal.reasons.length > 0 && h('ul', { class: 'reasons', 'aria-label': say('review.why') }, proposal.reasons.map(({ code, text, weight }) =>
				h('li', { class: weight < 0 ? 'against' : 'for' }, h('span', { 'aria-hidden': 'true' }, weight < 0 ? '−' : '+'), ` ${label('reason', code)}: ${text}`))),
			proposal.note && h('p', { class: 'soft' }, proposal.note),
			h('div', { class: 'actions' },
				action('A', say('review.accept'), () => judge(ACCEPT, { into: stays }), false), action('X', say('review.reject'), () => judge(REJECT)),
				action('U', say('review.unsure'), () => judge(UNSURE)), action('W', say('review.swap'), swap), action('Z', say('review.undo'), undoLast)), h('p', { class: 'soft small' }, say('review.keys'))),
		h('div', { class: 'sides' }, side(proposal.subject, stays === proposal.subject.id), side(proposal.target, stays === proposal.target.id)));
	if (focus) {
		pair.focus({ preventScroll: true });
	}
}

async function move(step) {
	if (at + step >= queue.length && after) {
		await fill();
	}
	if (queue.length) {
		at = Math.min(Math.max(at + step, 0), queue.length - 1);
		kept = null;
		show();
	}
}

function swap() {
	const { subject, target } = queue[at];
	kept = (kept ?? target.id) === target.id ? subject.id : target.id;
	show();
}

// One judgement at a time: what was done is said when the next may come, what fails is said and leaves the pair where it was.
async function once(work) {
	if (busy) {
		return;
	}
	busy = true;
	try {
		const said = await work();
		busy = false;
		status.className = 'said';
		status.textContent = said;
	}
	catch (failure) {
		busy = false;
		status.className = 'said failed';
		status.textContent = say('failed', { why: failure.message });
	}
}

const judge = (mutation, more = {}) => once(async () => {
	const proposal = queue[at];
	if (!proposal) {
		return '';
	}
	const [made] = Object.values(await ask(mutation, { id: proposal.id, ...more }));
	last = made.id;
	kept = null;
	await fill({ anew: true });
	at = Math.min(at, Math.max(queue.length - 1, 0));
	show();
	showDecided();
	return say('review.said', { a: proposal.subject.name, b: proposal.target.name, state: say(`review.state.${made.state}`) });
});

const undo = (id) => once(async () => {
	const { undoDecision: { state } } = await ask(UNDO, { id });
	last = null;
	await fill({ anew: true });
	const found = queue.findIndex((proposal) => proposal.id === id);
	at = found < 0 ? Math.min(at, Math.max(queue.length - 1, 0)) : found;
	show();
	showDecided();
	return say(`review.state.${state}`);
});

const undoLast = () => last && undo(last);

const showDecided = () => into(judged, async () => {
	const { decisions: { nodes } } = await ask(DECIDED);
	return nodes.length ? decisions(nodes, ({ id }) => undo(id)) : h('p', { class: 'soft' }, say('review.noneDecided'));
});

const find = () => once(async () => {
	const { findMerges } = await ask(FIND);
	await fill({ anew: true });
	at = 0;
	show();
	return say('review.found', { n: findMerges });
});

function proposing() {
	const chosen = {};
	const button = h('button', { type: 'button', class: 'quiet', disabled: true }, say('review.proposeThis'));
	const box = (id, name, as) => chooser({ id, name, onchoose: (entity) => {
		chosen[as] = entity;
		button.disabled = !chosen.from || !chosen.into || chosen.from.id === chosen.into.id;
	} }).root;
	button.addEventListener('click', () => once(async () => {
		await ask(PROPOSE, { from: chosen.from.id, into: chosen.into.id });
		await fill({ anew: true });
		show({ focus: false });
		return say('review.proposed', { a: chosen.from.name, b: chosen.into.name });
	}));
	return h('div', { class: 'proposing' }, box('propose-from', say('review.one'), 'from'), box('propose-into', say('review.other'), 'into'), button);
}

const KEYS = {
	j: () => move(1), k: () => move(-1), a: () => judge(ACCEPT, { into: kept ?? queue[at]?.target.id }), x: () => judge(REJECT), u: () => judge(UNSURE), w: () => queue[at] && swap(), z: undoLast
};
// Single keys work where a pair has the focus, so that they are in nobody's way elsewhere.
pair.addEventListener('keydown', (event) => {
	const run = KEYS[event.key.toLowerCase()];
	if (run && !event.ctrlKey && !event.metaKey && !event.altKey) {
		event.preventDefault();
		run();
	}
});

main.replaceChildren(
	h('section', { class: 'card' }, h('div', { class: 'head' }, h('h1', {}, say('review.title')), h('button', { type: 'button', class: 'quiet', onclick: find }, say('review.find'))),
		h('p', { class: 'also' }, say('review.intro')), waiting, status),
	pair,
	h('div', { class: 'columns' },
		h('section', { class: 'card', 'aria-labelledby': 'done' }, h('h2', { id: 'done' }, say('review.done')), judged),
		h('section', { class: 'card', 'aria-labelledby': 'propose' }, h('h2', { id: 'propose' }, say('review.propose')), proposing())));
showDecided();
await into(waiting, async () => {
	await fill({ anew: true });
});
show();
