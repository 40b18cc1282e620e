// The start page: look an actor up, read its facts with their sentences, add a text. Everything goes through GraphQL.
const element = (name, properties = {}, ...children) => {
	const made = Object.assign(document.createElement(name), properties);
	made.append(...children.filter((child) => child !== null && child !== undefined));
	return made;
};
const by = (id) => document.getElementById(id);

async function ask(query, variables = {}) {
	const answer = await fetch('/graphql', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ query, variables })
	});
	const { data, errors } = await answer.json();
	if (errors) {
		throw new Error(errors.map((error) => error.message).join('; '));
	}
	return data;
}

const COUNTS = `{ counts { documents entities facts links contested } }`;
const SUGGEST = `query Suggest($words: String!) {
	entities(search: $words, first: 8) { nodes { id name type aliases } }
}`;
const ACTOR = `query Actor($id: ID!, $after: String) {
	entity(id: $id) {
		id name type aliases
		neighbours(first: 12) { nodes { link direction facts entity { id name } } }
		facts(first: 20, after: $after) {
			totalCount
			pageInfo { hasNextPage endCursor }
			nodes {
				id predicate type polarity modality contested confidence publisherCount
				time { iso }
				roles { name text entity { id name } }
				claims { stance verb source { name } }
				evidence(first: 3) {
					sentence { text start }
					surface { start end }
					document { title publisher publishedAt url }
				}
			}
		}
	}
}`;
const INGEST = `mutation Add($input: TextInput!) { ingestText(input: $input) { status entities facts message } }`;

async function showCounts() {
	const { counts } = await ask(COUNTS);
	by('counts').replaceChildren(...Object.entries(counts).map(([name, number]) =>
		element('div', {}, element('dt', { textContent: name[0].toUpperCase() + name.slice(1) }),
			element('dd', { textContent: number.toLocaleString() }))));
}

const words = by('words');
const suggestions = by('suggestions');
let selected = -1;
let waiting;
let asked = 0;

function closeSuggestions() {
	suggestions.hidden = true;
	selected = -1;
	words.setAttribute('aria-expanded', 'false');
	words.removeAttribute('aria-activedescendant');
}

async function suggest() {
	const turn = ++asked;
	const text = words.value.trim();
	if (!text) {
		closeSuggestions();
		return;
	}
	const { entities } = await ask(SUGGEST, { words: text });
	if (turn !== asked) {
		return;
	}
	suggestions.replaceChildren(...entities.nodes.map((entity, index) => {
		const option = element('li', { id: `suggestion-${index}` }, entity.name,
			element('span', { className: 'kind', textContent: entity.type.toLowerCase() }));
		option.setAttribute('role', 'option');
		option.dataset.id = entity.id;
		option.addEventListener('mousedown', (event) => {
			event.preventDefault();
			choose(option);
		});
		return option;
	}));
	if (!entities.nodes.length) {
		suggestions.append(element('li', { textContent: 'No actor of that name' }));
	}
	suggestions.hidden = false;
	words.setAttribute('aria-expanded', 'true');
}

function choose(option) {
	if (option?.dataset.id) {
		closeSuggestions();
		history.pushState(null, '', `?actor=${encodeURIComponent(option.dataset.id)}`);
		showActor(option.dataset.id);
	}
}

function select(index) {
	const options = [...suggestions.querySelectorAll('[role=option]')];
	selected = (index + options.length) % options.length;
	options.forEach((option, at) => option.setAttribute('aria-selected', String(at === selected)));
	words.setAttribute('aria-activedescendant', options[selected]?.id ?? '');
}

words.addEventListener('input', () => {
	clearTimeout(waiting);
	waiting = setTimeout(suggest, 120);
});
words.addEventListener('blur', closeSuggestions);
words.addEventListener('keydown', (event) => {
	if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
		event.preventDefault();
		select(selected + (event.key === 'ArrowDown' ? 1 : -1));
	}
	else if (event.key === 'Escape') {
		closeSuggestions();
	}
});
by('search').addEventListener('submit', async (event) => {
	event.preventDefault();
	clearTimeout(waiting);
	if (suggestions.hidden) {
		await suggest();
	}
	const options = suggestions.querySelectorAll('[role=option]');
	choose(options[Math.max(selected, 0)]);
});

function marked(evidence) {
	const { sentence, surface } = evidence;
	const from = surface.start - sentence.start;
	const to = surface.end - sentence.start;
	return element('blockquote', {}, sentence.text.slice(0, from),
		element('mark', { textContent: sentence.text.slice(from, to) }), sentence.text.slice(to),
		source(evidence.document));
}

