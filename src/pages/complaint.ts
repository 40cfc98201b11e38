import { statSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../check/check.ts'
import { filesToCheck } from '../check/files.ts'
import { formatAll } from '../print.ts'

/** The last answer, and a mark of what it is an answer to. */
let last: { to: string; complaint: Promise<string | null> } | undefined

/**
 * In a preview, the errors of the whole check as of `today`, with the words and places of `npm run check`; otherwise, and when there are none, null.
 * Each page asks, mostly more than once: the check runs anew when a file has changed.
 */
export function complaintOf(today: string): Promise<string | null> {
  if (process.env.NODE_ENV === 'production') return Promise.resolve(null)
  const root = process.cwd()
  const to = [today, ...filesToCheck(root).map((file) => markOf(root, file))].join('\n')
  if (last?.to !== to) last = { to, complaint: complaintsIn(root, today) }
  return last.complaint
}

async function complaintsIn(root: string, today: string): Promise<string | null> {
  const { diagnostics, texts } = await check(root, today)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return errors.length > 0 ? formatAll(errors, texts) : null
}

/** A file may be gone by the time it is asked for. */
function markOf(root: string, file: string): string {
  const stat = statSync(join(root, file), { throwIfNoEntry: false })
  return `${file} ${stat?.size} ${stat?.mtimeMs}`
}
