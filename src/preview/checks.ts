import { Worker } from 'node:worker_threads'
import { sentenceOf } from '../failures.ts'

/** Who wants to hear of complaints. */
type Listener = (complaint: string | null) => void

/** The running check of a preview. */
export interface Checks {
  /** Tells the newest complaint, if there is an answer yet, and every one that follows. Gives back how to stop. */
  listen(listener: Listener): () => void
  /** Says that a file has changed. */
  again(): void
}

/**
 * Checks in a thread that runs `script`, first when somebody listens and then as often as files change; changes during a check lead to one
 * more. Every answer is told, also the same again: the browser may have lost it in the meantime.
 */
export function startChecks(script: URL): Checks {
  const listeners = new Set<Listener>()
  let worker: Worker | undefined
  let last: string | null | undefined
  let running = false
  let stale = true

  const answer = (complaint: string | null): void => {
    ;[running, last] = [false, complaint]
    // What has changed in the meantime may have made the answer wrong: the next one is told.
    if (!stale) for (const listener of listeners) listener(complaint)
    run()
  }
  const begun = (): Worker => {
    const begins = new Worker(script).on('message', answer).on('error', (error) => {
      worker = undefined
      answer(sentenceOf(error))
    })
    begins.unref()
    return begins
  }
  const run = (): void => {
    if (running || !stale || listeners.size === 0) return
    ;[running, stale] = [true, false]
    worker ??= begun()
    worker.postMessage('check')
  }
  return {
    listen(listener) {
      listeners.add(listener)
      if (last !== undefined && !stale && !running) listener(last)
      run()
      return () => void listeners.delete(listener)
    },
    again() {
      stale = true
      run()
    },
  }
}