function source(document) {
	const text = [document.title, document.publisher, document.publishedAt].filter(Boolean).join(' · ');
	return element('cite', {}, document.url ? element('a', { href: document.url, rel: 'noreferrer', textContent: text }) : text);
}

function told(fact) {
	const agents = fact.roles.filter((role) => role.name === 'AGENT');
	const others = fact.roles.filter((role) => role.name !== 'AGENT');
	const names = (roles) => roles.map((role) => role.entity.name).join(', ');
	const tag = (text, kind = '') => element('span', { className: `tag ${kind}`, textContent: text });
	return element('div', { className: 'told' }, names(agents) || '…', ' ',
		element('span', { className: 'predicate', textContent: (fact.polarity === 'NEGATIVE' ? 'not ' : '') + fact.predicate }), ' ',
		others.map((role) => role.entity.name + (role.name === 'THEME' || role.name === 'RECIPIENT' ? '' : ` (${role.name.toLowerCase()})`)).join(', '),
		fact.time ? tag(fact.time.iso) : null,
		fact.modality === 'ASSERTED' ? null : tag(fact.modality.toLowerCase()),
		fact.contested ? tag('contested', 'contested') : null,
		...fact.claims.map((claim) => tag(`${claim.source.name}: ${claim.verb}`, claim.stance === 'DENY' ? 'contested' : '')));
}

function listed(fact) {
	return element('li', {}, told(fact), ...fact.evidence.map(marked));
}

async function showActor(id) {
	const place = by('actor');
	place.hidden = false;
	place.textContent = 'Loading …';
	const { entity } = await ask(ACTOR, { id });
	if (!entity) {
		place.textContent = `The graph has no actor ${id}.`;
		return;
	}
	const list = element('ol', { className: 'facts' }, ...entity.facts.nodes.map(listed));
	const links = entity.neighbours.nodes.map((neighbour) => element('li', {},
		neighbour.direction === 'OUT' ? `${neighbour.link} → ` : `← ${neighbour.link} `,
		element('a', { href: `?actor=${encodeURIComponent(neighbour.entity.id)}`, textContent: neighbour.entity.name }),
		` (${neighbour.facts})`));
	place.replaceChildren(
		element('h3', {}, entity.name, element('span', { className: 'kind', textContent: entity.type.toLowerCase() })),
		element('p', { className: 'also', textContent: entity.aliases.length ? `Also: ${entity.aliases.slice(0, 12).join(', ')}` : '' }),
		links.length ? element('details', {}, element('summary', { textContent: 'Linked with' }), element('ul', {}, ...links)) : null,
		element('p', { textContent: `${entity.facts.totalCount} fact(s), the newest first` }),
		list);
	addMore(place, list, id, entity.facts.pageInfo);
}

function addMore(place, list, id, page) {
	if (!page.hasNextPage) {
		return;
	}
	const more = element('button', { type: 'button', textContent: 'More facts' });
	more.addEventListener('click', async () => {
		more.remove();
		const { entity } = await ask(ACTOR, { id, after: page.endCursor });
		list.append(...entity.facts.nodes.map(listed));
		addMore(place, list, id, entity.facts.pageInfo);
	});
	place.append(more);
}

const text = by('text');
text.addEventListener('dragover', (event) => event.preventDefault());
text.addEventListener('drop', async (event) => {
	event.preventDefault();
	const [file] = event.dataTransfer.files;
	if (file) {
		text.value = await file.text();
		by('title').value ||= file.name.replace(/\.\w+$/, '');
	}
});
by('ingest').addEventListener('submit', async (event) => {
	event.preventDefault();
	const outcome = by('outcome');
	outcome.className = '';
	outcome.textContent = 'Reading …';
	try {
		const { ingestText } = await ask(INGEST, { input: {
			text: text.value,
			title: by('title').value || null,
			publishedAt: by('published').value || null,
			publisher: by('publisher').value || null
		} });
		outcome.className = ingestText.status === 'FAILED' ? 'failed' : '';
		outcome.textContent = ingestText.status === 'FAILED' ? ingestText.message
			: `${ingestText.status.toLowerCase()}: ${ingestText.entities} entities, ${ingestText.facts} facts`;
		await showCounts();
	}
	catch (error) {
		outcome.className = 'failed';
		outcome.textContent = error.message;
	}
});

function fromAddress() {
	const id = new URLSearchParams(location.search).get('actor');
	by('actor').hidden = !id;
	if (id) {
		showActor(id);
	}
}
addEventListener('popstate', fromAddress);
fromAddress();
await showCounts();
