// Subscriptions as server-sent events over the one address of GraphQL.
import { Refused, send } from './graphql.js';

// Gives the data of each event as it comes, until the service ends it or the signal does.
export async function* listen(query, variables = {}, signal = undefined) {
	const answer = await send('/graphql', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
		body: JSON.stringify({ query, variables }),
		signal
	});
	if (!answer.ok) {
		throw new Error(`HTTP ${answer.status}`);
	}
	const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
	let rest = '';
	try {
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			const events = (rest + part.value).split(/\r?\n\r?\n/);
			rest = events.pop();
			for (const event of events) {
				const told = event.split(/\r?\n/).filter((line) => line.startsWith('data:')).map((line) => line.slice(5)).join('\n').trim();
				if (told) {
					const { data, errors } = JSON.parse(told);
					if (errors?.length) {
						throw new Refused(errors);
					}
					yield data;
				}
			}
		}
	}
	finally {
		reader.cancel().catch(() => undefined);
	}
}
