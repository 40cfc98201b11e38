import { join } from 'node:path'
import { copyOfSite } from '../tests/build/run-build.ts'
import { withTypeScript } from '../tests/run-script.ts'
import { sizeOf } from './build-tables.ts'
import { addPages, addProducts } from './copies.ts'
import { columnsOfRun, type Run } from './measured-run.ts'
import { runOnBenchNode } from './node.ts'
import { secondsOf, withoutPacking } from './printed.ts'
import { rounded } from './yardstick.ts'

const root = process.cwd()
/** One day for all builds of a run: at midnight every verdict is judged anew. */
const day = new Date().toISOString().slice(0, 10)

/** A build, and where it was made. */
export interface SiteBuild {
  folder: string
  run: Run
}

/** Builds a new copy of the site under .tmp/, with so many more pages and products. Nothing of an earlier build is in it: this is `npm run build -- --clean`. */
export async function buildSite(name: string, pages: number, products = 0): Promise<SiteBuild> {
  const folder = copyOfSite(name)
  addPages(folder, pages)
  addProducts(folder, products)
  return buildAgain(folder)
}

/** Builds a copy as it is now, with all that earlier builds left there. */
export async function buildAgain(folder: string): Promise<SiteBuild> {
  return { folder, run: await runOnBenchNode([...withTypeScript, 'scripts/build.ts'], { cwd: folder, env: { NODE_ENV: 'production', WORKSPACE_ROOT: root, BUILD_DATE: day } }) }
}

/** The columns of a build of ours. */
export function columnsOf({ folder, run }: SiteBuild): Record<string, number | null> {
  const size = sizeOf(join(folder, 'out'))
  const steps = Object.entries(secondsOf(run.printed)).map(([step, seconds]): [string, number | null] => [`${step}, s`, seconds === null ? null : rounded(seconds, 1)])
  return { 'HTML pages': size['HTML pages'], ...columnsOfRun(run), ...Object.fromEntries(steps), 'wall without packing, s': rounded(withoutPacking(run), 1), 'written, MB': size['written, MB'] }
}
