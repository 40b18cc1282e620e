// Draws actors and their links with Cytoscape.js, and lists the same for those who cannot see or point.
import { h, pages } from './dom.js';
import { number, say, spoken } from './i18n.js';

const LIBRARY = '/webjars/cytoscape/dist/cytoscape.esm.min.mjs';
const LABELS = 2;
const LONGEST_NAME = 34;
const NARROW = 560;
const NARROW_HEIGHT = 520;
const SIDES = 62;
const ABOVE = 26;
const BELOW = 44;

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const short = (name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name);

function style() {
	const ink = colour('--ink');
	const paper = colour('--paper');
	const types = ['PERSON', 'ORGANIZATION', 'COUNTRY', 'PLACE', 'GROUP', 'EVENT', 'PRODUCT', 'THING'];
	return [
		{ selector: 'node', style: {
			label: 'data(label)', 'font-size': 12, 'font-family': 'system-ui, sans-serif', color: ink, 'text-valign': 'bottom', 'text-margin-y': 4,
			'text-wrap': 'wrap', 'text-max-width': 110, 'text-background-color': paper, 'text-background-opacity': 0.85, 'text-background-padding': 2,
			width: 22, height: 22, 'border-width': 2, 'border-color': paper, 'background-color': colour('--soft')
		} },
		...types.map((type) => ({ selector: `node[type = "${type}"]`, style: { 'background-color': colour(`--${type}`) } })),
		{ selector: 'node[?end]', style: { width: 34, height: 34, 'font-weight': 'bold', 'font-size': 13 } },
		{ selector: 'edge', style: {
			label: 'data(label)', 'font-size': 10, 'font-family': 'system-ui, sans-serif', color: colour('--soft'), 'text-rotation': 'autorotate',
			'text-background-color': paper, 'text-background-opacity': 0.9, 'text-background-padding': 1,
			width: 'data(width)', 'line-color': colour('--line-strong'), 'target-arrow-color': colour('--line-strong'), 'target-arrow-shape': 'triangle',
			'arrow-scale': 0.9, 'curve-style': 'bezier', 'control-point-step-size': 34
		} },
		{ selector: 'edge[?aside]', style: { label: '', width: 1, 'line-color': colour('--line'), 'target-arrow-color': colour('--line') } },
		{ selector: 'edge[?quiet]', style: { label: '' } },
		{ selector: 'edge.on', style: { label: 'data(label)' } },
		{ selector: '.off', style: { opacity: 0.2 } },
		{ selector: 'edge.on', style: { 'line-color': colour('--accent'), 'target-arrow-color': colour('--accent'), color: colour('--ink') } }
	];
}

// Where more are around an actor, names of links would hide one another.
const CROWDED = 9;

// One actor in the middle, the others around it, on two rings where they are many.
export function around(middle, others) {
	const crowded = others.length > CROWDED;
	const ring = others.toSorted((a, b) => a.type.localeCompare(b.type)).map((node, index) => {
		const angle = (2 * Math.PI * index) / others.length - Math.PI / 2;
		const radius = crowded && index % 2 ? 0.3 : 0.46;
		return { ...node, x: 0.5 + radius * Math.cos(angle), y: 0.5 + radius * Math.sin(angle) };
	});
	return [{ ...middle, x: 0.5, y: 0.5, end: true }, ...ring];
}

// One arrow for each pair and way, named by its best supported links.
function arrows(nodes, links, quiet) {
	const ends = nodes.filter((node) => node.end).map((node) => node.id);
	const pairs = Map.groupBy(links, (link) => `${link.from}\n${link.to}`);
	return [...pairs.values()].map((between) => {
		const names = [...new Set(between.map((link) => spoken(link.link)))];
		const more = names.length > LABELS ? ` +${names.length - LABELS}` : '';
		return { data: {
			id: `${between[0].from}\n${between[0].to}`, source: between[0].from, target: between[0].to,
			label: names.slice(0, LABELS).join(', ') + more,
			quiet, aside: ends.length === 1 && !ends.includes(between[0].from) && !ends.includes(between[0].to),
			width: Math.min(1 + Math.log2(Math.max(...between.map((link) => link.documents ?? 1))), 5)
		} };
	});
}

