import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../src/files.ts'
import { columnsOfRun, type Run } from './measured-run.ts'
import { benchNode } from './node.ts'
import { pagesIn, secondsOf, type Step, withoutPacking } from './printed.ts'
import type { Table } from './results.ts'
import { rounded } from './yardstick.ts'

/** What tables call this site among others. */
export const ours = 'this site'

/** A build, by whom and of what. */
export interface Build {
  make: string
  copies: number
  /** "clean", or what was changed since the build before. */
  what: string
  run: Run
  /** The clean build that it came after. */
  clean?: Run
  size: { 'HTML pages': number; 'written, MB': number }
}

const often = 'Median of three where a run takes under two minutes, else one run.'
const figure = (value: number) => value.toLocaleString('en-GB')
const count = (copies: number) => `${figure(copies)} ${copies === 1 ? 'copy' : 'copies'}`
const share = (part: number | null, whole: number | null | undefined, digits = 2) => (part === null || whole === null || whole === undefined || whole === 0 ? null : rounded(part / whole, digits))

/** How many pages lie in a built site, and how much in all. */
export function sizeOf(folder: string): Build['size'] {
  const files = filesIn(folder)
  return { 'HTML pages': files.filter((file) => file.endsWith('.html')).length, 'written, MB': rounded(files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1e6, 1) }
}

/** Clean builds, ours and peers', each beside ours of as many copies. */
export function cleanTable(builds: readonly Build[]): Table {
  const rows = builds.map((build) => {
    const { make, copies, run, size } = build
    const own = builds.find((other) => other.make === ours && other.copies === copies)?.run
    const bare = wallOf(build)
    return {
      make, copies, 'HTML pages': size['HTML pages'], ...columnsOfRun(run), 'wall without packing, s': rounded(bare, 1), 'CPU for each page, ms': run.cpuSeconds === null ? null : rounded((run.cpuSeconds / size['HTML pages']) * 1000), 'wall for each page, ms': rounded((bare / size['HTML pages']) * 1000),
      'written, MB': size['written, MB'], 'wall, times ours': own ? share(bare, withoutPacking(own)) : null, 'CPU, times ours': own ? share(run.cpuSeconds, own.cpuSeconds) : null, 'peak, times ours': own ? share(run.peakMb, own.peakMb) : null,
    }
  })
  return {
    title: 'Clean builds as pages grow',
    notes: [
      `${often} ${benchNode().note}`,
      "The site has its own pages and products besides the copies. A peer has the copies alone. Every copy has prose of its own, and a peer's copies have the words that ours have, product tables included.",
      'No peer packs, so wall times are compared without packing, where the build tells it apart. CPU includes it.',
      'The aims: at most the wall time of Starlight, better 0.8 of it, and at most 1.2 times its processor time. Peak memory at most its, and no more for 1,000 copies than for 200. For each page as long among 10,000 as among 1,000, within 10%.',
      ...growth(builds.filter(({ make }) => make === ours)),
    ],
    rows,
  }
}

/** What a change costs on top of a clean build of ours. */
export function againTable(builds: readonly Build[]): Table {
  return {
    title: `The same build again, of ${count(builds[0]?.copies ?? 0)}`,
    notes: [
      `${often} Each build has what the one before left. Each change comes on top of the one before, and each time it is another, so nothing goes back to what it was.`,
      'The aims: 5 s where nothing changed; for one page 0.1 of a clean build, of which Next has two thirds at most; for a product, a string or a style no more pages than show it.',
    ],
    rows: builds.map(({ what, ...build }) => ({ changed: what, ...againColumns(build) })),
  }
}

/** One page changed, by all who were built clean. */
export function peersAgainTable(builds: readonly Build[]): Table {
  return {
    title: 'One page changed, side by side',
    notes: [`${often} Peers keep from build to build what they keep as they come. Starlight's routes give no \`cacheKey\`, so Astro's \`experimental.incrementalBuild\` would keep none of its pages.`],
    rows: builds.map((build) => {
      const { make, copies, run } = build
      const own = builds.find((other) => other.make === ours && other.copies === copies)?.run
      return { make, copies, ...columnsOfRun(run), 'wall, of the clean build': share(run.wallSeconds, build.clean?.wallSeconds), 'wall, times ours': own ? share(run.wallSeconds, own.wallSeconds, 1) : null, 'CPU, times ours': own ? share(run.cpuSeconds, own.cpuSeconds, 1) : null }
    }),
  }
}

/** What each build of ours spent on what. */
export function stepsTable(builds: readonly Build[]): Table {
  return {
    title: 'What our builds take their time for',
    notes: ['As the build itself says. `?`: it names no such step. "site" is what is made of all pages together.'],
    rows: builds.map(({ what, copies, run }) => ({ copies, changed: what, ...Object.fromEntries(Object.entries(secondsOf(run.printed)).map(([step, seconds]) => [`${step as Step}, s`, seconds === null ? null : rounded(seconds, 1)])) })),
  }
}

/** Builds of the repository as it is. */
export function repositoryTable(builds: readonly Build[]): Table {
  return { title: 'This repository', notes: [`${often} The aims: 15 s clean, 5 s for one page.`], rows: builds.map(({ what, ...build }) => ({ changed: what, 'HTML pages': build.size['HTML pages'], ...againColumns(build) })) }
}

function againColumns({ run, clean }: Omit<Build, 'what'>): Table['rows'][number] {
  const pages = pagesIn(run.printed)
  const next = secondsOf(run.printed).Next
  return {
    'made anew': pages?.anew ?? null, 'taken over': pages?.taken ?? null, ...columnsOfRun(run), 'Next, s': next === null ? null : rounded(next, 1), 'Next, of the wall': share(next, run.wallSeconds),
    'wall, of the clean build': clean ? share(run.wallSeconds, clean.wallSeconds) : 1, 'CPU, of the clean build': clean ? share(run.cpuSeconds, clean.cpuSeconds) : 1,
  }
}

function wallOf({ make, run }: Build): number {
  return make === ours ? withoutPacking(run) : run.wallSeconds
}

/** Whether a page takes longer among more, and more memory: a sentence. By time of processors, which depends less on what else the machine does, where that is known. */
function growth(builds: readonly Build[]): string[] {
  const [few, some, many] = builds
  if (!few || !some || !many) return []
  const isKnown = builds.every(({ run }) => run.cpuSeconds !== null)
  const each = (less: Build, more: Build) => Math.round((((isKnown ? more.run.cpuSeconds ?? 0 : more.run.wallSeconds) - (isKnown ? less.run.cpuSeconds ?? 0 : less.run.wallSeconds)) / (more.copies - less.copies)) * 1000)
  const memory = share(many.run.peakMb, some.run.peakMb)
  return [`By ${isKnown ? 'processor' : 'wall'} time, packing included, each copy more takes ${figure(each(few, some))} ms up to ${figure(some.copies)} of them and ${figure(each(some, many))} ms from there to ${figure(many.copies)}.${memory === null ? '' : ` Peak memory of ${figure(many.copies)} is ${memory} times that of ${figure(some.copies)}.`}`]
}
