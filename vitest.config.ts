import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Whole builds and a real browser run in here, on machines of every speed.
    testTimeout: 400_000,
    hookTimeout: 600_000,
    // The suite drives one site build and one browser at a time: two cores are enough for no more.
    maxWorkers: 2,
  },
})
