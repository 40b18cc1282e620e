// Runs before Neo4j Browser: connects it by itself, and brings the saved queries and the style, once.
// What the user changes afterwards is kept; a new version of a query replaces only the old text of that query.
(() => {
	const setup = /*SETUP*/ null;
	const keep = (key, value) => localStorage.setItem('neo4j.' + key, JSON.stringify(value));
	const kept = (key, otherwise) => {
		try {
			return JSON.parse(localStorage.getItem('neo4j.' + key)) || otherwise;
		}
		catch {
			return otherwise;
		}
	};

	// With a stored connection Browser connects at its start. It only looks whether a name and a password are there;
	// a database that asks for none takes any.
	const connection = '$$discovery';
	if (setup.noAuth) {
		keep('connections', {
			allConnectionIds: [connection],
			connectionsById: {
				[connection]: {
					id: connection, name: connection, type: 'bolt', host: setup.connectURL,
					username: 'actant', password: 'none', authEnabled: true, authenticationMethod: 'NATIVE'
				}
			}
		});
	}
	else {
		const parameters = new URLSearchParams(location.search);
		if (!parameters.has('connectURL') && !parameters.has('dbms')) {
			parameters.set('connectURL', setup.connectURL);
			history.replaceState(null, '', '?' + parameters + location.hash);
		}
	}

	const folder = { id: 'actant', name: 'Actant' };
	const folders = kept('folders', []);
	if (!folders.some((known) => known.id === folder.id)) {
		keep('folders', [...folders, folder]);
	}
	const guide = (language, title) => ({ id: 'actant-guide-' + language, folder: folder.id, content: `// ${title}\n:guide ${location.origin}/browser-guide/${language}.html` });
	const ours = [
		guide('en', 'Guide: tracing actors'), guide('fr', 'Guide : relier les acteurs'),
		...setup.queries.map((query) => ({ id: 'actant-' + query.name, folder: folder.id, content: query.text }))
	];
	const others = kept('documents', []).filter((known) => !ours.some((query) => query.id === known.id));
	keep('documents', [...ours, ...others]);

	if (!localStorage.getItem('neo4j.grass')) {
		const style = {};
		for (const [, selector, body] of setup.style.matchAll(/^([\w.]+)\s*\{(.*)\}\s*$/gm)) {
			style[selector] = Object.fromEntries(
				body
					.split(';')
					.map((line) => line.match(/^\s*([\w-]+)\s*:\s*(.*?)\s*$/))
					.filter(Boolean)
					.map(([, key, value]) => [key, value.replace(/^(["'])(.*)\1$/, '$2')])
			);
		}
		keep('grass', style);
	}
	keep('settings', { ...kept('settings', {}), allowUserStats: false, allowCrashReports: false, initCmd: kept('settings', {}).initCmd || '' });
})();
