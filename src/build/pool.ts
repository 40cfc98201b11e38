import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { Tinypool } from 'tinypool'
import type { Jobs } from './worker.ts'
import { workerFile } from './worker-file.ts'

/** Does what is one page's alone, on all cores. */
export interface Pool {
  /** Does every job of a kind, some at a time; `each` is told of it as it is done, in whatever order. The first job that fails ends all. */
  run<Kind extends keyof Jobs>(kind: Kind, jobs: readonly Jobs[Kind]['job'][], each: (job: Jobs[Kind]['job'], result: Jobs[Kind]['result']) => void): Promise<void>
  close(): Promise<void>
}

// A worker takes as long to start as some ten jobs.
const fewest = 12
/** Bytes: a worker that holds more after a job is replaced by a new one. */
const mostMemory = 768 * 1024 * 1024

/** Opens a pool of workers, whose code, that of the repository `root`, it puts into `folder`; none is started before there is enough to do. */
export function openPool(root: string, folder: string): Pool {
  const threads = availableParallelism()
  let opening: Promise<Tinypool> | undefined
  const open = async () => {
    const filename = pathToFileURL(await workerFile(root, folder)).href
    // Threads take nothing over from how this process was started.
    return new Tinypool({ filename, runtime: 'worker_threads', execArgv: [], minThreads: threads, maxThreads: threads, maxMemoryLimitBeforeRecycle: mostMemory })
  }
  return {
    async run<Kind extends keyof Jobs>(kind: Kind, jobs: readonly Jobs[Kind]['job'][], each: (job: Jobs[Kind]['job'], result: Jobs[Kind]['result']) => void) {
      const here = jobs.length < fewest ? await import('./worker.ts') : undefined
      const doneBy = (job: Jobs[Kind]['job']): Promise<Jobs[Kind]['result']> => (here ? (here[kind] as (job: Jobs[Kind]['job']) => Promise<Jobs[Kind]['result']>)(job) : ((opening ??= open()).then((pool) => pool.run(job, { name: kind })) as Promise<Jobs[Kind]['result']>))
      const waiting = jobs.values()
      // One more than there are workers: the next job is there when one is done, and no more wait in memory.
      await Promise.all(Array.from({ length: threads + 1 }, async () => {
        for (const job of waiting) each(job, await doneBy(job))
      }))
    },
    async close() {
      await (await opening)?.destroy()
      opening = undefined
    },
  }
}
