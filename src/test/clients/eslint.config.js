// Conventions of GraphQL schemas and operations, as graphql-eslint holds them: all that it recommends, and Relay's.
import graphql from '@graphql-eslint/eslint-plugin';

const parserOptions = { graphQLConfig: { schema: './graphql/*.graphqls', documents: './graphql/examples/*.graphql' } };
const common = { languageOptions: { parser: graphql.parser, parserOptions }, plugins: { '@graphql-eslint': graphql } };
const every = { types: true, rootField: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true };

export default [
	{
		...common,
		files: ['**/*.graphqls'],
		rules: {
			...graphql.configs['flat/schema-recommended'].rules,
			...graphql.configs['flat/schema-relay'].rules,
			'@graphql-eslint/require-description': ['error', every],
			// Connections go forward only, which Relay's specification allows.
			'@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
			// Lists that are bounded by what they are (roles of a fact, hops of a chain) are no connections; claims and
			// entries of a ledger are values without an id, hence no nodes.
			'@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
			// Counts, passages, times are values without an id.
			'@graphql-eslint/strict-id-in-types': 'off',
			// A line where one suffices, a block where it does not.
			'@graphql-eslint/description-style': 'off'
		}
	},
	{
		...common,
		files: ['**/*.graphql'],
		rules: {
			...graphql.configs['flat/operations-recommended'].rules,
			// Examples show what they ask for; no cache stands behind them.
			'@graphql-eslint/require-selections': 'off'
		}
	}
];
