import { defineConfig } from 'vitest/config'

// `vitest run --mode preview` (npm run test:preview) drives `npm run dev`, which compiles for minutes on a small machine; it stands apart so that the other tests do not wait for it.
export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'preview' ? ['tests/dev/*.test.ts'] : ['tests/!(dev)/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    // Whole builds and a real browser run in here, on machines of every speed.
    testTimeout: 400_000,
    hookTimeout: 600_000,
    // The suite drives one site build and one browser at a time: two cores are enough for no more.
    maxWorkers: 2,
  },
}))
