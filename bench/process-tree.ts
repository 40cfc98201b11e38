import { readdirSync, readFileSync } from 'node:fs'

/** What a process tree is seen to take, from look to look. Everything stays 0 where there is no /proc. */
export interface TreeWatch {
  /** Looks once. To be called every now and then while the tree lives. */
  look(): void
  /** Most memory at one look, in MB. A page of memory that several processes share counts once, in equal parts, where the machine tells (PSS), and once for each where it does not (RSS). */
  peakMb(): number
  /** Seconds of processor of every process that was seen, as of the last look at each. */
  cpuSeconds(): number
}

interface Seen {
  parent: number
  /** Hundredths of a second of its own, children not included. */
  ticks: number
  /** When it started: a number may be given to another process later. */
  started: string
  /** Resident memory in pages. */
  pages: number
}

/** Watches the process `top` and all below it. A process stays part of the tree when its parent has ended. */
export function watchTree(top: number): TreeWatch {
  const known = new Map<string, { pid: number; ticks: number }>()
  let peak = 0
  return {
    look() {
      const now = processes()
      const isOurs = (pid: number): boolean => {
        const seen = now.get(pid)
        return seen !== undefined && (pid === top || known.has(`${pid} ${seen.started}`) || isOurs(seen.parent))
      }
      const ours = [...now].filter(([pid]) => isOurs(pid))
      for (const [pid, { started, ticks }] of ours) known.set(`${pid} ${started}`, { pid, ticks })
      const resident = ours.map(([pid, { pages }]) => ({ pid, mb: (pages * pageBytes) / 1e6 }))
      // What is shared makes it less, never more: only where resident memory is above the peak can there be a new one, and asking for shares takes time.
      if (sum(resident.map(({ mb }) => mb)) > peak) peak = Math.max(peak, sum(resident.map(({ pid, mb }) => proportionalMb(pid) ?? mb)))
    },
    peakMb: () => peak,
    cpuSeconds: () => sum([...known.values()].map(({ ticks }) => ticks)) / 100,
  }
}

// Linux counts in pages of 4 KiB on every machine this has been run on.
const pageBytes = 4096

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0)

/** Every process of the machine that can be read. */
function processes(): Map<number, Seen> {
  let names: string[]
  try {
    names = readdirSync('/proc')
  } catch {
    return new Map()
  }
  return new Map(names.flatMap((name): [number, Seen][] => {
    const fields = /^\d+$/.test(name) ? statOf(Number(name)) : undefined
    return fields ? [[Number(name), { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]), started: fields[19] ?? '', pages: Number(fields[21]) }]] : []
  }))
}

/** The fields of a process after its name, from its state on (proc(5)); undefined where it has ended or there is no /proc. */
export function statOf(pid: number | 'self'): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

/** MB of a process, with its part of what it shares; undefined where this may not be read. */
function proportionalMb(pid: number): number | undefined {
  try {
    const kib = /^Pss: +(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
    return kib === undefined ? undefined : (Number(kib) * 1024) / 1e6
  } catch {
    return undefined
  }
}
