import { defineConfig } from 'vite';

/** Builds GraphiQL into dist/pages, to be served at /graphiql/. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/pages',
    emptyOutDir: true,
    chunkSizeWarningLimit: 8_000,
  },
});
