/**
 * Rings, chosen by OSTRAKON_RING: by default everything that needs nothing installed; `neo4j` runs the store suites against a real
 * server, `browser` the pages in a real Chromium.
 */
const ring = process.env.OSTRAKON_RING ?? 'default';
const rings = {
  default: {
    testMatch: ['<rootDir>/test/**/*.test.ts'],
    testPathIgnorePatterns: ['/node_modules/', '\\.neo4j\\.test\\.ts$', '\\.browser\\.test\\.ts$'],
  },
  neo4j: { testMatch: ['<rootDir>/test/**/*.neo4j.test.ts'] },
  browser: { testMatch: ['<rootDir>/test/**/*.browser.test.ts'] },
};
if (!(ring in rings)) throw new Error(`OSTRAKON_RING is "${ring}"; it takes ${Object.keys(rings).join(', ')}.`);

export default {
  ...rings[ring],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } }] },
  testTimeout: ring === 'default' ? 30_000 : 120_000,
  ...(ring === 'default' ? {} : { maxWorkers: 1 }),
  reporters: ['default', '<rootDir>/test/totals.mjs'],
};
