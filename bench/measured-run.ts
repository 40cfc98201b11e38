import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command and all it started took. CPU time and memory are null where there is no /proc to ask. */
export interface Run {
  wallSeconds: number
  cpuSeconds: number | null
  /** Most resident memory of the process tree at one time, in MB; pages that processes share count for each. */
  peakMb: number | null
  printed: string
}

/** Runs a command to its end. One that fails throws, with the end of what it printed. */
export async function measuredRun(command: string, args: readonly string[], { cwd, env = {} }: { cwd: string; env?: Record<string, string> }): Promise<Run> {
  const cpuBefore = cpuOfChildren()
  const start = performance.now()
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  child.stdout.on('data', (data) => (printed += String(data)))
  child.stderr.on('data', (data) => (printed += String(data)))
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, child.pid ? memoryBelow(child.pid) : 0)), 200)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => clearInterval(watch))
  const wallSeconds = (performance.now() - start) / 1000
  if (code !== 0) throw new Error(`Unexpected exit code ${code} of ${[command, ...args].join(' ')}, expected 0:\n${printed.slice(-3000)}`)
  const cpuAfter = cpuOfChildren()
  return { wallSeconds, cpuSeconds: cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore, peakMb: peak || null, printed }
}

/** The seconds of processor that children of this process took that have ended, and theirs, in turn (proc(5): cutime and cstime, in hundredths). */
function cpuOfChildren(): number | null {
  const fields = statOf('self')
  return fields ? (Number(fields[13]) + Number(fields[14])) / 100 : null
}

/** The fields of a process after its name, from its state on. */
function statOf(pid: number | 'self'): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

/** MB that a process and those below it hold now. */
function memoryBelow(top: number): number {
  const processes = new Map<number, { parent: number; pages: number }>()
  let names: string[]
  try {
    names = readdirSync('/proc')
  } catch {
    return 0
  }
  for (const name of names) {
    const fields = /^\d+$/.test(name) ? statOf(Number(name)) : undefined
    if (fields) processes.set(Number(name), { parent: Number(fields[1]), pages: Number(fields[21]) })
  }
  const isBelow = (pid: number): boolean => pid === top || (processes.has(pid) && isBelow(processes.get(pid)?.parent ?? 0))
  const pages = [...processes].filter(([pid]) => isBelow(pid)).reduce((sum, [, { pages: some }]) => sum + some, 0)
  // Linux counts in pages of 4 KiB on every machine this has been run on.
  return (pages * 4096) / 1e6
}
