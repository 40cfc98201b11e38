import { hostname } from 'node:os'
import { z } from 'zod'
import { printable } from '../characters.ts'
import { beginningOf } from './processes.ts'

const holderSchema = z.strictObject({
  pid: z.int().min(1).max(2 ** 31 - 1),
  /** See `beginningOf`. */
  beginning: z.string().max(100),
  machine: z.string().max(300),
  /** When the lock was taken: an ISO time, UTC. */
  since: z.iso.datetime(),
})

/** The process that took a lock. */
export type Holder = z.infer<typeof holderSchema>

// A process on another machine (a container, say) cannot be asked whether it still runs. No build takes as long.
const longest = 60 * 60_000

/** This process, as it takes a lock now. */
export function ownHolder(): Holder {
  return { pid: process.pid, beginning: beginningOf(process.pid) ?? '', machine: hostname(), since: new Date().toISOString() }
}

/** The holder that a file of a lock names; nothing where it names none. */
export function holderOf(text: string | undefined): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(text ?? ''))
  } catch {
    return undefined
  }
}

/** Whether a holder still runs; the number of its process may long be another's. */
export function isAlive({ pid, beginning, machine, since }: Holder): boolean {
  if (machine !== hostname()) return Math.abs(Date.now() - Date.parse(since)) < longest
  return pid !== process.pid && beginningOf(pid) === beginning
}

/** What to tell who wants to build while the `holder` of the lock does. */
export function saysBusy(holder: Holder): string {
  return `Unexpected second build, expected one at a time in this folder: ${nameOf(holder)} has been building since ${timeOf(holder)}. Wait for it to finish, or stop it, and try again.`
}

/** What to tell who takes a lock that was `left`. */
export function saysLeft(left: Holder | 'unknown'): string {
  return left === 'unknown' ? '! .export.lock named no build; this one has taken it over.' : `! The build of ${timeOf(left)} (${nameOf(left)}) did not finish; this one has taken over its lock.`
}

const nameOf = ({ pid, machine }: Holder): string => `process ${pid}${machine === hostname() ? '' : ` on the machine ${printable(JSON.stringify(machine))}`}`
const timeOf = ({ since }: Holder): string => `${since.slice(0, 10)} ${since.slice(11, 19)} UTC`
