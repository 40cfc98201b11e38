import { defineConfig, type Plugin } from 'vitest/config'
import { lateMachineCode } from './scripts/late-machine-code.mjs'
import { forgetSettings } from './tests/run/settings.mjs'
import LongestFirst from './tests/run/longest-first.ts'
import SlowestFiles from './tests/run/slowest-files.ts'

// Before any worker starts: what is tested does not depend on who runs the tests.
forgetSettings()

// Three sets of tests stand apart, so that the others do not wait for them on a small machine: `--mode preview` (npm run test:preview)
// drives `npm run dev`, `--mode every-page` (npm run test:every-page) takes four looks at every page in a browser, asks the Nu Html Checker, and builds the whole site again, after every kind of change and in shares, and
// `--mode cloudflare` (npm run test:cloudflare) runs Cloudflare's own server, which it installs.
const apart: Readonly<Record<string, string>> = { preview: 'tests/dev/*.test.ts', 'every-page': 'tests/every-page/*.test.ts', cloudflare: 'tests/cloudflare/*.test.ts' }

// Vitest asks packages for their development builds, which assert what the builds that contributors and hosts run do not:
// mdast-util-from-markdown's stops at `[<a>](/x)` before mdast-util-mdx-jsx can say which tag is open. What runs is what is tested.
const packagesAsTheyRun: Plugin = {
  name: 'packages-as-they-run',
  enforce: 'post',
  configEnvironment: (_, { resolve }) => {
    if (resolve?.conditions) resolve.conditions = resolve.conditions.filter((condition) => !condition.startsWith('development'))
  },
}

export default defineConfig(({ mode }) => ({
  plugins: [packagesAsTheyRun],
  test: {
    include: apart[mode] ? [apart[mode]] : ['tests/!(dev|every-page|cloudflare)/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    // Whole builds and a real browser run in here, on machines of every speed.
    testTimeout: 400_000,
    hookTimeout: 600_000,
    // One browser for all files; `cloudflare` needs none.
    globalSetup: mode === 'cloudflare' ? [] : ['tests/browser/share.ts', ...(mode === 'every-page' ? ['tests/every-page/install.ts'] : [])],
    // Files change nothing that others see, so what one has loaded the next need not load again.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new SlowestFiles()],
    // The suite drives one site build and one browser at a time: two cores are enough for no more.
    maxWorkers: 2,
    // Two workers have both cores of a small machine: none is left for threads that collect garbage, and with more room there is less to collect.
    execArgv: ['--single-threaded-gc', '--min-semi-space-size=16', ...lateMachineCode],
  },
}))
