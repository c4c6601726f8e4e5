import { defineConfig } from 'vite';

/** Builds the explorer into dist/explorer, to be served at /explorer/. A view is a chunk of its own, fetched when it is first opened. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/explorer/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: { outDir: '../dist/explorer', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
