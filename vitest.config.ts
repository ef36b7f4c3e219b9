import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      '#cheerio': source('src/packages/on-demand.ts'),
      '#franc': source('src/packages/on-demand.ts'),
      '#checks': source('src/core/values/checks.ts'),
      '#tables': source('src/languages/packed-tables.ts'),
    },
  },
  test: { include: ['tests/**/*.test.ts'], benchmark: { include: ['tests/bench/**/*.bench.ts'] }, testTimeout: 20_000 },
});
