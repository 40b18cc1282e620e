// Listens over a WebSocket or to server-sent events while texts are ingested. What is ingested before the service has taken
// the subscription in is not told, so new texts follow until a fact arrives.
// Arguments: address of the service, ws or sse. Prints a line of JSON for each fact and each step of an ingest that it is told of.
import { createClient as overEvents } from 'graphql-sse';
import { createClient as overSocket } from 'graphql-ws';
import { WebSocket } from 'ws';

const MOST_TURNS = 20;
const PAUSE_MILLIS = 500;
const FACTS = `subscription Facts {
  factsAdded(actor: "country:DK", types: [AID]) {
    isNew
    fact { predicate type roles { name entity { id } } }
    document { id }
  }
}`;
const START = `mutation Start($inputs: [TextInput!]!) { startIngest(inputs: $inputs) { id total } }`;
const PROGRESS = `subscription Progress($job: ID!) { ingestProgress(job: $job) { total done loaded finishedAt failures { id message } } }`;

const run = Date.now();
const [service, transport] = process.argv.slice(2);
const client = transport === 'sse'
	? overEvents({ url: `${service}/graphql`, retryAttempts: 0 })
	: overSocket({ url: `${service.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });
const tell = (line) => console.log(JSON.stringify(line));

function given({ data, errors }) {
	if (errors) {
		throw new Error(JSON.stringify(errors));
	}
	return data;
}

async function start(variables) {
	const answer = await fetch(`${service}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query: START, variables }) });
	return given(await answer.json()).startIngest;
}

// Of two turns, so that all of the first was told.
const ENOUGH = 2;
let arrived = 0;
const facts = client.iterate({ query: FACTS });
const listening = (async () => {
	for await (const result of facts) {
		tell({ fact: given(result).factsAdded });
		arrived++;
		if (arrived === ENOUGH) {
			break;
		}
	}
})();

for (let turn = 2; turn < MOST_TURNS && arrived < ENOUGH; turn++) {
	const inputs = [
		{ id: `client-ferry-${run}-${turn}`, text: `Le Danemark a prêté ${turn} bacs à la Norvège.`, language: 'fr' },
		{ id: `client-critic-${run}-${turn}`, text: `Le Danemark a critiqué ${turn} fois la Norvège.`, language: 'fr' },
		{ id: `client-tents-${run}-${turn}`, text: `La Suède a donné ${turn} tentes à la Finlande.`, language: 'fr' }
	];
	const { id } = await start({ inputs });
	for await (const result of client.iterate({ query: PROGRESS, variables: { job: id } })) {
		tell({ progress: given(result).ingestProgress });
	}
	await Promise.race([listening, new Promise((after) => setTimeout(after, PAUSE_MILLIS))]);
}
await listening;
await client.dispose();
