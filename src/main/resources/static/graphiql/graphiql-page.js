// GraphiQL with the example queries as tabs. A query in the address (?query=…) opens in a tab of its own.
import { listen } from '/lib/listen.js';

const examples = await (await fetch('/graphiql/examples.json')).json();
const parameters = new URLSearchParams(location.search);
const asked = parameters.get('query');
const tabs = examples.map((example) => ({ query: example.text }));
if (asked) {
	tabs.unshift({ query: asked, variables: parameters.get('variables') });
}
const once = GraphiQL.createFetcher({ url: '/graphql' });

function goesOn({ operationName }, { documentAST } = {}) {
	const operations = documentAST?.definitions.filter(({ kind }) => kind === 'OperationDefinition') ?? [];
	return operations.some(({ operation, name }) => operation === 'subscription' && (operations.length === 1 || name?.value === operationName));
}

// Subscriptions come as server-sent events, as on the other pages.
async function* events({ query, variables }) {
	for await (const data of listen(query, variables)) {
		yield { data };
	}
}

const fetcher = (asked, options) => (goesOn(asked, options) ? events(asked) : once(asked, options));
const storage = asked ? { getItem: () => null, setItem() {}, removeItem() {}, clear() {}, length: 0 } : undefined;
ReactDOM.createRoot(document.getElementById('graphiql')).render(
	React.createElement(GraphiQL, { fetcher, storage, defaultTabs: tabs, variables: (asked && parameters.get('variables')) || undefined, defaultEditorToolsVisibility: 'variables', shouldPersistHeaders: false })
);
