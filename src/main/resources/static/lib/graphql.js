// The one way to the graph: GraphQL over HTTP, and the address of the same question in GraphiQL.
import { address } from './dom.js';
import { language, named, say } from './i18n.js';

export class Refused extends Error {
	constructor(errors) {
		super(errors.map((error) => error.message).join(' '));
		this.code = errors[0]?.extensions?.code;
	}
}

// Like fetch; where nobody answers it says so in the reader's language.
export async function send(path, request) {
	try {
		return await fetch(path, request);
	}
	catch (failure) {
		throw failure.name === 'AbortError' ? failure : new Error(say('unreachable'));
	}
}

// Countries are called as in the reader's language, wherever they stand in an answer.
function localized(value) {
	if (Array.isArray(value)) {
		value.forEach(localized);
	}
	else if (value && typeof value === 'object') {
		Object.values(value).forEach(localized);
		if (typeof value.id === 'string' && typeof value.name === 'string') {
			value.name = named(value.id, value.name);
		}
	}
	return value;
}

export async function ask(query, variables = {}, signal = undefined) {
	const answer = await send('/graphql', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
		body: JSON.stringify({ query, variables }),
		signal
	});
	const { data, errors } = await answer.json().catch(() => ({ errors: [{ message: `HTTP ${answer.status}` }] }));
	if (errors?.length) {
		throw new Refused(errors);
	}
	return language === 'en' ? data : localized(data);
}

// Opens in GraphiQL with its variables filled in.
export const inGraphiql = (query, variables = {}) => {
	const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null && value !== undefined));
	return address('/graphiql', { query: query.trim(), variables: JSON.stringify(given, null, 2) });
};
