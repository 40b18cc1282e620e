// TypeScript for the schema that the service tells, and for every example a document that carries its types.
const config = { useTypeImports: true, strictScalars: true, scalars: { Date: 'string', DateTime: 'string' } };

export default {
	schema: `${process.env.ACTANT_URL}/graphql`,
	documents: 'graphql/examples/*.graphql',
	generates: {
		'schema.ts': { plugins: ['typescript'], config },
		'examples.ts': { plugins: ['typescript-operations', 'typed-document-node'], config }
	}
};
