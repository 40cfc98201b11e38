import { statSync } from 'node:fs'
import { join } from 'node:path'
import { copyOfSite } from '../tests/build/run-build.ts'
import { filesIn } from '../src/files.ts'
import { withTypeScript } from '../tests/run-script.ts'
import { addPages, addProducts } from './copies.ts'
import { measuredRun, type Run } from './measured-run.ts'
import { rounded } from './yardstick.ts'

const root = process.cwd()

/** A build of the site, and where it was made. */
export interface SiteBuild {
  folder: string
  run: Run
}

/** Builds a copy of the site under .tmp/, with so many more pages and products, from nothing: no cache of an earlier build helps. */
export async function buildSite(name: string, pages: number, products = 0): Promise<SiteBuild> {
  const folder = copyOfSite(name)
  addPages(folder, pages)
  addProducts(folder, products)
  return { folder, run: await buildAgain(folder) }
}

/** Builds a copy as it is now. */
export function buildAgain(folder: string): Promise<Run> {
  return measuredRun(process.execPath, [...withTypeScript, 'scripts/build.ts'], { cwd: folder, env: { NODE_ENV: 'production', WORKSPACE_ROOT: root } })
}

/** The columns of a build. */
export function columnsOf({ folder, run }: SiteBuild): Record<string, number | null> {
  const files = filesIn(join(folder, 'out'))
  // The build says what each of its steps took: looking, rendering, tidying, packing.
  const steps = [...run.printed.matchAll(/^✔ .*\((\d+\.\d) s\)$/gm)].map((match) => Number(match[1]))
  const [look = null, render = null, tidy = null, pack = null] = steps
  return {
    'HTML pages': files.filter((file) => file.endsWith('.html')).length,
    'wall, s': rounded(run.wallSeconds, 1),
    'check, s': look,
    'render, s': render,
    'tidy and index, s': tidy,
    'pack, s': pack,
    'wall without packing, s': rounded(run.wallSeconds - (pack ?? 0), 1),
    'CPU, s': run.cpuSeconds === null ? null : rounded(run.cpuSeconds),
    'peak, MB': run.peakMb === null ? null : rounded(run.peakMb),
    'written, MB': rounded(files.reduce((sum, file) => sum + statSync(join(folder, 'out', file)).size, 0) / 1e6, 1),
  }
}
