// A client whose compiler knows every answer. Prints the name of an actor that it looks up, and how it is linked.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { ChainsBetweenTwoActorsDocument, FindAnActorDocument } from './examples.js';
import type { Entity } from './schema.js';

async function ask<Answer, Variables>(document: TypedDocumentNode<Answer, Variables>, variables: Variables): Promise<Answer> {
	const answer = await fetch(`${process.env.ACTANT_URL}/graphql`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ query: print(document), variables })
	});
	const { data, errors } = (await answer.json()) as { data: Answer; errors?: unknown[] };
	if (errors) {
		throw new Error(JSON.stringify(errors));
	}
	return data;
}

const found = await ask(FindAnActorDocument, {});
const name: Entity['name'] | undefined = found.entities.nodes[0]?.name;
const traced = await ask(ChainsBetweenTwoActorsDocument, {});
const lengths: number[] = traced.paths.paths.map((path) => path.length);
console.log(JSON.stringify({ name, lengths }));
