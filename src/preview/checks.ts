import { Worker } from 'node:worker_threads'
import { sentenceOf } from '../failures.ts'
import type { Answer } from '../pages/overlay.ts'

/** Who wants to hear of complaints. */
type Listener = (answer: Answer) => void

/** The running check of a preview. */
export interface Checks {
  /** Tells the newest answer, if there is one yet, and every one that follows. Gives back how to stop. */
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
  let last: Answer | undefined
  let running = false
  let stale = true

  const answered = (answer: Answer): void => {
    ;[running, last] = [false, answer]
    // What has changed in the meantime may have made the answer wrong: the next one is told.
    if (!stale) for (const listener of listeners) listener(answer)
    run()
  }
  const begun = (): Worker => {
    const begins = new Worker(script).on('message', answered).on('error', (error) => {
      worker = undefined
      answered(sentenceOf(error))
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
