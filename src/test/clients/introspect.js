// Asks the service for its schema as GraphiQL and every code generator do, builds it anew with the reference
// implementation, and holds it against the files that it is written in.
// Arguments: address of the service; folder of the schema's files. Prints { types, invalid, differences } as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildClientSchema, buildSchema, findBreakingChanges, getIntrospectionQuery, validateSchema } from 'graphql';

const [service, folder] = process.argv.slice(2);

async function asTold() {
	const answer = await fetch(`${service}/graphql`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
		body: JSON.stringify({ query: getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true }) })
	});
	const { data, errors } = await answer.json();
	if (errors) {
		throw new Error(JSON.stringify(errors));
	}
	return buildClientSchema(data);
}

function asWritten() {
	const files = readdirSync(folder).filter((name) => name.endsWith('.graphqls'));
	return buildSchema(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
}

const [told, written] = [await asTold(), asWritten()];
// Which directives there are is the engines' own affair: both bring some that no file names.
const changes = [...findBreakingChanges(told, written), ...findBreakingChanges(written, told)].filter((change) => !change.type.startsWith('DIRECTIVE_'));
console.log(JSON.stringify({
	types: Object.keys(told.getTypeMap()).filter((name) => !name.startsWith('__')).length,
	invalid: validateSchema(told).map((error) => error.message),
	differences: changes.map((change) => change.description)
}));
