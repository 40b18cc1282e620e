// Making elements: h('a', { href, class, onclick }, children…); s() does the same for SVG.

function fill(made, attributes, children) {
	for (const [name, value] of Object.entries(attributes)) {
		if (value === null || value === undefined || value === false) {
			continue;
		}
		if (name.startsWith('on')) {
			made.addEventListener(name.slice(2), value);
		}
		else if (name === 'value') {
			made.value = value;
		}
		else {
			made.setAttribute(name, value === true ? '' : value);
		}
	}
	made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
	return made;
}

export const h = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);

export const s = (name, attributes = {}, ...children) =>
	fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);

// The address of a page with parameters; empty ones are left out, lists are repeated.
export function address(path, parameters = {}) {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(parameters)) {
		for (const each of Array.isArray(value) ? value : [value]) {
			if (each !== null && each !== undefined && each !== '') {
				search.append(name, each);
			}
		}
	}
	const text = search.toString();
	return text ? `${path}?${text}` : path;
}

export const pages = {
	actor: (id, more = {}) => address('/actor', { id, ...more }),
	document: (id, fact) => address('/document', { id, fact }),
	trace: (from, to, more = {}) => address('/trace', { from, to, ...more })
};
