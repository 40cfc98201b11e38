import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type Tinypool from 'tinypool'

/** What workers do: jobs of look-worker.ts, by name. Each is given a list, and gives a text for each of it, in order. */
export type Job = 'lookAtEach' | 'readEachTexts'

/** Workers that are started once somebody asks for them. */
export interface Workers {
  /** Does a job for each of `given`, a batch at a time: few enough that all workers end at about the same time. Nothing where workers cannot be had, or one ends too early, as for want of memory. */
  run(job: Job, given: readonly object[], batch: number): Promise<string[] | undefined>
  close(): Promise<void>
}

// Megabytes. A page is at most 128 KiB, and its tree is let go when the next one comes.
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 128 }
const mostWorkers = 16

/** One for each core: this process has less to do than they, and waits for them in the end. */
export function openWorkers(): Workers {
  let pool: Promise<Tinypool> | undefined
  const start = async (): Promise<Tinypool> => {
    const threads = Math.min(availableParallelism(), mostWorkers)
    // Found at run time: it looks for modules of its own beside itself, which no bundler takes along.
    const { default: Pool } = await import(/* turbopackIgnore: true */ 'tinypool')
    return new Pool({ filename: join(dirname(fileURLToPath(import.meta.url)), 'look-worker.mjs'), minThreads: threads, maxThreads: threads, execArgv: [], resourceLimits: memory })
  }
  return {
    async run(job, given, batch) {
      const batches = Array.from({ length: Math.ceil(given.length / batch) }, (_, index) => given.slice(index * batch, (index + 1) * batch))
      try {
        const started = await (pool ??= start())
        return (await Promise.all(batches.map((some) => started.run(some, { name: job }) as Promise<string[]>))).flat()
      } catch {
        return undefined
      }
    },
    async close() {
      await (await pool?.catch(() => undefined))?.destroy()
    },
  }
}
