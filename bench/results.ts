import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'
import { join } from 'node:path'

/** What can be measured by itself. */
export const partNames = ['page', 'peers', 'build', 'products', 'preview', 'check', 'choice', 'serve'] as const
export type PartName = (typeof partNames)[number]

/** Builds of more copies than this are ours alone, and changed in two ways only. Their figures are kept apart ("many"), so that they displace no comparison. */
export const mostCompared = 1000
export type KeptName = PartName | 'many'
/** Everything that figures are kept under, in the order in which it is shown. */
export const keptNames: readonly KeptName[] = partNames.flatMap((name): KeptName[] => (name === 'build' ? [name, 'many'] : [name]))

/** A table: its columns are the keys of its rows, units among them; null stands for what this machine cannot tell. */
export interface Table {
  title: string
  /** Sentences below the table, in Markdown: how it was measured, what it shows. */
  notes: string[]
  rows: Record<string, string | number | null>[]
}

/** The figures of a part, with what one has to know to compare them. */
export interface Part {
  /** The day of the run, `YYYY-MM-DD`, UTC. */
  date: string
  machine: string
  /** Seconds of the yardstick before and after. */
  yardstick: [before: number, after: number]
  tables: Table[]
}

export type Results = Partial<Record<KeptName, Part>>

export const resultsFile = 'bench/results.json'

/** The figures of the newest run of each part; none before the first. `root` is the repository. */
export function readResults(root: string): Results {
  const file = join(root, resultsFile)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {}
}

/** Keeps the figures, parts in the order in which they are named. */
export function writeResults(root: string, results: Results): void {
  const ordered = Object.fromEntries(keptNames.flatMap((name) => (results[name] ? [[name, results[name]]] : [])))
  writeFileSync(join(root, resultsFile), `${JSON.stringify(ordered, null, 2)}\n`)
}

/** This machine in a line. */
export function machine(): string {
  const [first] = cpus()
  return `${cpus().length} × ${first?.model.trim() || arch()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()}, Node ${process.versions.node}`
}