// The same links as a table.
export function linkTable(nodes, links, open) {
	const name = new Map(nodes.map((node) => [node.id, node.name]));
	const to = (id) => h('a', { href: pages.actor(id) }, name.get(id));
	return h('details', { class: 'as-list', open }, h('summary', {}, say('graph.list')),
		h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('graph.list') }, h('table', {},
			h('thead', {}, h('tr', {}, ['graph.who', 'graph.link', 'graph.whom'].map((key) => h('th', { scope: 'col' }, say(key))),
				['facts', 'documents', 'publishers'].map((key) => h('th', { scope: 'col', class: 'number', title: say(`count.${key}`) }, say(`graph.${key}`))))),
			h('tbody', {}, links.map((link) => h('tr', {}, h('td', {}, to(link.from)), h('td', {}, spoken(link.link)), h('td', {}, to(link.to)),
				[link.facts, link.documents, link.publishers].map((count) => h('td', { class: 'number' }, number(count)))))))));
}

// nodes: [{ id, name, type, end, x, y }], x and y from 0 to 1; links: [{ from, to, link, … }]; what: a name for the picture;
// onchoose: takes the id of a node; turning: whether left to right becomes top to bottom where it is narrow; listed: whether
// the list is open.
// Gives { root, highlight(ids of nodes in a row) }.
export function graph(nodes, links, { what, onchoose, turning = false, height = 420, listed = false }) {
	const canvas = h('div', { class: 'canvas', role: 'img', 'aria-label': say('graph.of', { what }) });
	canvas.style.height = `${height}px`;
	const quiet = nodes.filter((node) => node.end).length === 1 && nodes.length > CROWDED + 1;
	const root = h('div', { class: 'graph' }, canvas, quiet && h('p', { class: 'soft small' }, say('graph.point')), linkTable(nodes, links, listed));
	const known = new Set(nodes.map((node) => node.id));
	const drawn = (async () => {
		const { default: cytoscape } = await import(LIBRARY);
		await new Promise((ready) => requestAnimationFrame(ready));
		const tall = turning && canvas.clientWidth < NARROW;
		if (tall) {
			canvas.style.height = `${NARROW_HEIGHT}px`;
		}
		const cy = cytoscape({
			container: canvas,
			elements: [
				...nodes.map((node) => ({ data: { id: node.id, label: short(node.name), type: node.type, end: Boolean(node.end), x: tall ? node.y : node.x, y: tall ? node.x : node.y } })),
				...arrows(nodes, links.filter((link) => known.has(link.from) && known.has(link.to) && link.from !== link.to), quiet || tall)
			],
			style: style(),
			layout: { name: 'preset', fit: false },
			userZoomingEnabled: false
		});
		// Letters keep their size; the room around is for names.
		const place = () => cy.nodes().positions((node) => ({
			x: SIDES + node.data('x') * (canvas.clientWidth - 2 * SIDES), y: ABOVE + node.data('y') * (canvas.clientHeight - ABOVE - BELOW)
		}));
		place();
		cy.on('tap', 'node', (event) => onchoose(event.target.id()));
		cy.on('mouseover', 'node', (event) => {
			canvas.style.cursor = 'pointer';
			const near = event.target.closedNeighborhood();
			cy.elements().not(near).addClass('off');
			near.edges().addClass('on');
		});
		cy.on('mouseout', 'node', () => {
			canvas.style.cursor = '';
			cy.elements().removeClass('off on');
		});
		new ResizeObserver(() => {
			cy.resize();
			place();
		}).observe(canvas);
		matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => cy.style(style()));
		return cy;
	})();
	const highlight = async (row) => {
		const cy = await drawn;
		cy.elements().removeClass('off on');
		if (row) {
			const on = cy.nodes().filter((node) => row.includes(node.id()));
			const edges = cy.edges().filter((edge) => row.some((id, index) => index
				&& ((edge.source().id() === id && edge.target().id() === row[index - 1]) || (edge.target().id() === id && edge.source().id() === row[index - 1]))));
			cy.elements().not(on).not(edges).addClass('off');
			edges.addClass('on');
		}
	};
	drawn.then(() => canvas.setAttribute('data-drawn', 'true'));
	return { root, highlight };
}

