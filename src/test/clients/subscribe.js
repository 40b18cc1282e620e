// Listens over a WebSocket while texts are ingested over the same one. What is ingested before the service has taken
// the subscription in is not told, so new texts follow until a fact arrives.
// Argument: address of the service. Prints a line of JSON for each fact and each step of an ingest that it is told of.
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

const MOST_TURNS = 20;
const PAUSE_MILLIS = 500;
const FACTS = `subscription Facts {
  factsAdded(actor: "country:DK") {
    isNew
    fact { predicate type roles { name entity { id } } }
    document { id }
  }
}`;
const START = `mutation Start($inputs: [TextInput!]!) { startIngest(inputs: $inputs) { id total } }`;
const PROGRESS = `subscription Progress($job: ID!) { ingestProgress(job: $job) { total done loaded finishedAt failures { id message } } }`;

const run = Date.now();
const [service] = process.argv.slice(2);
const client = createClient({ url: `${service.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });
const tell = (line) => console.log(JSON.stringify(line));

function given({ data, errors }) {
	if (errors) {
		throw new Error(JSON.stringify(errors));
	}
	return data;
}

let arrived = false;
const facts = client.iterate({ query: FACTS });
const listening = (async () => {
	for await (const result of facts) {
		tell({ fact: given(result).factsAdded });
		arrived = true;
		break;
	}
})();

for (let turn = 2; turn < MOST_TURNS && !arrived; turn++) {
	const inputs = [
		{ id: `client-ferry-${run}-${turn}`, text: `Le Danemark a prêté ${turn} bacs à la Norvège.`, language: 'fr' },
		{ id: `client-tents-${run}-${turn}`, text: `La Suède a donné ${turn} tentes à la Finlande.`, language: 'fr' }
	];
	const started = await client.iterate({ query: START, variables: { inputs } }).next();
	const { id } = given(started.value).startIngest;
	for await (const result of client.iterate({ query: PROGRESS, variables: { job: id } })) {
		tell({ progress: given(result).ingestProgress });
	}
	await Promise.race([listening, new Promise((after) => setTimeout(after, PAUSE_MILLIS))]);
}
await listening;
await client.dispose();
