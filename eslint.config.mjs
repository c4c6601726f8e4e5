import tseslint from 'typescript-eslint';
import graphqlPlugin from '@graphql-eslint/eslint-plugin';

/** What each layer may not import; the direction of dependencies is drawn in docs/architecture.md. */
const layer = (files, banned, why) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: banned, message: why }] }] },
});
const up = (names) => `^\\.\\./(\\.\\./)*(${names})/`;

export default tseslint.config(
  { ignores: ['node_modules', 'dist', '**/generated/**', 'bench/results', '.ostrakon*', '.neo4j'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in messages are wanted; objects are not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Ports are implemented by functions that need not await.
      '@typescript-eslint/require-await': 'off',
      // `void promise` says that nobody waits; arrow shorthand for void calls reads well.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // Tests reach into answers whose shape they assert.
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // The driver types its classes with `any` parameters.
  { files: ['store/neo4j/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' } },
  layer(
    ['domain/**/*.ts'],
    `^(?!\\./|\\.\\./)|${up('links|store|ingest|export|subgraphs|gateway|runtime|cli')}`,
    'domain/ is pure: it imports nothing but itself.',
  ),
  layer(
    ['links/**/*.ts'],
    `${up('store|ingest|subgraphs|gateway|runtime|cli')}|^(lmdb|neo4j-driver|graphql|@apollo)`,
    'links/ imports domain/ only and is handed a ledger.',
  ),
  layer(
    ['export/**/*.ts'],
    `^(?!\\./|\\.\\./)|${up('links|store|ingest|subgraphs|gateway|runtime|cli')}`,
    'export/ is pure: it imports domain/ only.',
  ),
  layer(
    ['explorer/**/*.{ts,tsx}'],
    up('links|store|ingest|export|subgraphs|gateway|runtime|cli'),
    'explorer/ imports domain/ only and asks the API for all else.',
  ),
  layer(['store/**/*.ts'], up('links|ingest|subgraphs|gateway|runtime|cli'), 'store/ imports domain/ only.'),
  layer(
    ['ingest/**/*.ts'],
    `${up('links|store|subgraphs|gateway|runtime|cli')}|^(lmdb|neo4j-driver|graphql|@apollo)`,
    'ingest/ imports domain/ only and is handed a ledger.',
  ),
  layer(
    ['runtime/**/*.ts'],
    up('links|store|ingest|subgraphs|gateway|cli'),
    'runtime/ is what every process needs; it imports domain/ only.',
  ),
  layer(
    ['subgraphs/actors/**/*.ts'],
    `${up('store|ingest|gateway|cli')}|/(incidents|sanctions)/`,
    'A subgraph imports links, domain and runtime, and never another subgraph.',
  ),
  layer(
    ['subgraphs/incidents/**/*.ts'],
    `${up('store|ingest|gateway|cli')}|/(actors|sanctions)/`,
    'A subgraph imports links, domain and runtime, and never another subgraph.',
  ),
  layer(
    ['subgraphs/sanctions/**/*.ts'],
    `${up('store|ingest|gateway|cli')}|/(actors|incidents)/`,
    'A subgraph imports links, domain and runtime, and never another subgraph.',
  ),
  {
    files: ['gateway/**/*.ts'],
    ignores: ['gateway/main.ts', 'gateway/compose.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: up('links|store|ingest|subgraphs|cli'),
              message: 'Only gateway/main.ts may import the subgraphs, for the one-process way.',
            },
          ],
        },
      ],
    },
  },
  ...['actors', 'incidents', 'sanctions'].map((name) => ({
    files: [`schema/${name}.graphql`],
    languageOptions: { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig: { schema: `schema/${name}.graphql` } } },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      // Every type, field, argument and enum value says unit, order, what null means and who may see it.
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          rootField: true,
        },
      ],
    },
  })),
);
