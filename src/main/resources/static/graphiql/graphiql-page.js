// GraphiQL with the example queries as tabs. A query in the address (?query=…) opens in a tab of its own.
const examples = await (await fetch('/graphiql/examples.json')).json();
const parameters = new URLSearchParams(location.search);
const asked = parameters.get('query');
const tabs = examples.map((example) => ({ query: example.text }));
if (asked) {
	tabs.unshift({ query: asked, variables: parameters.get('variables') });
}
const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
const storage = asked ? { getItem: () => null, setItem() {}, removeItem() {}, clear() {}, length: 0 } : undefined;
ReactDOM.createRoot(document.getElementById('graphiql')).render(
	React.createElement(GraphiQL, { fetcher, storage, defaultTabs: tabs, variables: (asked && parameters.get('variables')) || undefined, defaultEditorToolsVisibility: 'variables', shouldPersistHeaders: false })
);
