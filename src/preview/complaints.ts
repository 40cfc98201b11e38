import { parentPort } from 'node:worker_threads'
import { check } from '../check/check.ts'
import { buildDate } from '../clock.ts'
import { sentenceOf } from '../failures.ts'
import type { Answer } from '../pages/overlay.ts'
import { formatDiagnostic } from '../print.ts'

// Runs in a thread of its own: the check may take seconds, and no page waits for it. Each message asks for it anew.
// The answer: the errors of the whole check with the words and places of `npm run check`.
parentPort?.on('message', () => void answer().then((given) => parentPort?.postMessage(given)))

async function answer(): Promise<Answer> {
  try {
    const { diagnostics, texts } = await check(process.cwd(), buildDate())
    return diagnostics.filter(({ severity }) => severity === 'error').map((error) => ({ ...error, said: formatDiagnostic(error, texts.get(error.file) ?? '') }))
  } catch (error) {
    // A file may be gone, or half written, by the time it is read. Whoever watches asks again.
    return sentenceOf(error)
  }
}
