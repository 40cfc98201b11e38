import { parentPort } from 'node:worker_threads'
import { check } from '../check/check.ts'
import { buildDate } from '../clock.ts'
import { sentenceOf } from '../failures.ts'
import { formatAll } from '../print.ts'

// Runs in a thread of its own: the check may take seconds, and no page waits for it. Each message asks for it anew.
// The answer: the errors of the whole check with the words and places of `npm run check`, or null where there are none.
parentPort?.on('message', () => void complaint().then((answer) => parentPort?.postMessage(answer)))

async function complaint(): Promise<string | null> {
  try {
    const { diagnostics, texts } = await check(process.cwd(), buildDate())
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    return errors.length > 0 ? formatAll(errors, texts) : null
  } catch (error) {
    // A file may be gone, or half written, by the time it is read. Whoever watches asks again.
    return sentenceOf(error)
  }
}
