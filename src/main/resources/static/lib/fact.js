// How a fact reads: who does what to whom, and the sentences that say so with their words marked.
import { h, pages } from './dom.js';
import { day, label, say, verb as spokenVerb, when } from './i18n.js';
import { pieces } from './marks.js';

// The fields that this module shows; a query of a fact puts them in.
export const FACT_FIELDS = `
      id predicate type polarity modality contested confidence documentCount publisherCount denialCount
      time { start end precision iso }
      roles { name text entity { id name type generic } }
      claims { stance verb source { id name } }`;

export const evidenceFields = (most) => `
      evidence(first: ${most}) {
        sentence { text start end }
        surface { start end }
        participants { role entityId start end }
        document { id title publisher publishedAt }
      }`;

const LONGEST = 60;
const ORDER = ['THEME', 'RECIPIENT', 'DESTINATION', 'ORIGIN', 'PLACE', 'INSTRUMENT', 'TOPIC'];

const short = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

// A participant: unnamed things in the words of the text, actors by their name.
function participant(role, focus) {
	const { entity } = role;
	if (entity.generic) {
		return h('span', { class: 'thing', title: role.text }, short(role.text));
	}
	return h('a', { href: pages.actor(entity.id), class: entity.id === focus ? 'actor focus' : 'actor', title: role.text }, entity.name);
}

// The little word before a participant: none before what is done, nor before whom it is done to where nothing else is.
function partOf(name, all) {
	const bare = name === 'THEME' || (name === 'RECIPIENT' && !all.some((role) => role.name === 'THEME'));
	return bare ? null : label('part', name);
}

const joined = (made) => made.flatMap((each, index) => (index ? [', ', each] : [each]));

export const tag = (text, kind = '', title = null) => h('span', { class: `tag ${kind}`, title }, text);

// One line: agents, predicate, the others with what they are to it. focus: id of an actor to set off.
export function told(fact, focus) {
	const agents = fact.roles.filter((role) => role.name === 'AGENT');
	const others = ORDER.map((name) => fact.roles.filter((role) => role.name === name)).filter((roles) => roles.length);
	return h('p', { class: 'told' },
		agents.length ? joined(agents.map((role) => participant(role, focus))) : h('span', { class: 'soft' }, say('fact.nobody')), ' ',
		h('span', { class: `predicate ${quadOf(fact.type)}`, title: label('act', fact.type) },
			fact.polarity === 'NEGATIVE' && h('span', { class: 'not' }, `${say('fact.not')} `), spokenVerb(fact.predicate)),
		others.map((roles) => {
			const part = partOf(roles[0].name, fact.roles);
			return [' ', part && h('span', { class: 'part' }, `${part} `), joined(roles.map((role) => participant(role, focus)))];
		}));
}

const QUADS = {
	VERBAL_COOPERATION: ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'],
	MATERIAL_COOPERATION: ['COOPERATE', 'AID', 'RETREAT'],
	VERBAL_CONFLICT: ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
	MATERIAL_CONFLICT: ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']
};
export const QUAD_NAMES = [...Object.keys(QUADS), 'OTHER'];
export const ACTS = [...Object.values(QUADS).flat(), 'STATE', 'OCCUPY', 'ROLE', 'LOCATE', 'OTHER'];

// PLOVER's class of a type of event; OTHER for the types that PLOVER does not have.
export const quadOf = (type) => Object.keys(QUADS).find((quad) => QUADS[quad].includes(type)) ?? 'OTHER';

// How it is told: what sort of act, whether as real, as so or not so, on whose word, by how many.
export function tags(fact) {
	const said = fact.claims.map(({ source, stance, verb }) => h('span', { class: stance === 'DENY' ? 'tag contested' : 'facet' },
		h('a', { href: pages.actor(source.id) }, source.name), ' ', say(stance === 'DENY' ? 'fact.denies' : 'fact.says', { verb: spokenVerb(verb) })));
	return [
		tag(label('act', fact.type), quadOf(fact.type)),
		fact.contested && tag(say('fact.contested'), 'contested'),
		fact.polarity === 'NEGATIVE' && tag(say('fact.notSo'), 'contested'),
		h('span', { class: `facet ${fact.modality}` }, label('modality', fact.modality)),
		...(said.length ? said : [h('span', { class: 'facet' }, say('fact.noSource'))]),
		fact.publisherCount > 1 && h('span', { class: 'facet support' }, say('publishers', { n: fact.publisherCount }))
	].filter(Boolean);
}

// A sentence with its verb marked and its participants underlined; focus: ids of actors whose words are set off.
export function quote(evidence, focus = []) {
	const { sentence, surface, participants } = evidence;
	const set = [focus].flat();
	const spans = [{ ...surface, kind: 'verb' }, ...participants.map((one) => ({ ...one, kind: set.includes(one.entityId) ? 'focus' : 'party' }))];
	const words = pieces(sentence.text, sentence.start, spans).map((piece) => {
		const kinds = [...new Set(piece.spans.map((span) => span.kind))];
		if (!kinds.length) {
			return piece.text;
		}
		const roles = [...new Set(piece.spans.filter((span) => span.role).map((span) => label('role', span.role)))];
		return h(kinds.includes('verb') || kinds.includes('focus') ? 'mark' : 'span', { class: kinds.join(' '), title: roles.join(', ') || null }, piece.text);
	});
	return h('blockquote', {}, h('p', {}, words), cite(evidence.document));
}

export function cite(source, fact) {
	const rest = [source.publisher, day(source.publishedAt)].filter(Boolean).join(', ');
	return h('cite', {}, h('a', { href: pages.document(source.id, fact) }, source.title || say('document.untitled')), rest && ` · ${rest}`);
}

// An entry of a ledger: the day, the line, its tags, its sentences. correct: takes the fact and the entry, gives a
// button and a form by which one says that it is wrong.
export function entry(fact, focus, correct) {
	const [first, ...rest] = fact.evidence;
	const item = h('li', { class: 'entry', 'data-fact': fact.id });
	const { button, form } = correct(fact, item);
	item.append(
		h('div', { class: 'entry-day' }, when(fact.time) || (first && h('span', { class: 'soft', title: say('fact.toldAs') }, say('fact.told'), ' ', h('span', { class: 'whole' }, day(first.document.publishedAt))))),
		h('div', { class: 'entry-body' }, told(fact, [focus].flat()[0]), h('div', { class: 'tags' }, tags(fact), button), form,
			first && quote(first, focus),
			rest.length > 0 && h('details', {}, h('summary', {}, say('fact.more', { n: rest.length })), rest.map((each) => quote(each, focus)))));
	return item;
}
