import { relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

/** How long a test file took, in milliseconds. */
export interface Timed {
  file: string
  took: number
}

/** Lines that name the `most` slowest files, the slowest first, each with its seconds. */
export function slowest(files: readonly Timed[], most = 10): string {
  const first = files.toSorted((a, b) => b.took - a.took || (a.file < b.file ? -1 : 1)).slice(0, most)
  return [`The ${most === 10 ? 'ten' : most} slowest files, in seconds:`, ...first.map(({ file, took }) => `${(took / 1000).toFixed(1).padStart(7)}  ${file}`)].join('\n')
}

/** Says at the end of a run of many files which of them took longest: that is where the next second can be saved. */
export default class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules.map((module) => {
      const { environmentSetupDuration, collectDuration, setupDuration, duration } = module.diagnostic()
      return { file: relative(process.cwd(), module.moduleId), took: environmentSetupDuration + collectDuration + setupDuration + duration }
    })
    if (files.length > 10) console.log(`\n${slowest(files)}`)
  }
}
