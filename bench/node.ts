import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { installed } from './installed.ts'
import { measuredRun, type Run } from './measured-run.ts'

/** The Node that builds run on. */
export interface BenchNode {
  /** The program. */
  command: string
  /** What tables say of it, in a sentence. */
  note: string
}

let found: BenchNode | undefined

/**
 * The Node that every build in a table runs on, ours and peers', so that nobody gains by a newer one: that of bench/node, since Astro
 * needs Node 22. Where npm has none for this machine, it is the Node that runs the bench, and the note says so.
 */
export function benchNode(): BenchNode {
  return (found ??= nodeIn(installed('node'), process.platform, process.arch))
}

/** The Node that lies in an installed folder for a system (`process.platform`) and a processor (`process.arch`); the running one where there is none. */
export function nodeIn(folder: string, platform: string, arch: string): BenchNode {
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`
  const place = join(folder, 'node_modules', name)
  const command = join(place, 'bin', platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(command)) return { command, note: `Every build here runs on Node ${(JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as { version: string }).version}, ours too.` }
  return { command: process.execPath, note: `npm has no \`${name}\` of the version in \`bench/node\`, so every build here runs on Node ${process.versions.node}, ours too.` }
}

/** Runs a script of JavaScript to its end on that Node, which is also the first `node` that it finds. */
export function runOnBenchNode(args: readonly string[], { cwd, env = {} }: { cwd: string; env?: Record<string, string> }): Promise<Run> {
  const { command } = benchNode()
  return measuredRun(command, args, { cwd, env: { ...env, PATH: [dirname(command), process.env.PATH ?? ''].join(delimiter) } })
}
