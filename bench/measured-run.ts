import { spawn } from 'node:child_process'
import { statOf, watchTree } from './process-tree.ts'
import { rounded } from './yardstick.ts'

/** What a command and all it started took. CPU time and memory are null where there is no /proc to ask. */
export interface Run {
  wallSeconds: number
  cpuSeconds: number | null
  /** Most memory of the process tree at one time, in MB; what processes share counts once, where the machine tells. */
  peakMb: number | null
  printed: string
}

/** Milliseconds between two looks at the processes. */
const between = 250
/** A run that takes longer is not repeated. */
const longSeconds = 120

/** Runs a command to its end. One that fails throws, with the end of what it printed. */
export async function measuredRun(command: string, args: readonly string[], { cwd, env = {} }: { cwd: string; env?: Record<string, string> }): Promise<Run> {
  const cpuBefore = cpuOfChildren()
  const start = performance.now()
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  child.stdout.on('data', (data) => (printed += String(data)))
  child.stderr.on('data', (data) => (printed += String(data)))
  const tree = child.pid === undefined ? undefined : watchTree(child.pid)
  const watch = setInterval(() => tree?.look(), between)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => clearInterval(watch))
  const wallSeconds = (performance.now() - start) / 1000
  if (code !== 0) throw new Error(`Unexpected exit code ${code} of ${[command, ...args].join(' ')}, expected 0:\n${printed.slice(-3000)}`)
  const cpuAfter = cpuOfChildren()
  // Those whose parent did not wait for them are missing from the first, and what comes after the last look from the second: the more is nearer.
  const cpuSeconds = cpuBefore === null || cpuAfter === null ? null : Math.max(cpuAfter - cpuBefore, tree?.cpuSeconds() ?? 0)
  return { wallSeconds, cpuSeconds, peakMb: tree?.peakMb() || null, printed }
}

/** Runs something three times where it takes under two minutes, once where it takes longer; gives the run with the middle wall time. `run` gets the number of the time, from 1. */
export async function typicalRun<Some extends { run: Run }>(run: (time: number) => Promise<Some>): Promise<Some> {
  const first = await run(1)
  if (first.run.wallSeconds >= longSeconds) return first
  const [, middle = first] = [first, await run(2), await run(3)].sort((a, b) => a.run.wallSeconds - b.run.wallSeconds)
  return middle
}

/** What a run took, as columns. */
export function columnsOfRun({ wallSeconds, cpuSeconds, peakMb }: Run): { 'wall, s': number; 'CPU, s': number | null; 'peak, MB': number | null } {
  return { 'wall, s': rounded(wallSeconds, 1), 'CPU, s': cpuSeconds === null ? null : rounded(cpuSeconds, 1), 'peak, MB': peakMb === null ? null : rounded(peakMb) }
}

/** The seconds of processor that children of this process took that have ended, and theirs, in turn (proc(5): cutime and cstime, in hundredths). */
function cpuOfChildren(): number | null {
  const fields = statOf('self')
  return fields ? (Number(fields[13]) + Number(fields[14])) / 100 : null
}
