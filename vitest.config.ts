import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'chassis/{src,sim}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
    // Tests share nothing but pure modules: loading the knowledge once instead of per file saves minutes.
    isolate: false,
  },
});
