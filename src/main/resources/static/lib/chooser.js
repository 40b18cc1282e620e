// A search box with suggestions of actors: the combobox pattern of the ARIA Authoring Practices Guide.
import { ask } from './graphql.js';
import { h } from './dom.js';
import { label, say } from './i18n.js';

const SUGGEST = `query Suggest($words: String!) {
  entities(search: $words, first: 8) { nodes { id name type aliases } }
}`;
const PAUSE_MILLIS = 110;

const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// The alias that was meant, where the name itself does not begin with the words.
function meant(entity, words) {
	const wanted = bare(words).split(/\s+/);
	const fits = (name) => wanted.every((word) => bare(name).split(/[\s’'-]+/).some((part) => part.startsWith(word)));
	return fits(entity.name) ? null : entity.aliases.find(fits);
}

// id: of the input; name: its label; hidden: whether the label is for screen readers only; onchoose: takes the entity.
export function chooser({ id, name, hidden = false, onchoose, autofocus = false }) {
	const input = h('input', { id, type: 'search', role: 'combobox', autocomplete: 'off', spellcheck: 'false', autofocus,
		placeholder: say('search.hint'), 'aria-expanded': 'false', 'aria-controls': `${id}-list`, 'aria-autocomplete': 'list' });
	const list = h('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': say('search.list'), hidden: true });
	const status = h('span', { class: 'unseen', role: 'status' });
	const root = h('div', { class: 'chooser' }, h('label', { for: id, class: hidden ? 'unseen' : null }, name), input, list, status);
	let offered = [];
	let at = -1;
	let turn = 0;
	let waiting;

	const close = () => {
		list.hidden = true;
		at = -1;
		input.setAttribute('aria-expanded', 'false');
		input.removeAttribute('aria-activedescendant');
	};
	const choose = (entity) => {
		turn++;
		close();
		if (entity) {
			input.value = entity.name;
			onchoose(entity);
		}
	};
	const select = (index) => {
		if (!offered.length) {
			return;
		}
		at = (index + offered.length) % offered.length;
		[...list.children].forEach((option, other) => option.setAttribute('aria-selected', String(other === at)));
		input.setAttribute('aria-activedescendant', list.children[at].id);
		list.children[at].scrollIntoView({ block: 'nearest' });
	};
	const option = (entity, index, words) => {
		const alias = meant(entity, words);
		return h('li', { id: `${id}-${index}`, role: 'option', 'aria-selected': 'false', 'data-id': entity.id,
			onmousedown: (event) => event.preventDefault(), onclick: () => choose(entity) },
			h('span', { class: `dot ${entity.type}` }), h('span', { class: 'option-name' }, entity.name),
			alias && h('span', { class: 'soft' }, ` ${alias}`), h('span', { class: 'soft kind' }, label('type', entity.type)));
	};
	const suggest = async () => {
		const mine = ++turn;
		const words = input.value.trim();
		if (!words) {
			close();
			return;
		}
		let nothing = say('search.none');
		const found = await ask(SUGGEST, { words }).then(({ entities }) => entities.nodes, (failure) => {
			nothing = say('failed', { why: failure.message });
			return [];
		});
		if (mine !== turn) {
			return;
		}
		offered = found;
		list.replaceChildren(...offered.map((entity, index) => option(entity, index, words)));
		status.textContent = offered.length ? say('search.found', { n: offered.length }) : nothing;
		if (!offered.length) {
			list.append(h('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false', class: 'soft' }, nothing));
		}
		at = -1;
		list.hidden = false;
		input.setAttribute('aria-expanded', 'true');
	};

	input.addEventListener('input', () => {
		clearTimeout(waiting);
		waiting = setTimeout(suggest, PAUSE_MILLIS);
	});
	input.addEventListener('blur', close);
	input.addEventListener('keydown', async (event) => {
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			if (list.hidden) {
				await suggest();
			}
			select(at + (event.key === 'ArrowDown' ? 1 : -1));
		}
		else if (event.key === 'Escape') {
			close();
		}
		else if (event.key === 'Enter' && input.value.trim()) {
			event.preventDefault();
			clearTimeout(waiting);
			if (list.hidden) {
				await suggest();
			}
			choose(offered[Math.max(at, 0)]);
		}
	});
	return { root, input };
}
