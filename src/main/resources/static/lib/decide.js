// What people decide about the graph: a name, a type, a split, a wrong fact; each can be taken back.
import { h, pages } from './dom.js';
import { ask } from './graphql.js';
import { label, language, say } from './i18n.js';
import { announce, into } from './page.js';
import { told } from './fact.js';

const MUTATIONS = {
	rename: 'mutation Rename($entity: ID!, $name: String!, $note: String) { decision: renameEntity(entity: $entity, name: $name, note: $note) { id state } }',
	retype: 'mutation Retype($entity: ID!, $type: EntityType!, $note: String) { decision: retypeEntity(entity: $entity, type: $type, note: $note) { id state } }',
	split: `mutation Split($entity: ID!, $documents: [ID!]!, $name: String!, $type: EntityType, $note: String) {
  decision: proposeSplit(entity: $entity, documents: $documents, name: $name, type: $type, note: $note) { id state }
}`,
	accept: 'mutation Accept($id: ID!) { decision: acceptProposal(id: $id) { id state target { id name } } }',
	wrong: 'mutation Wrong($fact: ID!, $note: String) { decision: markFactWrong(fact: $fact, note: $note) { id state } }',
	undo: 'mutation Undo($id: ID!) { decision: undoDecision(id: $id) { id state } }'
};

// Gives the decision; kind: a key of the above.
export const decide = async (kind, variables) => (await ask(MUTATIONS[kind], variables)).decision;

export const undo = (id) => decide('undo', { id });

export const DECISION_FIELDS = `
      id kind state by at note value
      subject { id name } target { id name }
      fact {
        id predicate type polarity
        roles { name text entity { id name type generic } }
      }`;

const linked = (side) => h('a', { href: pages.actor(side.id) }, side.name);

// What was decided, as a line.
function what({ kind, subject, target, value, fact }) {
	switch (kind) {
		case 'MERGE': return [linked(subject), ` ${say('decided.MERGE')} `, linked(target)];
		case 'SPLIT': return [linked(target), ` ${say('decided.SPLIT')} `, linked(subject)];
		case 'RENAME': return [linked(subject), ` ${say('decided.RENAME')} `, h('b', {}, value)];
		case 'RETYPE': return [linked(subject), ` ${say('decided.RETYPE')} `, h('b', {}, label('type', value))];
		default: return [`${say('decided.WRONG_FACT')} `, fact ? told(fact) : h('span', { class: 'soft' }, say('decided.factGone'))];
	}
}

export function plainly(decision) {
	const line = h('span', {}, what(decision));
	return line.textContent.replace(/\s+/g, ' ').trim();
}

// A list of decisions with who, when, why, and a way back; onundo: takes the decision that was taken back.
export function decisions(nodes, onundo) {
	const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
	return h('ul', { class: 'decided' }, nodes.map((decision) => {
		const { state, by, at, note } = decision;
		const button = h('button', { type: 'button', class: 'quiet', 'aria-label': `${say('review.undo')}: ${plainly(decision)}` }, say('review.undo'));
		button.addEventListener('click', () => onundo(decision));
		return h('li', {},
			h('div', { class: 'decided-what' }, what(decision), ' ', h('span', { class: `tag ${state === 'ACCEPTED' ? 'support' : ''}` }, say(`review.state.${state}`))),
			h('p', { class: 'soft small' }, [say('review.whoWhen', { who: by, when: moment.format(new Date(at)) }), note && `« ${note} »`].filter(Boolean).join(' · ')),
			button);
	}));
}

// A form in a window of its own; fields: elements; run: does it and gives nothing, or throws, which is said in the window.
export function asking({ title, intro, fields, submit, run }) {
	const opener = document.activeElement;
	const failed = h('p', { class: 'failed', role: 'alert', hidden: true });
	const button = h('button', {}, submit);
	const close = () => box.close();
	const form = h('form', { class: 'stack' }, h('h2', { id: 'asking' }, title), intro && h('p', { class: 'soft' }, intro), fields,
		h('div', {}, h('label', { for: 'asking-note' }, say('decide.note')), h('input', { id: 'asking-note', autocomplete: 'off' })), failed,
		h('div', { class: 'actions' }, button, h('button', { type: 'button', class: 'quiet', onclick: close }, say('decide.cancel'))));
	const box = h('dialog', { 'aria-labelledby': 'asking' }, form);
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		button.disabled = true;
		try {
			await run({ note: form.querySelector('#asking-note').value.trim() || null });
			close();
		}
		catch (failure) {
			failed.textContent = failure.message;
			failed.hidden = false;
			button.disabled = false;
		}
	});
	box.addEventListener('close', () => {
		box.remove();
		(opener?.isConnected ? opener : document.querySelector('main')).focus();
	});
	document.body.append(box);
	box.showModal();
}

// Says on the page and aloud what was decided, with a way back; again: shows the page as it is after taking back.
export function decided(place, text, id, again) {
	const back = h('button', { type: 'button', class: 'quiet' }, say('review.undo'));
	back.addEventListener('click', () => into(place, async () => {
		await undo(id);
		announce(say('decide.undone', { what: text }));
		await again();
		return h('p', { class: 'notice' }, say('decide.undone', { what: text }));
	}));
	place.replaceChildren(h('p', { class: 'notice' }, h('span', {}, text), ' ', back));
	announce(text);
}

// A button that marks a fact as wrong, with a reason. The fact's element is struck until that is taken back.
export function wrongable(fact, item, onchange = () => undefined) {
	const line = told(fact).textContent.replace(/\s+/g, ' ').trim();
	const button = h('button', { type: 'button', class: 'bare wrong', 'aria-expanded': 'false', 'aria-label': `${say('wrong.mark')} ${line}` }, say('wrong.mark'));
	const note = h('input', { autocomplete: 'off', 'aria-label': say('decide.note'), placeholder: say('decide.note') });
	const failed = h('p', { class: 'failed', role: 'alert', hidden: true });
	const form = h('form', { class: 'wrong-form', hidden: true }, note, h('button', {}, say('wrong.submit')),
		h('button', { type: 'button', class: 'quiet', onclick: () => show(false) }, say('decide.cancel')), failed);
	const show = (open) => {
		form.hidden = !open;
		button.setAttribute('aria-expanded', String(open));
		(open ? note : button).focus();
	};
	const strike = (id) => {
		const whole = [...item.childNodes];
		const back = h('button', { type: 'button', class: 'quiet', 'aria-label': `${say('review.undo')}: ${line}` }, say('review.undo'));
		back.addEventListener('click', async () => {
			back.disabled = true;
			try {
				await undo(id);
				item.classList.remove('struck');
				item.replaceChildren(...whole);
				show(false);
				announce(say('wrong.undone', { line }));
				onchange();
			}
			catch (failure) {
				back.disabled = false;
				announce(say('failed', { why: failure.message }));
			}
		});
		item.classList.add('struck');
		item.replaceChildren(h('p', {}, h('s', {}, line), ' ', h('span', { class: 'soft' }, [say('wrong.marked'), note.value.trim() && `« ${note.value.trim()} »`].filter(Boolean).join(' · ')), ' ', back));
		back.focus();
		announce(say('wrong.done', { line }));
		onchange();
	};
	button.addEventListener('click', () => show(form.hidden));
	form.addEventListener('keydown', (event) => event.key === 'Escape' && show(false));
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		try {
			strike((await decide('wrong', { fact: fact.id, note: note.value.trim() || null })).id);
		}
		catch (failure) {
			failed.textContent = failure.message;
			failed.hidden = false;
		}
	});
	return { button, form };
}
