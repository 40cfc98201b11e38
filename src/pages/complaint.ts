import { check } from '../check/check.ts'
import { formatAll } from '../print.ts'

/** In a preview, the errors of the whole check as of `today`, with the words and places of `npm run check`; otherwise, and when there are none, null. */
export async function complaintOf(today: string): Promise<string | null> {
  if (process.env.NODE_ENV === 'production') return null
  const { diagnostics, texts } = await check(process.cwd(), today)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return errors.length > 0 ? formatAll(errors, texts) : null
}
