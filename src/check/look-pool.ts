import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lookAt } from './look.ts'

/** A page to be looked at: its path in the repository, and its text with `\n` for each line end. */
export interface PageToLookAt {
  file: string
  text: string
}

/** A worker takes half a second until it has read its code: up to so many pages are sooner looked at here. */
const mostHere = 40
/** Pages that a worker takes at once: few enough that all end at about the same time. */
const batch = 12
// Megabytes. A page is at most 128 KiB, and its tree is let go when the next one comes.
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 128 }
const mostWorkers = 16

/** Looks at pages, each as JSON, in their order: many of them in workers, few in this process. Whoever is done first changes nothing. */
export async function lookAtAll(pages: readonly PageToLookAt[]): Promise<string[]> {
  if (pages.length <= mostHere) return here(pages)
  return (await inWorkers(pages)) ?? here(pages)
}

function here(pages: readonly PageToLookAt[]): string[] {
  return pages.map(({ file, text }) => JSON.stringify(lookAt(file, text)))
}

/** The same in workers, however few pages. Nothing where workers cannot be had, or one ends too early, as for want of memory. An error that a page causes is then met again in this process, and told from there. */
export async function inWorkers(pages: readonly PageToLookAt[]): Promise<string[] | undefined> {
  const batches = Array.from({ length: Math.ceil(pages.length / batch) }, (_, index) => pages.slice(index * batch, (index + 1) * batch))
  const threads = Math.max(1, Math.min(availableParallelism(), mostWorkers, Math.ceil(pages.length / mostHere)))
  try {
    // Found at run time: it looks for modules of its own beside itself, which no bundler takes along.
    const { default: Tinypool } = await import(/* turbopackIgnore: true */ 'tinypool')
    const pool = new Tinypool({ filename: join(dirname(fileURLToPath(import.meta.url)), 'look-worker.mjs'), minThreads: threads, maxThreads: threads, execArgv: [], resourceLimits: memory })
    try {
      return (await Promise.all(batches.map((some) => pool.run(some) as Promise<string[]>))).flat()
    } finally {
      await pool.destroy()
    }
  } catch {
    return undefined
  }
}
